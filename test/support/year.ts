import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type LoadedYear, loadYear } from '../../src/dossier/link.js';
import type { Year } from '../../src/dossier/year.js';
import type { Finding } from '../../src/finding.js';
import { checkYear, worldOf } from '../../src/rules/check.js';
import type { World } from '../../src/rules/rule.js';

/* biome-ignore lint/suspicious/noExplicitAny: tests bend dossiers in every way, wrong ones too. */
export type Data = any;
/** A year's folder as plain values, by path of file. */
export type Files = Record<string, Data>;

const HTT = 'Hoàn thành tốt nhiệm vụ';
const paper = (ngay: string) => ({ co: true, ngay });
const SO = ['a', 'b', 'c', 'd', 'e'] as const;

/** A collective of five leaders: a head with a dossier, a deputy and three members without one. */
export function tapThe(id: string, head: string): Data {
  return {
    ten: `Tập thể lãnh đạo ${id}`,
    loai: 'so_nganh',
    khoi: 'nha_nuoc',
    cap: 'tinh',
    quan_ly_boi: 'btv_tinh_uy',
    don_vi: { cap_tren: 'Ủy ban nhân dân tỉnh', ten: id, dia_danh: 'Tỉnh lỵ' },
    to_chuc: [`cq-${id}`],
    so_lanh_dao: 5,
    phu_trach: [],
    thanh_vien_khac: {
      [`${id}-pho`]: { ho_ten: `Phó ${id}`, vai_tro: 'cap_pho' },
      [`${id}-tv1`]: { ho_ten: `Thành viên một ${id}`, vai_tro: 'thanh_vien' },
      [`${id}-tv2`]: { ho_ten: `Thành viên hai ${id}`, vai_tro: 'thanh_vien' },
      [`${id}-tv3`]: { ho_ten: `Thành viên ba ${id}`, vai_tro: 'thanh_vien' },
    },
    xin_y_kien_truoc: { nguoi: head, ngay: '2020-12-01' },
    bao_cao: {
      so: '01-BC',
      ngay: '2020-12-11',
      chi_dao_boi: head,
      gui: [{ ngay: '2020-12-03', nguoi: people(id, head) }],
      quan_triet: { noi_dung: 'Đã quán triệt.', muc: 'Xuất sắc' },
      lanh_dao_nhiem_vu: { noi_dung: 'Đã lãnh đạo.', muc: 'Xuất sắc' },
      tap_trung_dan_chu: { noi_dung: 'Giữ nguyên tắc.', muc: 'Tốt' },
      dau_tranh_suy_thoai: { noi_dung: 'Đã đấu tranh.', neu_guong: 'Gương mẫu.', muc: 'Tốt' },
      kiem_tra_giam_sat: { noi_dung: 'Đã kiểm tra.', muc: 'Tốt' },
      trach_nhiem: 'Trách nhiệm chung.',
      phuong_huong: 'Khắc phục.',
    },
    han_che: [
      {
        ma: 'hc-1',
        nhom: 1,
        noi_dung: 'Chậm một việc.',
        nguyen_nhan: 'Thiếu người.',
        trach_nhiem: [head],
        bien_phap: 'Bổ sung người.',
        thoi_han: '2021-06-30',
      },
    ],
    khac_phuc: { khong_danh_gia: 'Không có hạn chế năm trước phải khắc phục' },
    goi_y: [],
    chi_tieu: [
      {
        ten: 'Thu',
        loai: 'chi_tieu',
        don_vi_tinh: 'tỷ đồng',
        ke_hoach: 10,
        thuc_hien: 10,
        chieu: 'tang',
        chu_yeu: true,
      },
      { ten: 'Việc hai', loai: 'nhiem_vu', hoan_thanh: true, chu_yeu: false },
      { ten: 'Việc ba', loai: 'nhiem_vu', hoan_thanh: true, chu_yeu: false },
      {
        ten: 'Tỷ lệ nghèo',
        loai: 'chi_tieu',
        don_vi_tinh: '%',
        ke_hoach: 5,
        thuc_hien: 4.5,
        chieu: 'giam',
        chu_yeu: false,
      },
    ],
    minh_chung: {
      doi_moi: 'Có.',
      san_pham: 'Có.',
      cchc: 'Có.',
      khcn: 'Có.',
      vi_tri_hang_dau: 'Có.',
    },
    ky_luat: [],
    ket_luan: [],
    nhan_dien_27: {
      tu_tuong_chinh_tri: { khong_co: true },
      dao_duc_loi_song: { khong_co: true },
      tu_dien_bien: { khong_co: true },
    },
    tu_danh_gia: { ngay: '2020-12-10', muc: HTT },
    tham_dinh: { ngay: '2020-12-20', muc: HTT },
    tong_hop: { ngay: '2020-12-30', muc: HTT },
    quyet_dinh: { muc: HTT, co_quan: 'btv_tinh_uy', ngay: '2021-01-12', thu_tu: 1 },
    cong_khai: { hinh_thuc: 'Thông báo tại cơ quan', ngay: '2021-01-18' },
    ho_so: {
      bao_cao_ket_qua: paper('2021-01-18'),
      bao_cao_kiem_diem: paper('2020-12-11'),
      bien_ban: paper('2020-12-10'),
      phu_luc_27: paper('2020-12-11'),
      noi_luu: 'ban_to_chuc',
      nop: { ngay: '2021-01-25', noi: 'Ban Tổ chức Tỉnh ủy' },
    },
  };
}

/** Ids of everyone in such a collective. */
export function people(id: string, head: string): string[] {
  return [head, `${id}-pho`, `${id}-tv1`, `${id}-tv2`, `${id}-tv3`];
}

/** The head of a collective, a party member managed by the provincial committee. */
export function caNhan(id: string, so: string): Data {
  return {
    ho_ten: `Nguyễn Văn ${id.toUpperCase()}`,
    ngay_sinh: '1970-05-06',
    dang_vien: true,
    chi_bo: `Chi bộ ${so}`,
    don_vi: so,
    dia_danh: 'Tỉnh lỵ',
    quan_ly_boi: 'btv_tinh_uy',
    thuoc_dien_ke_khai: true,
    nhom: 'giam-doc',
    noi_lam_viec: so,
    khung_tieu_chi: '1091-QĐ/TU',
    chuc_vu: [
      {
        ten: `Giám đốc ${so}`,
        he: 'chinh_quyen',
        ma: 'giam_doc_so',
        tap_the: so,
        vai_tro: 'dung_dau',
        chinh: true,
        cap: 'tinh',
        tu: '2018-01-01',
      },
    ],
    ban_kiem_diem: {
      ngay: '2020-12-11',
      pham_chat: {
        tu_tuong_chinh_tri: 'Vững vàng.',
        dao_duc_loi_song: 'Giản dị.',
        to_chuc_ky_luat: 'Chấp hành.',
        tac_phong: 'Khoa học.',
        dau_tranh_suy_thoai: 'Không có biểu hiện.',
        muc: 'Tốt',
      },
      nhiem_vu: {
        chuc_trach: ['Làm tốt.'],
        ket_qua: 'Đạt.',
        trach_nhiem: 'Chịu trách nhiệm.',
        muc: 'Xuất sắc',
      },
      cam_ket: { noi_dung: 'Đã thực hiện.', muc: 'Tốt' },
      trach_nhiem_tap_the: 'Chịu trách nhiệm chung.',
      phuong_huong: 'Khắc phục.',
    },
    han_che: [],
    khac_phuc: { khong_danh_gia: 'Không có hạn chế kỳ trước phải khắc phục' },
    goi_y: [],
    tieu_chi_bo_sung: {
      doi_moi: { noi_dung: 'Có.' },
      cchc: { noi_dung: 'Có.' },
      khcn: { noi_dung: 'Có.' },
      neu_guong: { noi_dung: 'Có.' },
      san_pham: { noi_dung: 'Đề án', so_luong: 2, don_vi: 'đề án' },
    },
    nhan_dien_27: {
      tu_tuong_chinh_tri: { khong_co: true },
      dao_duc_loi_song: { khong_co: true },
      tu_dien_bien: { khong_co: true },
    },
    ky_luat: [],
    ket_luan: [],
    tu_danh_gia: { ngay: '2020-12-10', muc: HTT },
    quyet_dinh: { muc: HTT, co_quan: 'btv_tinh_uy', ngay: '2021-01-14', thu_tu: 1 },
    cong_khai: { hinh_thuc: 'Thông báo tại cơ quan', ngay: '2021-01-18' },
    ho_so: {
      bao_cao_ket_qua: paper('2021-01-18'),
      ban_kiem_diem: paper('2020-12-11'),
      bien_ban: paper('2020-12-10'),
      nhan_xet_cap_uy: paper('2020-12-15'),
      y_kien_noi_cu_tru: paper('2020-12-15'),
      ly_lich_2d: paper('2020-12-15'),
      ke_khai_tai_san: paper('2020-12-15'),
      phu_luc_27: paper('2020-12-11'),
      noi_luu: 'ban_to_chuc',
      nop: { ngay: '2021-01-25', noi: 'Ban Tổ chức Tỉnh ủy' },
    },
  };
}

/** A half-day review of one collective and its head on Thursday 10/12/2020. */
export function hoiNghi(id: string, head: string): Data {
  const [, pho, ...others] = people(id, head);
  return {
    ten: `Hội nghị kiểm điểm ${id}`,
    tap_the: [id],
    cap: 'tinh',
    phien: [{ ngay: '2020-12-10', so_ngay: 0.5 }],
    thanh_phan: 'tap_the_lanh_dao',
    co_mat: people(id, head),
    moi: [
      { loai: 'cap_uy', ten: 'Tỉnh ủy' },
      { loai: 'chinh_quyen', ten: 'UBND tỉnh' },
      { loai: 'doan_the', ten: 'MTTQ tỉnh' },
      { loai: 'ban_dang', ten: 'Ban Tổ chức Tỉnh ủy' },
    ],
    buoc: [
      {
        thu_tu: 1,
        tap_the: id,
        chu_tri: head,
        trinh_bay: head,
        phat_bieu: [pho, ...others],
        ket_luan: 'Kết luận.',
      },
      {
        thu_tu: 2,
        can_bo: head,
        chu_tri: pho,
        trinh_bay: head,
        phat_bieu: [pho, ...others],
        ket_luan: 'Kết luận.',
        chuc_vu_trong_tam: `Giám đốc ${id}`,
      },
    ],
    bien_ban: { so: '01', ngay: '2020-12-10', thu_ky: 'Thư ký' },
  };
}

/** One line of a tally: 15 issued, returned and valid. */
export function phieu(doi_tuong: string, dong_y: number): Data {
  return {
    doi_tuong,
    ma_phieu: doi_tuong,
    phat_ra: 15,
    thu_ve: 15,
    hop_le: 15,
    khong_hop_le: 0,
    dong_y,
  };
}

/**
 * A valid, decided year of five sở (`so-a` … `so-e`) and their heads (`gd-a` … `gd-e`): everyone
 * Hoàn thành tốt, round 1 held, round 2 held with nobody passing.
 */
export function validYear(): Files {
  const files: Files = {
    'ky.yaml': {
      nam: 2020,
      ky_truoc: null,
      cap: 'tinh',
      co_quan_quyet_dinh: {
        ma: 'btv_tinh_uy',
        ten: 'Ban Thường vụ Tỉnh ủy',
        cap_uy: 'Tỉnh ủy',
        dia_danh: 'Tỉnh lỵ',
        so_thanh_vien: 15,
      },
      ban_to_chuc: { ten: 'Ban Tổ chức Tỉnh ủy' },
      huong_dan: { so: '10-HD/TU', ngay: '2019-11-18', co_quan: 'Ban Thường vụ Tỉnh ủy' },
      nhom_chuc_danh: { 'giam-doc': { ten: 'Giám đốc sở' } },
      tham_so: {
        noi_kiem_diem_khac: {
          gia_tri: 'Tại tập thể lãnh đạo nơi công tác.',
          van_ban: 'CV 2',
          ngay: '2020-11-02',
        },
      },
    },
    'to-chuc.yaml': {
      to_chuc: {},
      vi_pham: { vp1: { mo_ta: 'Vi phạm một' }, vp2: { mo_ta: 'Vi phạm hai' } },
    },
  };
  const session = (
    doi_tuong: string,
    vong: number,
    ngay: string,
    ids: string[],
    votes: number,
  ) => ({
    co_quan: 'btv_tinh_uy',
    doi_tuong,
    vong,
    ngay,
    tong_so: 15,
    co_mat: 15,
    phieu: ids.map((id) => phieu(id, votes)),
  });
  for (const x of SO) {
    files['to-chuc.yaml'].to_chuc[`cq-so-${x}`] = {
      ten: `Cơ quan so-${x}`,
      loai: 'co_quan',
      muc: 'Hoàn thành xuất sắc nhiệm vụ',
      ngay_xep_loai: '2020-12-15',
      nguon: 'QĐ 1',
    };
    files[`tap-the/so-${x}.yaml`] = tapThe(`so-${x}`, `gd-${x}`);
    files[`ca-nhan/gd-${x}.yaml`] = caNhan(`gd-${x}`, `so-${x}`);
    files[`hoi-nghi/hn-${x}.yaml`] = hoiNghi(`so-${x}`, `gd-${x}`);
  }
  const collectives = SO.map((x) => `so-${x}`);
  const heads = SO.map((x) => `gd-${x}`);
  files['bo-phieu/tap-the-1.yaml'] = session('tap_the', 1, '2021-01-08', collectives, 14);
  files['bo-phieu/tap-the-2.yaml'] = session('tap_the', 2, '2021-01-11', collectives, 5);
  files['bo-phieu/ca-nhan-1.yaml'] = session('ca_nhan', 1, '2021-01-13', heads, 14);
  files['bo-phieu/ca-nhan-2.yaml'] = session('ca_nhan', 2, '2021-01-13', heads, 5);
  files['bo-phieu/ca-nhan-2.yaml'].thu_tu = 2;
  return files;
}

/** Writes the files to a folder of their own, loads them, and removes the folder. */
export function load(files: Files, previous?: Files): LoadedYear {
  const root = mkdtempSync(join(tmpdir(), 'kiemdiem-test-'));
  try {
    write(join(root, '2020'), files);
    if (previous) write(join(root, '2019'), previous);
    return loadYear(join(root, '2020'), join(root, '2020'));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function write(folder: string, files: Files): void {
  for (const [path, value] of Object.entries(files)) {
    if (value === undefined) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      typeof value === 'string' ? value : stringify(value, { aliasDuplicateObjects: false }),
    );
  }
}

/** A year that must load without any fault of files or references. */
export function loadClean(files: Files, previous?: Files): Year {
  const { year, findings } = load(files, previous);
  if (!year || findings.length > 0)
    throw new Error(
      `not a clean world: ${findings.map((one) => `${one.place.source.file} ${one.message}`).join('\n')}`,
    );
  return year;
}

export function world(files: Files, asOf = '2021-03-01', previous?: Files): World {
  return worldOf(loadClean(files, previous), asOf);
}

/** A finding in the short form that tests compare: `rule clause outcome/severity file#path`. */
export function brief(finding: Finding): string {
  const at = `${finding.place.source.file}#/${finding.place.path.join('/')}`;
  const mark = finding.outcome === 'undecided' ? 'undecided' : finding.severity;
  return `${finding.rule} ${finding.clause} ${mark} ${at}`;
}

/** A deviation from the valid year: changes the files in place. */
export type Change = (files: Files) => void;

/** What one rule reports of the valid year after a change, in short form, sorted. */
export function report(
  ruleId: string,
  change: Change,
  options: { asOf?: string; previous?: Files } = {},
): string[] {
  const files = validYear();
  change(files);
  const found = checkYear(
    world(files, options.asOf, options.previous),
    (rule) => rule.id === ruleId,
  );
  return found.map(brief).sort();
}
