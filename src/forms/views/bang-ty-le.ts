import type { Ky } from '../../dossier/generated/types.js';
import { parameters } from '../../guidance/parameters.js';
import { slug } from '../../names.js';
import { capOf, inBase } from '../../ranking/groups.js';
import { type Division, divisionOf, overrunOf, wholePart } from '../../ranking/quota.js';
import type { Group, SubjectRanking } from '../../ranking/types.js';
import type { Form } from '../form.js';
import type { FormInput } from '../input.js';
import { bangTyLeVariables } from '../variables/bang-ty-le.js';
import { At } from './at.js';
import { blank, numberText } from './blank.js';
import { lookOfAuthority, officeHeader, UNDATED } from './header.js';
import { officeSigner } from './signer.js';
import { BASIS } from './tong-hop/basis.js';
import { baseOf, meaningOf, otherReadings, tiedText } from './tong-hop/quota.js';
import { groupsOf, subjectsOf, titleOf } from './tong-hop/subjects.js';

/** The sum behind the places of every group, written out so that it can be done again by hand. */
export const bangTyLe: Form = {
  id: 'bang-ty-le',
  title: 'Bảng tính số suất hoàn thành xuất sắc nhiệm vụ',
  clause: 'B.II.4-d1-s2',
  variables: bangTyLeVariables,
  documents: (input) => {
    const groups = (['tap_the', 'ca_nhan'] as const).flatMap((kind) =>
      groupsOf(input.ranking, kind),
    );
    const names = fileNames(groups);
    const sheets = groups.map((group, index) => ({ group, name: names[index] ?? '' }));
    // With subjects, the groups that they are counted in.
    const asked = sheets.filter(
      ({ group }) => input.subjects?.some((id) => group.members.includes(id)) ?? true,
    );
    return asked.map(({ group, name }) => ({
      name,
      title: `Bảng tính số suất hoàn thành xuất sắc nhiệm vụ năm ${input.year.nam}: ${group.label}`,
      about: group.label,
      date: `${input.year.nam}-12-31`,
      look: lookOfAuthority(input.year),
      view: bangTyLeView(input, group),
    }));
  },
};

/** Ids of groups may hold any letters; two that look the same in ASCII are told apart by a number. */
function fileNames(groups: readonly Group[]): string[] {
  const used = new Map<string, number>();
  return groups.map(({ kind, id }) => {
    const name = `bang-ty-le_${slug(kind)}_${slug(id)}`;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count > 1 ? `${name}_${count}` : name;
  });
}

function bangTyLeView(input: FormInput, group: Group) {
  const { year, ranking } = input;
  const office = new At<Ky>(year.ky.data, 'ky').key('ban_to_chuc');
  const members = subjectsOf(ranking, group.kind).filter((one) => one.group === group.id);
  return {
    tieu_de: officeHeader(year, { look: lookOfAuthority(year), ngay: UNDATED }),
    nam: blank('ky.nam', 'Năm kiểm điểm', String(year.nam)),
    doi_tuong: blank('doi_tuong', 'Đối tượng', group.kind === 'tap_the' ? 'tập thể' : 'cá nhân'),
    nhom: blank('nhom', 'Nhóm', group.label),
    ...memberList(input, members),
    ...sum(input, group, members),
    da_dung: blank('da_dung', 'Số đã xếp hoàn thành xuất sắc', group.excellent),
    can_cu_muc: blank('ky.trang_thai', 'Căn cứ của mức xếp loại', BASIS[ranking.state]),
    cach_hieu_khac: blank('cach_hieu_khac', 'Cách hiểu khác', otherReadings(group) || 'không có'),
    bang_phieu: blank('bang_phieu', 'Bằng phiếu, chưa quyết định', tiedText(input, group)),
    ky: officeSigner({ chuc_vu: office.key('chuc_vu_ky'), ho_ten: office.key('nguoi_ky') }),
  };
}

/** Lines of a list that leave room for the sum on the same page. */
const ROOM = 11;
/** How a list may be set: its columns, and the letters of a name on one line of each. */
const LAYOUTS = [
  { columns: 1, letters: 56 },
  { columns: 2, letters: 36 },
  { columns: 3, letters: 22 },
] as const;
type Layout = (typeof LAYOUTS)[number];

function memberList(input: FormInput, members: readonly SubjectRanking[]) {
  const { columns } = layoutOf(input, members);
  const cells = members.map((one, index) =>
    memberCell(input, one, index, nameIn(input, one, columns)),
  );
  const empty = { stt: '', ten: null, phieu: null, tinh: null };
  const height = Math.ceil(members.length / columns);
  return {
    so_doi_tuong: blank('so_doi_tuong', 'Số đối tượng', members.length),
    hai_cot: columns === 2,
    ba_cot: columns === 3,
    chu_nho: columns > 1,
    hang: cells.slice(0, height).map((_, row) => ({
      o: Array.from({ length: columns }, (_, column) => cells[column * height + row] ?? empty),
    })),
  };
}

/** A column alone has room for the post. */
function nameIn(input: FormInput, one: SubjectRanking, columns: number): string {
  return columns === 1 ? titleOf(input, one) : one.name;
}

/** The first layout that leaves room for the sum, else the one of the fewest lines. */
function layoutOf(input: FormInput, members: readonly SubjectRanking[]): Layout {
  const lines = (layout: Layout) => linesOf(input, members, layout);
  const [first, ...others] = LAYOUTS;
  return others.reduce<Layout>(
    (best, one) => (lines(best) > ROOM && lines(one) < lines(best) ? one : best),
    first,
  );
}

/** Lines that a list fills in a layout: each row is as high as its longest name. */
function linesOf(
  input: FormInput,
  members: readonly SubjectRanking[],
  { columns, letters }: Layout,
): number {
  const height = Math.ceil(members.length / columns);
  const lines = members.map((one) => Math.ceil(nameIn(input, one, columns).length / letters));
  return lines
    .slice(0, height)
    .map((_, row) => Math.max(...lines.filter((_, index) => index % height === row)))
    .reduce((a, b) => a + b, 0);
}

function memberCell({ settings }: FormInput, one: SubjectRanking, index: number, name: string) {
  const { round1 } = one;
  const mark = inBase(one, settings) ? 'x' : null;
  return {
    stt: String(index + 1),
    ten: blank(`${one.id}.ten`, 'Đối tượng', name),
    phieu: blank(`${one.id}.vong_1`, 'Phiếu vòng 1', round1 && `${round1.votes}/${round1.of}`),
    tinh: mark && blank(`${one.id}.tinh`, 'Tính vào N', mark),
  };
}

/** The sum as the ranking does it; dots to be filled in as long as round 1 has not been held. */
function sum({ settings }: FormInput, group: Group, members: readonly SubjectRanking[]) {
  const { readings, quotaPercent, used } = settings;
  const held = members.some((one) => one.round1 !== null);
  const division = divisionOf(group.round1, settings);
  const known = <T>(value: T) => (held ? value : null);
  const paper = used.find((one) => one.id === 'quota_ty_le')?.paper;
  const excess = overrunOf(group);
  const most = capOf(group.round1Possible, group.small, settings);
  return {
    n: blank('n', 'N', known(group.round1)),
    mau_so: blank('cach_hieu.quota_mau_so', 'Mẫu số', baseOf(group)),
    phieu_tinh: blank(
      'cach_hieu.quota_phieu_tinh',
      'Phiếu được tính',
      meaningOf('quota_phieu_tinh', readings.quota_phieu_tinh),
    ),
    ty_le: blank('tham_so.quota_ty_le', 'Tỷ lệ tối đa', quotaPercent),
    van_ban: blank(
      'tham_so.quota_ty_le.van_ban',
      'Văn bản',
      paper ?? parameters.quota_ty_le.source,
    ),
    it_can_bo: group.small,
    duoi: blank('tham_so.so_lanh_dao_it', 'Dưới số cán bộ lãnh đạo', settings.smallBelow),
    suat_rieng: blank('tham_so.suat_tap_the_it', 'Suất riêng', settings.smallSeats),
    con_lai_mau_so: readings.quota_mau_so === 'cuoi_cung',
    tich: blank('tich', 'N nhân tỷ lệ', known(division.dividend)),
    chia: blank('chia', 'Số chia', division.divisor),
    thuong: blank('thuong', 'Thương', known(quotient(division))),
    tran: blank('tran', 'Số suất', known(group.cap)),
    con_lai: blank('con_lai', 'Còn lại', known(group.left)),
    vuot: blank('vuot', 'Vượt số suất', held && excess > 0 ? excess : null),
    co_the: blank(
      'co_the',
      'Nếu bổ sung đủ dữ kiện',
      held && group.round1Possible > group.round1
        ? `N có thể đến ${group.round1Possible}, số suất đến ${most}`
        : null,
    ),
  };
}

/** Exact where two decimals are enough, else cut off and marked so: never rounded up. */
function quotient({ dividend, divisor }: Division): string {
  const hundredths = { dividend: dividend * 100, divisor };
  const shown = numberText(wholePart(hundredths) / 100);
  return hundredths.dividend % divisor === 0 ? shown : `${shown}…`;
}
