// What Word needs of a .docx and no schema says, read from the package itself.
import { readFileSync } from 'node:fs';

const { readZip } = await import('../dist/forms/word/zip.js');
const { parseTree } = await import('../dist/forms/markup/tree.js');

/** Tables of more columns than this stand on landscape pages. */
const PORTRAIT_COLUMNS = 10;
/** Word's limit on a tag; longer data paths are cut, and their groups are not told apart. */
const TAG_LENGTH = 64;

export const STRAY = /\{\{|\}\}|undefined|NaN|\[object/;

const elements = (element) => element.children.filter((one) => typeof one !== 'string');
const named = (element, name) => elements(element).filter((one) => one.name === name);
const value = (element) => element?.attributes['w:val'] ?? '';
const width = (element) => Number(element?.attributes['w:w']);
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const words = (text) => text.split(/\s+/).filter(Boolean);

function all(element, name) {
  return elements(element).flatMap((one) => [
    ...(one.name === name ? [one] : []),
    ...all(one, name),
  ]);
}

/** Text with its tabs and line breaks, a line for each paragraph. */
export function textOf(element) {
  const plain = (node) =>
    node.children
      .map((child) => {
        if (typeof child === 'string') return node.name === 'w:t' ? child : '';
        if (child.name === 'w:tab' && node.name === 'w:r') return '\t';
        return child.name === 'w:br' ? '\n' : plain(child);
      })
      .join('');
  const paragraphs = all(element, 'w:p');
  return (paragraphs.length > 0 ? paragraphs : [element]).map(plain).join('\n');
}

/** Columns of a table itself, not of a drawing within it. */
const gridOf = (table) =>
  named(table, 'w:tblGrid').flatMap((grid) => named(grid, 'w:gridCol').map(width));

/** A document opened: its text, tables with headings, boxes, and the words of its signatures. */
export function openDocument(path) {
  const parts = readZip(readFileSync(path));
  const body = all(
    parseTree(Buffer.from(parts.get('word/document.xml')).toString('utf8')),
    'w:body',
  )[0];
  const tables = all(body, 'w:tbl').map((table) => ({
    table,
    rows: named(table, 'w:tr'),
    head: named(table, 'w:tr').filter((row) => all(row, 'w:tblHeader').length > 0),
    grid: gridOf(table),
  }));
  const headed = tables
    .filter(({ head, rows }) => head.length > 0 && head.length < rows.length)
    .map(({ table, head }) => ({
      heading: [...new Set(words(head.map(textOf).join('\n')))],
      bookmarks: all(table, 'w:bookmarkStart').map((one) => one.attributes['w:name']),
    }));
  const last = elements(body)
    .filter((one) => one.name === 'w:tbl' || textOf(one).trim() !== '')
    .at(-1);
  const isSigned = last?.name === 'w:tbl' && all(last, 'w:tblBorders').length === 0;
  return {
    body,
    tables,
    headed,
    text: textOf(body),
    signature: isSigned ? words(textOf(last)) : [],
  };
}

/** Faults of a document; `data` is the dossier that its boxes are ticked from, where there is one. */
export function faultsOf({ body, tables, text }, data) {
  return [
    STRAY.test(text) && 'stray text',
    text !== text.normalize('NFC') && 'text is not in NFC',
    all(body, 'w:tc').some((cell) => elements(cell).at(-1)?.name !== 'w:p') &&
      'cell ends in no paragraph',
    all(body, 'w:titlePg').length !== 1 && 'first page is numbered, or not only the first is not',
    ...tables.flatMap(tableFaults),
    ...wideTables(body),
    ...boxFaults(body, data),
  ].filter(Boolean);
}

function tableFaults({ table, rows, head, grid }) {
  // The stretches of a drawn bar are shades; the small ones have no number on them.
  const isDrawn = all(table, 'w:tbl').length === 0 && all(table, 'w:shd').length > 0;
  const total = width(all(table, 'w:tblW')[0]);
  return [
    (rows.length === head.length || (!isDrawn && textOf(table).trim() === '')) && 'empty table',
    sum(grid) !== total && 'columns do not fill the table',
    rows.some(
      (row) => sum(named(row, 'w:tc').map((cell) => width(all(cell, 'w:tcW')[0]))) !== total,
    ) && 'cells do not fill the table',
  ];
}

function wideTables(body) {
  let waiting = 0;
  return elements(body).map((block) => {
    if (block.name === 'w:tbl') waiting = Math.max(waiting, gridOf(block).length);
    const section = block.name === 'w:sectPr' ? block : all(block, 'w:sectPr')[0];
    if (!section) return false;
    const columns = waiting;
    waiting = 0;
    const portrait = all(section, 'w:pgSz')[0]?.attributes['w:orient'] !== 'landscape';
    return (
      columns > PORTRAIT_COLUMNS && portrait && `table of ${columns} columns on a portrait page`
    );
  });
}

/** Boxes of one question stand under one path: at most one is ticked, and one where the data answers. */
function boxFaults(body, data) {
  const groups = new Map();
  for (const control of all(body, 'w:sdt')) {
    const checked = all(control, 'w14:checked')[0];
    const tag = value(all(control, 'w:tag')[0]);
    if (!checked || tag.length >= TAG_LENGTH) continue;
    const path = tag.replace(/\.[^.]*$/, '');
    groups.set(path, (groups.get(path) ?? 0) + Number(checked.attributes['w14:val']));
  }
  return [...groups].map(([path, ticks]) => {
    const answer = path.split('.').reduce((at, key) => at?.[key], data);
    if (ticks > 1) return `${ticks} boxes ticked at ${path}`;
    return typeof answer === 'string' && ticks === 0 && `no box ticked at ${path}`;
  });
}
