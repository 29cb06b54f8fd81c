// A template for easy-template-x out of a paper that kiemdiem printed, and the data that make the same
// paper of it again: wording stays, what came from dossiers becomes a tag, rows alike become a loop.
import { pack, readZip, writeZip } from '../../dist/forms/word/zip.js';

const BODY = 'word/document.xml';
const TEXT = /(<w:t(?: [^>]*)?>)([^<]+)(?=<\/w:t>)/g;
/** Word's names of places, which easy-template-x would not write: it is given the lighter paper. */
const MARKS =
  /<w:bookmark(?:Start|End)[^>]*>|<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gs;
const ROW = /<w:tr>(?:(?!<w:tbl>).)*?<\/w:tr>/gs;

const bodyOf = (bytes) => Buffer.from(readZip(bytes).get(BODY)).toString('utf8');

/** What a reader sees, for comparing two papers. */
export const textsOf = (bytes) =>
  [...bodyOf(bytes).matchAll(TEXT)].map(([, , text]) => plain(text)).join('|');

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text) => text.replace(/&(\w+);/g, (_all, name) => ENTITIES[name]);

/** `values`: every text of the dossiers. */
export function templateOf(bytes, values) {
  const data = {};
  const light = bodyOf(bytes).replace(MARKS, '');
  const looped = withLoops(light, data);
  let count = 0;
  const body = looped.replace(TEXT, (whole, open, text) => {
    if (text.startsWith('{') || !values.has(plain(text))) return whole;
    const name = `v${count++}`;
    data[name] = plain(text);
    return `${open}{${name}}`;
  });
  const parts = [...readZip(bytes)].map(([name, content]) =>
    pack(name, name === BODY ? body : Buffer.from(content).toString('utf8')),
  );
  return { template: Buffer.from(writeZip(parts)), data, loops: Object.keys(data).length - count };
}

/** Rows one after another that differ in their texts alone become one row with a loop. */
function withLoops(xml, data) {
  const rows = [...xml.matchAll(ROW)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    shape: match[0].replace(TEXT, '$1'),
    row: match[0],
  }));
  const pieces = [];
  let at = 0;
  for (let n = 0; n < rows.length; ) {
    let end = n + 1;
    while (end < rows.length && follows(rows[end - 1], rows[end])) end++;
    if (end - n > 1 && hasTwoCells(rows[n].row)) {
      const name = `loop${n}`;
      data[name] = rows.slice(n, end).map(({ row }) => cellsOf(row));
      pieces.push(xml.slice(at, rows[n].from), tagged(rows[n].row, name));
      at = rows[end - 1].to;
    }
    n = end;
  }
  return [...pieces, xml.slice(at)].join('');
}

const follows = (one, next) => one.to === next.from && one.shape === next.shape;
const hasTwoCells = (row) => row.split('</w:tc>').filter((cell) => cell.match(TEXT)).length > 1;

const cellsOf = (row) =>
  Object.fromEntries([...row.matchAll(TEXT)].map(([, , text], n) => [`c${n}`, plain(text)]));

function tagged(row, name) {
  const last = [...row.matchAll(TEXT)].length - 1;
  let n = 0;
  return row.replace(TEXT, (_whole, open) => {
    const cell = `{c${n}}`;
    const text = n === 0 ? `{#${name}}${cell}` : n === last ? `${cell}{/${name}}` : cell;
    n++;
    return `${open}${text}`;
  });
}
