import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/finding.js';
import { HTXS, XEP_LOAI, type XepLoai } from '../../src/guidance/scale.js';
import { rankYear } from '../../src/ranking/rank.js';
import type { Ranking, SubjectRanking } from '../../src/ranking/types.js';
import { checkYear, worldOf } from '../../src/rules/check.js';
import type { Files } from '../support/year.js';
import { breaches, type Edit, removals, separateViolations, shuffled } from './changes.js';
import { linkFiles } from './engine.js';
import { type Profile, randomYear } from './years.js';

const voted: Profile = {
  collectives: 8,
  people: 8,
  gaps: true,
  sessions: [1, 2, 3, 4],
  decided: false,
};
/** Before any ballot: a seat lost by one is gained by another, levels alone are compared. */
const unvoted: Profile = { collectives: 3, people: 4, gaps: true, sessions: [0], decided: false };
const any: Profile = { collectives: 3, people: 4, gaps: true, sessions: [0, 2, 4], decided: true };

const rank = (level: XepLoai) => XEP_LOAI.indexOf(level);
const rankFiles = (files: Files): Ranking => rankYear(linkFiles(files));
const subjectsOf = (files: Files): SubjectRanking[] => [...rankFiles(files).subjects.values()];

test('proposals stay within the cap of the group and within the level of the subject', () => {
  fc.assert(
    fc.property(randomYear(voted), (files) => {
      const ranking = rankFiles(files);
      for (const group of ranking.groups) {
        const given = group.members.filter((id) => ranking.subjects.get(id)?.proposed === HTXS);
        expect(given.length).toBeLessThanOrEqual(group.cap);
      }
      for (const one of ranking.subjects.values()) {
        if (one.proposed === null) continue;
        expect(rank(one.proposed)).toBeLessThanOrEqual(rank(one.max ?? one.best));
        if (one.proposed === HTXS) expect(one.max).toBe(HTXS);
      }
    }),
    { numRuns: 2_000, seed: 231 },
  );
}, 120_000);

test('levels are nested: a subject reaches exactly the level up to which nothing fails', () => {
  fc.assert(
    fc.property(randomYear(any), (files) => {
      for (const one of subjectsOf(files)) {
        const failing = (accepted: readonly string[]) =>
          one.conditions.filter(({ outcome }) => !accepted.includes(outcome));
        for (const [level, accepted] of [
          [one.best, ['met', 'unknown']],
          [one.worst, ['met']],
        ] as const) {
          const lowest = Math.min(4, ...failing(accepted).map((each) => rank(each.level)));
          expect(rank(level)).toBe(Math.max(lowest - 1, 0));
        }
        // A rating that reaches a level reaches every lower one.
        for (const high of one.conditions.filter(({ outcome }) => outcome === 'met'))
          for (const low of one.conditions)
            if (isRating(high) && low.fact === high.fact && rank(low.level) < rank(high.level))
              expect(low.outcome).toBe('met');
      }
    }),
    { numRuns: 2_000, seed: 227 },
  );
}, 120_000);

const RATING_CLAUSES = [
  'B.II.1.4(1)-d2',
  'B.II.1.4(2)-d1',
  'B.II.1.4(3)-d1',
  'B.II.4-d2',
  'B.II.2-s2',
];
const isRating = ({ clause }: { clause: string }) => RATING_CLAUSES.includes(clause);

/** A random year with one of the edits that it allows. */
const edited = (
  profile: Profile,
  prepare: (files: Files) => Files,
  edits: (files: Files) => Edit[],
) =>
  fc.tuple(randomYear(profile), fc.nat()).map(([plain, pick]) => {
    const before = prepare(plain);
    const all = edits(before);
    const after = structuredClone(before);
    all[pick % all.length]?.(after);
    return { before, after };
  });

test('a breach more, a rating or an organisation lower: nobody can reach a higher level', () => {
  fc.assert(
    fc.property(
      edited(unvoted, (files) => files, breaches),
      ({ before, after }) => {
        const now = rankFiles(after).subjects;
        for (const one of subjectsOf(before)) {
          const other = now.get(one.id) as SubjectRanking;
          expect(rank(other.best)).toBeLessThanOrEqual(rank(one.best));
          expect(rank(other.worst)).toBeLessThanOrEqual(rank(one.worst));
        }
      },
    ),
    { numRuns: 4_000, seed: 257 },
  );
}, 120_000);

/**
 * Missing data is undecided, never passed and never failed: without a fact, every level that was
 * possible stays possible. So an undecided level stays undecided, and a level that was known either
 * stays or becomes undecided.
 */
test('a fact less: the possible levels can only become more', () => {
  fc.assert(
    fc.property(edited(unvoted, separateViolations, removals), ({ before, after }) => {
      const now = rankFiles(after).subjects;
      for (const one of subjectsOf(before)) {
        const other = now.get(one.id) as SubjectRanking;
        expect(rank(other.best)).toBeGreaterThanOrEqual(rank(one.best));
        expect(rank(other.worst)).toBeLessThanOrEqual(rank(one.worst));
        if (one.max === null) expect(other.max).toBeNull();
      }
    }),
    { numRuns: 4_000, seed: 5 },
  );
}, 120_000);

test('the order of lists and of entries changes no level, no seat and no finding', () => {
  fc.assert(
    fc.property(randomYear(any), fc.nat(), (files, seed) => {
      expect(outcome(shuffled(files, seed))).toEqual(outcome(files));
    }),
    { numRuns: 600, seed: 81 },
  );
}, 120_000);

/** Everything the year leads to, without the places in lists. */
function outcome(files: Files) {
  const world = worldOf(linkFiles(files), '2021-03-01');
  const ranking = rankYear(world.year);
  return {
    groups: ranking.groups,
    subjects: [...ranking.subjects.values()]
      .map(({ dossier: _, round1, round2, conditions, ...one }) => ({
        ...one,
        votes: [round1?.votes, round1?.passed, round2?.votes, round2?.passed],
        conditions: conditions.map(condition).sort(),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    findings: checkYear(world).map(finding).sort(),
  };
}

/** A message may tell several facts in the order of the dossier: only its words are compared. */
const wordsOf = (message: string) =>
  message
    .split(/[\s;,.:]+/)
    .sort()
    .join(' ');
const condition = (one: SubjectRanking['conditions'][number]) =>
  `${one.level} ${one.clause} ${one.outcome} ${wordsOf(one.message)}`;
const finding = (one: Finding) =>
  [
    one.rule,
    one.clause,
    one.severity,
    one.outcome,
    one.place.source.file,
    wordsOf(one.message),
  ].join(' ');
