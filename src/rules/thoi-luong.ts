import type { TapTheDossier } from '../dossier/year.js';
import { categories, type Loai } from '../guidance/categories.js';
import { parameters } from '../guidance/parameters.js';
import { joinedTimes, type Needed, neededTime, rangeOf } from './minimum-time.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewIsOver } from './steps.js';

interface Facts {
  readonly kind:
    | 'short'
    | 'joint'
    | 'joint_sum'
    | 'members'
    | 'unknown'
    | 'range'
    | 'unset'
    | 'fixed';
  readonly name: string;
  /** Half days, except `loai`. */
  readonly total: number;
  readonly wanted: number;
  readonly suggested: boolean;
  readonly loai: string;
}

// All meetings of the collective count, for the collective and its members together. The largest
// minimum of a joint meeting is reached when each collective reaches its own (3.3); the sum is a
// reading. Suggestions to members only, without one to the collective, warn (gap 20).
export const rule = defineRule<'ky', Facts>({
  id: 'thoi-luong',
  clauses: [
    'B.I.4.2-d4-r1',
    'B.I.4.2-d4-r2',
    'B.I.4.2-d4-r3',
    'B.I.4.2-d4-r4',
    'B.I.4.2-d4-r5',
    'B.I.4.2-d4-r6',
    'B.I.4.2-d4-r7',
    'B.I.4.2-d4-r8',
    'B.I.4.2-d4-r9',
  ],
  scope: 'ky',
  severity: 'error',
  title: 'Thời gian kiểm điểm tối thiểu',
  *check(ky, world): Iterable<Hit<Facts>> {
    const unset = new Set<Loai>();
    for (const tapThe of world.year.tap_the.values()) {
      const needed = neededTime(tapThe, world);
      if (tapThe.data.mien_kiem_diem) continue;
      if (needed === null) unset.add(tapThe.data.loai);
      else if (tapThe.meetings.length > 0)
        yield* timeHits(tapThe, needed, reviewIsOver(world, tapThe));
    }
    yield* jointHits(world);
    for (const loai of Object.keys(ky.data.tham_so?.thoi_luong?.gia_tri ?? {}) as Loai[])
      if (parameters.thoi_luong.value[loai])
        yield {
          at: ky.at('tham_so', 'thoi_luong', 'gia_tri', loai),
          clause: parameters.thoi_luong.value[loai].withoutClause,
          severity: 'warning',
          facts: { ...BLANK, kind: 'fixed', name: categories[loai].title, loai },
        };
    for (const loai of unset)
      yield {
        at: ky.at('tham_so', 'thoi_luong'),
        clause: 'B.I.4.2-d4-r9',
        severity: 'info',
        facts: { ...BLANK, kind: 'unset', name: categories[loai].title, loai },
      };
  },
  message: (facts) => MESSAGES[facts.kind](facts),
});

const BLANK = { total: 0, wanted: 0, suggested: false, loai: '' };

function* timeHits(tapThe: TapTheDossier, needed: Needed, over: boolean): Iterable<Hit<Facts>> {
  const { time, suggested, membersSuggested } = needed;
  const total = tapThe.meetings.reduce((sum, meeting) => sum + meeting.half_days, 0);
  const withIt = suggested === true;
  const wanted = withIt ? time.with : time.without;
  const clause = withIt ? time.withClause : time.withoutClause;
  const facts = { ...BLANK, name: tapThe.name, total, wanted, suggested: withIt };
  const at = tapThe.meetings[0]?.at('phien') ?? tapThe.at();
  const shared = { subject: tapThe.id, at };
  const longer = { ...facts, wanted: time.with, suggested: true };
  if (total < wanted) yield { ...shared, clause, facts: { ...facts, kind: 'short' } };
  else if (suggested === null && over && total < time.with)
    yield {
      subject: tapThe.id,
      at: tapThe.at('goi_y'),
      clause: time.withClause,
      outcome: 'undecided',
      facts: { ...longer, kind: 'unknown' },
    };
  else if (suggested === false && membersSuggested && total < time.with)
    yield {
      ...shared,
      clause: time.withClause,
      severity: 'warning',
      unclear: true,
      facts: { ...longer, kind: 'members' },
    };
  else if (total < rangeOf(clause))
    yield { ...shared, clause, severity: 'info', facts: { ...facts, kind: 'range' } };
}

/** By the ruling an error; not ruled on, the other reading is told where it would fail. */
function* jointHits(world: World): Iterable<Hit<Facts>> {
  const isSum = world.settings.readings.thoi_luong_hop_chung === 'tong';
  if (!isSum && world.year.ky.data.cach_hieu?.thoi_luong_hop_chung) return;
  for (const { meeting, names, total, wanted, largest, clause } of joinedTimes(world))
    if (total < wanted && (isSum || total >= largest))
      yield {
        at: meeting.at('phien'),
        clause,
        ...(isSum ? {} : { severity: 'warning' as const, unclear: true as const }),
        facts: {
          ...BLANK,
          kind: isSum ? 'joint' : 'joint_sum',
          name: names.join(' và '),
          total,
          wanted,
        },
      };
}

const days = (half: number) => `${String(half / 2).replace('.', ',')} ngày`;
const spent = ({ name, total }: Facts) => `${name} đã kiểm điểm ${days(total)}`;

const MESSAGES: Readonly<Record<Facts['kind'], (facts: Facts) => string>> = {
  short: (facts) =>
    `${spent(facts)}, cần tối thiểu ${days(facts.wanted)} (${facts.suggested ? 'có' : 'không có'} gợi ý kiểm điểm). Ghi đủ các phiên ở phien của hội nghị; nếu chưa đủ thì bố trí thêm thời gian.`,
  joint: (facts) =>
    `${spent(facts)} khi kiểm điểm kết hợp, cần tối thiểu ${days(facts.wanted)} theo cách cộng thời gian của các tập thể đã chọn ở cach_hieu.thoi_luong_hop_chung. Ghi đủ các phiên ở phien của hội nghị; nếu chưa đủ thì bố trí thêm thời gian.`,
  joint_sum: (facts) =>
    `${spent(facts)} khi kiểm điểm kết hợp: từng tập thể đủ thời gian, nhưng nếu cộng thời gian tối thiểu của các tập thể thì cần ${days(facts.wanted)}. Khi cấp có thẩm quyền đã xác định cách tính, ghi ở cach_hieu.thoi_luong_hop_chung của ky.yaml.`,
  members: (facts) =>
    `${spent(facts)}, đủ khi tập thể không có gợi ý, nhưng có thành viên được gợi ý kiểm điểm; nếu tính theo nơi có gợi ý thì tối thiểu ${days(facts.wanted)}. Nên xin ý kiến cấp có thẩm quyền; nếu tập thể cũng được gợi ý, ghi ở goi_y của tập thể.`,
  unknown: (facts) =>
    `${spent(facts)}, đủ nếu không có gợi ý kiểm điểm, chưa đủ ${days(facts.wanted)} nếu có; hồ sơ chưa cho biết trường hợp nào. Ghi goi_y của tập thể, có quyet_dinh_boi; nếu không có gợi ý, ghi goi_y: [].`,
  range: (facts) =>
    `${spent(facts)}, đạt mức tối thiểu ${days(facts.wanted)}. Hướng dẫn ghi mức tối thiểu thành một khoảng; thời gian này chưa đến mức cao nhất của khoảng đó.`,
  fixed: ({ name }) =>
    `Thời gian kiểm điểm tối thiểu của ${name} đã có trong Hướng dẫn nên giá trị ghi ở đây không được dùng. Bỏ mục này trong tham_so.thoi_luong.`,
  unset: ({ name, loai }) =>
    `Thời gian kiểm điểm tối thiểu của ${name} do cấp huyện, sở, ngành quy định và chưa được ghi. Ghi ở tham_so.thoi_luong.gia_tri.${loai} của ky.yaml, kèm van_ban và ngay.`,
};
