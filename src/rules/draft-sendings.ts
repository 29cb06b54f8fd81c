import type { IsoDate } from '../date.js';
import { type HoiNghiFile, inForce, type TapTheDossier, type ThanhVien } from '../dossier/year.js';

/** False when `co_mat` is missing: then everybody not recorded as absent may have attended. */
export function knowsAttendance(meeting: HoiNghiFile): boolean {
  return (meeting.data.co_mat?.length ?? 0) > 0;
}

/** Attending members other than heads, by the first day each was sent the draft; null when never. */
export function bySendDate(
  tapThe: TapTheDossier,
  meeting: HoiNghiFile,
): ReadonlyMap<IsoDate | null, string[]> {
  const { co_mat = [], vang_mat = [] } = meeting.data;
  const known = knowsAttendance(meeting);
  const attends = ({ id }: ThanhVien) =>
    known ? co_mat.includes(id) : !vang_mat.some((one) => one.nguoi === id);
  const sendings = tapThe.data.bao_cao?.gui ?? [];
  const result = new Map<IsoDate | null, string[]>();
  for (const member of tapThe.members) {
    if (member.vai_tro === 'dung_dau' || !inForce(member, meeting.bat_dau)) continue;
    if (!attends(member)) continue;
    const days = sendings.filter((one) => one.nguoi.includes(member.id)).map((one) => one.ngay);
    const sent = days.sort()[0] ?? null;
    result.set(sent, [...(result.get(sent) ?? []), member.ho_ten]);
  }
  return result;
}
