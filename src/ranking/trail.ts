import type { Dossier } from '../dossier/year.js';
import { type ReadingId, readingIds } from '../guidance/parameters.js';
import type { Sanction } from './discipline.js';
import type { GroupKey } from './groups.js';
import type { Settings } from './settings.js';
import type { Condition, SubjectRanking } from './types.js';

/** A part of a verdict, with the readings of unclear texts that it asked for. */
export interface Part<T> {
  readonly result: T;
  readonly asked: ReadonlySet<ReadingId>;
}

/** The verdict on one dossier, in parts: each stands unless what it was asked of changes. */
export interface Verdict {
  readonly judged: SubjectRanking;
  readonly key: Part<GroupKey | null>;
  readonly conditions: Part<readonly Condition[]>;
  readonly rounds: Part<Pick<SubjectRanking, 'round1' | 'round2'>>;
  /** Collectives whose ranking the conditions looked at. */
  readonly collectives: ReadonlyMap<string, SubjectRanking | undefined>;
}

/** How a ranking came about, so that under another reading only what asked for it is judged anew. */
export interface Trail {
  readonly verdicts: ReadonlyMap<Dossier, Verdict>;
  /** Readings that anything of the ranking asked for, the groups and seats among them. */
  readonly asked: ReadonlySet<ReadingId>;
  /** Those that the groups and seats asked for. */
  readonly askedBySeats: ReadonlySet<ReadingId>;
  /** The same under every reading. */
  readonly sanctions: readonly Sanction[];
  /** The rankings of the collectives, as people's were judged on. */
  readonly collectives: ReadonlyMap<string, SubjectRanking>;
}

/** Settings, and what is asked of them while some work is done. */
export interface Watch {
  readonly settings: Settings;
  during<T>(work: () => T): Part<T>;
}

const NONE: ReadonlySet<ReadingId> = new Set();

/** Nobody wants to know what is asked. */
export function unwatched(settings: Settings): Watch {
  return { settings, during: (work) => ({ result: work(), asked: NONE }) };
}

/** Settings that note which readings somebody asks them for. */
export class WatchedSettings implements Watch {
  readonly settings: Settings;
  #asked = new Set<ReadingId>();

  constructor(settings: Settings) {
    const note = (id: ReadingId) => this.#asked.add(id);
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
    const asked = new Set<ReadingId>();
    this.#asked = asked;
    return { result: work(), asked };
  }
}
