import type { IsoDate } from '../date.js';
import type { ClauseId } from '../guidance/clauses.js';
import type { FormInput } from './input.js';
import type { Variables } from './variables.js';
import type { DocumentForm } from './word/document-form.js';
import type { Origin } from './word/origin.js';

export type FormId =
  | 'mau-01'
  | 'mau-02'
  | 'mau-03'
  | 'phu-luc-27'
  | 'bien-ban'
  | 'danh-muc'
  | 'tong-hop'
  | 'phieu'
  | 'kiem-phieu'
  | 'bang-ty-le'
  | 'muc-luc';

/** One paper to print: its file name without extension, its properties, and its view. */
export interface FormDocument {
  readonly name: string;
  readonly title: string;
  /** Day of the paper, kept in the file's properties. */
  readonly date: IsoDate;
  /** Whose rules of document form hold. */
  readonly look: DocumentForm['id'];
  /** The one collective or cadre it is about. */
  readonly subject?: Origin['subject'];
  /** Mẫu 03: who is asked. */
  readonly giver?: Origin['giver'];
  /** What it is about, where that is no one subject: a meeting, a group. */
  readonly about?: string;
  /** Every blank of the form, by the names that its template uses. */
  readonly view: object;
}

/** A printed form: what it is called, what asks for it, and how papers are made from a year. */
export interface Form {
  readonly id: FormId;
  readonly title: string;
  readonly clause: ClauseId;
  /** What its template can name. */
  readonly variables: Variables;
  documents(input: FormInput): FormDocument[];
}
