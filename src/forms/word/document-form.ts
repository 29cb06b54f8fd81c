/**
 * How official papers look: what is there to say about it. The figures themselves stand in
 * `document-forms.ts`. Lengths are millimetres, sizes and spacings points.
 */
import type { IsoDate } from '../../date.js';

/** A paragraph style; what is absent is Word's plain default. */
export interface ParagraphStyle {
  /** Name that Word shows. */
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly underline?: boolean;
  /** Of the letters; black when absent. */
  readonly color?: string;
  readonly align?: 'both' | 'center' | 'right';
  readonly before?: number;
  readonly after?: number;
  /** Exact line height; automatic when absent. */
  readonly line?: number;
  readonly firstLine?: number;
  readonly left?: number;
  readonly keepNext?: boolean;
  /** Begins a page. */
  readonly newPage?: boolean;
  /** Level in the outline of the document, 0 the highest. */
  readonly outline?: number;
  readonly tabs?: readonly Tab[];
}

export interface Tab {
  /** From the left margin; `edge` is the right margin of a portrait page. */
  readonly at: number | 'edge';
  readonly dots?: boolean;
}

export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Length of a drawn line: fixed, or so much for each letter of the text above it. */
export interface DrawnLine {
  readonly most: number;
  readonly letter?: number;
}

/** How a stretch of a bar is told apart in black and white. */
export interface Fill {
  /** Pattern of WordprocessingML and the colour of its lines; plain when absent. */
  readonly pattern?: 'thinDiagStripe';
  readonly lines?: string;
  readonly ground: string;
  /** Style of the number on it. */
  readonly style: string;
  readonly edge: 'single' | 'dashed';
}

export interface Bars {
  readonly height: number;
  /** Width of the smallest stretch, so that its number can be read. */
  readonly least: number;
  readonly fills: Readonly<Record<string, Fill>>;
}

/** A text on the form of documents, and the days from which and until which it holds. */
export interface Source {
  readonly text: string;
  readonly from: IsoDate;
  /** Null where it still holds. */
  readonly until: IsoDate | null;
  /** False where only the text is known, not what it says: its figures are those of the one before. */
  readonly confirmed: boolean;
}

/** Sizes and spacing of the running text. */
export interface Measures {
  readonly size: number;
  readonly line: number;
  readonly before: number;
  readonly firstLine: number;
}

export interface DocumentForm {
  readonly id: 'dang' | 'nha_nuoc';
  /** The texts that ask for this look, the oldest first. */
  readonly sources: readonly Source[];
  readonly portrait: Margins;
  /** The binding edge of the paper stays the binding edge: left becomes top. */
  readonly landscape: Margins;
  /** Distance of the page number from the edge of the paper. */
  readonly headerAt: number;
  readonly rules: Readonly<Record<string, DrawnLine>>;
  readonly bars: Bars;
  /** Widths of the invisible tables that set blocks side by side. */
  readonly columns: Readonly<Record<string, readonly number[]>>;
  readonly styles: Readonly<Record<string, ParagraphStyle>>;
}

export const FONT = 'Times New Roman';

/** A4 in twentieths of a point; the exact pair that Word itself writes. */
export const A4 = { width: 11906, height: 16838 } as const;
