import { nameOf } from '../../../dossier/year.js';
import { parameters, type ReadingId } from '../../../guidance/parameters.js';
import { overrunOf } from '../../../ranking/quota.js';
import type { Group, GroupReading, SubjectKind } from '../../../ranking/types.js';
import type { FormInput } from '../../input.js';
import { NOT_APPLICABLE, row } from './row.js';
import { groupsOf } from './subjects.js';

/** Tables 3 and 4: the quota of every group, as the ranking counts it. */
export function quotaRows(input: FormInput, table: string, kind: SubjectKind) {
  return groupsOf(input.ranking, kind).map((group, index) =>
    row(`${table}.${group.id}`, index, group.label, {
      nhom: group.label,
      so_doi_tuong: group.members.length,
      vong_1: group.round1,
      tran: group.cap,
      xuat_sac: group.excellent,
      con_lai: leftText(group),
      cach_hieu: baseOf(group),
      cach_hieu_khac: others(input, group).join('. ') || NOT_APPLICABLE,
    }),
  );
}

/** The places that a group has left, or how far it is above them. */
export function leftText(group: Group): string {
  const excess = overrunOf(group);
  return excess > 0 ? `vượt ${excess}` : String(group.left);
}

/** What the cap is counted on, by the reading in force. */
export function baseOf(group: Group): string {
  return group.small
    ? meaningOf('quota_tap_the_duoi_5', 'mien_tru')
    : meaningOf('quota_mau_so', group.base);
}

/** Other readings that would give another cap, and members of equal votes left open. */
export function others(input: FormInput, group: Group): string[] {
  const readings = group.readings.map(readingText);
  const tied = group.tied.map((id) => nameOf(input.year, id));
  if (tied.length > 0) readings.push(`Bằng phiếu, chưa quyết định: ${tied.join('; ')}`);
  return readings;
}

export function readingText({ parameter, value, cap }: GroupReading): string {
  return `Nếu hiểu là “${meaningOf(parameter, value)}”: trần ${cap}`;
}

/** A reading in words. */
export function meaningOf(parameter: string, value: string): string {
  const { readings } = parameters[parameter as ReadingId];
  return readings?.find((one) => one.value === value)?.meaning ?? value;
}
