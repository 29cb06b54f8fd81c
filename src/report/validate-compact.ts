import { oneLine } from './one-line.js';
import { totalWords } from './summary.js';
import { type Validation, weightOf } from './validation.js';
import { ruleWords, toldIn } from './words.js';

/** One line a finding, `file:line:column: severity: message [rule clause]`, then the counts. */
export function write({ findings, summary }: Validation): string {
  const lines = findings.map((one) => {
    const { line, column } = one.located;
    const place = `${oneLine(one.file)}:${line}:${column}`;
    return `${place}: ${weightOf(one)}: ${toldIn(one)} [${ruleWords(one.finding)}]`;
  });
  return `${[...lines, ...totalWords(summary)].join('\n')}\n`;
}
