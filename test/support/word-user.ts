import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DOCUMENT = 'word/document.xml';

/** Changes the body of a .docx as somebody at an editor would, by its XML. */
export function editDocument(path: string, change: (xml: string) => string): void {
  editPart(path, DOCUMENT, change);
}

/** Changes one part of the package. */
export function editPart(path: string, part: string, change: (xml: string) => string): void {
  const files = unzipSync(readFileSync(path));
  const xml = strFromU8(files[part] ?? new Uint8Array());
  const changed = change(xml);
  if (changed === xml) throw new Error(`nothing to change in ${path}`);
  writeFileSync(path, zipSync({ ...files, [part]: strToU8(changed) }));
}

/** Leaves parts of the package out, as a program does that knows nothing of them. */
export function dropParts(path: string, name: RegExp): void {
  const files = Object.entries(unzipSync(readFileSync(path)));
  writeFileSync(path, zipSync(Object.fromEntries(files.filter(([part]) => !name.test(part)))));
}

/** Types into the first control of a tag; several lines are several paragraphs. */
export function typed(tag: string, text: string): (xml: string) => string {
  return (xml) =>
    replaceContent(xml, tag, (old) => {
      const lines = text.split('\n');
      const run = (line: string) => `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`;
      return old.includes('<w:p>')
        ? lines
            .map((line) => `<w:p><w:pPr><w:pStyle w:val="than"/></w:pPr>${run(line)}</w:p>`)
            .join('')
        : lines.map(run).join('<w:r><w:br/></w:r>');
    });
}

/** Clicks a box. */
export function clicked(tag: string, on: boolean): (xml: string) => string {
  return (xml) => {
    const at = place(xml, tag);
    const end = xml.indexOf('</w:sdt>', at);
    const control = xml
      .slice(at, end)
      .replace(/w14:checked w14:val="\d"/, `w14:checked w14:val="${on ? 1 : 0}"`)
      .replace(/[☐☒]/, on ? '☒' : '☐');
    return xml.slice(0, at) + control + xml.slice(end);
  };
}

/** Adds a paragraph that no control holds before the first one with this text. */
export function paragraphBefore(text: string, added: string): (xml: string) => string {
  return (xml) => {
    const found = xml.indexOf(text);
    if (found < 0) throw new Error(`no ${text}`);
    const at = xml.lastIndexOf('<w:p>', found);
    const paragraph = `<w:p><w:r><w:t xml:space="preserve">${escaped(added)}</w:t></w:r></w:p>`;
    return xml.slice(0, at) + paragraph + xml.slice(at);
  };
}

function place(xml: string, tag: string): number {
  const at = xml.indexOf(`<w:tag w:val="${tag}"/>`);
  if (at < 0) throw new Error(`no control ${tag}`);
  return at;
}

function replaceContent(xml: string, tag: string, change: (old: string) => string): string {
  const open = '<w:sdtContent>';
  const at = place(xml, tag);
  const start = xml.indexOf(open, at) + open.length;
  const end = xml.indexOf('</w:sdtContent>', start);
  const head = xml.slice(0, at) + xml.slice(at, start).replace('<w:showingPlcHdr/>', '');
  return head + change(xml.slice(start, end)) + xml.slice(end);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
