import { type HoiNghiFile, inForce, personName, type Year } from '../dossier/year.js';
import { nameList } from './names.js';
import { defineRule, type Hit } from './rule.js';
import { misplaced, type Step, stepName, stepsOf } from './steps.js';

interface Facts {
  readonly kind: 'order' | 'unsure' | 'no_step';
  readonly head: string;
  readonly step: string;
  readonly people: readonly string[];
}

// Review, not classification, where the head comes last (trap 3). Deputies and members have no order
// among themselves. In a joint meeting the heads of all its collectives come first; a head reviewed
// in another meeting leads only the members of the own collective.
export const rule = defineRule<'hoi_nghi', Facts>({
  id: 'dung-dau-truoc',
  clauses: ['B.I.4.2-d1-s3'],
  scope: 'hoi_nghi',
  severity: 'error',
  title: 'Kiểm điểm người đứng đầu trước, cấp phó và các thành viên sau',
  *check(meeting, { year, asOf }): Iterable<Hit<Facts>> {
    const bodies = bodiesAt(year, meeting);
    const heads = new Set(bodies.flatMap((one) => one.heads));
    for (const head of heads) {
      const here = stepsFor([head], [meeting]);
      const own = here.length > 0 ? here : stepsFor([head], meetingsHeadedBy(year, head, bodies));
      const under = here.length > 0 ? bodies : bodies.filter((one) => one.heads.includes(head));
      const members = under.flatMap((one) => one.members).filter((id) => !heads.has(id));
      const others = stepsFor(members, [meeting]);
      const facts = { head: personName(year, head), step: own[0] ? stepName(own[0]) : '' };
      const people = (steps: readonly Step[]) =>
        steps.map((one) => personName(year, one.buoc.can_bo ?? ''));
      if (own.length === 0 && others.length > 0 && asOf >= meeting.ket_thuc)
        yield {
          at: meeting.at('buoc'),
          outcome: 'undecided',
          severity: 'info',
          facts: { ...facts, kind: 'no_step', people: people(others) },
        };
      if (own.length === 0) continue;
      for (const { kind, first, steps } of misplaced(own, others))
        yield {
          at: meeting.at('buoc', first.index, 'thu_tu'),
          outcome: kind === 'order' ? 'violated' : 'undecided',
          facts: { ...facts, kind, people: people(steps) },
        };
    }
  },
  message: ({ kind, head, step, people }) =>
    ({
      order: `${nameList(people)} được kiểm điểm trước người đứng đầu ${head} (${step}). Kiểm điểm người đứng đầu trước, cấp phó và các thành viên sau: kiểm tra thu_tu và ngày (ngay) của các bước ở buoc.`,
      unsure: `Chưa rõ ${nameList(people)} được kiểm điểm trước hay sau người đứng đầu ${head} (${step}). Ghi thu_tu khác nhau cho từng bước ở buoc; các phiên cùng ngày ghi chung một tệp hội nghị.`,
      no_step: `Chưa ghi bước kiểm điểm người đứng đầu ${head}, trong khi đã ghi của ${nameList(people)}. Nếu ${head} được kiểm điểm tại đây, ghi thêm vào buoc một bước có can_bo.`,
    })[kind],
});

interface Body {
  readonly id: string;
  readonly heads: readonly string[];
  readonly members: readonly string[];
}

/** Heads and other members in force on the first day, of every collective of the meeting. */
function bodiesAt(year: Year, meeting: HoiNghiFile): Body[] {
  return meeting.data.tap_the.map((id) => {
    const all = year.tap_the.get(id)?.members ?? [];
    const now = all.filter((member) => inForce(member, meeting.bat_dau));
    const ids = (head: boolean) =>
      now.filter((one) => (one.vai_tro === 'dung_dau') === head).map((one) => one.id);
    return { id, heads: ids(true), members: ids(false) };
  });
}

function meetingsHeadedBy(year: Year, head: string, bodies: readonly Body[]): HoiNghiFile[] {
  const headed = bodies.filter((one) => one.heads.includes(head));
  return headed.flatMap((one) => year.tap_the.get(one.id)?.meetings ?? []);
}

function stepsFor(people: readonly string[], meetings: readonly HoiNghiFile[]): Step[] {
  return meetings
    .flatMap(stepsOf)
    .filter((one) => one.buoc.can_bo !== undefined && people.includes(one.buoc.can_bo));
}
