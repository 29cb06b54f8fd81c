import type { Block, Section } from '../markup/blocks.js';
import { type Context, paragraph, SEAM, writePieces } from './block.js';
import { A4, type DocumentForm } from './document-form.js';
import type { Marks } from './marks.js';
import { twips } from './units.js';

/**
 * The body of `word/document.xml`, piece by piece; `headers` are the header references of its first section, `marks`
 * takes note of every value.
 */
export function* writeBody(
  sections: readonly Section[],
  form: DocumentForm,
  headers: string,
  marks: Marks,
): Generator<string> {
  for (const [index, section] of sections.entries()) {
    const width = page(section, form).room;
    const context: Context = { form, marks, width, keep: false };
    yield opening(section);
    for (const [at, block] of section.blocks.entries())
      yield* writePieces(block, { ...context, keepEnd: isKept(section.blocks[at + 1]) });
    const properties = sectionProperties(section, form, index === 0 ? headers : '');
    yield closing(section, properties, index === sections.length - 1);
  }
}

/** What holds on to the block after it, should not begin a page by itself. */
function isKept(block: Block | undefined): boolean {
  return block !== undefined && 'keep' in block && block.keep;
}

/** A section that begins or ends with a table prints wrongly: a paragraph stands at both ends. */
function opening(section: Section): string {
  return section.blocks[0]?.kind === 'paragraph' ? '' : paragraph(SEAM, '');
}

function closing(section: Section, properties: string, last: boolean): string {
  if (!last) return paragraph(SEAM, '', properties);
  return (section.blocks.at(-1)?.kind === 'paragraph' ? '' : paragraph(SEAM, '')) + properties;
}

function page(section: Section, form: DocumentForm) {
  const margins = section.landscape ? form.landscape : form.portrait;
  const { width, height } = section.landscape ? { width: A4.height, height: A4.width } : A4;
  return { width, height, margins, room: width - twips(margins.left) - twips(margins.right) };
}

function sectionProperties(section: Section, form: DocumentForm, headers: string): string {
  const { width, height, margins } = page(section, form);
  const sides = (['top', 'right', 'bottom', 'left'] as const).map(
    (side) => `w:${side}="${twips(margins[side])}"`,
  );
  const edge = twips(form.headerAt);
  return (
    `<w:sectPr>${headers}<w:pgSz w:w="${width}" w:h="${height}"` +
    `${section.landscape ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar ${sides.join(' ')} w:header="${edge}" w:footer="${edge}" w:gutter="0"/>` +
    // Only the first page of the document goes without a number.
    `${headers === '' ? '' : '<w:titlePg/>'}</w:sectPr>`
  );
}
