import { nameList } from './names.js';
import { giverName, isAdviser, opinionClauses } from './opinions.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly names: readonly string[];
}

// The council, the people's committee, the Front and the mass organisations speak on the criteria
// within their functions: which ones an answer covers is only noted.
export const rule = defineRule<'tap_the', Facts>({
  id: 'chuc-nang-y-kien',
  clauses: ['B.II.1.6.B2(1)-d2', 'B.II.1.6.B2(2)-d2'],
  scope: 'tap_the',
  severity: 'info',
  title: 'Nội dung ý kiến theo chức năng, nhiệm vụ của chủ thể',
  *check(tapThe, { year }): Iterable<Hit<Facts>> {
    const clauses = opinionClauses(tapThe);
    const letters = tapThe.data.y_kien ?? [];
    const open = letters.filter((one) => {
      const giver = year.tap_the.get(one.chu_the);
      const answered = one.tra_loi_ngay ?? one.muc;
      return answered && giver && !isAdviser(giver.data.loai) && !one.tieu_chi?.length;
    });
    if (!clauses || !open[0]) return;
    yield {
      at: tapThe.at('y_kien', letters.indexOf(open[0]), 'tieu_chi'),
      clause: clauses.others,
      facts: { names: open.map((one) => giverName(year, one)) },
    };
  },
  message: ({ names }) =>
    `Ý kiến của ${nameList(names)} chưa ghi là về những nội dung nào. Các chủ thể này tham gia đánh giá theo chức năng, nhiệm vụ của mình: có thể ghi các nội dung đó ở y_kien.tieu_chi.`,
});
