import type { Dossier, Year } from '../../src/dossier/year.js';
import type { Data } from '../support/year.js';

/** A dossier without anything that its forms ask for; what the office itself keeps stays. */
export function emptied<T extends Dossier>(dossier: T): T {
  const data: Data = structuredClone(dossier.data);
  delete data.han_che;
  delete data.khac_phuc;
  delete data.tu_danh_gia?.muc;
  for (const key of ['quan_triet', 'lanh_dao_nhiem_vu', 'tap_trung_dan_chu'])
    delete data.bao_cao?.[key];
  for (const key of [
    'dau_tranh_suy_thoai',
    'kiem_tra_giam_sat',
    'trach_nhiem',
    'phuong_huong',
    'so',
    'ngay',
  ])
    delete data.bao_cao?.[key];
  delete data.ban_kiem_diem;
  for (const issue of data.goi_y ?? []) delete issue.giai_trinh;
  for (const target of data.chi_tieu ?? [])
    for (const key of ['ten_cu', 'don_vi_tinh', 'ke_hoach', 'thuc_hien', 'san_pham', 'hoan_thanh'])
      delete target[key];
  for (const opinion of data.y_kien ?? [])
    for (const key of ['uu_diem', 'han_che', 'muc']) delete opinion[key];
  return { ...dossier, data };
}

/** The same year with other dossiers. */
export function withDossier(year: Year, dossier: Dossier): Year {
  return dossier.kind === 'tap_the'
    ? { ...year, tap_the: new Map(year.tap_the).set(dossier.id, dossier) }
    : { ...year, ca_nhan: new Map(year.ca_nhan).set(dossier.id, dossier) };
}

/** What two dossiers have to agree in: codes are the office's, white space is nobody's. */
export function comparable(data: Data): Data {
  return JSON.parse(
    JSON.stringify(data, (key, value) => {
      if (key === 'ma') return undefined;
      if (key === 'trach_nhiem' && Array.isArray(value)) return [...value].sort();
      return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
    }),
  );
}
