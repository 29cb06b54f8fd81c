import { keptPosts } from './papers.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly kind: 'keep' | 'sent' | 'unrecorded' | 'managed';
  /** The posts that keep the dossier at the agency. */
  readonly posts: readonly string[];
}

// Members of party groups and provincial mass-organisation committees whom BTVTU does not manage keep
// the dossier at their agency; sending it anyway does no harm. Nobody managed by BTVTU does.
export const rule = defineRule<'ca_nhan', Facts>({
  id: 'luu-ho-so',
  clauses: ['B.II.3-x'],
  scope: 'ca_nhan',
  severity: 'warning',
  title: 'Nơi lưu hồ sơ của ủy viên đảng đoàn, ban cán sự đảng, ban thường vụ đoàn thể',
  *check(person, { year, asOf, settings }): Iterable<Hit<Facts>> {
    const { quan_ly_boi, ho_so, mien_kiem_diem } = person.data;
    if (mien_kiem_diem || quan_ly_boi === 'trung_uong') return;
    const due = asOf >= settings.submissionBefore;
    const at = person.at('ho_so', 'noi_luu');
    if (quan_ly_boi === 'btv_tinh_uy') {
      if (ho_so?.noi_luu === 'co_quan' && (due || ho_so.nop))
        yield { at, facts: { kind: 'managed', posts: [] } };
      return;
    }
    const posts = keptPosts(year, person);
    const facts = { posts: posts.map((post) => post.ten) };
    if (posts.length === 0) return;
    if (ho_so?.nop)
      yield { at: person.at('ho_so', 'nop'), severity: 'info', facts: { ...facts, kind: 'sent' } };
    else if (ho_so?.noi_luu === 'ban_to_chuc') yield { at, facts: { ...facts, kind: 'keep' } };
    else if (!ho_so?.noi_luu && due)
      yield { at, outcome: 'undecided', facts: { ...facts, kind: 'unrecorded' } };
  },
  message({ kind, posts }) {
    const who = `Cán bộ giữ chức vụ ${posts.join(', ')}, chưa thuộc diện Ban Thường vụ Tỉnh ủy quản lý`;
    return {
      keep: `${who}: hồ sơ lưu tại cơ quan, đơn vị, không phải nộp về Ban Tổ chức Tỉnh ủy. Ghi ho_so.noi_luu: co_quan.`,
      sent: `${who}: hồ sơ lưu tại cơ quan, đơn vị; hồ sơ này đã nộp, không cần làm gì thêm.`,
      unrecorded: `${who}: hồ sơ lưu tại cơ quan, đơn vị nhưng chưa ghi nơi lưu. Ghi ho_so.noi_luu: co_quan.`,
      managed:
        'Cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý nhưng ghi hồ sơ lưu tại cơ quan. Hồ sơ diện này gửi về Ban Tổ chức Tỉnh ủy: xem lại ho_so.noi_luu và quan_ly_boi.',
    }[kind];
  },
});
