import {
  type DocumentForm,
  FONT,
  type Margins,
  type ParagraphStyle,
} from '../word/document-form.js';
import { OPEN_SIDE, RULED_ABOVE, RULED_SIDE } from '../word/table.js';
import { pointsOf } from '../word/units.js';

/** The document form as a style sheet: a sheet of paper on the screen, A4 pages in print. */
export function styleSheet(form: DocumentForm): string {
  const styles = Object.entries(form.styles).map(([id, style]) => paragraphRules(id, style));
  return `${FIXED}${pages(form)}${tables()}${bars(form)}${styles.join('')}`;
}

const PAPER = { dung: 'A4 portrait', ngang: 'A4 landscape' } as const;
const WIDTH = { dung: 210, ngang: 297 } as const;

/** Fonts beside Times New Roman have the same widths; the boxes are not in all of them. */
const FONTS = `'${FONT}','Liberation Serif',Tinos,serif`;
const BOXES = `'MS Gothic','Segoe UI Symbol','Noto Sans Symbols 2','DejaVu Sans',sans-serif`;

const FIXED = `*{box-sizing:border-box}
html{background:#e4e4e4}
body{margin:0;font-family:${FONTS};color:#000;line-height:1.15;-webkit-text-size-adjust:100%}
p,h1,h2,h3{margin:0;font-weight:normal;overflow-wrap:break-word;orphans:2;widows:2}
.trang{margin:6mm auto;background:#fff;box-shadow:0 0 2mm #999}
.tri{white-space:pre-wrap;unicode-bidi:isolate}
.hoi{color:#808080}
.giu{break-after:avoid}
.lien,tr{break-inside:avoid}
.cot{display:inline-block;text-indent:0;white-space:pre-wrap}
.o{font-family:${BOXES}}
.day{display:inline-block;width:0;white-space:nowrap;text-indent:0}
.day::after{content:"${'.'.repeat(220)}"}
.ke{max-width:100%;height:1pt;margin:2pt auto 0;border-top:.75pt solid #000}
`;

function pages(form: DocumentForm): string {
  const kinds = [
    ['dung', form.portrait],
    ['ngang', form.landscape],
  ] as const;
  const number = `@top-center{content:counter(page);font:${size(form)}pt ${FONTS}}`;
  return (
    kinds
      .map(
        ([kind, margins]) =>
          `.${kind}{page:${kind};width:${WIDTH[kind]}mm;padding:${sides(margins)}}\n`,
      )
      .join('') +
    kinds
      .map(
        ([kind, margins]) =>
          `@page ${kind}{size:${PAPER[kind]};margin:${sides(margins)};${number}}\n`,
      )
      .join('') +
    '@page :first{@top-center{content:none}}\n' +
    '@media print{html{background:none}.trang{width:auto;margin:0;padding:0;box-shadow:none}' +
    '.trang+.trang{break-before:page}}\n'
  );
}

/** Size of the page number. */
function size(form: DocumentForm): number | undefined {
  return form.styles['so-trang']?.size;
}

function sides({ top, right, bottom, left }: Margins): string {
  return `${top}mm ${right}mm ${bottom}mm ${left}mm`;
}

function tables(): string {
  const cell = (above: number, side: number) => `padding:${pointsOf(above)}pt ${pointsOf(side)}pt`;
  return (
    'table{width:100%;table-layout:fixed;border-collapse:collapse}\n' +
    'td,th{vertical-align:top;text-align:left;font-weight:normal}\n' +
    `.khung td{${cell(0, OPEN_SIDE)}}\n` +
    '.bang{margin-top:6pt}\n' +
    `.bang td,.bang th{border:.5pt solid #000;${cell(RULED_ABOVE, RULED_SIDE)}}\n` +
    '.bang th{vertical-align:middle}\n'
  );
}

/** Fills are printed too, which browsers leave out unless told. */
function bars({ bars: { height, least, fills } }: DocumentForm): string {
  const kinds = Object.entries(fills).map(([id, { pattern, lines, ground, edge }]) => {
    const stripes = `repeating-linear-gradient(135deg,#${lines} 0 .5pt,#${ground} .5pt 3pt)`;
    return `.nen-${id}{background:${pattern ? stripes : `#${ground}`};border-style:${edge}}\n`;
  });
  return (
    `.thanh{display:flex;height:${height}mm;margin-bottom:3pt}\n` +
    `.thanh div{min-width:${least}mm;border:.5pt solid #000;overflow:hidden;` +
    '-webkit-print-color-adjust:exact;print-color-adjust:exact}\n' +
    kinds.join('')
  );
}

const ALIGN = { both: 'justify', center: 'center', right: 'right' } as const;

function paragraphRules(id: string, style: ParagraphStyle): string {
  const { line, align, before, after, firstLine, left, tabs = [] } = style;
  const rules = [
    `font-size:${style.size}pt`,
    style.bold && 'font-weight:bold',
    style.italic && 'font-style:italic',
    style.caps && 'text-transform:uppercase',
    style.color && `color:#${style.color}`,
    style.underline && 'text-decoration:underline',
    align && `text-align:${ALIGN[align]}`,
    line && `line-height:${line}pt`,
    before && `margin-top:${before}pt`,
    after && `margin-bottom:${after}pt`,
    firstLine && `text-indent:${firstLine}mm`,
    left && `padding-left:${left}mm`,
    style.newPage && 'break-before:page',
    style.keepNext && 'break-after:avoid',
    // A dotted line runs out of its paragraph; here it is cut off.
    tabs.some((tab) => tab.dots) && 'overflow-x:clip',
  ];
  return `.${id}{${rules.filter(Boolean).join(';')}}\n${columnRules(id, style)}`;
}

/** Columns reach from one tab stop to the next. */
function columnRules(id: string, { tabs = [], left = 0 }: ParagraphStyle): string {
  const stops = [left, ...tabs.flatMap((tab) => (tab.at === 'edge' ? [] : [tab.at]))];
  return stops
    .slice(1)
    .map((stop, n) => `.${id} .cot:nth-child(${n + 1}){min-width:${stop - (stops[n] ?? 0)}mm}\n`)
    .join('');
}
