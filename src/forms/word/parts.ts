import type { IsoDate } from '../../date.js';
import { escapeXml } from './xml.js';

export interface Properties {
  readonly title: string;
  /** Day that stands in the document's properties: never the clock's. */
  readonly date: IsoDate;
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** `word/document.xml` around a body. */
export function* documentXml(body: Iterable<string>): Generator<string> {
  yield `${XML}<w:document ${NAMESPACES}><w:body>`;
  yield* body;
  yield '</w:body></w:document>';
}

/** `docProps/core.xml`: no author, no path, no clock. */
export function coreXml({ title, date }: Properties): string {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return (
    `${XML}<cp:coreProperties ` +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>vi-VN</dc:language>` +
    `${time('created')}${time('modified')}</cp:coreProperties>`
  );
}
