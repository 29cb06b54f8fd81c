import { membersNow, personName } from '../dossier/year.js';
import { HTXS } from '../guidance/scale.js';
import { isSmall, leaderCount } from '../ranking/groups.js';
import { listedLeaders } from '../ranking/members.js';
import { defineRule, type Hit, type World } from './rule.js';

interface Facts {
  readonly collective: string;
  readonly leaders: number | null;
  readonly limit: number;
  readonly seats: number;
  readonly names: readonly string[];
  readonly kind: 'excess' | 'no-count' | 'mismatch';
  /** Leaders on record, where the number stated is smaller. */
  readonly listed?: number;
}

// Individuals only: a collective of fewer than five leaders (exactly five is not one) chooses at most
// one person, who must still be validly voted. By default it is a permission (Q-S1): the seat stands
// outside the title group (the rule tong-nhom-chuc-danh watches the whole).
export const rule = defineRule<'tap_the', Facts>({
  id: 'tap-the-duoi-5',
  clauses: ['B.II.4-d1-s4'],
  ranks: true,
  scope: 'tap_the',
  severity: 'error',
  title: 'Số cán bộ xuất sắc của tập thể dưới 5 cán bộ lãnh đạo',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    const { smallBelow: limit, smallSeats: seats } = world.settings;
    const excellent = membersNow(world.year, tapThe).filter(
      (member) => world.ranking.subjects.get(member.id)?.decided === HTXS,
    );
    const leaders = leaderCount(world.year, tapThe, world.settings);
    const facts = {
      collective: tapThe.name,
      leaders,
      limit,
      seats,
      names: excellent.map((one) => personName(world.year, one.id)),
    };
    if (leaders === null && excellent.length > 0)
      yield {
        at: tapThe.at('so_lanh_dao'),
        outcome: 'undecided',
        facts: { ...facts, kind: 'no-count' },
      };
    const listed = listedLeaders(world.year, tapThe);
    const stated = tapThe.data.so_lanh_dao;
    if (stated !== undefined && stated < limit && listed >= limit)
      yield {
        at: tapThe.at('so_lanh_dao'),
        outcome: 'undecided',
        facts: { ...facts, leaders: stated, listed, kind: 'mismatch' },
      };
    if (
      isSmall(world.year, tapThe, world.settings) &&
      mainHere(tapThe.id, excellent, world).length > seats
    )
      yield { at: tapThe.at('so_lanh_dao'), facts: { ...facts, kind: 'excess' } };
  },
  message: ({ collective, leaders, limit, seats, names, kind, listed }) =>
    kind === 'mismatch'
      ? `${collective} ghi ${leaders} cán bộ lãnh đạo nhưng danh sách có ${listed}, nên chưa rõ có phải tập thể dưới ${limit} cán bộ lãnh đạo hay không; đang tính theo số đã ghi. Sửa so_lanh_dao, hoặc thời gian giữ chức vụ (tu, den) của thành viên.`
      : kind === 'no-count'
        ? `${collective} có cán bộ xếp “${HTXS}” nhưng chưa ghi số cán bộ lãnh đạo, nên chưa rõ có phải tập thể dưới ${limit} cán bộ lãnh đạo hay không. Ghi ở so_lanh_dao của tập thể.`
        : `${collective} có ${leaders} cán bộ lãnh đạo (dưới ${limit}) mà xếp ${names.length} người “${HTXS}” (${names.join('; ')}). Tập thể như vậy chọn không quá 0${seats} người: sửa quyet_dinh.muc của những người còn lại.`,
});

/** Those of `members` whose group is this collective's own seat, or all under the ceiling reading. */
function mainHere(id: string, members: readonly { readonly id: string }[], world: World) {
  const group = world.ranking.groups.find((one) => one.small && one.id.endsWith(`:${id}`));
  return group ? members.filter((one) => group.members.includes(one.id)) : members;
}
