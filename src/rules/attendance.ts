import type { IsoDate } from '../date.js';
import { type HoiNghiFile, inForce, type TapTheDossier, type ThanhVien } from '../dossier/year.js';
import { keptOfEach } from '../kept.js';
import { knowsAttendance } from './draft-sendings.js';
import { collectivesOf } from './reviewed-steps.js';
import type { World } from './rule.js';
import type { Step } from './steps.js';
import { isBlank } from './texts.js';

/** Members of the collective under review; for a person, of the collectives the person is in. */
export function circleOf({ meeting, buoc, to }: Step, { year }: World): readonly ThanhVien[] {
  const holders = collectivesOf(meeting, year);
  const [holder] = holders;
  if (holder && holders.length === 1) return membersOn(holder, to);
  const isOwn = (one: TapTheDossier) =>
    buoc.tap_the === undefined
      ? one.members.some((member) => member.id === buoc.can_bo)
      : one.id === buoc.tap_the;
  const own = holders.filter(isOwn);
  return inForceOn(
    (own.length > 0 ? own : holders).flatMap((one) => one.members),
    to,
  );
}

/** Members on a day, each once. */
function inForceOn(members: readonly ThanhVien[], day: IsoDate): readonly ThanhVien[] {
  const here = members.filter((one) => inForce(one, day));
  return [...new Map(here.map((one) => [one.id, one])).values()];
}

/** The same of one collective: all the steps of its meeting ask for it. */
const membersOn = keptOfEach((tapThe: TapTheDossier, day: IsoDate) =>
  inForceOn(tapThe.members, day),
);

/** Members of whom nothing is on record but that they were not there, or not even that. */
export interface Absent {
  /** Index in `vang_mat`; null for members on neither list. */
  readonly index: number | null;
  readonly people: readonly string[];
}

export function absentWithoutNote(meeting: HoiNghiFile, { year }: World): Absent[] {
  const { co_mat = [], vang_mat = [] } = meeting.data;
  const members = collectivesOf(meeting, year)
    .filter((one) => !one.data.mien_kiem_diem)
    .flatMap((one) => one.members)
    .filter((one) => inForce(one, meeting.ket_thuc));
  const noted: Absent[] = vang_mat.flatMap(({ nguoi, ly_do, y_kien_van_ban }, index) => {
    const member = members.find((one) => one.id === nguoi);
    return member && !y_kien_van_ban && isBlank(ly_do) ? [{ index, people: [member.ho_ten] }] : [];
  });
  const known = [...co_mat, ...vang_mat.map((one) => one.nguoi)];
  const unknown = members.filter((one) => !known.includes(one.id)).map((one) => one.ho_ten);
  if (unknown.length === 0 || !knowsAttendance(meeting)) return noted;
  return [...noted, { index: null, people: [...new Set(unknown)] }];
}
