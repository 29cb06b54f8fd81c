import { lastBallot } from '../ranking/ballots.js';
import { nameList } from './names.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly kind: 'outside' | 'seats' | 'not-tied' | 'early';
  readonly names: readonly string[];
  readonly seats: number;
}

// A recorded decision on equal votes chooses among the tied, no more than there are seats, after the
// ballot. One that does not is shown and does not settle anything.
export const rule = defineRule<'bo_phieu', Facts>({
  id: 'xu-ly-dong-phieu',
  clauses: ['B.II.4-d1-s2'],
  ranks: true,
  scope: 'bo_phieu',
  severity: 'error',
  title: 'Việc xử lý trường hợp bằng phiếu',
  *check(session, { year, ranking }): Iterable<Hit<Facts>> {
    for (const [i, record] of (session.data.xu_ly_dong_phieu ?? []).entries()) {
      const at = (key: string) => session.at('xu_ly_dong_phieu', i, key);
      const names = (ids: readonly string[]) =>
        ids.map((id) => ranking.subjects.get(id)?.name ?? id);
      const outside = record.chon.filter((id) => !record.doi_tuong.includes(id));
      if (outside.length > 0)
        yield { at: at('chon'), facts: { kind: 'outside', names: names(outside), seats: 0 } };
      const groups = ranking.groups.filter((group) =>
        group.members.some((id) => record.doi_tuong.includes(id)),
      );
      const seats = groups.reduce((sum, group) => sum + group.cap, 0);
      if (groups.length > 0 && record.chon.length > seats)
        yield { at: at('chon'), facts: { kind: 'seats', names: names(record.chon), seats } };
      const votes = new Set(
        record.doi_tuong.map((id) => lastBallot(year, id, session.data.vong)?.phieu.dong_y ?? null),
      );
      if (record.hinh_thuc === 'quyet_dinh' && votes.size > 1)
        yield {
          at: at('doi_tuong'),
          severity: 'warning',
          facts: { kind: 'not-tied', names: names(record.doi_tuong), seats },
        };
      if (record.ngay < session.data.ngay)
        yield { at: at('ngay'), facts: { kind: 'early', names: names(record.doi_tuong), seats } };
    }
  },
  message: ({ kind, names, seats }) =>
    ({
      outside: `${nameList(names)} được chọn nhưng không nằm trong số bằng phiếu ghi ở doi_tuong. Ghi đủ ở doi_tuong, hoặc sửa ở chon.`,
      seats: `Việc xử lý bằng phiếu chọn ${names.length} đối tượng (${nameList(names)}) trong khi nhóm có tối đa ${seats} suất. Sửa ở chon.`,
      'not-tied': `${nameList(names)} có số phiếu khác nhau nên chưa thấy là trường hợp bằng phiếu. Xem lại dong_y và doi_tuong.`,
      early: `Việc xử lý bằng phiếu của ${nameList(names)} ghi ngày trước phiên bỏ phiếu. Sửa ngày ở xu_ly_dong_phieu.`,
    })[kind],
});
