import { byFile } from './by-file.js';
import { type Reported, type Validation, weightOf } from './validation.js';
import { toldIn } from './words.js';
import { element } from './xml.js';

/** XML in the form of Checkstyle, which most build servers read. */
export function write({ findings }: Validation): string {
  const files = [...byFile(findings)].map(([name, list]) =>
    element('file', { name }, '\n', ...list.map((one) => `    ${error(one)}\n`), '  '),
  );
  const content = ['\n', ...files.map((file) => `  ${file}\n`)];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('checkstyle', { version: '10.0' }, ...content)}\n`;
}

function error(one: Reported): string {
  const { line, column, rule, clause } = one.located;
  return element('error', {
    line,
    column,
    severity: weightOf(one),
    message: `${toldIn(one)}${clause ? ` (${clause})` : ''}`,
    source: `kiemdiem.${rule}`,
  });
}
