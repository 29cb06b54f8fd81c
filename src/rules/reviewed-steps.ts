import {
  type HoiNghiFile,
  inForce,
  personName,
  type TapTheDossier,
  type ThanhVien,
  type Year,
} from '../dossier/year.js';
import { keptOfEach } from '../kept.js';
import type { World } from './rule.js';
import { type Step, stepName, stepsOf } from './steps.js';

/** Steps of a meeting that are over, without those of dossiers that need no review. */
export function pastSteps(meeting: HoiNghiFile, world: World): readonly Step[] {
  return past(world, meeting);
}

const past = keptOfEach(({ year, asOf }: World, meeting: HoiNghiFile) =>
  stepsOf(meeting).filter(({ buoc, to }) => {
    const tapThe = year.tap_the.get(buoc.tap_the ?? '');
    const person = year.ca_nhan.get(buoc.can_bo ?? '');
    return asOf >= to && !tapThe?.data.mien_kiem_diem && !person?.data.mien_kiem_diem;
  }),
);

/** True when the meeting is over, some collective had to be reviewed, and no step is written. */
export function lacksSteps(meeting: HoiNghiFile, world: World): boolean {
  if (meeting.data.buoc?.length || world.asOf < meeting.ket_thuc) return false;
  return collectivesOf(meeting, world.year).some((one) => !one.data.mien_kiem_diem);
}

/** The collectives that hold the meeting. */
export function collectivesOf(meeting: HoiNghiFile, year: Year): readonly TapTheDossier[] {
  return holders(year, meeting);
}

const holders = keptOfEach((year: Year, meeting: HoiNghiFile) =>
  meeting.data.tap_the.flatMap((id) => year.tap_the.get(id) ?? []),
);

/** Heads on the day of the step, of these collectives. */
export function headsAt(step: Step, collectives: readonly TapTheDossier[]): ThanhVien[] {
  return collectives.flatMap((one) =>
    one.members.filter(
      (member) =>
        member.vai_tro === 'dung_dau' && (inForce(member, step.to) || inForce(member, step.from)),
    ),
  );
}

/** `Sở A (bước 1 ngày 10/12/2020)`: whose review, and which step. */
export function reviewName(step: Step, { year }: World): string {
  const { tap_the, can_bo } = step.buoc;
  const name = year.tap_the.get(tap_the ?? '')?.name ?? personName(year, can_bo ?? '');
  return `${name} (${stepName(step)})`;
}

/** The dossier reviewed in the step, for a hit; none for a person listed without one. */
export function subjectOf({ buoc }: Step, { year }: World): { subject?: string } {
  const id = buoc.tap_the ?? buoc.can_bo ?? '';
  return year.tap_the.has(id) || year.ca_nhan.has(id) ? { subject: id } : {};
}
