import type { Files } from '../support/year.js';
import { folderOf, type Group, groupsOf, type Kind, seats, votes } from './ballots.js';
import { named, xepLoai } from './facts.js';
import { both, collectiveLevel, type Range } from './levels.js';
import { baseBounds, finals, type Judged } from './outcomes.js';
import { headCap, personLevel } from './people.js';

export interface Verdict {
  /** Level of each subject that the facts allow, by id. */
  readonly levels: ReadonlyMap<string, Range>;
  /** Levels that the ballots and decisions leave each subject. */
  readonly finals: ReadonlyMap<string, Range>;
  readonly groups: readonly OracleGroup[];
}

export interface OracleGroup extends Group {
  readonly round1: number;
  readonly round1Possible: number;
  readonly cap: number;
  readonly excellent: number;
}

/** The whole year, in the order organisation, collective, individuals, heads (4.5). */
export function judgeYear(files: Files): Verdict {
  const collectives = new Map<string, Judged>();
  for (const [id] of named(files, 'tap-the')) {
    const level = both((taken) => collectiveLevel(files, id, taken));
    collectives.set(id, { bar: level, level });
  }
  const first = settle(files, 'tap_the', collectives);
  const people = new Map<string, Judged>();
  for (const [id, dossier] of named(files, 'ca-nhan')) {
    const bar = both((taken) => headCap(files, dossier, first.finals, taken));
    const level = both((taken) => personLevel(dossier, bar[taken], taken));
    people.set(id, { bar, level });
  }
  const second = settle(files, 'ca_nhan', people);
  return {
    levels: new Map([...collectives, ...people].map(([id, one]) => [id, one.level])),
    finals: new Map([...first.finals, ...second.finals]),
    groups: [...first.groups, ...second.groups],
  };
}

/** Decided, or at least voted on. */
const settled = (files: Files, kind: Kind, id: string): boolean =>
  decidedLevel(files, kind, id) !== null || votes(files, kind, id, 1) !== null;

function decidedLevel(files: Files, kind: Kind, id: string): Range | null {
  const level = files[`${folderOf(kind)}/${id}.yaml`].quyet_dinh?.muc;
  return level === undefined ? null : { worst: xepLoai(level), best: xepLoai(level) };
}

function settle(files: Files, kind: Kind, judged: ReadonlyMap<string, Judged>) {
  const all = new Map<string, Range>(
    [...judged].map(([id, one]) => [id, decidedLevel(files, kind, id) ?? one.level]),
  );
  const groups = groupsOf(files, kind).map((group): OracleGroup => {
    const ends = finals(files, group, judged);
    for (const [id, range] of ends) all.set(id, range);
    const { sure, possible } = baseBounds(files, group, judged);
    return {
      ...group,
      round1: sure,
      round1Possible: possible,
      cap: seats(files, group.small, sure),
      excellent: [...ends].filter(([id, one]) => one.worst === 3 && settled(files, kind, id))
        .length,
    };
  });
  return { finals: all, groups };
}
