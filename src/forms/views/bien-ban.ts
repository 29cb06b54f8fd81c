import type { HoiNghi, TapThe } from '../../dossier/generated/types.js';
import { type HoiNghiFile, personName, type Year } from '../../dossier/year.js';
import type { Form } from '../form.js';
import type { FormInput } from '../input.js';
import { bienBanVariables } from '../variables/bien-ban.js';
import type { DocumentForm } from '../word/document-form.js';
import { At } from './at.js';
import { absentView, guestsView, presentView } from './bien-ban/people.js';
import { stepsView } from './bien-ban/steps.js';
import { blank, dateAt, HOUR_DOTS, itemsAt, textAt } from './blank.js';
import { collectiveHeader, type Header, header, lookOf, minutesHeader } from './header.js';

/** The minutes of a review meeting: one for each meeting, joint ones too. */
export const bienBan: Form = {
  id: 'bien-ban',
  title: 'Biên bản hội nghị kiểm điểm',
  clause: 'B.II.3(3)',
  variables: bienBanVariables,
  documents: (input) =>
    [...input.year.hoi_nghi.values()]
      .filter((meeting) => isChosen(input, meeting))
      .map((meeting) => ({
        name: `bien-ban_${meeting.id}`,
        title: `Biên bản hội nghị kiểm điểm năm ${input.year.nam}`,
        date: meeting.data.bien_ban?.ngay ?? meeting.ket_thuc,
        look: lookOfMeeting(input.year, meeting),
        view: bienBanView(input.year, meeting),
      })),
};

/** A subject's meetings: those it holds, and those with a step for it. */
function isChosen({ year, subjects }: FormInput, meeting: HoiNghiFile): boolean {
  if (!subjects) return true;
  return subjects.some(
    (id) => meeting.data.tap_the.includes(id) || year.reviewedIn.get(id)?.includes(meeting),
  );
}

/** The first of the collectives that hold the meeting: the minutes go out under its head. */
function hostOf(year: Year, { data }: HoiNghiFile) {
  return data.tap_the.flatMap((id) => year.tap_the.get(id) ?? [])[0];
}

function lookOfMeeting(year: Year, meeting: HoiNghiFile): DocumentForm['id'] {
  const host = hostOf(year, meeting);
  return host ? lookOf(host.data.khoi) : 'dang';
}

const AUDIENCES: Readonly<Record<NonNullable<HoiNghi['thanh_phan']>, string>> = {
  tap_the_lanh_dao: 'Tập thể lãnh đạo, quản lý',
  can_bo_chu_chot: 'Hội nghị cán bộ chủ chốt',
  toan_the: 'Toàn thể cán bộ, công chức, viên chức',
};

const INVITED: Readonly<Record<NonNullable<HoiNghi['moi']>[number]['loai'], string>> = {
  cap_uy: 'Cấp ủy cấp trên',
  chinh_quyen: 'Chính quyền cấp trên',
  doan_the: 'Đoàn thể cấp trên',
  ban_dang: 'Ban đảng của cấp ủy cấp trên',
};

/** Every blank of the minutes; hours, opinions and numbers of pages are for the secretary to write. */
export function bienBanView(year: Year, meeting: HoiNghiFile) {
  const data = new At<HoiNghi>(meeting.data);
  const minutes = data.key('bien_ban');
  const audience = data.key('thanh_phan');
  type Invited = NonNullable<HoiNghi['moi']>[number];
  return {
    tieu_de: headOf(year, meeting, minutes),
    trich_yeu: blank('ten', 'Trích yếu', titleOf(year, meeting)),
    gio_khai_mac: blank('gio_khai_mac', 'Giờ khai mạc', null, HOUR_DOTS),
    ngay_khai_mac: dateOf(meeting.bat_dau, 'ngay_khai_mac', 'Ngày khai mạc'),
    phien: data
      .key('phien')
      .items()
      .map((one) => ({
        ngay: dateAt(one.key('ngay'), 'Ngày họp'),
        thoi_gian: blank(
          one.key('so_ngay').path,
          'Thời gian họp',
          one.value.so_ngay === 1 ? 'cả ngày' : 'nửa ngày',
        ),
      })),
    tong_so_ngay: blank('phien.tong', 'Tổng thời gian', meeting.half_days / 2),
    dia_diem: textAt(data.key('dia_diem'), 'Địa điểm'),
    thanh_phan: blank(audience.path, 'Thành phần', audience.value && AUDIENCES[audience.value]),
    so_co_mat: countOf(data.key('co_mat'), 'Số người có mặt'),
    co_mat: presentView(year, meeting, data.key('co_mat')),
    so_vang_mat: countOf(data.key('vang_mat'), 'Số người vắng mặt'),
    vang_mat: absentView(year, meeting, data.key('vang_mat')),
    moi: itemsAt(data.key('moi'), 'Đại diện được mời', (one: At<Invited>) => ({
      loai: blank(one.key('loai').path, 'Loại cơ quan', INVITED[one.value.loai]),
      ten: textAt(one.key('ten'), 'Cơ quan, người được mời'),
    })),
    du_hop: guestsView(year, meeting, data.key('du_hop')),
    chu_tri: blank('chu_tri', 'Chủ trì', chairOf(year, meeting)),
    thu_ky: textAt(minutes.key('thu_ky'), 'Thư ký'),
    buoc: stepsView(year, meeting, data.key('buoc')),
    gio_be_mac: blank('gio_be_mac', 'Giờ bế mạc', null, HOUR_DOTS),
    ngay_be_mac: dateOf(meeting.ket_thuc, 'ngay_be_mac', 'Ngày bế mạc'),
    so_trang: blank('bien_ban.so_trang', 'Số trang', null),
    so_ban: blank('bien_ban.so_ban', 'Số bản', null),
  };
}

function countOf(at: At<readonly unknown[] | undefined>, label: string) {
  return blank(`${at.path}.so`, label, at.value?.length);
}

function dateOf(date: string, path: string, label: string) {
  return dateAt(new At(date === '' ? undefined : date, path), label);
}

function headOf(year: Year, meeting: HoiNghiFile, minutes: At<HoiNghi['bien_ban']>): Header {
  const host = hostOf(year, meeting);
  const ngay = minutes.key('ngay');
  const head = host
    ? collectiveHeader(new At<TapThe>(host.data, `tap_the.${host.id}`), { ngay })
    : header({ look: 'dang', don_vi: new At(undefined), dia_danh: new At(undefined), ngay });
  return minutesHeader(head, minutes.key('so'));
}

/** The meeting's own name, else what it was held for. */
function titleOf(year: Year, { data }: HoiNghiFile): string {
  const names = data.tap_the.map((id) => year.tap_the.get(id)?.name ?? id);
  return data.ten ?? `Hội nghị kiểm điểm năm ${year.nam} của ${names.join(' và ')}`;
}

/** Whoever chaired the review of the collectives: the head steps aside only for their own turn. */
function chairOf(year: Year, { data }: HoiNghiFile): string | null {
  const steps = (data.buoc ?? []).filter((one) => one.tap_the !== undefined);
  const [chair, ...others] = new Set(steps.flatMap((one) => one.chu_tri ?? []));
  return chair === undefined || others.length > 0 ? null : personName(year, chair);
}
