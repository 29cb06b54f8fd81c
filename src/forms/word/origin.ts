import type { Printed } from './marks.js';
import { escapeXml, joined } from './xml.js';
import type { Packed } from './zip.js';
import { pack } from './zip.js';

/** Where a paper comes from, kept inside it so that it can be read back under any file name. */
export interface Origin {
  readonly form: string;
  readonly nam: number;
  /** Code of the deciding authority. */
  readonly co_quan: string;
  readonly subject?: { readonly kind: 'tap_the' | 'ca_nhan'; readonly id: string } | undefined;
  /** Mẫu 03: the body asked, and which of its answers on this collective. */
  readonly giver?: { readonly id: string; readonly nth: number } | undefined;
  /** Rows given out in each list of a form to be filled in; absent in a filled one. */
  readonly rows?: number | undefined;
}

export const NAMESPACE = 'urn:kiemdiem:form';
const ITEM = 'customXml/item1.xml';
const PROPERTIES = 'customXml/itemProps1.xml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Names the kind of part, the same in every document. */
const ID = '{6B8A1C52-3D7E-4F60-9A41-5C2E10D02019}';

/** The part of a package that carries the origin and what each control showed when printed. */
export function originPart(origin: Origin, printed: readonly Printed[]): Packed {
  return pack(ITEM, originXml(origin, printed));
}

/** What goes with that part, the same in every package. */
export function originShell(): Packed[] {
  return [
    pack(
      PROPERTIES,
      `${XML}<ds:datastoreItem ds:itemID="${ID}" xmlns:ds="${OFFICE}/customXml">` +
        `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    pack(
      'customXml/_rels/item1.xml.rels',
      `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
        `Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ),
  ];
}

function originXml(
  { form, nam, co_quan, subject, giver, rows }: Origin,
  printed: readonly Printed[],
) {
  const attributes = {
    form,
    nam,
    co_quan,
    kind: subject?.kind,
    id: subject?.id,
    giver: giver?.id,
    nth: giver?.nth,
    rows,
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  const values = printed.map(
    ({ bookmark, digest, blank }) => `<v n="${bookmark}" h="${digest}"${blank ? ' b="1"' : ''}/>`,
  );
  return `${XML}<form xmlns="${NAMESPACE}"${written.join('')}>${joined(values)}</form>`;
}

/** Adds the parts to the lists of a package that has none of them. */
export function withOrigin(name: string, xml: string): string {
  if (name === '[Content_Types].xml')
    return xml.replace(
      '</Types>',
      `<Override PartName="/${PROPERTIES}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`,
    );
  if (name === 'word/_rels/document.xml.rels')
    return xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdOrigin" Type="${OFFICE}/relationships/customXml" Target="../${ITEM}"/></Relationships>`,
    );
  return xml;
}
