import { createHash } from 'node:crypto';
import type { Section } from '../markup/blocks.js';
import type { DocumentForm } from '../word/document-form.js';
import type { Properties } from '../word/parts.js';
import { escapeXml } from '../word/xml.js';
import { writeSection } from './blocks.js';
import { Sizes } from './sizes.js';
import { styleSheet } from './style-sheet.js';

/**
 * The same document as one HTML file that needs nothing beside it: no script, no link, no image. Its
 * policy allows its own style sheet and nothing else, whatever stands in the data.
 */
export function makeHtml(
  sections: readonly Section[],
  form: DocumentForm,
  { title }: Properties,
): Uint8Array {
  const sizes = new Sizes();
  const body = sections.map((section) => writeSection(section, { form, sizes })).join('');
  const css = `\n${styleSheet(form)}${sizes.css()}`;
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return Buffer.from(
    `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(title)}</title>
<style>${css}</style>
</head>
<body>
${body}</body>
</html>
`,
    'utf8',
  );
}
