import { capOf } from '../ranking/groups.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly group: string;
  readonly name: string;
}

// A kind with a single collective, such as BTV Tỉnh Đoàn, can never have a seat by itself: the office
// may want to join it to a group (4.1, Q-G3). Groups that ky.yaml sets are the office's own choice.
export const rule = defineRule<'nhom', Facts>({
  id: 'nhom-mot-doi-tuong',
  clauses: ['B.II.1.4(1)-d3-s1'],
  ranks: true,
  scope: 'nhom',
  severity: 'info',
  title: 'Loại đối tượng chỉ có một tập thể',
  *check(group, { year, settings, ranking }): Iterable<Hit<Facts>> {
    const [only, ...others] = group.members;
    if (group.kind !== 'tap_the' || only === undefined || others.length > 0) return;
    if (year.ky.data.nhom_tap_the?.[group.id] || capOf(1, false, settings) > 0) return;
    const name = ranking.subjects.get(only)?.name ?? only;
    yield { at: year.ky.at('nhom_tap_the'), subject: only, facts: { group: group.label, name } };
  },
  message: ({ group, name }) =>
    `Loại “${group}” chỉ có ${name}, nên tỷ lệ làm tròn xuống không cho suất xuất sắc nào. Nếu cấp có thẩm quyền muốn tính chung với đối tượng tương đương, ghi nhóm ở nhom_tap_the của ky.yaml.`,
});
