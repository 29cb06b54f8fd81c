/** What a printed document is made of, between the markup of a template and WordprocessingML. */

/** Text printed as it stands. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A value of the data inside a line; its tag is the data path. */
export interface Field {
  readonly kind: 'field';
  readonly tag: string;
  readonly label: string;
  /** True when the data has no value and `text` is the dotted blank of the form. */
  readonly blank: boolean;
  /** True when a blank asks to be filled in instead of showing dots. */
  readonly prompt: boolean;
  readonly text: string;
  readonly bold: boolean;
}

/** A box that is ticked or not. */
export interface Tick {
  readonly kind: 'tick';
  readonly tag: string;
  readonly label: string;
  readonly on: boolean;
}

export type Inline = Text | Field | Tick;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: string;
  /** Stays on the page of the block after it. */
  readonly keep: boolean;
  readonly content: readonly Inline[];
}

/** A value of the data that fills paragraphs of its own. */
export interface Prose {
  readonly kind: 'prose';
  readonly tag: string;
  readonly label: string;
  readonly blank: boolean;
  readonly prompt: boolean;
  /** Its last paragraph, and every line of a blank, stays on the page of the next block. */
  readonly keep: boolean;
  readonly style: string;
  readonly paragraphs: readonly string[];
}

/** A drawn line; its length stands in the document form under this name. */
export interface Rule {
  readonly kind: 'rule';
  readonly of: string;
  /** The text above it, where the length goes by that. */
  readonly under: string;
}

export interface Cell {
  readonly span: number;
  readonly blocks: readonly Block[];
}

export interface Row {
  /** Repeated on every page that the table reaches. */
  readonly header: boolean;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly kind: 'table';
  /** False for the invisible tables that set blocks side by side. */
  readonly ruled: boolean;
  /** Kept on one page. */
  readonly keep: boolean;
  /** Relative widths, or the name of a pair of columns of the document form. */
  readonly widths: readonly number[] | string;
  readonly rows: readonly Row[];
}

/** A stretch of a bar: its amount, the fill of the document form, and the number printed on it. */
export interface Part {
  readonly amount: number;
  readonly fill: string;
  readonly content: readonly Inline[];
}

/** Amounts side by side, drawn to scale. */
export interface Bar {
  readonly kind: 'bar';
  /** The amount that would fill the whole width. */
  readonly of: number;
  readonly parts: readonly Part[];
}

export type Block = Paragraph | Prose | Rule | Table | Bar;

export interface Section {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}
