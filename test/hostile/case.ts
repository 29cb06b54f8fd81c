import { stringify } from 'yaml';
import { validYear } from '../support/year.js';

/** What stands at a path of the year's folder instead of a dossier written as usual. */
export type Made =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly folder: true }
  | { readonly pipe: true }
  | null;

export interface Hostile {
  /** Name of the findings file. */
  readonly name: string;
  /** What an office did, in a few words; the first line of the findings file. */
  readonly what: string;
  /** Changes to the valid year, by path; null takes a file away. */
  readonly files: Readonly<Record<string, Made>>;
  /** Read right: the year is the same as without the change. */
  readonly same?: true;
  /** What happens to a file when it is opened. */
  readonly onOpen?: { readonly path: string; readonly fails: 'ENOENT' | 'EACCES' | 'EBUSY' };
}

/** Stands for letters that make the whole path 250 characters long. */
export const LONG_NAME = 'ten-dai';

/** A dossier of the valid year that the cases bend, as text. */
export const VICTIM = 'ca-nhan/gd-a.yaml';
export const COLLECTIVE = 'tap-the/so-a.yaml';

/** The text of a file of the valid year after one replacement, which must take place. */
export function changed(path: string, from: string | RegExp, to: string): string {
  const text = textOf(path);
  const result = text.replace(from, to);
  if (result === text) throw new Error(`nothing to change in ${path}: ${String(from)}`);
  return result;
}

export function textOf(path: string): string {
  return stringify(validYear()[path], { aliasDuplicateObjects: false });
}

/** Lines of the dossier of a cadre, before those that it needs. */
export function person(...lines: string[]): string {
  return `${lines.join('\n')}\n${textOf(VICTIM)}`;
}
