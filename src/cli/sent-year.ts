import { resolve } from 'node:path';
import { ReopenedSource } from '../dossier/reopened.js';
import type { Finding, SourceText } from '../finding.js';
import type { Decisions } from '../rules/across.js';
import type { CheckedYear } from './checked-year.js';

type Position = ReturnType<SourceText['locate']>;

/** A finding as one thread hands it to another: where it stands is counted out. */
interface SentFinding extends Omit<Finding, 'place'> {
  readonly file: string;
  readonly path: Finding['place']['path'];
  readonly position: Position;
  /** Nothing of the text is to be shown. */
  readonly isBlank: boolean;
}

type Person = Decisions['people'][number];
type SentPerson = Omit<Person, 'source'> & { readonly file: string; readonly disk: string };

/** A checked year as one thread hands it to another. */
export interface SentYear extends Omit<CheckedYear, 'findings' | 'decisions'> {
  readonly findings: readonly SentFinding[];
  readonly decisions: { readonly nam: number; readonly people: readonly SentPerson[] } | null;
}

export function sent(year: CheckedYear): SentYear {
  const { findings, decisions } = year;
  return {
    ...year,
    findings: findings.map(({ place: { source, path }, ...finding }) => ({
      ...finding,
      file: source.file,
      path,
      position: source.locate(path),
      isBlank: source.text === '',
    })),
    decisions: decisions && {
      nam: decisions.nam,
      people: decisions.people.map(({ source, ...person }) => ({
        ...person,
        file: source.file,
        disk: source.path,
      })),
    },
  };
}

/** `root`: the folder given that the year lies in. */
export function received(year: SentYear, root: string): CheckedYear {
  const { findings, decisions } = year;
  return {
    ...year,
    findings: findings.map(({ file, path, position, isBlank, ...finding }) => ({
      ...finding,
      place: { source: placed(file, isBlank ? null : resolve(root, file), position), path },
    })),
    decisions: decisions && {
      nam: decisions.nam,
      people: decisions.people.map(({ file, disk, ...person }) => ({
        ...person,
        source: new ReopenedSource(file, disk),
      })),
    },
  };
}

/** A file in which one place is known; its text is read again when somebody wants to show it. */
function placed(file: string, disk: string | null, position: Position): SourceText {
  const reopened = disk === null ? null : new ReopenedSource(file, disk);
  return {
    file,
    get text() {
      return reopened?.text ?? '';
    },
    locate: () => position,
  };
}
