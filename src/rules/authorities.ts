import type { QuanLy } from '../dossier/generated/types.js';

/** Managing authorities as a clerk names them. */
export const authorityNames: Readonly<Record<QuanLy, string>> = {
  trung_uong: 'Bộ Chính trị, Ban Bí thư (trung_uong)',
  btv_tinh_uy: 'Ban Thường vụ Tỉnh ủy (btv_tinh_uy)',
  btv_cap_huyen: 'ban thường vụ cấp ủy cấp huyện (btv_cap_huyen)',
  so_nganh: 'sở, ban, ngành (so_nganh)',
  khac: 'cấp có thẩm quyền khác (khac)',
};
