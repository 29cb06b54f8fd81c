import { HTXS } from '../guidance/scale.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly group: string;
  readonly names: readonly string[];
  readonly votes: number;
  readonly seats: number;
}

// Equal votes at the last seat: the program never picks and never exceeds; the seat stays open until
// a re-vote or a recorded decision of the authority.
export const rule = defineRule<'nhom', Facts>({
  id: 'dong-phieu',
  clauses: ['B.II.4-d1-s2'],
  ranks: true,
  scope: 'nhom',
  severity: 'error',
  title: 'Bằng phiếu ở suất cuối',
  *check(group, { ranking }): Iterable<Hit<Facts>> {
    if (group.tied.length === 0) return;
    const subjects = group.tied.flatMap((id) => ranking.subjects.get(id) ?? []);
    const first = subjects[0];
    if (!first?.round2) return;
    const ahead = group.members.filter((id) => ranking.subjects.get(id)?.proposed === HTXS).length;
    yield {
      at: first.round2.place,
      cause: `nhom:${group.id}`,
      subject: first.id,
      facts: {
        group: group.label,
        names: subjects.map((one) => one.name),
        votes: first.round2.votes,
        seats: group.cap - ahead,
      },
    };
  },
  message: ({ group, names, votes, seats }) =>
    `Nhóm “${group}” còn ${seats} suất mà ${names.length} trường hợp cùng ${votes} phiếu: ${names.join('; ')}. Cần bỏ phiếu lại hoặc quyết định của cấp có thẩm quyền; ghi kết quả ở xu_ly_dong_phieu của tệp bỏ phiếu vòng 2.`,
});
