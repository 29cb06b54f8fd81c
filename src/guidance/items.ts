import type { ClauseId } from './clauses.js';

/** A rated item of a form: its key in the dossier, its number on the form, its clause. */
export interface Item {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly clause: ClauseId;
}

/** The six ratings of Mẫu 01. */
export const mau01Items = [
  {
    key: 'quan_triet',
    number: 'I.1',
    title: 'Quán triệt; chương trình, kế hoạch',
    clause: 'M01.I.1',
  },
  {
    key: 'lanh_dao_nhiem_vu',
    number: 'I.2',
    title: 'Lãnh đạo các mặt công tác; chỉ tiêu, nhiệm vụ',
    clause: 'M01.I.2',
  },
  {
    key: 'tap_trung_dan_chu',
    number: 'I.3',
    title: 'Tập trung dân chủ, quy chế làm việc',
    clause: 'M01.I.3',
  },
  {
    key: 'dau_tranh_suy_thoai',
    number: 'I.4',
    title: 'Đấu tranh suy thoái; học tập Bác; chống tham nhũng',
    clause: 'M01.I.4',
  },
  {
    key: 'kiem_tra_giam_sat',
    number: 'I.5',
    title: 'Kiểm tra, giám sát, kỷ luật; thi đua',
    clause: 'M01.I.5',
  },
  { key: 'khac_phuc', number: 'III', title: 'Khắc phục hạn chế kỳ trước', clause: 'M01.III' },
] as const satisfies readonly Item[];

/** The four ratings of Mẫu 02. */
export const mau02Items = [
  {
    key: 'pham_chat',
    number: 'I.1',
    title: 'Tư tưởng, đạo đức, kỷ luật, tác phong',
    clause: 'M02.I.1',
  },
  { key: 'nhiem_vu', number: 'I.2', title: 'Chức trách, nhiệm vụ được giao', clause: 'M02.I.2' },
  { key: 'cam_ket', number: 'I.3', title: 'Cam kết tu dưỡng, rèn luyện', clause: 'M02.I.3' },
  { key: 'khac_phuc', number: 'III', title: 'Khắc phục hạn chế các kỳ trước', clause: 'M02.III' },
] as const satisfies readonly Item[];

export type Mau01Key = (typeof mau01Items)[number]['key'];
export type Mau02Key = (typeof mau02Items)[number]['key'];

/** Codes of the frameworks that an item of Mẫu 01 sums up (table 3.2); K2.4 and I.4 have no partner. */
export const criteriaOfItem: Readonly<Record<Mau01Key, readonly string[]>> = {
  quan_triet: ['K2.2', 'M2.1', 'T2.1', 'G2.1'],
  lanh_dao_nhiem_vu: ['K2.1', 'K2.3', 'M2.2', 'T2.3', 'G2.2'],
  tap_trung_dan_chu: ['K1.1'],
  dau_tranh_suy_thoai: [],
  kiem_tra_giam_sat: ['K1.2', 'T2.2'],
  khac_phuc: ['K3'],
};
