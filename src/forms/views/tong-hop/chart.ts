import { XEP_LOAI } from '../../../guidance/scale.js';
import type { FormInput } from '../../input.js';
import { blank } from '../blank.js';
import { type Count, type Counts, levelKey } from './counts.js';

/** What a bar shows of a count. */
type Drawn = Pick<Count, 'id' | 'label' | 'levels' | 'unclassified'>;

/** The picture of the levels, in the numbers of tables 1 and 2. */
export function chart(input: FormInput, tapThe: Counts, caNhan: Counts) {
  return {
    chu_giai: [...XEP_LOAI]
      .reverse()
      .map((level) => key(levelKey(level), level))
      .concat(key('chua', 'Chưa xếp loại')),
    chung: [
      whole('bieu_do.tap_the', { ...tapThe.all, label: 'Tập thể' }),
      whole('bieu_do.ca_nhan', { ...caNhan.all, label: 'Cá nhân' }),
    ],
    tap_the: toScale('bieu_do.bang_1', tapThe.lines),
    ca_nhan: toScale('bieu_do.bang_2', withSmallAsOne(input, caNhan.lines)),
  };
}

function key(loai: string, ten: string) {
  return { loai, ten: blank(`bieu_do.chu_giai.${loai}`, 'Chú giải', ten) };
}

/** A bar as long as the room, whatever it counts. */
function whole(path: string, one: Drawn) {
  return bar(path, one, totalOf(one));
}

/** Bars as long as what they count. */
function toScale(path: string, lines: readonly Drawn[]) {
  const longest = Math.max(0, ...lines.map(totalOf));
  return lines.map((one) => bar(`${path}.${one.id}`, one, longest));
}

function bar(path: string, one: Drawn, thang: number) {
  const levels = [...XEP_LOAI]
    .reverse()
    .map((level) => [levelKey(level), one.levels[level]] as const);
  const parts = [...levels, ['chua', one.unclassified] as const].filter(([, so]) => so > 0);
  return {
    nhom: blank(`${path}.nhom`, 'Nhóm', one.label),
    tong: blank(`${path}.tong`, 'Tổng số', totalOf(one)),
    thang,
    phan: parts.map(([loai, so]) => ({ loai, so, nhan: blank(`${path}.${loai}`, one.label, so) })),
  };
}

function totalOf({ levels, unclassified }: Drawn): number {
  return XEP_LOAI.reduce((total, level) => total + levels[level], unclassified);
}

/** Small collectives have lines of one or two people: together they make one bar. */
function withSmallAsOne({ settings }: FormInput, lines: readonly Count[]): Drawn[] {
  const small = lines.filter((one) => one.small);
  if (small.length === 0) return [...lines];
  const levels = XEP_LOAI.map((level) => [level, sum(small, (one) => one.levels[level])]);
  const together: Drawn = {
    id: 'tap_the_it',
    label: `${small.length} tập thể dưới ${settings.smallBelow} cán bộ lãnh đạo`,
    levels: Object.fromEntries(levels) as Count['levels'],
    unclassified: sum(small, (one) => one.unclassified),
  };
  return [...lines.filter((one) => !one.small), together];
}

function sum(lines: readonly Count[], pick: (one: Count) => number): number {
  return lines.reduce((total, one) => total + pick(one), 0);
}
