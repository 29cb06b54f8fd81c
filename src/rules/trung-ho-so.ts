import type { CaNhanDossier } from '../dossier/year.js';
import { loose } from './loose.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly field: Field;
  readonly other: string;
  readonly file: string;
}
type Field = 'cccd' | 'so_the_dang' | 'ho_ten';

// The 20% counts persons: one dossier and one level for each, however many posts (4.1). The same name
// and birthday may still be two persons.
export const rule = defineRule<'ky', Facts>({
  id: 'trung-ho-so',
  clauses: ['B.II.2-d2'],
  scope: 'ky',
  severity: 'error',
  title: 'Mỗi người một hồ sơ, một mức xếp loại',
  *check(_ky, { year }): Iterable<Hit<Facts>> {
    const people = [...year.ca_nhan.values()];
    for (const [index, person] of people.entries())
      for (const other of people.slice(0, index)) {
        const field = sameField(person, other);
        if (!field) continue;
        yield {
          at: person.at(field),
          subject: person.id,
          severity: field === 'ho_ten' ? 'warning' : 'error',
          facts: { field, other: other.name, file: other.source.file },
        };
      }
  },
  message: ({ field, other, file }) =>
    ({
      cccd: `Số căn cước trùng với hồ sơ của ${other} (${file}). Mỗi người một hồ sơ: ghi mọi chức vụ ở chuc_vu của một hồ sơ, bỏ hồ sơ kia; nếu là hai người, kiểm tra cccd.`,
      so_the_dang: `Số thẻ đảng viên trùng với hồ sơ của ${other} (${file}). Mỗi người một hồ sơ: ghi mọi chức vụ ở chuc_vu của một hồ sơ, bỏ hồ sơ kia; nếu là hai người, kiểm tra so_the_dang.`,
      ho_ten: `Họ tên, ngày sinh trùng với hồ sơ trong ${file}. Nếu là một người, chỉ giữ một hồ sơ với mọi chức vụ; nếu là hai người, ghi cccd ở cả hai hồ sơ.`,
    })[field],
});

/** The field that shows two dossiers to be one person's; numbers that differ show two persons. */
function sameField({ data: a }: CaNhanDossier, { data: b }: CaNhanDossier): Field | null {
  for (const key of ['cccd', 'so_the_dang'] as const) {
    const [x, y] = [a[key]?.replace(/\D/g, ''), b[key]?.replace(/\D/g, '')];
    if (x && y) return x === y ? key : null;
  }
  const isNamesake = loose(a.ho_ten) === loose(b.ho_ten);
  return isNamesake && a.ngay_sinh && a.ngay_sinh === b.ngay_sinh ? 'ho_ten' : null;
}
