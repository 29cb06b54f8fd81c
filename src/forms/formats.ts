import { makeHtml } from './html/document.js';
import type { Section } from './markup/blocks.js';
import type { DocumentForm } from './word/document-form.js';
import type { Origin } from './word/origin.js';
import { makeDocx } from './word/package.js';
import type { Properties } from './word/parts.js';

export type Format = 'docx' | 'html';

/** A way to write sections: the bytes of one file, the same for the same document. */
export type Writer = (
  sections: readonly Section[],
  form: DocumentForm,
  properties: Properties & { readonly origin: Origin },
) => Uint8Array | Promise<Uint8Array>;

/** By the extension of the files. */
export const writers: Readonly<Record<Format, Writer>> = { docx: makeDocx, html: makeHtml };
