import { all, more, set, so } from './changes.js';
import type { Change, Data, Files } from './year.js';

/** A letter of the organisation board to `so-x`, answered in time. */
export const letter = (x: string, more: Data = {}): Data => ({
  chu_the: `so-${x}`,
  gui_boi: 'Ban Tổ chức Tỉnh ủy',
  gui_ngay: '2020-12-21',
  han: '2020-12-30',
  tra_loi_ngay: '2020-12-28',
  muc: 'Tốt',
  tieu_chi: ['quan_triet'],
  ...more,
});

const kinds =
  (loai: Readonly<Record<string, string>>): Change =>
  (files) => {
    for (const [x, kind] of Object.entries(loai)) files[so(x)].loai = kind;
  };

/** `so-a` is the committee of a district; every kind of giver stands beside it and has answered. */
export const districtCommittee: Change = all(
  more('f', 'g'),
  kinds({
    a: 'btv_huyen',
    b: 'tham_muu_tinh',
    c: 'tt_hdnd_tinh',
    d: 'ubnd_tinh',
    e: 'mttq_tinh',
    f: 'btv_ctxh_tinh',
    g: 'btv_tinh_doan',
  }),
  (files) => {
    files[so('a')].y_kien = ['b', 'c', 'd', 'e', 'f', 'g'].map((x) => letter(x));
  },
);

/** `so-a` is a grass-roots committee under a district, with the district's givers beside it. */
export const grassRootsCommittee: Change = all(
  more('f'),
  kinds({
    a: 'cap_uy_co_so',
    b: 'tham_muu_huyen',
    c: 'khac_huyen',
    d: 'khac_huyen',
    e: 'mttq_huyen_xa',
    f: 'ctxh_huyen',
  }),
  (files: Files) => {
    files['ky.yaml'].cap = 'huyen';
    files['ky.yaml'].co_quan_quyet_dinh.ma = 'btv_cap_huyen';
    files['ky.yaml'].ban_to_chuc.ten = 'Ban Tổ chức Huyện ủy Đông Lưu';
    for (const [path, value] of Object.entries(files)) {
      if (/^(tap-the|ca-nhan)\//.test(path)) value.quan_ly_boi = 'btv_cap_huyen';
      if (path.startsWith('tap-the/')) value.cap = 'huyen';
    }
    files[so('c')].thanh_vien_khac['so-c-pho'].chuc_danh = 'Phó Chủ tịch HĐND huyện';
    files[so('d')].thanh_vien_khac['so-d-pho'].chuc_danh =
      'Ủy viên Ban Thường vụ, Phó Chủ tịch Ủy ban nhân dân huyện';
    files[so('a')].y_kien = ['b', 'c', 'd', 'e', 'f'].map((x) =>
      letter(x, { gui_boi: 'Ban Tổ chức Huyện ủy' }),
    );
  },
);

/** Changes one field of a letter about `so-a`; undefined takes it out. */
export const reply = (index: number, field: string, value: unknown): Change =>
  set(so('a'), ['y_kien', index, field], value);
