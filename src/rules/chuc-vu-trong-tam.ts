import { type Buoc, type HoiNghiFile, inForce } from '../dossier/year.js';
import { nameList } from './names.js';
import { namesPost } from './post-names.js';
import { postsOf } from './reviews.js';
import { defineRule, type Hit, type World } from './rule.js';

interface Facts {
  readonly kind: 'other' | 'missing';
  readonly name: string;
  readonly found: string;
  readonly posts: readonly string[];
}

// The post examined in depth is one held at a collective of the meeting; names are compared loosely.
// A place where the person holds no post (d2, d10) has none, and a single post needs no naming.
export const rule = defineRule<'hoi_nghi', Facts>({
  id: 'chuc-vu-trong-tam',
  clauses: ['B.I.4.2-d3-s4'],
  scope: 'hoi_nghi',
  severity: 'warning',
  title: 'Kiểm điểm sâu chức vụ giữ tại nơi kiểm điểm',
  *check(meeting, world): Iterable<Hit<Facts>> {
    for (const [i, buoc] of (meeting.data.buoc ?? []).entries())
      yield* stepHits(meeting, buoc, i, world);
  },
  message: ({ kind, name, found, posts }) =>
    ({
      other: `Bước kiểm điểm ${name} ghi chức vụ được kiểm điểm sâu là “${found}”, chưa khớp chức vụ giữ tại đây (${nameList(posts)}). Giữ chức vụ ở nơi nào thì kiểm điểm sâu về chức vụ đó ở nơi ấy: nên xem lại chuc_vu_trong_tam.`,
      missing: `${name} giữ nhiều chức vụ nhưng chưa ghi chức vụ được kiểm điểm sâu tại đây (${nameList(posts)}). Ghi ở chuc_vu_trong_tam của bước này.`,
    })[kind],
});

function* stepHits(
  meeting: HoiNghiFile,
  buoc: Buoc,
  index: number,
  { year, asOf }: World,
): Iterable<Hit<Facts>> {
  const person = year.ca_nhan.get(buoc.can_bo ?? '');
  if (!person) return;
  const day = buoc.ngay ?? meeting.bat_dau;
  const posts = postsOf(year, person).filter(({ post }) => inForce(post, day));
  const here = posts
    .filter(({ post }) => post.tap_the && meeting.data.tap_the.includes(post.tap_the))
    .map(({ post }) => post.ten);
  const found = buoc.chuc_vu_trong_tam;
  if (here.length === 0 || here.some((post) => found && namesPost(found, post))) return;
  const at = meeting.at('buoc', index, 'chuc_vu_trong_tam');
  const facts = { name: person.name, posts: here, found: found ?? '' };
  if (found) yield { at, subject: person.id, facts: { ...facts, kind: 'other' } };
  else if (posts.length > 1 && asOf >= meeting.ket_thuc)
    yield { at, subject: person.id, outcome: 'undecided', facts: { ...facts, kind: 'missing' } };
}
