import type { Candidates } from '../../../ranking/candidates.js';
import type { Group, SubjectRanking } from '../../../ranking/types.js';
import type { FormInput } from '../../input.js';
import { blank, type Choice } from '../blank.js';
import { meaningOf } from '../tong-hop/quota.js';
import { titleOf } from '../tong-hop/subjects.js';

export type RoundNumber = 1 | 2;

/** A group and its members on this sheet. */
export interface Part extends Candidates {
  readonly group: Group;
}

/** A table for each group; small collectives share the last one, each under its own name. */
export function ballotTables(input: FormInput, parts: readonly Part[], round: RoundNumber) {
  const small = parts.filter(({ group }) => group.small);
  const tables = parts.filter(({ group }) => !group.small).map((one) => [one]);
  if (small.length > 0) tables.push(small);
  return tables.map((one, index) => table(input, one, index, round));
}

function table(input: FormInput, parts: readonly Part[], index: number, round: RoundNumber) {
  const [first] = parts;
  const shared = first?.group.small === true;
  const seats = (group: Group | undefined) => (round === 2 && group ? [seatsOf(group)] : []);
  const { smallBelow } = input.settings;
  return {
    stt: index + 1,
    ten: shared
      ? blank('phieu.tap_the_it', 'Nhóm', `Tập thể dưới ${smallBelow} cán bộ lãnh đạo`)
      : blank(`phieu.${first?.group.id}.ten`, 'Nhóm', first?.group.label),
    suat: shared ? [] : seats(first?.group),
    nhom: parts.map(({ group, put }) => ({
      ten: shared ? blank(`phieu.${group.id}.ten`, 'Tập thể', group.label) : null,
      suat: shared ? seats(group) : [],
      dong: put.map((one, line) => ({
        stt: line + 1,
        ten: blank(`phieu.${one.id}.ten`, 'Đối tượng', titleOf(input, one)),
        y_kien: boxes(one),
      })),
    })),
  };
}

function seatsOf(group: Group) {
  const path = `phieu.${group.id}`;
  return {
    so: blank(`${path}.suat`, 'Số suất', group.cap),
    n: blank(`${path}.n`, 'N: số hoàn thành tốt ở vòng 1', group.round1),
  };
}

/** What the places of round 2 are counted on. */
export function baseOfSeats({ settings: { quotaPercent, readings } }: FormInput) {
  return {
    ty_le: blank('tham_so.quota_ty_le', 'Tỷ lệ tối đa', quotaPercent),
    mau_so: blank(
      'cach_hieu.quota_mau_so',
      'Mẫu số',
      meaningOf('quota_mau_so', readings.quota_mau_so),
    ),
  };
}

/** Both boxes empty: the voter ticks one by hand. */
function boxes({ id }: SubjectRanking): Choice {
  const path = `phieu.${id}`;
  const box = (key: string, text: string) => ({
    path: `${path}.${key}`,
    label: text,
    text,
    on: false,
  });
  return { path, options: [box('dong_y', 'Đồng ý'), box('khong_dong_y', 'Không đồng ý')] };
}
