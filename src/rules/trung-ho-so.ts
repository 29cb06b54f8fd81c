import { defineRule, type Hit } from './rule.js';
import { type SameField, samePersons } from './same-person.js';

interface Facts {
  readonly field: SameField;
  readonly other: string;
  readonly file: string;
}

// The 20% counts persons: one dossier and one level for each, however many posts (4.1). The same name
// and birthday may still be two persons.
export const rule = defineRule<'ky', Facts>({
  id: 'trung-ho-so',
  clauses: ['B.II.2-d2'],
  scope: 'ky',
  severity: 'error',
  title: 'Mỗi người một hồ sơ, một mức xếp loại',
  *check(_ky, { year }): Iterable<Hit<Facts>> {
    for (const { person, other, field } of samePersons(year.ca_nhan.values()))
      yield {
        at: person.at(field),
        subject: person.id,
        severity: field === 'ho_ten' ? 'warning' : 'error',
        facts: { field, other: other.name, file: other.source.file },
      };
  },
  message: ({ field, other, file }) =>
    ({
      cccd: `Số căn cước trùng với hồ sơ của ${other} (${file}). Mỗi người một hồ sơ: ghi mọi chức vụ ở chuc_vu của một hồ sơ, bỏ hồ sơ kia; nếu là hai người, kiểm tra cccd.`,
      so_the_dang: `Số thẻ đảng viên trùng với hồ sơ của ${other} (${file}). Mỗi người một hồ sơ: ghi mọi chức vụ ở chuc_vu của một hồ sơ, bỏ hồ sơ kia; nếu là hai người, kiểm tra so_the_dang.`,
      ho_ten: `Họ tên, ngày sinh trùng với hồ sơ trong ${file}. Nếu là một người, chỉ giữ một hồ sơ với mọi chức vụ; nếu là hai người, ghi cccd ở cả hai hồ sơ.`,
    })[field],
});
