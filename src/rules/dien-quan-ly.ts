import { membersNow, type TapTheDossier, type Year } from '../dossier/year.js';
import { categories } from '../guidance/categories.js';
import type { ClauseId } from '../guidance/clauses.js';
import { membersComplete } from '../ranking/members.js';
import { authorityNames } from './authorities.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly kind: 'authority' | 'level' | 'tinh_doan' | 'no_cadre' | 'unknown_cadre';
  readonly category: string;
  readonly found: string;
  readonly wanted: string;
}

const BY_CADRE: readonly string[] = ['so_nganh', 'ban_hdnd_tinh', 'don_vi_khac_tinh'];

// Each kind of collective is managed as table 3.1 says; BTV Tỉnh ủy is listed under itself, so both
// its own name and its superior's are accepted. A sở, Ban HĐND or other body is the province's when it
// has a BTVTU-managed cadre; it surely has none only when every member's dossier is here.
export const rule = defineRule<'tap_the', Facts>({
  id: 'dien-quan-ly',
  clauses: [
    'B.I.1.1.a-d1',
    'B.I.1.1.a-d2',
    'B.I.1.1.a-d3',
    'B.I.1.1.a-d4',
    'B.I.1.1.a-d5',
    'B.I.1.1.b-d1',
    'B.I.1.1.b-d2',
    'B.I.1.1.c',
  ],
  scope: 'tap_the',
  severity: 'warning',
  title: 'Diện quản lý của tập thể theo loại đối tượng',
  *check(tapThe, { year }): Iterable<Hit<Facts>> {
    const { loai, quan_ly_boi, cap, dang_doan_cua } = tapThe.data;
    const { title, managedBy, review } = categories[loai];
    const hit = (kind: Facts['kind'], key: string, found: string): Hit<Facts> => ({
      at: tapThe.at(key),
      clause: review as ClauseId,
      facts: { kind, category: title, found, wanted: authorityNames[managedBy] },
    });
    if (!accepted(tapThe)) yield hit('authority', 'quan_ly_boi', authorityNames[quan_ly_boi]);
    else if (BY_CADRE.includes(loai)) {
      const cadre = hasCadre(tapThe, year);
      if (cadre === false) yield hit('no_cadre', 'quan_ly_boi', '');
      if (cadre === null && year.unreadable.size === 0)
        yield {
          ...hit('unknown_cadre', 'quan_ly_boi', ''),
          outcome: 'undecided',
          severity: 'info',
        };
    }
    if (loai === 'btv_huyen' && cap !== 'huyen') yield hit('level', 'cap', cap);
    const led = year.tap_the.get(dang_doan_cua ?? '');
    if (loai === 'dd_khac' && led?.data.loai === 'btv_tinh_doan')
      yield hit('tinh_doan', 'dang_doan_cua', led.name);
  },
  message: ({ kind, category, found, wanted }) =>
    ({
      authority: `Theo Hướng dẫn, loại “${category}” do ${wanted} quản lý; hồ sơ ghi ${found}. Xem lại loai, quan_ly_boi; nếu địa phương phân cấp quản lý khác thì giữ nguyên.`,
      level: `Hồ sơ loại “${category}” ghi cap: ${found}, trong khi loại này ở cấp huyện. Xem lại: ban thường vụ đảng ủy trực thuộc Tỉnh ủy ghi cap: huyen; cấp ủy cơ sở ghi loai: cap_uy_co_so.`,
      tinh_doan: `Hồ sơ ghi đảng đoàn của ${found}. Hướng dẫn nêu đảng đoàn Mặt trận, Hội Nông dân, Hội Phụ nữ, Liên đoàn Lao động, Hội Cựu chiến binh, không nêu đảng đoàn Tỉnh Đoàn: xem lại dang_doan_cua.`,
      no_cadre: `Các thành viên đều có hồ sơ và không ai thuộc diện Ban Thường vụ Tỉnh ủy quản lý. Hướng dẫn giao Ban Thường vụ Tỉnh ủy quản lý cơ quan, đơn vị có cán bộ diện này: xem lại quan_ly_boi của tập thể và của các cán bộ.`,
      unknown_cadre:
        'Chưa thấy cán bộ diện Ban Thường vụ Tỉnh ủy quản lý trong các thành viên có hồ sơ, nên chưa rõ tập thể có thuộc diện này hay không. Bổ sung hồ sơ cán bộ với quan_ly_boi, hoặc xem lại quan_ly_boi của tập thể.',
    })[kind],
});

function accepted({ data: { loai, quan_ly_boi } }: TapTheDossier): boolean {
  return (
    quan_ly_boi === categories[loai].managedBy ||
    (loai === 'btv_tinh' && quan_ly_boi === 'btv_tinh_uy')
  );
}

/** Null where nobody known is, but somebody without a dossier here may well be managed by BTVTU. */
function hasCadre(tapThe: TapTheDossier, year: Year): boolean | null {
  const members = membersNow(year, tapThe);
  if (members.some((one) => one.ca_nhan?.data.quan_ly_boi === 'btv_tinh_uy')) return true;
  const known = members.length > 0 && membersComplete(year, tapThe);
  return known && members.every((one) => one.ca_nhan) ? false : null;
}
