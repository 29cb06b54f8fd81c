import type { Field, Inline, Tick } from '../markup/blocks.js';
import type { Mark, Marks } from './marks.js';
import { escapeXml, hasLines, linesOf } from './xml.js';

/** Glyphs are real text, so that every reader of the file sees which box is ticked. */
export const TICKED = '☒';
export const UNTICKED = '☐';
const BOX_FONT = 'MS Gothic';
/** What asks to be written over is grey. */
export const PROMPT = '<w:rPr><w:color w:val="808080"/></w:rPr>';

/** The content of one paragraph as WordprocessingML. */
export function writeInlines(content: readonly Inline[], marks: Marks): string {
  return content.reduce((all, one) => all + writeInline(one, marks), '');
}

function writeInline(one: Inline, marks: Marks): string {
  switch (one.kind) {
    case 'text':
      return run(one.text, format(one.bold, one.italic));
    case 'field':
      return field(one, marks);
    case 'tick':
      return tick(one, marks);
  }
}

/** One run; tabs and line breaks of the text become Word's own. */
export function run(text: string, properties = ''): string {
  const content = hasLines(text) ? linesOf(text).map(tabbed).join('<w:br/>') : tabbed(text);
  return `<w:r>${properties}${content}</w:r>`;
}

function tabbed(line: string): string {
  return line.includes('\t')
    ? line.split('\t').map(textElement).join('<w:tab/>')
    : textElement(line);
}

function textElement(text: string): string {
  return text === '' ? '' : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}

function format(bold: boolean, italic: boolean): string {
  const on = `${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}`;
  return on && `<w:rPr>${on}</w:rPr>`;
}

function field(one: Field, marks: Marks): string {
  const mark = marks.next(one.tag, one.text, one.blank);
  // LibreOffice drops the line breaks of a plain control.
  const kind = hasLines(one.text) ? '' : '<w:text w:multiLine="1"/>';
  const properties = controlProperties(mark, one.label, one.blank, kind);
  const look = one.prompt ? PROMPT : format(one.bold, false);
  return bookmarked(mark, control(properties, run(closed(one.text), look)));
}

const TURNING = /[\u202A-\u202E\u2066-\u2069]/;
const OPENERS: Readonly<Record<string, string>> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** A value that turns the direction of writing turns it back, or the form's own words would run on so. */
function closed(text: string): string {
  if (!TURNING.test(text)) return text;
  const open: string[] = [];
  for (const letter of text)
    if (OPENERS[letter]) open.push(OPENERS[letter]);
    else if (letter === open.at(-1)) open.pop();
  return text + open.reverse().join('');
}

function tick(one: Tick, marks: Marks): string {
  const mark = marks.next(one.tag, one.on ? '1' : '0');
  const states =
    `<w14:checkbox><w14:checked w14:val="${one.on ? 1 : 0}"/>` +
    `<w14:checkedState w14:val="2612" w14:font="${BOX_FONT}"/>` +
    `<w14:uncheckedState w14:val="2610" w14:font="${BOX_FONT}"/></w14:checkbox>`;
  const font =
    `<w:rPr><w:rFonts w:ascii="${BOX_FONT}" w:eastAsia="${BOX_FONT}" w:hAnsi="${BOX_FONT}" ` +
    `w:hint="eastAsia"/></w:rPr>`;
  const properties = controlProperties(mark, one.label, false, states);
  return bookmarked(mark, control(properties, run(one.on ? TICKED : UNTICKED, font)));
}

/** Word's limit on the name of a control. */
const TITLE_LENGTH = 64;

function titleOf(label: string): string {
  return label.length <= TITLE_LENGTH ? label : `${label.slice(0, TITLE_LENGTH - 1)}…`;
}

/** `blank` lets a clerk type over the dots: Word treats them as the hint of an empty control. */
export function controlProperties(mark: Mark, label: string, blank: boolean, kind: string): string {
  return (
    `<w:sdtPr><w:alias w:val="${escapeXml(titleOf(label))}"/><w:tag w:val="${escapeXml(mark.tag)}"/>` +
    `<w:id w:val="${mark.id}"/>${blank ? '<w:showingPlcHdr/>' : ''}${kind}</w:sdtPr>`
  );
}

export function control(properties: string, content: string): string {
  return `<w:sdt>${properties}<w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

export function bookmarked(mark: Mark, content: string): string {
  return (
    `<w:bookmarkStart w:id="${mark.id}" w:name="${mark.bookmark}"/>${content}` +
    `<w:bookmarkEnd w:id="${mark.id}"/>`
  );
}
