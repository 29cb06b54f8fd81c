import type { Dossier } from '../dossier/year.js';
import type { Place } from '../finding.js';
import type { ClauseId } from '../guidance/clauses.js';
import type { XepLoai } from '../guidance/scale.js';

/** `unknown`: a fact is missing; never treated as met. */
export type ConditionOutcome = 'met' | 'unmet' | 'unknown';

/** One requirement of a level, judged on one subject's facts. */
export interface Condition {
  /** The level that needs it: without it the subject stays below this level. */
  readonly level: XepLoai;
  readonly clause: ClauseId;
  readonly outcome: ConditionOutcome;
  /** False when the guidance leaves the standard to another text: it warns and does not forbid. */
  readonly binding: boolean;
  /** Names the facts, so that one fact failing several levels can be told once. */
  readonly fact: string;
  readonly message: string;
  readonly place: Place;
}

export type SubjectKind = 'tap_the' | 'ca_nhan';

/** Result of one round: votes for, out of how many, and whether it passed the threshold. */
export interface Round {
  readonly votes: number;
  readonly of: number;
  readonly passed: boolean;
  /** True when it may have passed: the number that the threshold is half of is not on record. */
  readonly unsure: boolean;
  readonly place: Place;
}

export interface SubjectRanking {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly dossier: Dossier;
  /** Group id; null when the subject is not classified by this authority. */
  readonly group: string | null;
  readonly self: XepLoai | null;
  readonly appraised: XepLoai | null;
  readonly conditions: readonly Condition[];
  /** Highest level the facts allow; null when a missing fact could change it. */
  readonly max: XepLoai | null;
  /** Highest level if every missing fact turned out well; and if every one turned out badly. */
  readonly best: XepLoai;
  readonly worst: XepLoai;
  /** As `best` and `worst`, counting binding conditions only. */
  readonly bindingBest: XepLoai;
  readonly bindingWorst: XepLoai;
  readonly round1: Round | null;
  readonly round2: Round | null;
  readonly proposed: XepLoai | null;
  readonly decided: XepLoai | null;
}

/** What the level of a collective's head hangs on: how it came about is of no account (B.II.2-d1-s2). */
export type CollectiveRanking = Pick<SubjectRanking, (typeof BEARS_ON_HEADS)[number]>;
export const BEARS_ON_HEADS = [
  'id',
  'name',
  'dossier',
  'group',
  'best',
  'worst',
  'round1',
  'proposed',
  'decided',
] as const satisfies readonly (keyof SubjectRanking)[];

/** The rankings of collectives by id. */
export type Collectives = Pick<ReadonlyMap<string, CollectiveRanking>, 'get'>;

/** Judges a dossier on one matter. */
export type Section<D extends Dossier> = (
  dossier: D,
  collectives: Collectives,
) => readonly Condition[];

/** Another way of reading an unclear text, with the cap it would give. */
export interface GroupReading {
  readonly parameter: string;
  readonly value: string;
  readonly cap: number;
}

/** The 20% quota of one group of collectives or of equivalent posts. */
export interface Group {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly label: string;
  readonly clause: ClauseId;
  /** What the cap is counted on, in words, and its parameter value. */
  readonly base: string;
  readonly members: readonly string[];
  /** Members validly voted Hoàn thành tốt in round 1: the base N. */
  readonly round1: number;
  /** As `round1`, with those whose missing facts could still make the vote valid. */
  readonly round1Possible: number;
  readonly cap: number;
  /** Members at Hoàn thành xuất sắc: decided so, or proposed while not yet decided. */
  readonly excellent: number;
  readonly left: number;
  readonly readings: readonly GroupReading[];
  /** Members of equal votes at the last seat, left open. */
  readonly tied: readonly string[];
  /** True for a collective of fewer than five leaders, which has a seat of its own. */
  readonly small: boolean;
}

/** Where the classification stands. */
export type RankingState = 'before' | 'round1' | 'round2' | 'decided';

/** The whole ranking of one year, computed once and used by every command and form. */
export interface Ranking {
  readonly state: RankingState;
  readonly subjects: ReadonlyMap<string, SubjectRanking>;
  readonly groups: readonly Group[];
}
