import type { Year } from '../dossier/year.js';
import { nameList } from './names.js';
import { defineRule, type Hit } from './rule.js';
import { reviewIsOver } from './steps.js';
import { isBlank } from './texts.js';

interface Facts {
  readonly collectives: readonly string[];
}

// "Nếu có": asked only of people whom a collective's own report names as answering for one of its
// shortcomings, and who have written a Mẫu 02.
export const rule = defineRule<'ky', Facts>({
  id: 'trach-nhiem-ca-nhan',
  clauses: ['M02.V'],
  scope: 'ky',
  severity: 'warning',
  title: 'Trách nhiệm cá nhân đối với hạn chế của tập thể ở mục V của Mẫu 02',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const [id, collectives] of named(world.year)) {
      const person = world.year.ca_nhan.get(id);
      const form = person?.data.ban_kiem_diem;
      if (!person || !form || person.data.mien_kiem_diem) continue;
      if (!isBlank(form.trach_nhiem_tap_the) || !reviewIsOver(world, person)) continue;
      yield {
        at: person.at('ban_kiem_diem', 'trach_nhiem_tap_the'),
        subject: id,
        facts: { collectives },
      };
    }
  },
  message: ({ collectives }) =>
    `Báo cáo kiểm điểm của ${nameList(collectives)} nêu trách nhiệm của đồng chí này về hạn chế của tập thể, nhưng mục V của bản kiểm điểm để trống. Nên làm rõ trách nhiệm cá nhân ở ban_kiem_diem.trach_nhiem_tap_the.`,
});

/** People whom the reports of collectives name, with the names of those collectives. */
function named(year: Year): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const { name, data } of year.tap_the.values()) {
    if (data.mien_kiem_diem) continue;
    const people = (data.han_che ?? []).flatMap((one) => one.trach_nhiem ?? []);
    for (const id of new Set(people)) result.set(id, [...(result.get(id) ?? []), name]);
  }
  return result;
}
