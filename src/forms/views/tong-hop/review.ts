import { formatDate } from '../../../date.js';
import { personName } from '../../../dossier/year.js';
import type { SubjectRanking } from '../../../ranking/types.js';
import type { FormInput } from '../../input.js';
import { NOT_APPLICABLE, percent, row } from './row.js';
import { allSubjects, pathOf, titleOf } from './subjects.js';

/** Table 11: issues suggested for review, their explanation, and who in charge attended. */
export function suggestions(input: FormInput) {
  return allSubjects(input.ranking)
    .flatMap((one) =>
      (one.dossier.data.goi_y ?? []).map((goiY, index) => ({
        path: `${pathOf('bang_11', one)}.${index}`,
        name: one.name,
        values: {
          doi_tuong: titleOf(input, one),
          noi_dung: goiY.noi_dung,
          ngay: goiY.ngay && formatDate(goiY.ngay),
          giai_trinh: goiY.giai_trinh ? 'Đã giải trình' : 'Chưa giải trình',
          phu_trach: attendance(input, one),
        },
      })),
    )
    .map(({ path, name, values }, index) => row(path, index, name, values));
}

/** B.I.4.2-d5: whether those in charge came to the collective's meeting. */
function attendance({ year }: FormInput, { dossier }: SubjectRanking): string | null {
  if (dossier.kind !== 'tap_the') return NOT_APPLICABLE;
  const came = dossier.meetings.flatMap((meeting) =>
    (meeting.data.du_hop ?? []).flatMap((one) => one.nguoi ?? []),
  );
  const people = (dossier.data.phu_trach ?? []).map(
    (id) => `${personName(year, id)} (${came.includes(id) ? 'dự' : 'chưa ghi dự'})`,
  );
  return people.join('; ');
}

const DONE = 'Đã khắc phục';
const UNDER_WAY = 'Đang khắc phục';
const NOT_YET = 'Chưa khắc phục';

/** Table 12: what became of earlier shortcomings. */
export function remedies(input: FormInput) {
  const lines = allSubjects(input.ranking).flatMap((one) => {
    const items = one.dossier.data.khac_phuc?.tung_muc ?? [];
    return items.length > 0 ? [{ one, items }] : [];
  });
  const line = (path: string, index: number, ten: string, items: Items, who: string) => {
    const count = (state: string) => items.filter((item) => item.trang_thai === state).length;
    return row(path, index, ten, {
      doi_tuong: ten,
      tong: items.length,
      da: count(DONE),
      dang: count(UNDER_WAY),
      chua: count(NOT_YET),
      ty_le: percent(count(DONE), items.length),
      trach_nhiem: who,
    });
  };
  return {
    dong: lines.map(({ one, items }, index) => {
      // Sentences of their own: a line each.
      const who = [...new Set(items.flatMap((item) => item.trach_nhiem ?? []))].join('\n');
      return line(pathOf('bang_12', one), index, titleOf(input, one), items, who);
    }),
    cong: line(
      'bang_12.cong',
      lines.length,
      'Cộng',
      lines.flatMap(({ items }) => items),
      NOT_APPLICABLE,
    ),
  };
}

type Items = readonly { readonly trang_thai: string }[];

/** Table 13: new shortcomings, which next year's folder carries over. */
export function shortcomings(input: FormInput) {
  return allSubjects(input.ranking)
    .flatMap((one) =>
      (one.dossier.data.han_che ?? []).map((item, index) => ({
        path: `${pathOf('bang_13', one)}.${index}`,
        name: one.name,
        values: {
          doi_tuong: titleOf(input, one),
          noi_dung: item.noi_dung,
          bien_phap: item.bien_phap,
          thoi_han: item.thoi_han && formatDate(item.thoi_han),
        },
      })),
    )
    .map(({ path, name, values }, index) => row(path, index, name, values));
}
