import type { ClauseId } from './clauses.js';

/** One paper of a dossier: six items of the guidance make eight papers (B.II.3, 4.8). */
export interface DossierPaper {
  /** The item's number; a letter where an item names two papers. */
  readonly number: string;
  readonly clause: ClauseId;
  readonly name: string;
  /** Whose dossiers have it; everybody's when absent. */
  readonly of?: 'tap_the' | 'ca_nhan';
}

/** By key in `ho_so`, in the order of the guidance. */
export const dossierPapers = {
  bao_cao_ket_qua: {
    number: '1',
    clause: 'B.II.3(1)',
    name: 'báo cáo kết quả kiểm điểm, xếp loại',
  },
  bao_cao_kiem_diem: {
    number: '2',
    clause: 'B.II.3(2)',
    name: 'báo cáo kiểm điểm (Mẫu 01)',
    of: 'tap_the',
  },
  ban_kiem_diem: {
    number: '2',
    clause: 'B.II.3(2)',
    name: 'bản kiểm điểm (Mẫu 02)',
    of: 'ca_nhan',
  },
  bien_ban: { number: '3', clause: 'B.II.3(3)', name: 'biên bản hội nghị kiểm điểm' },
  nhan_xet_cap_uy: {
    number: '4a',
    clause: 'B.II.3(4)',
    name: 'nhận xét của cấp ủy nơi công tác',
    of: 'ca_nhan',
  },
  y_kien_noi_cu_tru: {
    number: '4b',
    clause: 'B.II.3(4)',
    name: 'phiếu xin ý kiến chi ủy nơi cư trú',
    of: 'ca_nhan',
  },
  ly_lich_2d: {
    number: '5a',
    clause: 'B.II.3(5)',
    name: 'phiếu bổ sung lý lịch (mẫu 2d)',
    of: 'ca_nhan',
  },
  ke_khai_tai_san: {
    number: '5b',
    clause: 'B.II.3(5)',
    name: 'bản kê khai tài sản, thu nhập',
    of: 'ca_nhan',
  },
  phu_luc_27: { number: '6', clause: 'B.II.3(6)', name: 'phụ lục nhận diện 27 biểu hiện' },
} as const satisfies Readonly<Record<string, DossierPaper>>;

export type PaperKey = keyof typeof dossierPapers;

/** True where dossiers of this kind have the paper. */
export function isPaperOf(key: PaperKey, kind: 'tap_the' | 'ca_nhan'): boolean {
  const { of }: DossierPaper = dossierPapers[key];
  return of === undefined || of === kind;
}

/** The eight papers, with the kind's own one of the pair under (2). */
export function papersOf(kind: 'tap_the' | 'ca_nhan'): PaperKey[] {
  const other = kind === 'tap_the' ? 'ban_kiem_diem' : 'bao_cao_kiem_diem';
  return (Object.keys(dossierPapers) as PaperKey[]).filter((key) => key !== other);
}
