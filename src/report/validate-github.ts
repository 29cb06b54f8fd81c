import { oneLine } from './one-line.js';
import { totalWords } from './summary.js';
import { type Validation, weightOf } from './validation.js';
import { ruleWords, toldIn } from './words.js';

/** The weights of GitHub's annotations. */
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands of GitHub Actions, which become annotations of the lines concerned. */
export function write({ findings, summary }: Validation): string {
  const lines = findings.map((one) => {
    const properties = {
      file: oneLine(one.file),
      line: one.located.line,
      col: one.located.column,
      title: ruleWords(one.finding),
    };
    const list = Object.entries(properties).map(([key, value]) => `${key}=${property(`${value}`)}`);
    return `::${COMMANDS[weightOf(one)]} ${list.join(',')}::${data(toldIn(one))}`;
  });
  return `${[...lines, ...totalWords(summary)].join('\n')}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
