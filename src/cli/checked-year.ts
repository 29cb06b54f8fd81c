import type { LoadedYear } from '../dossier/link.js';
import type { FileKind } from '../dossier/shape.js';
import type { Finding } from '../finding.js';
import { type Decisions, decisionsOf } from '../rules/across.js';

/** A file of a year, by where it stands. */
export interface CheckedFile {
  readonly kind: FileKind;
  readonly id: string;
  /** Relative to the folder given, with `/`. */
  readonly file: string;
}

/**
 * What is kept of a year once it is checked: its dossiers are let go, so that a folder may hold hundreds
 * of years.
 */
export interface CheckedYear {
  /** Absolute path. */
  readonly folder: string;
  /** Null where `ky.yaml` could not be read. */
  readonly nam: number | null;
  readonly authority: string | null;
  readonly files: readonly CheckedFile[];
  readonly findings: readonly Finding[];
  readonly decisions: Decisions | null;
}

export function checkedYear({ read, year }: LoadedYear, findings: readonly Finding[]): CheckedYear {
  return {
    folder: read.folder,
    nam: year?.nam ?? null,
    authority: year?.ky.data.co_quan_quyet_dinh.ten ?? null,
    files: read.files.map(({ kind, id, source }) => ({ kind, id, file: source.file })),
    findings,
    decisions: year && decisionsOf(year),
  };
}

/** Ids of the collectives and cadres of a year. */
export function subjectIds({ files }: CheckedYear): string[] {
  return files.filter(({ kind }) => kind === 'tap-the' || kind === 'ca-nhan').map(({ id }) => id);
}
