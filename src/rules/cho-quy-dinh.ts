import { type Dossier, headsOf, type TapTheDossier, type Year } from '../dossier/year.js';
import { categories } from '../guidance/categories.js';
import type { ClauseId } from '../guidance/clauses.js';
import { kept } from '../kept.js';
import { headedBy } from '../ranking/ca-nhan.js';
import { nameList } from './names.js';
import { defineRule, type Hit } from './rule.js';

type Gap =
  | 'khung_tieu_chi'
  | 'han_nop_cung_cap'
  | 'noi_dung_y_kien'
  | 'khung_ca_nhan'
  | 'hinh_thuc_cong_khai';

interface Facts {
  readonly gap: Gap | 'khuyet';
  readonly who: readonly string[];
}

// What the guidance leaves to an authority or does not say, and this folder needs: told once, with the
// place in ky.yaml for the answer. Durations, venues of other cadres have rules of their own.
export const rule = defineRule<'ky', Facts>({
  id: 'cho-quy-dinh',
  clauses: ['B.II.1.1-d6', 'B.II.3-s2', 'B.II.1.6.B2(2)-s0', 'B.II.2-s1', 'A.2-s4', 'B.II.2-d1-s1'],
  scope: 'ky',
  severity: 'info',
  title: 'Nội dung Hướng dẫn giao cấp có thẩm quyền quy định nhưng chưa được ghi',
  *check(ky, { year }): Iterable<Hit<Facts>> {
    const own = ownDossiers(year);
    for (const [gap, clause, concerns] of GAPS) {
      const who = own.filter(concerns);
      if (ky.data.tham_so?.[gap] || who.length === 0) continue;
      yield {
        at: ky.at('tham_so', gap),
        clause,
        facts: { gap, who: who.map((one) => one.name) },
      };
    }
    for (const dossier of own)
      if (dossier.kind === 'tap_the' && isVacant(year, dossier))
        yield {
          at: dossier.at('ten'),
          subject: dossier.id,
          clause: 'B.II.2-d1-s1',
          facts: { gap: 'khuyet', who: [dossier.name] },
        };
  },
  message: (facts) => MESSAGES[facts.gap](nameList(facts.who)),
});

const GAPS: readonly (readonly [Gap, ClauseId, (one: Dossier) => boolean])[] = [
  [
    'khung_tieu_chi',
    'B.II.1.1-d6',
    (one) =>
      one.kind === 'tap_the' &&
      categories[one.data.loai].classified !== null &&
      categories[one.data.loai].framework === null,
  ],
  ['han_nop_cung_cap', 'B.II.3-s2', (one) => one.data.quan_ly_boi !== 'btv_tinh_uy'],
  [
    'noi_dung_y_kien',
    'B.II.1.6.B2(2)-s0',
    (one) => one.kind === 'tap_the' && one.data.loai === 'cap_uy_co_so',
  ],
  ['khung_ca_nhan', 'B.II.2-s1', (one) => one.kind === 'ca_nhan'],
  ['hinh_thuc_cong_khai', 'A.2-s4', () => true],
];

const MESSAGES: Readonly<Record<Facts['gap'], (who: string) => string>> = {
  khung_tieu_chi: (who) =>
    `Hướng dẫn không nêu tiêu chí nhóm (2) cho loại tập thể của ${who}. Khi cấp có thẩm quyền đã quy định, ghi ở tham_so.khung_tieu_chi của ky.yaml; chưa ghi thì dùng khung chung (chương trình, kế hoạch; chỉ tiêu, nhiệm vụ; đơn vị trực thuộc).`,
  han_nop_cung_cap: (who) =>
    `Thời hạn nộp báo cáo kết quả của ${who} về ban tổ chức cấp ủy cùng cấp do ban thường vụ cùng cấp quy định và chưa được ghi. Ghi ở tham_so.han_nop_cung_cap của ky.yaml, kèm van_ban và ngay.`,
  noi_dung_y_kien: (who) =>
    `Nội dung xin ý kiến đối với cấp ủy cơ sở (${who}) do ban thường vụ huyện ủy quy định và chưa được ghi. Ghi ở tham_so.noi_dung_y_kien của ky.yaml; chưa ghi thì dùng Mẫu 03.`,
  khung_ca_nhan: (who) =>
    `Hướng dẫn dẫn chiếu quy định riêng về tiêu chí đánh giá cán bộ, nên cấp độ Mẫu 02 của ${who} chỉ để lưu ý, chưa đủ để kết luận về mức. Khi đã có bảng tiêu chí, ghi ở tham_so.khung_ca_nhan của ky.yaml.`,
  hinh_thuc_cong_khai: () =>
    'Hình thức công khai kết quả chưa được ghi trong thư mục này. Khi đã có quy định, ghi ở tham_so.hinh_thuc_cong_khai của ky.yaml.',
  khuyet: (who) =>
    `${who} không có người đứng đầu khi kiểm điểm. Hướng dẫn không nêu trường hợp này; nếu có người được giao phụ trách, ghi chức vụ của người đó với phu_trach: true.`,
};

/** Dossiers that this folder's committee decides on. */
function ownDossiers(year: Year): Dossier[] {
  const { ma } = year.ky.data.co_quan_quyet_dinh;
  return [...year.tap_the.values(), ...year.ca_nhan.values()].filter(
    (one) => one.data.quan_ly_boi === ma && !one.data.mien_kiem_diem,
  );
}

/** No head, and nobody in charge in the head's place. */
function isVacant(year: Year, tapThe: TapTheDossier): boolean {
  if (tapThe.members.length === 0 || headsOf(year, tapThe).length > 0) return false;
  return !collectivesInCharge(year).has(tapThe);
}

/** Collectives that somebody heads or is in charge of. */
const collectivesInCharge = kept(
  (year: Year): ReadonlySet<TapTheDossier> =>
    new Set([...year.ca_nhan.values()].flatMap((person) => headedBy(year, person).tap_the)),
);
