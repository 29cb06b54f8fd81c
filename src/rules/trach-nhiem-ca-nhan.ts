import type { CaNhanDossier, Year } from '../dossier/year.js';
import { nameList } from './names.js';
import { defineRule, type Hit } from './rule.js';
import { reviewIsOver } from './steps.js';
import { isBlank } from './texts.js';

interface Facts {
  readonly collectives: readonly string[];
}

// "Nếu có": asked only of people whom a collective's own report names as answering for one of its
// shortcomings, and who have written a Mẫu 02.
export const rule = defineRule<'ca_nhan', Facts>({
  id: 'trach-nhiem-ca-nhan',
  clauses: ['M02.V'],
  scope: 'ca_nhan',
  severity: 'warning',
  title: 'Trách nhiệm cá nhân đối với hạn chế của tập thể ở mục V của Mẫu 02',
  *check(person, world): Iterable<Hit<Facts>> {
    const { mien_kiem_diem, ban_kiem_diem } = person.data;
    if (mien_kiem_diem || !ban_kiem_diem || !isBlank(ban_kiem_diem.trach_nhiem_tap_the)) return;
    const collectives = naming(world.year, person);
    if (collectives.length === 0 || !reviewIsOver(world, person)) return;
    yield { at: person.at('ban_kiem_diem', 'trach_nhiem_tap_the'), facts: { collectives } };
  },
  message: ({ collectives }) =>
    `Báo cáo kiểm điểm của ${nameList(collectives)} nêu trách nhiệm của đồng chí này về hạn chế của tập thể, nhưng mục V của bản kiểm điểm để trống. Nên làm rõ trách nhiệm cá nhân ở ban_kiem_diem.trach_nhiem_tap_the.`,
});

function naming(year: Year, person: CaNhanDossier): string[] {
  return [...year.tap_the.values()]
    .filter(({ data }) => !data.mien_kiem_diem)
    .filter(({ data }) => data.han_che?.some((one) => one.trach_nhiem?.includes(person.id)))
    .map((one) => one.name);
}
