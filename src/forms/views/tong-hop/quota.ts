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
      cach_hieu_khac: otherReadings(group) || NOT_APPLICABLE,
      bang_phieu: tiedText(input, group),
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

/** Other readings that would give another cap; empty where there is none. */
export function otherReadings(group: Group): string {
  return group.readings.map(readingText).join('. ');
}

/** Members of equal votes at the last seat, left open: how many and who; null where there is none. */
export function tiedText({ year }: FormInput, { tied }: Group): string | null {
  const names = tied.map((id) => nameOf(year, id));
  return names.length > 0 ? `${names.length} trường hợp (${names.join('; ')})` : null;
}

export function readingText({ parameter, value, cap }: GroupReading): string {
  return `Nếu hiểu là “${meaningOf(parameter, value)}”: trần ${cap}`;
}

/** A reading in words. */
export function meaningOf(parameter: string, value: string): string {
  const { readings } = parameters[parameter as ReadingId];
  return readings?.find((one) => one.value === value)?.meaning ?? value;
}
