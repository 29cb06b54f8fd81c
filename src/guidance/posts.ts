/** Codes of posts with their titles (B.I.2.2, B.II.2-d2); `ma` of a dossier's `chuc_vu`. */
export const postTitles = {
  uv_btv_tinh: 'Ủy viên Ban Thường vụ Tỉnh ủy',
  uv_btv_huyen: 'Ủy viên ban thường vụ cấp ủy cấp huyện',
  uv_bch_tinh: 'Ủy viên ban chấp hành đảng bộ tỉnh',
  uv_bch_huyen: 'Ủy viên ban chấp hành đảng bộ huyện',
  lanh_dao_doan_dbqh: 'Lãnh đạo Đoàn ĐBQH tỉnh',
  ct_hdnd: 'Chủ tịch HĐND',
  pct_hdnd: 'Phó Chủ tịch HĐND',
  uv_ubkt_tinh: 'Ủy viên UBKT Tỉnh ủy',
  uv_dang_doan: 'Ủy viên đảng đoàn',
  uv_bcsd: 'Ủy viên ban cán sự đảng',
  uv_btv_ctxh_tinh: 'Ủy viên ban thường vụ tổ chức chính trị - xã hội tỉnh',
  cap_uy_vien_co_so: 'Cấp ủy viên cơ sở',
  ct_ubnd: 'Chủ tịch UBND',
  pct_ubnd: 'Phó Chủ tịch UBND',
  truong_ban_dang: 'Trưởng ban, chánh văn phòng của cấp ủy',
  pho_ban_dang: 'Phó trưởng ban, phó chánh văn phòng của cấp ủy',
  ct_mttq: 'Chủ tịch Ủy ban MTTQ',
  pct_mttq: 'Phó Chủ tịch Ủy ban MTTQ',
  giam_doc_so: 'Giám đốc sở, thủ trưởng ngành',
  pho_giam_doc_so: 'Phó giám đốc sở, phó thủ trưởng ngành',
  truong_nganh: 'Thủ trưởng cơ quan tư pháp',
  pho_nganh: 'Phó thủ trưởng cơ quan tư pháp',
  truong_ban_hdnd: 'Trưởng ban HĐND',
  pho_ban_hdnd: 'Phó trưởng ban HĐND',
  thu_truong_don_vi: 'Thủ trưởng cơ quan, đơn vị khác',
  pho_thu_truong_don_vi: 'Phó thủ trưởng cơ quan, đơn vị khác',
  truong_phong: 'Trưởng phòng và tương đương',
  pho_phong: 'Phó trưởng phòng và tương đương',
  truong_doan_the_huyen: 'Cấp trưởng đoàn thể cấp huyện',
  pho_doan_the_huyen: 'Cấp phó đoàn thể cấp huyện',
  truong_don_vi_thuoc_so: 'Cấp trưởng đơn vị thuộc sở',
  pho_don_vi_thuoc_so: 'Cấp phó đơn vị thuộc sở',
  khac: 'Chức danh khác',
} as const;

export type PostCode = keyof typeof postTitles;

/** Levels of government and of the Party, as a group of equivalent posts names them. */
export const levelTitles = {
  tinh: 'cấp tỉnh',
  huyen: 'cấp huyện',
  xa: 'cấp xã',
  don_vi: 'đơn vị',
} as const;
