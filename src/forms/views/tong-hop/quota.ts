import { nameOf } from '../../../dossier/year.js';
import { parameters, type ReadingId } from '../../../guidance/parameters.js';
import { byText } from '../../../names.js';
import type { Group, GroupReading, SubjectKind } from '../../../ranking/types.js';
import type { FormInput } from '../../input.js';
import { NOT_APPLICABLE, row } from './row.js';

/** Tables 3 and 4: the quota of every group, as the ranking counts it. */
export function quotaRows(input: FormInput, table: string, kind: SubjectKind) {
  return input.ranking.groups
    .filter((group) => group.kind === kind)
    .sort((a, b) => Number(a.small) - Number(b.small) || byText(a.label, b.label))
    .map((group, index) =>
      row(`${table}.${group.id}`, index, group.label, {
        nhom: group.label,
        so_doi_tuong: group.members.length,
        vong_1: group.round1,
        tran: group.cap,
        xuat_sac: group.excellent,
        con_lai: group.left,
        cach_hieu: baseOf(group),
        cach_hieu_khac: others(input, group),
      }),
    );
}

function baseOf(group: Group): string {
  return group.small
    ? meaning('quota_tap_the_duoi_5', 'mien_tru')
    : meaning('quota_mau_so', group.base);
}

/** Other readings that would give another cap, and members of equal votes left open. */
function others(input: FormInput, group: Group): string {
  const readings = group.readings.map(readingText);
  const tied = group.tied.map((id) => nameOf(input.year, id));
  if (tied.length > 0) readings.push(`Bằng phiếu, chưa quyết định: ${tied.join('; ')}`);
  return readings.length > 0 ? readings.join('. ') : NOT_APPLICABLE;
}

export function readingText({ parameter, value, cap }: GroupReading): string {
  return `Nếu hiểu là “${meaning(parameter, value)}”: trần ${cap}`;
}

function meaning(parameter: string, value: string): string {
  const { readings } = parameters[parameter as ReadingId];
  return readings?.find((one) => one.value === value)?.meaning ?? value;
}
