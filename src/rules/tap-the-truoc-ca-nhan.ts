import { type HoiNghiFile, personName, type TapTheDossier, type Year } from '../dossier/year.js';
import { nameList } from './names.js';
import { defineRule, type Hit, type World } from './rule.js';
import { misplaced, type Step, stepName, stepsOf } from './steps.js';

interface Facts {
  readonly kind: 'order' | 'unsure' | 'no_step' | 'no_steps';
  readonly collective: string;
  readonly step: string;
  readonly people: readonly string[];
}

// First the collective, then persons: in one meeting by (ngay, thu_tu), and across the meetings of
// one collective by day. In a joint meeting every collective of it comes before every person.
export const rule = defineRule<'hoi_nghi', Facts>({
  id: 'tap-the-truoc-ca-nhan',
  clauses: ['B.I.4.2-d1-s2', 'A.2-s3'],
  scope: 'hoi_nghi',
  severity: 'error',
  title: 'Kiểm điểm tập thể trước, cá nhân sau',
  *check(meeting, world): Iterable<Hit<Facts>> {
    const steps = stepsOf(meeting);
    const persons = steps.filter((one) => one.buoc.can_bo !== undefined);
    if (steps.length === 0 && world.asOf >= meeting.ket_thuc)
      yield {
        at: meeting.at('buoc'),
        outcome: 'undecided',
        cause: `buoc:${meeting.id}`,
        facts: { kind: 'no_steps', collective: '', step: '', people: [] },
      };
    if (persons.length === 0) return;
    for (const tapThe of collectivesOf(meeting, steps, world.year))
      yield* collectiveHits(tapThe, meeting, persons, world);
  },
  message: ({ kind, collective, step, people }) =>
    ({
      order: `${nameList(people)} được kiểm điểm trước ${collective} (${step}). Kiểm điểm tập thể trước, cá nhân sau: kiểm tra thu_tu và ngày (ngay) của các bước ở buoc.`,
      unsure: `Chưa rõ ${nameList(people)} được kiểm điểm trước hay sau ${collective} (${step}). Ghi thu_tu khác nhau cho từng bước ở buoc; các phiên cùng ngày ghi chung một tệp hội nghị.`,
      no_step: `Chưa ghi bước kiểm điểm ${collective} trong buoc của hội nghị nào, nên chưa rõ tập thể có được kiểm điểm trước cá nhân hay không. Ghi thêm vào buoc một bước có tap_the.`,
      no_steps:
        'Chưa ghi trình tự kiểm điểm (buoc), nên chưa rõ thứ tự kiểm điểm tập thể, người đứng đầu, các thành viên. Ghi ở buoc mỗi tập thể, mỗi cá nhân một bước có thu_tu.',
    })[kind],
});

function* collectiveHits(
  tapThe: TapTheDossier,
  meeting: HoiNghiFile,
  persons: readonly Step[],
  { year, asOf }: World,
): Iterable<Hit<Facts>> {
  const ofCollective = (step: Step) => step.buoc.tap_the === tapThe.id;
  const here = stepsOf(meeting).filter(ofCollective);
  const own = here.length > 0 ? here : tapThe.meetings.flatMap(stepsOf).filter(ofCollective);
  const facts = { collective: tapThe.name, step: own[0] ? stepName(own[0]) : '' };
  if (own.length === 0) {
    if (asOf >= meeting.ket_thuc && !tapThe.data.mien_kiem_diem)
      yield {
        at: meeting.at('buoc'),
        subject: tapThe.id,
        outcome: 'undecided',
        facts: { ...facts, kind: 'no_step', people: [] },
      };
    return;
  }
  for (const { kind, first, steps } of misplaced(own, persons))
    yield {
      at: meeting.at('buoc', first.index, 'thu_tu'),
      subject: tapThe.id,
      outcome: kind === 'order' ? 'violated' : 'undecided',
      facts: {
        ...facts,
        kind,
        people: steps.map((one) => personName(year, one.buoc.can_bo ?? '')),
      },
    };
}

/** The collectives of the meeting: those that hold it and those reviewed in it. */
function collectivesOf(meeting: HoiNghiFile, steps: readonly Step[], year: Year): TapTheDossier[] {
  const ids = new Set([...meeting.data.tap_the, ...steps.flatMap((one) => one.buoc.tap_the ?? [])]);
  return [...ids].flatMap((id) => year.tap_the.get(id) ?? []);
}
