import type {
  Bar,
  Block,
  Cell,
  Paragraph,
  Prose,
  Row,
  Rule,
  Section,
  Table,
} from '../markup/blocks.js';
import type { DocumentForm } from '../word/document-form.js';
import { columnsOf, fillOf, lengthOf, styleNamed } from '../word/named.js';
import { share } from '../word/units.js';
import { valuePlace, valueText, writeInlines } from './inlines.js';
import type { Sizes } from './sizes.js';

interface Context {
  readonly form: DocumentForm;
  readonly sizes: Sizes;
}

/** Widths of columns are thousandths of the table. */
const WHOLE = 1000;
/** A line of its own height, as an empty paragraph of Word has. */
const EMPTY = '<br>';

export function writeSection(section: Section, context: Context): string {
  const kind = section.landscape ? 'ngang' : 'dung';
  return `<section class="trang ${kind}">\n${writeBlocks(section.blocks, context)}</section>\n`;
}

function writeBlocks(blocks: readonly Block[], context: Context): string {
  return blocks.map((block) => `${writeBlock(block, context)}\n`).join('');
}

function writeBlock(block: Block, context: Context): string {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(block, context);
    case 'prose':
      return writeProse(block, context);
    case 'rule':
      return writeRule(block, context);
    case 'table':
      return writeTable(block, context);
    case 'bar':
      return writeBar(block, context);
  }
}

function writeParagraph({ style, keep, content }: Paragraph, { form }: Context): string {
  return element(styleNamed(style, form), keep, writeInlines(content), form);
}

/** A paragraph, or a heading where the style has a level in the outline. */
function element(style: string, keep: boolean, content: string, form: DocumentForm): string {
  const { outline } = form.styles[style] ?? {};
  const name = outline === undefined ? 'p' : `h${outline + 1}`;
  return `<${name} class="${style}${keep ? ' giu' : ''}">${content || EMPTY}</${name}>`;
}

function writeProse(block: Prose, { form }: Context): string {
  const style = styleNamed(block.style, form);
  const last = block.paragraphs.length - 1;
  const paragraphs = block.paragraphs.map((text, index) =>
    element(
      style,
      block.keep && (block.blank || index === last),
      valueText(text, block.blank),
      form,
    ),
  );
  // No white space between the paragraphs: that of a value is kept.
  return `<div${valuePlace(block)}>${paragraphs.join('')}</div>`;
}

function writeRule(block: Rule, { form, sizes }: Context): string {
  return `<div class="ke ${sizes.of(lengthOf(block, form), 'mm')}"></div>`;
}

function writeTable(table: Table, context: Context): string {
  const widths = share(WHOLE, columnsOf(table, context.form));
  const columns = widths.map((width) => `<col class="${context.sizes.of(width / 10, '%')}">`);
  const first = table.rows.findIndex((row) => !row.header);
  const split = first === -1 ? table.rows.length : first;
  const classes = `${table.ruled ? 'bang' : 'khung'}${table.keep ? ' lien' : ''}`;
  return (
    `<table class="${classes}"${table.ruled ? '' : ' role="presentation"'}>\n` +
    `<colgroup>${columns.join('')}</colgroup>\n` +
    writeRows('thead', table.rows.slice(0, split), context) +
    writeRows('tbody', table.rows.slice(split), context) +
    '</table>'
  );
}

/** Parts as wide as their amounts; the browser keeps each wide enough for its number. */
function writeBar({ of, parts }: Bar, { form, sizes }: Context): string {
  const drawn = parts.filter((part) => part.amount > 0);
  const total = drawn.reduce((sum, part) => sum + part.amount, 0);
  const cells = drawn.map((part) => {
    const width = Math.round((WHOLE * part.amount) / Math.max(of, total)) / 10;
    const number = element(fillOf(part, form).style, false, writeInlines(part.content), form);
    return `<div class="nen-${part.fill} ${sizes.of(width, '%')}">${number}</div>`;
  });
  return `<div class="thanh">${cells.join('')}</div>`;
}

function writeRows(name: string, rows: readonly Row[], context: Context): string {
  if (rows.length === 0) return '';
  const lines = rows.map((row) => {
    const cells = row.cells.map((cell) => writeCell(cell, row.header, context));
    return `<tr>\n${cells.join('')}</tr>\n`;
  });
  return `<${name}>\n${lines.join('')}</${name}>\n`;
}

function writeCell(cell: Cell, header: boolean, context: Context): string {
  const name = header ? 'th' : 'td';
  const span = cell.span > 1 ? ` colspan="${cell.span}"` : '';
  return `<${name}${span}>${writeBlocks(cell.blocks, context).trimEnd()}</${name}>\n`;
}
