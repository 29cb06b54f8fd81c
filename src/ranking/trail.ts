import { type ReadingId, readingIds } from '../guidance/parameters.js';
import type { Sanction } from './discipline.js';
import type { GroupKey } from './groups.js';
import type { Settings } from './settings.js';
import type { CollectiveRanking, Collectives, Condition, Group, SubjectRanking } from './types.js';

/** Readings of unclear texts that something asked for: one bit each, as every dossier has such a set. */
export type Asked = number;

const BITS = new Map(readingIds.map((id, index) => [id, 1 << index]));

export function hasAsked(asked: Asked, id: ReadingId): boolean {
  return (asked & (BITS.get(id) ?? 0)) !== 0;
}

/** A part of a verdict, with the readings that it asked for. */
export interface Part<T> {
  readonly result: T;
  readonly asked: Asked;
}

/** The verdict on one dossier, in parts: each stands unless what it was asked of changes. */
export interface Verdict {
  readonly judged: SubjectRanking;
  readonly key: Part<GroupKey | null>;
  /** The conditions by what they are about: another reading mostly concerns one of these only. */
  readonly sections: readonly Part<readonly Condition[]>[];
  readonly rounds: Part<Pick<SubjectRanking, 'round1' | 'round2'>>;
  /** What all the parts asked for. */
  readonly asked: Asked;
  /** Collectives whose ranking the conditions looked at. */
  readonly collectives: ReadonlyMap<string, CollectiveRanking | undefined>;
}

const NONE: Verdict['collectives'] = new Map();

/** The rankings of collectives, with a note of those that somebody looked at. */
export class Looked implements Collectives {
  #at: Map<string, CollectiveRanking | undefined> | null = null;

  constructor(readonly rankings: Collectives) {}

  /** Most dossiers look at none. */
  get at(): Verdict['collectives'] {
    return this.#at ?? NONE;
  }

  get(id: string): CollectiveRanking | undefined {
    const ranking = this.rankings.get(id);
    this.#at ??= new Map();
    this.#at.set(id, ranking);
    return ranking;
  }
}

/** How a ranking came about, so that under another reading only what asked for it is judged anew. */
export interface Trail {
  readonly tap_the: KindTrail;
  readonly ca_nhan: KindTrail;
  /** The same under every reading. */
  readonly sanctions: readonly Sanction[];
}

export interface KindTrail {
  /** In the order of the year's dossiers. */
  readonly verdicts: readonly Verdict[];
  /** The groups and their seats, made of the verdicts. */
  readonly ranked: Part<Ranked>;
}

export interface Ranked {
  readonly subjects: ReadonlyMap<string, SubjectRanking>;
  readonly groups: readonly Group[];
}

/** True where anything of the ranking hangs on the reading. */
export function bearsOn({ tap_the, ca_nhan }: Trail, id: ReadingId): boolean {
  return [tap_the, ca_nhan].some(
    ({ verdicts, ranked }) =>
      hasAsked(ranked.asked, id) || verdicts.some((one) => hasAsked(one.asked, id)),
  );
}

/** Settings, and what is asked of them while some work is done. */
export interface Watch {
  readonly settings: Settings;
  during<T>(work: () => T): Part<T>;
}

/** Nobody wants to know what is asked. */
export function unwatched(settings: Settings): Watch {
  return { settings, during: (work) => ({ result: work(), asked: 0 }) };
}

/** Settings that note which readings somebody asks them for. */
export class WatchedSettings implements Watch {
  readonly settings: Settings;
  #asked: Asked = 0;

  constructor(settings: Settings) {
    const note = (id: ReadingId) => {
      this.#asked |= BITS.get(id) ?? 0;
    };
    const readings = {} as Record<ReadingId, string>;
    for (const id of readingIds)
      Object.defineProperty(readings, id, {
        enumerable: true,
        get: () => {
          note(id);
          return settings.readings[id];
        },
      });
    this.settings = {
      ...settings,
      readings,
      // Which items are results follows from a reading.
      get resultItems() {
        note('pham_vi_ket_qua');
        return settings.resultItems;
      },
    };
  }

  during<T>(work: () => T): Part<T> {
    this.#asked = 0;
    const result = work();
    return { result, asked: this.#asked };
  }
}
