import type { Condition, Group, Round, SubjectRanking } from '../ranking/types.js';
import type { Places, Supposed, WhatIf } from '../ranking/what-if.js';
import { locateAll } from './located.js';
import { type RankReport, shownGroups, shownSubjects } from './ranking.js';

/** What was supposed for this run, and what it changes; keys of the output only where asked for. */
interface Extra {
  readonly supposed?: Supposed;
  readonly changes?: WhatIf | null;
  readonly places?: readonly { readonly group: Group; readonly places: readonly Places[] }[] | null;
}

/** The machine output of `rank`, version 1. */
export function rankJson(report: RankReport, { supposed, changes, places }: Extra = {}): string {
  const value = {
    version: 1,
    year: report.year,
    groups: shownGroups(report).map(group),
    subjects: shownSubjects(report).map(subject),
    findings: locateAll(report.findings).map((one) => one.located),
    ...(changes && supposed
      ? { whatIf: { supposed: Object.fromEntries(supposed), ...changed(changes) } }
      : {}),
    ...(places
      ? { places: places.map((one) => ({ group: one.group.id, places: one.places })) }
      : {}),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function changed({ subjects, groups }: WhatIf) {
  const result = ({ max, proposed, decided }: SubjectRanking) => ({ max, proposed, decided });
  const count = ({ round1, cap, excellent, left }: Group) => ({ round1, cap, excellent, left });
  return {
    subjects: subjects.map(({ before, after }) => ({
      id: after.id,
      before: result(before),
      after: result(after),
    })),
    groups: groups.map(({ before, after }) => ({
      id: after.id,
      before: count(before),
      after: count(after),
    })),
  };
}

function group({ id, kind, label, members, round1, cap, excellent, left, base, readings }: Group) {
  return { id, kind, label, members, round1, cap, excellent, left, base, readings };
}

function subject(one: SubjectRanking) {
  const { id, kind, name, group, self, appraised, max, proposed, decided } = one;
  return {
    id,
    kind,
    name,
    group,
    self,
    appraised,
    max,
    conditions: one.conditions.map(condition),
    round1: round(one.round1),
    round2: round(one.round2),
    proposed,
    decided,
  };
}

function condition({ level, clause, outcome, message, place }: Condition) {
  const { line } = place.source.locate(place.path);
  return { level, clause, outcome, message, file: place.source.file, line };
}

function round(one: Round | null) {
  return one && { votes: one.votes, of: one.of, passed: one.unsure ? null : one.passed };
}
