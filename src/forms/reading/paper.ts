import { type Line, linesOf } from './lines.js';
import { type ReadOrigin, readOrigin } from './origin.js';
import { unzip } from './unzip.js';

/** A .docx as somebody sent it: its lines in order, and where it says that it comes from. */
export interface Paper {
  readonly origin: ReadOrigin | null;
  readonly lines: readonly Line[];
  /** Text of comments, footnotes and endnotes, which no control holds. */
  readonly notes: readonly string[];
}

/** Reads a .docx; null when it is damaged or no such file. */
export function readPaper(bytes: Uint8Array): Paper | null {
  const parts = unzip(bytes);
  const document = parts?.get('word/document.xml');
  if (!parts || document === undefined) return null;
  const items = [...parts].filter(([name]) => name.startsWith('customXml/'));
  const notes = ['comments', 'footnotes', 'endnotes'].flatMap((name) =>
    linesOf(parts.get(`word/${name}.xml`) ?? '').map(({ text }) => text.trim()),
  );
  return {
    origin: items.map(([, xml]) => readOrigin(xml)).find((one) => one !== null) ?? null,
    lines: linesOf(document),
    notes: notes.filter((text) => text !== ''),
  };
}
