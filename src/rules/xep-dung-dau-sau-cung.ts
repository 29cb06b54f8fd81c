import { formatDate, type IsoDate } from '../date.js';
import { type CaNhanDossier, membersNow, type TapTheDossier, type Year } from '../dossier/year.js';
import { headedBy } from '../ranking/ca-nhan.js';
import { nameList } from './names.js';
import { defineRule, type Hit, type World } from './rule.js';

interface Facts {
  readonly kind: 'order' | 'same_day' | 'no_date';
  readonly date: IsoDate;
  readonly names: readonly string[];
}

// Classification: organisation, collective, persons, then the head, strictly by (ngay, thu_tu); the
// opposite of the order of review (trap 3). Heads who sit in each other's collectives are not compared.
export const rule = defineRule<'ca_nhan', Facts>({
  id: 'xep-dung-dau-sau-cung',
  clauses: ['B.II.2-d1-s1'],
  scope: 'ca_nhan',
  severity: 'error',
  title: 'Xếp loại người đứng đầu sau tổ chức, tập thể và cá nhân',
  *check(person, world): Iterable<Hit<Facts>> {
    const decision = person.data.quyet_dinh;
    if (!decision) return;
    const found = { order: [] as string[], same_day: [] as string[], no_date: [] as string[] };
    for (const one of earlier(person, world)) {
      const kind = faultOf(one, decision);
      if (kind) found[kind].push(one.name);
    }
    for (const kind of ['order', 'same_day', 'no_date'] as const)
      if (found[kind].length > 0)
        yield {
          at: person.at('quyet_dinh', kind === 'same_day' ? 'thu_tu' : 'ngay'),
          outcome: kind === 'order' ? 'violated' : 'undecided',
          facts: { kind, date: decision.ngay, names: found[kind] },
        };
  },
  message({ kind, date, names }) {
    const head = `Người đứng đầu được xếp loại ngày ${formatDate(date)}`;
    return {
      order: `${head}, trước khi xếp loại ${nameList(names)}. Xếp loại người đứng đầu sau cùng: kiểm tra quyet_dinh.ngay, thu_tu (với tổ chức: ngay_xep_loai, thu_tu trong to-chuc.yaml).`,
      same_day: `${head}, cùng ngày với ${nameList(names)}, nên chưa rõ thứ tự xếp loại. Ghi thu_tu khác nhau ở quyet_dinh của từng hồ sơ (với tổ chức: thu_tu trong to-chuc.yaml), người đứng đầu sau cùng.`,
      no_date: `${head} nhưng chưa ghi ngày xếp loại của ${nameList(names)}, nên chưa rõ thứ tự xếp loại. Ghi quyet_dinh.ngay trong hồ sơ (với tổ chức: ngay_xep_loai trong to-chuc.yaml).`,
    }[kind];
  },
});

/** When something that must be classified before the head was classified. */
interface Dated {
  readonly name: string;
  readonly ngay: IsoDate | undefined;
  readonly thu_tu: number | undefined;
}

function faultOf(
  one: Dated,
  head: { readonly ngay: IsoDate; readonly thu_tu?: number },
): Facts['kind'] | null {
  if (one.ngay === undefined) return 'no_date';
  if (one.ngay !== head.ngay) return one.ngay > head.ngay ? 'order' : null;
  if (one.thu_tu === undefined || head.thu_tu === undefined) return 'same_day';
  if (one.thu_tu === head.thu_tu) return 'same_day';
  return one.thu_tu > head.thu_tu ? 'order' : null;
}

function earlier(person: CaNhanDossier, { year, ranking }: World): Dated[] {
  const headed = headedBy(year, person);
  if (headed.tap_the.length === 0 && headed.to_chuc.length === 0) return [];
  const organisations = headed.to_chuc.flatMap((id): Dated[] => {
    const data = year.to_chuc.get(id)?.data;
    return data ? [{ name: data.ten, ngay: data.ngay_xep_loai, thu_tu: data.thu_tu }] : [];
  });
  const people = headed.tap_the
    .flatMap((tapThe) => othersIn(year, tapThe, person))
    .filter((one) => !reaches(year, one, person));
  // Only what this committee classifies, or has been classified, can come before.
  const dossiers = [...new Set([...headed.tap_the, ...people])].filter(
    (one) =>
      one.data.quyet_dinh || (ranking.subjects.get(one.id)?.group && !one.data.mien_kiem_diem),
  );
  return [
    ...organisations,
    ...dossiers.map(({ name, data }) => ({
      name,
      ngay: data.quyet_dinh?.ngay,
      thu_tu: data.quyet_dinh?.thu_tu,
    })),
  ];
}

function othersIn(year: Year, tapThe: TapTheDossier, person: CaNhanDossier): CaNhanDossier[] {
  return membersNow(year, tapThe)
    .filter((one) => one.id !== person.id && one.vai_tro !== 'dung_dau')
    .flatMap((one) => one.ca_nhan ?? []);
}

/** True when `person` sits, at any remove, in a collective that `other` heads: no order is possible. */
function reaches(year: Year, other: CaNhanDossier, person: CaNhanDossier): boolean {
  const seen = new Set<CaNhanDossier>([other]);
  for (const one of seen) {
    if (one === person) return true;
    for (const tapThe of headedBy(year, one).tap_the)
      for (const member of othersIn(year, tapThe, one)) seen.add(member);
  }
  return false;
}
