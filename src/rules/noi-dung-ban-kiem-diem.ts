import { type CaNhanDossier, inForce } from '../dossier/year.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewEnd, reviewIsOver } from './steps.js';
import { isBlank } from './texts.js';

interface Facts {
  readonly kind: 'duties' | 'results' | 'posts' | 'responsible' | 'virtues' | 'pledge';
  readonly paragraphs: number;
  readonly posts: readonly string[];
  /** Bullets of I.1 that are empty. */
  readonly missing: readonly string[];
}

const VIRTUES = [
  ['tu_tuong_chinh_tri', 'tư tưởng chính trị'],
  ['dao_duc_loi_song', 'phẩm chất đạo đức, lối sống'],
  ['to_chuc_ky_luat', 'ý thức tổ chức kỷ luật'],
  ['tac_phong', 'tác phong, lề lối làm việc'],
] as const;

// The duties and their results are the heart of Mẫu 02, with a paragraph for each leading post held when
// the person is reviewed. The last bullet of I.1 belongs to nhan-dien-suy-thoai.
export const rule = defineRule<'ca_nhan', Facts>({
  id: 'noi-dung-ban-kiem-diem',
  clauses: ['B.I.3.2-d1', 'M02.I.1', 'M02.I.2', 'M02.I.3'],
  scope: 'ca_nhan',
  severity: 'error',
  title: 'Nội dung phần I của bản kiểm điểm cá nhân',
  *check(person, world): Iterable<Hit<Facts>> {
    const { mien_kiem_diem, ban_kiem_diem } = person.data;
    if (mien_kiem_diem || !ban_kiem_diem || !reviewIsOver(world, person)) return;
    yield* dutyHits(person, world);
    yield* otherHits(person);
  },
  message: ({ kind, paragraphs, posts, missing }) =>
    ({
      duties:
        'Mục I.2 của bản kiểm điểm chưa nêu việc thực hiện chức trách, quyền hạn. Ghi mỗi chức vụ một đoạn ở ban_kiem_diem.nhiem_vu.chuc_trach.',
      results:
        'Mục I.2 của bản kiểm điểm chưa nêu kết quả thực hiện chỉ tiêu, nhiệm vụ được giao. Ghi ở ban_kiem_diem.nhiem_vu.ket_qua.',
      posts: `Mục I.2 của bản kiểm điểm có ${paragraphs} đoạn về chức trách, trong khi cán bộ giữ ${posts.length} chức vụ lãnh đạo, quản lý (${posts.join('; ')}). Nên ghi mỗi chức vụ một đoạn ở ban_kiem_diem.nhiem_vu.chuc_trach.`,
      responsible:
        'Mục I.2 của bản kiểm điểm chưa nêu trách nhiệm cá nhân ở lĩnh vực, cơ quan, đơn vị phụ trách. Ghi ở ban_kiem_diem.nhiem_vu.trach_nhiem.',
      virtues: `Mục I.1 của bản kiểm điểm chưa nêu ${missing.join('; ')}. Ghi ở ban_kiem_diem.pham_chat.`,
      pledge:
        'Mục I.3 của bản kiểm điểm chưa nêu việc thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu hằng năm. Ghi ở ban_kiem_diem.cam_ket.noi_dung.',
    })[kind],
});

function* dutyHits(person: CaNhanDossier, { year }: World): Iterable<Hit<Facts>> {
  const work = person.data.ban_kiem_diem?.nhiem_vu;
  const at = (field: string) => person.at('ban_kiem_diem', 'nhiem_vu', field);
  const paragraphs = (work?.chuc_trach ?? []).filter((one) => !isBlank(one)).length;
  const date = reviewEnd(year, person) ?? `${year.nam}-12-31`;
  const posts = person.data.chuc_vu
    .filter((post) => post.lanh_dao !== false && inForce(post, date))
    .map((post) => post.ten);
  const facts = { paragraphs, posts, missing: [] };
  if (paragraphs === 0) yield { at: at('chuc_trach'), facts: { ...facts, kind: 'duties' } };
  else if (paragraphs < posts.length)
    yield { at: at('chuc_trach'), severity: 'warning', facts: { ...facts, kind: 'posts' } };
  if (isBlank(work?.ket_qua)) yield { at: at('ket_qua'), facts: { ...facts, kind: 'results' } };
  if (isBlank(work?.trach_nhiem))
    yield {
      at: at('trach_nhiem'),
      clause: 'M02.I.2',
      severity: 'warning',
      facts: { ...facts, kind: 'responsible' },
    };
}

function* otherHits(person: CaNhanDossier): Iterable<Hit<Facts>> {
  const { pham_chat, cam_ket } = person.data.ban_kiem_diem ?? {};
  const silent = VIRTUES.filter(([key]) => isBlank(pham_chat?.[key]));
  const facts = { paragraphs: 0, posts: [], missing: silent.map(([, title]) => title) };
  if (silent[0])
    yield {
      at: person.at('ban_kiem_diem', 'pham_chat', silent[0][0]),
      clause: 'M02.I.1',
      severity: 'warning',
      facts: { ...facts, kind: 'virtues' },
    };
  if (isBlank(cam_ket?.noi_dung))
    yield {
      at: person.at('ban_kiem_diem', 'cam_ket', 'noi_dung'),
      clause: 'M02.I.3',
      severity: 'warning',
      facts: { ...facts, kind: 'pledge' },
    };
}
