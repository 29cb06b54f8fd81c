import { dayOfYear, formatDate, type IsoDate } from '../date.js';
import type { CaNhanDossier } from '../dossier/year.js';
import { paperOf } from '../ranking/papers.js';
import { isSubmitted, keptPosts, paperIsDue } from './papers.js';
import { defineRule, type Hit, type World } from './rule.js';

interface Facts {
  readonly kind: 'date' | 'undated' | 'absent' | 'unknown' | 'unrecorded';
  readonly date: IsoDate | null;
  readonly from: IsoDate;
  readonly before: IsoDate;
}

const KEY = 'ke_khai_tai_san';

// The declaration of this period: made from the first day of the year on, before dossiers are due.
// Whether it lies in a dossier to hand in is told by giay-ly-lich-ke-khai; of all others, here.
export const rule = defineRule<'ca_nhan', Facts>({
  id: 'ke-khai-tai-san',
  clauses: ['B.I.3.2-d2'],
  scope: 'ca_nhan',
  severity: 'error',
  title: 'Bản kê khai tài sản, thu nhập của người thuộc diện kê khai',
  *check(person, world): Iterable<Hit<Facts>> {
    const { mien_kiem_diem, thuoc_dien_ke_khai } = person.data;
    if (mien_kiem_diem || thuoc_dien_ke_khai === false) return;
    const isElsewhere = isSubmitted(person) || keptPosts(world.year, person).length > 0;
    const before = world.settings.submissionBefore;
    const facts = { date: null, from: dayOfYear(world.year.nam, '01-01'), before };
    const isThere = paperOf(person, KEY)?.co === true;
    if (thuoc_dien_ke_khai && isThere) yield* dateHits(person, world, facts);
    else if (isThere || isElsewhere) return;
    else if (thuoc_dien_ke_khai) yield* absenceHits(person, world, facts);
    else if (paperIsDue(person, world))
      yield {
        at: person.at('thuoc_dien_ke_khai'),
        outcome: 'undecided',
        facts: { ...facts, kind: 'unknown' },
      };
  },
  message: ({ kind, date, from, before }) => {
    const period = `từ ngày ${formatDate(from)} đến trước ngày ${formatDate(before)}`;
    return {
      date: `Bản kê khai tài sản, thu nhập ghi ngày ${formatDate(date ?? '')}, không phải của kỳ này (${period}). Bổ sung bản kê khai của kỳ này và ghi ngày ở ho_so.ke_khai_tai_san.ngay.`,
      undated: `Chưa ghi ngày của bản kê khai tài sản, thu nhập, nên chưa rõ có phải của kỳ này (${period}) hay không. Ghi ở ho_so.ke_khai_tai_san.ngay.`,
      absent:
        'Cán bộ thuộc diện kê khai nhưng chưa có bản kê khai tài sản, thu nhập. Bổ sung rồi ghi co: true và ngày kê khai (ngay) ở ho_so.ke_khai_tai_san.',
      unknown:
        'Chưa ghi cán bộ có thuộc diện kê khai tài sản, thu nhập hay không. Ghi thuoc_dien_ke_khai: true hoặc false.',
      unrecorded:
        'Cán bộ thuộc diện kê khai nhưng chưa ghi đã có bản kê khai tài sản, thu nhập hay chưa. Ghi co và ngày kê khai (ngay) ở ho_so.ke_khai_tai_san.',
    }[kind];
  },
});

type Blank = Omit<Facts, 'kind'>;

function* dateHits(person: CaNhanDossier, world: World, blank: Blank): Iterable<Hit<Facts>> {
  const date = paperOf(person, KEY)?.ngay ?? null;
  const at = person.at('ho_so', KEY, 'ngay');
  if (date === null) {
    if (paperIsDue(person, world))
      yield { at, outcome: 'undecided', facts: { ...blank, kind: 'undated' } };
  } else if (date < blank.from || date >= blank.before)
    yield { at, facts: { ...blank, kind: 'date', date } };
}

function* absenceHits(person: CaNhanDossier, world: World, blank: Blank): Iterable<Hit<Facts>> {
  if (!paperIsDue(person, world)) return;
  if (paperOf(person, KEY))
    yield { at: person.at('ho_so', KEY, 'co'), facts: { ...blank, kind: 'absent' } };
  else
    yield {
      at: person.at('ho_so', KEY),
      outcome: 'undecided',
      facts: { ...blank, kind: 'unrecorded' },
    };
}
