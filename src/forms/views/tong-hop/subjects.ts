import type { Place } from '../../../finding.js';
import { type ClauseId, clauses } from '../../../guidance/clauses.js';
import type { XepLoai } from '../../../guidance/scale.js';
import { keptOfEach } from '../../../kept.js';
import { byGivenName, byText } from '../../../names.js';
import { mainPost } from '../../../ranking/ca-nhan.js';
import type { Group, Ranking, SubjectRanking } from '../../../ranking/types.js';
import type { FormInput } from '../../input.js';

/** Collectives by name, then people by given name. */
export function allSubjects(ranking: Ranking): SubjectRanking[] {
  return [...subjectsOf(ranking, 'tap_the'), ...subjectsOf(ranking, 'ca_nhan')];
}

const ORDER = { tap_the: byText, ca_nhan: byGivenName } as const;

/** Those of a kind, in the order in which every table goes through them. */
export const subjectsOf = keptOfEach(
  (ranking: Ranking, kind: SubjectRanking['kind']): readonly SubjectRanking[] =>
    [...ranking.subjects.values()]
      .filter((one) => one.kind === kind)
      .sort((a, b) => ORDER[kind](a.name, b.name) || (a.id < b.id ? -1 : 1)),
);

/** Groups of a kind: those of equivalent posts or categories, then small collectives. */
export function groupsOf({ groups }: Ranking, kind: SubjectRanking['kind']): Group[] {
  return groups
    .filter((group) => group.kind === kind)
    .sort((a, b) => Number(a.small) - Number(b.small) || byText(a.label, b.label));
}

export function groupOf(ranking: Ranking, subject: SubjectRanking): Group | undefined {
  return ranking.groups.find((one) => one.id === subject.group && one.kind === subject.kind);
}

/**
 * The level that the tables count: decided, or proposed as long as nothing of the subject's group is
 * decided. The same reading as `Group.excellent`, so that tables 1-2 and 3-4 agree.
 */
export function levelOf(ranking: Ranking, subject: SubjectRanking): XepLoai | null {
  if (subject.decided) return subject.decided;
  const others = groupOf(ranking, subject)?.members ?? [];
  const decided = others.some((id) => ranking.subjects.get(id)?.decided);
  return decided ? null : subject.proposed;
}

/** A collective has held its meeting; a person's turn stands in the steps of one. */
export function isReviewed({ year }: FormInput, subject: SubjectRanking): boolean {
  if (subject.dossier.kind === 'tap_the') return subject.dossier.meetings.length > 0;
  return [...year.hoi_nghi.values()].some((meeting) =>
    meeting.data.buoc?.some((step) => step.can_bo === subject.id),
  );
}

export function isExempt(subject: SubjectRanking): boolean {
  return subject.dossier.data.mien_kiem_diem !== undefined;
}

/** Why a subject has no level; null when it has one. */
export function whyUnclassified(input: FormInput, subject: SubjectRanking): string | null {
  if (levelOf(input.ranking, subject)) return null;
  const exempt = subject.dossier.data.mien_kiem_diem;
  if (exempt) return `Không kiểm điểm: ${exempt.ly_do}`;
  if (subject.group === null) return 'Không thuộc thẩm quyền xếp loại';
  return isReviewed(input, subject) ? 'Chưa có quyết định xếp loại' : 'Chưa kiểm điểm';
}

/** The post by which a person is known; empty for a collective. */
export function postOf({ year }: FormInput, subject: SubjectRanking): string {
  const { dossier } = subject;
  return dossier.kind === 'ca_nhan' ? (mainPost(year, dossier)?.ten ?? '') : '';
}

/** A subject as a table names it: a person with the post. */
export function titleOf(input: FormInput, subject: SubjectRanking): string {
  const post = postOf(input, subject);
  return post ? `${subject.name}, ${post}` : subject.name;
}

/** Path of a subject's line in a table. */
export function pathOf(table: string, subject: SubjectRanking): string {
  return `${table}.${subject.id}`;
}

/** Where a clause stands in the guidance, in words. */
export function clauseTitle(id: ClauseId): string {
  return clauses[id].heading;
}

export function samePlace(a: Place, b: Place): boolean {
  return a.source === b.source && b.path.every((key, index) => a.path[index] === key);
}
