import type { HoiNghiFile, Year } from '../dossier/year.js';
import { collectivesOf } from './reviewed-steps.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly recorded: boolean;
  /** Kinds of superior bodies nobody was invited from. */
  readonly missing: readonly Kind[];
}

type Kind = keyof typeof KINDS;

const KINDS = {
  cap_uy: 'cấp ủy',
  chinh_quyen: 'chính quyền',
  doan_the: 'đoàn thể',
  ban_dang: 'ban đảng',
} as const;

// All four kinds, where they exist: a party committee directly under the provincial one has no
// government and mass organisations of its level, a sở no party departments.
export const rule = defineRule<'hoi_nghi', Facts>({
  id: 'moi-cap-tren',
  clauses: ['C.1-d2-s1'],
  scope: 'hoi_nghi',
  severity: 'warning',
  title: 'Mời đại diện cấp trên dự hội nghị kiểm điểm',
  *check(meeting, { year, asOf }): Iterable<Hit<Facts>> {
    if (asOf < meeting.bat_dau) return;
    const asked = kindsFor(meeting, year);
    const invited = meeting.data.moi?.map((one) => one.loai);
    const missing = asked.filter((kind) => !invited?.includes(kind));
    if (missing.length === 0) return;
    const recorded = invited !== undefined;
    const outcome = recorded ? 'violated' : 'undecided';
    yield { at: meeting.at('moi'), outcome, facts: { recorded, missing } };
  },
  message: ({ recorded, missing }) => {
    const who = missing.map((kind) => KINDS[kind]).join(', ');
    const entries = missing.map((kind) => `loai: ${kind}`).join(', ');
    return recorded
      ? `Chưa thấy ghi việc mời đại diện ${who} cấp trên trực tiếp dự hội nghị kiểm điểm. Nếu có cơ quan này ở cấp trên và đã mời, ghi thêm ở moi (${entries}).`
      : `Chưa ghi việc mời cơ quan cấp trên dự hội nghị kiểm điểm, nên chưa rõ đã mời đủ hay chưa. Ghi ở moi: ${who} cấp trên (${entries}).`;
  },
});

function kindsFor(meeting: HoiNghiFile, year: Year): Kind[] {
  const reviewed = collectivesOf(meeting, year).filter((one) => !one.data.mien_kiem_diem);
  if (reviewed.length === 0) return [];
  const underSo = reviewed.every((one) => one.data.quan_ly_boi === 'so_nganh');
  const party = year.ky.data.co_quan_quyet_dinh.truc_thuoc_tinh_uy === true;
  return (Object.keys(KINDS) as Kind[]).filter(
    (kind) =>
      !(party && (kind === 'chinh_quyen' || kind === 'doan_the')) &&
      !(underSo && kind === 'ban_dang'),
  );
}
