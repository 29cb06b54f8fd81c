import type { Bar, Block, Paragraph, Part, Prose, Rule } from '../markup/blocks.js';
import { barTable } from './bar.js';
import type { DocumentForm } from './document-form.js';
import type { Marks } from './marks.js';
import { lengthOf, styleNamed } from './named.js';
import { bookmarked, control, controlProperties, PROMPT, run, writeInlines } from './runs.js';
import { writeTable } from './table.js';
import { twips } from './units.js';
import { joined } from './xml.js';

/** Style of the invisible paragraph that Word needs beside some tables. */
export const SEAM = 'moi-noi';

export interface Context {
  readonly form: DocumentForm;
  readonly marks: Marks;
  /** Room for a block, in twips. */
  readonly width: number;
  /** Every paragraph stays on the page of the next. */
  readonly keep: boolean;
  /** The last row of a table stays on the page of the next block, as with a signature. */
  readonly keepEnd?: boolean;
}

export function writeBlock(block: Block, context: Context): string {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(block, context);
    case 'prose':
      return writeProse(block, context);
    case 'rule':
      return writeRule(block, context);
    case 'table':
      return joined([...writeTable(block, context, writeBlock)]);
    case 'bar':
      return writeBar(block, context);
  }
}

/** A block in pieces that are soon let go of: the rows of a table can be hundreds. */
export function* writePieces(block: Block, context: Context): Generator<string> {
  if (block.kind === 'table') yield* writeTable(block, context, writeBlock);
  else yield writeBlock(block, context);
}

export function paragraph(style: string, content: string, extra = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${extra}</w:pPr>${content}</w:p>`;
}

/** A bar and the seam that every cell ends with, and that keeps bars from being joined. */
function writeBar(block: Bar, context: Context): string {
  const keep = keepNext(context.keep);
  const number = (part: Part, style: string) =>
    paragraph(styleNamed(style, context.form), writeInlines(part.content, context.marks), keep);
  return barTable(block, context, number) + paragraph(SEAM, '', keep);
}

function writeParagraph(block: Paragraph, context: Context): string {
  const content = writeInlines(block.content, context.marks);
  return paragraph(
    styleNamed(block.style, context.form),
    content,
    keepNext(block.keep || context.keep),
  );
}

function writeProse(block: Prose, context: Context): string {
  const style = styleNamed(block.style, context.form);
  const mark = context.marks.next(block.tag, block.paragraphs.join('\n'), block.blank);
  const last = block.paragraphs.length - 1;
  const content = block.paragraphs.map((text, index) =>
    paragraph(
      style,
      run(text, block.prompt ? PROMPT : ''),
      keepNext(context.keep || (block.keep && (block.blank || index === last))),
    ),
  );
  const properties = controlProperties(mark, block.label, block.blank, '');
  return bookmarked(mark, control(properties, joined(content)));
}

/** A border over an empty line, drawn in from both sides: a border of the text itself wraps it. */
function writeRule(block: Rule, context: Context): string {
  const length = lengthOf(block, context.form);
  const side = Math.max(0, Math.round((context.width - twips(length)) / 2));
  return (
    `<w:p><w:pPr>${keepNext(context.keep)}` +
    '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>' +
    '<w:spacing w:before="40" w:after="0" w:line="40" w:lineRule="exact"/>' +
    `<w:ind w:left="${side}" w:right="${side}"/></w:pPr></w:p>`
  );
}

function keepNext(keep: boolean): string {
  return keep ? '<w:keepNext/>' : '';
}
