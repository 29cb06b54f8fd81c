import { type Line, linesOf } from './lines.js';
import { type ReadOrigin, readOrigin } from './origin.js';
import { unzip } from './unzip.js';

/** A .docx as somebody sent it: its lines in order, and where it says that it comes from. */
export interface Paper {
  readonly origin: ReadOrigin | null;
  readonly lines: readonly Line[];
  /** Text of comments, notes, headers and footers, which no control holds. */
  readonly notes: readonly string[];
  /** Drawings, photographs and embedded objects. */
  readonly pictures: number;
}

const NOTES = /^word\/(?!document\.)/;

/** Reads a .docx; null when it is damaged, made to do harm, or no such file. */
export function readPaper(bytes: Uint8Array): Paper | null {
  try {
    return paperOf(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function paperOf(bytes: Uint8Array): Paper | null {
  const parts = unzip(bytes);
  const document = parts?.get('word/document.xml');
  if (!parts || document === undefined) return null;
  const items = [...parts].filter(([name]) => name.startsWith('customXml/'));
  const notes = [...parts]
    .filter(([name]) => NOTES.test(name))
    .flatMap(([, xml]) => linesOf(xml).map(({ text }) => text.trim()));
  return {
    origin: items.map(([, xml]) => readOrigin(xml)).find((one) => one !== null) ?? null,
    lines: linesOf(document),
    // Headers hold the number of the page.
    notes: notes.filter((text) => !/^\d*$/.test(text)),
    pictures: document.match(/<w:(?:drawing|pict|object)\b/g)?.length ?? 0,
  };
}
