import type { Field, Inline } from '../markup/blocks.js';
import { TICKED, UNTICKED } from '../word/runs.js';
import { escapeXml, linesOf } from '../word/xml.js';

/** A dotted line to the right margin; the dots themselves are drawn by the style sheet. */
const DOTS = '<span class="day"></span>';

/** The content of one paragraph; a tab of the template closes a column. */
export function writeInlines(content: readonly Inline[]): string {
  const columns = [''];
  for (const one of content) {
    if (one.kind === 'text' && one.text === '\t') columns.push('');
    else columns.push((columns.pop() ?? '') + writeInline(one));
  }
  const last = columns.pop() ?? '';
  return columns.map((column) => `<span class="cot">${column}</span>`).join('') + last;
}

function writeInline(one: Inline): string {
  switch (one.kind) {
    case 'text':
      return format(escapeXml(one.text), one.bold, one.italic);
    case 'field': {
      const value = `<span${valuePlace(one)}>${valueText(one.text, one.blank)}</span>`;
      return format(value, one.bold, false);
    }
    case 'tick':
      return `<span class="o"${place(one)}>${one.on ? TICKED : UNTICKED}</span>`;
  }
}

/** The attributes of a value: whether it is missing, or asked for, and its place. */
export function valuePlace(one: Pick<Field, 'tag' | 'label' | 'blank' | 'prompt'>): string {
  const missing = one.prompt ? ' hoi' : ' trong';
  return ` class="tri${one.blank ? missing : ''}"${place(one)}`;
}

/** Where a value comes from, and what it is called. */
function place({ tag, label }: { readonly tag: string; readonly label: string }): string {
  return ` data-path="${escapeXml(tag)}" title="${escapeXml(label)}"`;
}

/** The text of a value; the tab that ends a blank is a dotted line to the margin. */
export function valueText(text: string, blank: boolean): string {
  const lines = linesOf(text).map(escapeXml).join('<br>');
  return blank ? lines.replaceAll('\t', DOTS) : lines;
}

function format(text: string, bold: boolean, italic: boolean): string {
  const slanted = italic ? `<i>${text}</i>` : text;
  return bold ? `<b>${slanted}</b>` : slanted;
}
