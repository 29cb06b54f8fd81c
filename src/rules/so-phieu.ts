import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly problem: string;
}

// A tally must add up before anything is counted on it.
export const rule = defineRule<'bo_phieu', Facts>({
  id: 'so-phieu',
  clauses: ['B.II.4-d1-s1'],
  ranks: true,
  scope: 'bo_phieu',
  severity: 'error',
  title: 'Số liệu trong biên bản kiểm phiếu',
  *check(session, { year }): Iterable<Hit<Facts>> {
    const { tong_so, co_mat, phieu } = session.data;
    const committee = year.ky.data.co_quan_quyet_dinh.so_thanh_vien;
    const at = (...path: (string | number)[]) => session.at(...path);
    if (co_mat !== undefined && co_mat > tong_so)
      yield {
        at: at('co_mat'),
        facts: {
          problem: `Số có mặt là ${co_mat} người, nhiều hơn tổng số thành viên là ${tong_so} người`,
        },
      };
    if (tong_so !== committee)
      yield {
        at: at('tong_so'),
        severity: 'warning',
        facts: {
          problem: `Tổng số thành viên ghi ${tong_so} người, khác số ghi ở co_quan_quyet_dinh.so_thanh_vien của ky.yaml (${committee} người)`,
        },
      };
    const seen = new Set<string>();
    for (const [i, one] of phieu.entries())
      for (const id of [one.doi_tuong].flat()) {
        if (seen.has(id))
          yield {
            at: at('phieu', i),
            subject: id,
            facts: {
              problem: `“${id}” có hai dòng kết quả trong một phiên, chưa rõ dòng nào đúng`,
            },
          };
        seen.add(id);
        const other = session.data.doi_tuong === 'tap_the' ? year.ca_nhan : year.tap_the;
        if (other.has(id))
          yield {
            at: at('phieu', i, 'doi_tuong'),
            subject: id,
            facts: {
              problem: `“${id}” là ${session.data.doi_tuong === 'tap_the' ? 'cá nhân' : 'tập thể'} nhưng ghi trong phiên bỏ phiếu ${session.data.doi_tuong === 'tap_the' ? 'tập thể' : 'cá nhân'}`,
            },
          };
      }
    for (const [i, one] of phieu.entries()) {
      const subject = typeof one.doi_tuong === 'string' ? one.doi_tuong : (one.doi_tuong[0] ?? '');
      const chain: readonly [string, number | undefined][] = [
        ['đồng ý', one.dong_y],
        ['hợp lệ', one.hop_le],
        ['thu về', one.thu_ve],
        ['phát ra', one.phat_ra],
        // Attendance against the committee is told once, above.
        co_mat === undefined ? ['tổng số thành viên', tong_so] : ['có mặt', co_mat],
      ];
      const known = chain.filter((link): link is [string, number] => link[1] !== undefined);
      for (const [k, [name, count]] of known.entries()) {
        const next = known[k + 1];
        if (next && count > next[1])
          yield {
            at: at('phieu', i),
            subject,
            facts: {
              problem: `Số phiếu ${name} là ${count}, nhiều hơn số ${next[0]} là ${next[1]}`,
            },
          };
      }
      const { hop_le, khong_hop_le, thu_ve } = one;
      if (hop_le !== undefined && khong_hop_le !== undefined && thu_ve !== undefined)
        if (hop_le + khong_hop_le !== thu_ve)
          yield {
            at: at('phieu', i),
            subject,
            facts: {
              problem: `Số phiếu hợp lệ (${hop_le}) cộng số phiếu không hợp lệ (${khong_hop_le}) khác số phiếu thu về (${thu_ve})`,
            },
          };
    }
  },
  message: ({ problem }) => `${problem}. Đối chiếu biên bản kiểm phiếu và sửa số ghi nhầm.`,
});
