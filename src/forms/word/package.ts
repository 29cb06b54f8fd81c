import {
  AlignmentType,
  Document,
  Header,
  type IParagraphStyleOptions,
  LeaderType,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { kept } from '../../kept.js';
import type { Section } from '../markup/blocks.js';
import { writeBody } from './body.js';
import { A4, type DocumentForm, FONT, type ParagraphStyle, type Tab } from './document-form.js';
import { Marks } from './marks.js';
import { type Origin, originPart, originShell, withOrigin } from './origin.js';
import { coreXml, documentXml, type Properties } from './parts.js';
import { twips, twipsOfPoints } from './units.js';
import { type Packed, pack, readZip, writeZip } from './zip.js';

/** Everything of a .docx but its body and properties, made once for each document form. */
interface Shell {
  readonly parts: readonly Packed[];
  /** References of the headers, as they stand in the section properties. */
  readonly headers: string;
}

const BODY = 'word/document.xml';
const CORE = 'docProps/core.xml';
const TYPES = '[Content_Types].xml';

/** A .docx as bytes: the same sections, form and properties give the same bytes. */
export async function makeDocx(
  sections: readonly Section[],
  form: DocumentForm,
  { title, date, origin }: Properties & { readonly origin: Origin },
): Promise<Uint8Array> {
  const { parts, headers } = await shellOf(form);
  const marks = new Marks();
  const body = pack(BODY, documentXml(writeBody(sections, form, headers, marks)));
  const own = [body, pack(CORE, coreXml({ title, date })), originPart(origin, marks.printed)];
  return writeZip([...parts, ...own].sort(typesFirst));
}

const shellOf = kept(async (form: DocumentForm): Promise<Shell> => {
  const files = readZip(await Packer.toBuffer(emptyDocument(form)));
  const document = Buffer.from(files.get(BODY) ?? []).toString('utf8');
  const headers = document.match(/<w:headerReference [^>]*>/g) ?? [];
  const parts = [...files]
    .filter(([name]) => name !== BODY && name !== CORE)
    .map(([name, bytes]) => pack(name, withOrigin(name, Buffer.from(bytes).toString('utf8'))));
  return { parts: [...parts, ...originShell()], headers: headers.join('') };
});

/** The order of OPC, then that of names. */
function typesFirst(a: Packed, b: Packed): number {
  const key = ({ name }: Packed) => (name === TYPES ? '' : name);
  return key(a) < key(b) ? -1 : 1;
}

function emptyDocument(form: DocumentForm): Document {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Document({
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: 28,
            language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
          },
        },
      },
      paragraphStyles: Object.entries(form.styles).map(([id, style]) =>
        paragraphStyle(id, style, form),
      ),
    },
    sections: [
      {
        properties: { titlePage: true },
        headers: {
          default: new Header({
            children: [new Paragraph({ style: 'so-trang', children: [number] })],
          }),
          first: new Header({ children: [new Paragraph({ style: 'so-trang' })] }),
        },
        children: [],
      },
    ],
  });
}

const ALIGN = {
  both: AlignmentType.BOTH,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function paragraphStyle(
  id: string,
  style: ParagraphStyle,
  form: DocumentForm,
): IParagraphStyleOptions {
  const { line, firstLine, left, tabs, outline } = style;
  return {
    id,
    name: style.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      size: style.size * 2,
      ...(style.bold && { bold: true }),
      ...(style.italic && { italics: true }),
      ...(style.color && { color: style.color }),
      ...(style.caps && { allCaps: true }),
      ...(style.underline && { underline: {} }),
    },
    paragraph: {
      ...(style.align && { alignment: ALIGN[style.align] }),
      ...(style.keepNext && { keepNext: true }),
      ...(style.newPage && { pageBreakBefore: true }),
      ...(outline !== undefined && { outlineLevel: outline }),
      ...(tabs && { tabStops: tabs.map((tab) => tabStop(tab, form)) }),
      ...(firstLine && { indent: { firstLine: twips(firstLine) } }),
      ...(left && { indent: { left: twips(left) } }),
      spacing: {
        before: twipsOfPoints(style.before ?? 0),
        after: twipsOfPoints(style.after ?? 0),
        ...(line && { line: twipsOfPoints(line), lineRule: LineRuleType.EXACT }),
      },
    },
  };
}

function tabStop(tab: Tab, { portrait }: DocumentForm) {
  const edge = A4.width - twips(portrait.left) - twips(portrait.right);
  return {
    type: tab.at === 'edge' ? TabStopType.RIGHT : TabStopType.LEFT,
    position: tab.at === 'edge' ? edge : twips(tab.at),
    leader: tab.dots ? LeaderType.DOT : LeaderType.NONE,
  };
}
