import type { Condition, Group, Round, SubjectRanking } from '../ranking/types.js';
import { locateAll } from './located.js';
import { type RankReport, shownGroups, shownSubjects } from './ranking.js';

/** The machine output of `rank`, version 1. */
export function rankJson(report: RankReport): string {
  const value = {
    version: 1,
    year: report.year,
    groups: shownGroups(report).map(group),
    subjects: shownSubjects(report).map(subject),
    findings: locateAll(report.findings).map((one) => one.located),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
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
  return one && { votes: one.votes, of: one.of, passed: one.passed };
}
