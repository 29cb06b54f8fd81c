import { type BoPhieuFile, ballotsBySubject, type Year } from '../dossier/year.js';
import { rankYear } from './rank.js';
import type { Settings } from './settings.js';
import type { Ranking, RankingState, SubjectKind } from './types.js';

/** Moments of the session, in order. */
export const MOMENTS = [
  'before',
  'round1',
  'round2',
  'decided',
] as const satisfies readonly RankingState[];

/**
 * The ranking as it stood at a moment: later ballots and decisions left out. Collectives come first
 * and people after them, so each kind stands at that moment of its own session, people with the
 * collectives as recorded.
 */
export function rankAt(year: Year, moment: RankingState, settings: Settings): Ranking {
  if (moment === 'decided') return rankYear(year, settings);
  const collectives = rankYear(yearAt(year, moment, 'tap_the'), settings);
  const people = rankYear(yearAt(year, moment, 'ca_nhan'), settings);
  const of = (ranking: Ranking, kind: SubjectKind) =>
    [...ranking.subjects].filter(([, one]) => one.kind === kind);
  return {
    state: moment,
    subjects: new Map([...of(collectives, 'tap_the'), ...of(people, 'ca_nhan')]),
    groups: [
      ...collectives.groups.filter((group) => group.kind === 'tap_the'),
      ...people.groups.filter((group) => group.kind === 'ca_nhan'),
    ],
  };
}

function yearAt(year: Year, moment: RankingState, kind: SubjectKind): Year {
  const held = (session: BoPhieuFile) =>
    session.data.doi_tuong !== kind ||
    (moment !== 'before' && (session.data.vong === 1 || moment === 'round2'));
  const bo_phieu = new Map([...year.bo_phieu].filter(([, session]) => held(session)));
  const cast = ballotsBySubject(bo_phieu.values());
  // Whoever is voted on later is on the list from the start, also where no clause names the kind.
  const ballots = new Map([...year.ballots.keys()].map((id) => [id, cast.get(id) ?? []]));
  const undecided = { ...year, bo_phieu, ballots };
  return kind === 'tap_the'
    ? { ...undecided, tap_the: withoutDecisions(year.tap_the) }
    : { ...undecided, ca_nhan: withoutDecisions(year.ca_nhan) };
}

function withoutDecisions<D extends { readonly id: string; readonly data: object }>(
  dossiers: ReadonlyMap<string, D>,
): Map<string, D> {
  return new Map(
    [...dossiers].map(([id, one]) => {
      const { quyet_dinh: _later, ...data } = one.data as { quyet_dinh?: unknown };
      return [id, { ...one, data }];
    }),
  );
}
