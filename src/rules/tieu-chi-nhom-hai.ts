import { HTT, HTXS, type Muc, mucRank, type XepLoai } from '../guidance/scale.js';
import { claimOf } from '../ranking/claims.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly code: string;
  readonly muc: Muc;
  readonly level: XepLoai;
  readonly wanted: Muc;
}

// Criteria of group (2) that the clause does not name: results only if all of the group are.
const UNNAMED = ['K2.4', 'M2.3', 'T2.2', 'T2.4', 'G2.3'] as const;
const WANTED: Partial<Record<XepLoai, Muc>> = { [HTXS]: 'Xuất sắc', [HTT]: 'Tốt' };

// Results are the criteria that the text names (RC2). Taken as the whole of group (2) of the framework
// (RC1), those it does not name would need more; told where the level given would then not stand (4.2).
export const rule = defineRule<'tap_the', Facts>({
  id: 'tieu-chi-nhom-hai',
  clauses: ['B.II.1.4(1)-d2', 'B.II.1.4(2)-d1'],
  scope: 'tap_the',
  severity: 'warning',
  title: 'Tiêu chí nhóm (2) không nêu tên trong tiêu chuẩn mức xếp loại',
  *check(tapThe, { year, ranking }): Iterable<Hit<Facts>> {
    const { cach_hieu, tham_so } = year.ky.data;
    if (cach_hieu?.pham_vi_ket_qua || tham_so?.tieu_chi_ket_qua) return;
    const { tieu_chi, mien_kiem_diem } = tapThe.data;
    const subject = ranking.subjects.get(tapThe.id);
    const level = subject ? claimOf(subject) : null;
    const wanted = level && WANTED[level];
    if (!tieu_chi || mien_kiem_diem || !wanted) return;
    for (const code of UNNAMED) {
      const muc = tieu_chi[code]?.muc;
      if (muc === undefined || mucRank(muc) >= mucRank(wanted)) continue;
      yield {
        at: tapThe.at('tieu_chi', code, 'muc'),
        clause: level === HTXS ? 'B.II.1.4(1)-d2' : 'B.II.1.4(2)-d1',
        unclear: true,
        facts: { code, muc, level, wanted },
      };
    }
  },
  message: ({ code, muc, level, wanted }) =>
    `Tiêu chí ${code} đạt “${muc}”. Hướng dẫn không nêu tên tiêu chí này trong các tiêu chí về kết quả; nếu hiểu mọi tiêu chí nhóm (2) đều là kết quả thì mức “${level}” cần từ “${wanted}”. Khi cấp có thẩm quyền đã xác định, ghi ở cach_hieu.pham_vi_ket_qua của ky.yaml.`,
});
