import { formatDate } from '../../date.js';
import type { BoPhieu } from '../../dossier/generated/types.js';
import { type BoPhieuFile, type LaPhieu, nameOf, type Phieu } from '../../dossier/year.js';
import { HTT, HTXS } from '../../guidance/scale.js';
import { isPossible, lastBallot, recordedBase, resultOf } from '../../ranking/ballots.js';
import type { Round } from '../../ranking/types.js';
import type { Form } from '../form.js';
import type { FormInput } from '../input.js';
import { kiemPhieuVariables } from '../variables/kiem-phieu.js';
import { At } from './at.js';
import { blank, dateAt, HOUR_DOTS, NONE, textAt } from './blank.js';
import { committeeHeader, lookOfAuthority, minutesHeader } from './header.js';
import { meaningOf } from './tong-hop/quota.js';
import { percent } from './tong-hop/row.js';
import { titleOf } from './tong-hop/subjects.js';

/** The tally record of every voting session. */
export const kiemPhieu: Form = {
  id: 'kiem-phieu',
  title: 'Biên bản kiểm phiếu',
  clause: 'B.II.4-d1-s1',
  variables: kiemPhieuVariables,
  documents: (input) =>
    [...input.year.bo_phieu.values()].filter(isAsked(input)).map((session) => ({
      name: `kiem-phieu_${session.id}`,
      title: `Biên bản kiểm phiếu xếp loại năm ${input.year.nam}, vòng ${session.data.vong}`,
      about: aboutOf(session),
      date: session.data.ngay,
      look: lookOfAuthority(input.year),
      view: kiemPhieuView(input, session),
    })),
};

/** With subjects, the sessions that voted on them. */
function isAsked({ subjects }: FormInput) {
  return ({ data }: BoPhieuFile): boolean =>
    subjects === undefined ||
    data.phieu.some(({ doi_tuong }) => [doi_tuong].flat().some((id) => subjects.includes(id)));
}

function kiemPhieuView(input: FormInput, session: BoPhieuFile) {
  const { year, settings } = input;
  const data = new At<BoPhieu>(session.data);
  const { vong, doi_tuong } = session.data;
  const number = data.key('bien_ban');
  return {
    tieu_de: minutesHeader(
      committeeHeader(year, { ngay: data.key('ngay') }),
      new At(number.value?.replace(TITLE, ''), number.path),
    ),
    nam: blank('ky.nam', 'Năm kiểm điểm', String(year.nam)),
    doi_tuong: blank('doi_tuong', 'Đối tượng', doi_tuong === 'tap_the' ? 'tập thể' : 'cá nhân'),
    vong: blank('vong', 'Vòng', String(vong)),
    vong_2: vong === 2,
    muc: blank('muc', 'Mức xếp loại', vong === 1 ? HTT : HTXS),
    co_quan: blank('co_quan', 'Cơ quan bỏ phiếu', committeeOf(input, session)),
    ngay: dateAt(data.key('ngay'), 'Ngày bỏ phiếu'),
    dia_diem: blank('dia_diem', 'Địa điểm', null),
    tong_so: textAt(data.key('tong_so'), 'Tổng số thành viên'),
    co_mat: textAt(data.key('co_mat'), 'Có mặt'),
    vang: blank('vang', 'Vắng mặt', absent(session)),
    to_kiem_phieu: {
      to_truong: blank('to_kiem_phieu.to_truong', 'Tổ trưởng tổ kiểm phiếu', null),
      thanh_vien: blank('to_kiem_phieu.thanh_vien', 'Thành viên tổ kiểm phiếu', null),
    },
    chu_tri: blank('chu_tri', 'Chủ trì hội nghị', null),
    nguong: blank(
      'cach_hieu.nguong_phieu',
      'Ngưỡng phiếu đồng ý',
      meaningOf('nguong_phieu', settings.readings.nguong_phieu),
    ),
    gio_lap: blank('gio_lap', 'Giờ lập xong biên bản', null, HOUR_DOTS),
    dong: session.data.phieu.map((_, index) => line(input, session, index)),
    dong_phieu: blank('dong_phieu', 'Xử lý bằng phiếu', equalVotes(input, session)),
  };
}

/** Not counted where more are on record than there are members. */
function absent({ data: { tong_so, co_mat } }: BoPhieuFile): number | null {
  return co_mat === undefined || co_mat > tong_so ? null : tong_so - co_mat;
}

function aboutOf({ data }: BoPhieuFile): string {
  const whom = data.doi_tuong === 'tap_the' ? 'Tập thể' : 'Cá nhân';
  return `${whom}, vòng ${data.vong}, ngày ${formatDate(data.ngay)}`;
}

/** The number of the record, which some write with the name of the paper. */
const TITLE = /^biên bản kiểm phiếu số\s+/iu;

/** A session of another committee does not carry this one's name. */
function committeeOf({ year }: FormInput, { data }: BoPhieuFile): string | null {
  const { ma, ten } = year.ky.data.co_quan_quyet_dinh;
  return data.co_quan === undefined || data.co_quan === ma ? ten : null;
}

function line(input: FormInput, session: BoPhieuFile, index: number) {
  const at = new At<BoPhieu>(session.data).key('phieu').key(index) as At<Phieu>;
  const ids = [at.value.doi_tuong].flat();
  const names = ids.map((id) => {
    const subject = input.ranking.subjects.get(id);
    return subject ? titleOf(input, subject) : nameOf(input.year, id);
  });
  return {
    stt: index + 1,
    ten: blank(at.key('doi_tuong').path, 'Đối tượng', names.join('; ')),
    ma_phieu: textAt(at.key('ma_phieu'), 'Mã phiếu'),
    phat_ra: textAt(at.key('phat_ra'), 'Phát ra'),
    thu_ve: textAt(at.key('thu_ve'), 'Thu về'),
    hop_le: textAt(at.key('hop_le'), 'Hợp lệ'),
    khong_hop_le: textAt(at.key('khong_hop_le'), 'Không hợp lệ'),
    dong_y: textAt(at.key('dong_y'), 'Đồng ý'),
    ...outcome(input, session, index, ids[0] ?? '', at.path),
  };
}

/** Share and result as the ranking reads this session; of an impossible count neither is known. */
function outcome(
  { year, settings }: FormInput,
  session: BoPhieuFile,
  index: number,
  id: string,
  path: string,
) {
  const own = (one: LaPhieu) => one.session === session && one.index === index;
  const ballot = year.ballots.get(id)?.find(own);
  const possible = ballot !== undefined && isPossible(ballot);
  const base = ballot ? recordedBase(ballot, settings.readings.nguong_phieu) : null;
  const result = ballot ? resultOf(year, id, ballot, settings) : null;
  const percentage = result && possible && base !== null ? percent(result.votes, base) : null;
  const share = percentage && `${result?.votes}/${base} (${percentage})`;
  return {
    ty_le: blank(`${path}.ty_le`, 'Tỷ lệ đồng ý', share),
    ket_qua: blank(`${path}.ket_qua`, 'Kết quả', result && (possible ? verdict(result) : UNSURE)),
  };
}

const UNSURE = 'Chưa rõ';

function verdict({ passed, unsure }: Round): string {
  if (passed) return 'Đạt';
  return unsure ? UNSURE : 'Không đạt';
}

const HANDLED = {
  bo_phieu_lai: 'bỏ phiếu lại',
  quyet_dinh: 'quyết định của cấp có thẩm quyền',
} as const;

/** What was done about equal votes at the last seat; null where a later session may tell. */
function equalVotes(input: FormInput, session: BoPhieuFile): string | null {
  const { year, ranking } = input;
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(year, id)).join('; ');
  const records = (session.data.xu_ly_dong_phieu ?? []).map((one) => {
    const paper = one.van_ban ? ` (${one.van_ban})` : '';
    const chosen = one.chon.length > 0 ? names(one.chon) : 'không chọn trường hợp nào';
    return `${names(one.doi_tuong)} bằng phiếu; xử lý bằng hình thức ${HANDLED[one.hinh_thuc]}, ngày ${formatDate(one.ngay)}, ${one.nguoi}${paper}; chọn: ${chosen}.`;
  });
  const ids = session.data.phieu.flatMap((one) => one.doi_tuong);
  const last = ids.every((id) => lastBallot(year, id, session.data.vong)?.session === session);
  const open = ranking.groups
    .filter((group) => group.tied.some((id) => ids.includes(id)))
    .map((group) => `Chưa xử lý: ${names(group.tied)} bằng phiếu ở suất cuối (${group.label}).`);
  const told = session.data.vong === 2 && last ? [...records, ...open] : records;
  if (told.length > 0) return told.join('\n');
  return last ? NONE : null;
}
