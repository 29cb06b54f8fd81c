import type { CaNhan, Ky, TapThe } from '../../src/dossier/generated/types.js';
import type { World } from './world.js';

/** A small fictional year with every blank of the forms filled in. */
export const ky: Ky = {
  nam: 2020,
  cap: 'tinh',
  co_quan_quyet_dinh: {
    ma: 'btv_tinh_uy',
    ten: 'Ban Thường vụ Tỉnh ủy Lưu Thành',
    cap_uy: 'Tỉnh ủy Lưu Thành',
    dia_danh: 'Lưu Thành',
    so_thanh_vien: 13,
  },
  ban_to_chuc: {
    ten: 'Ban Tổ chức',
    nguoi_ky: 'Đỗ Thị Hồng Ánh',
    chuc_vu_ky: 'Trưởng ban',
  },
  huong_dan: { so: '10-HD/TU', ngay: '2019-11-18', co_quan: 'Ban Thường vụ Tỉnh ủy' },
  bao_cao_tong_hop: {
    so: '35-BC/BTC',
    ngay: '2021-02-08',
    nhan_xet_chung:
      'Việc kiểm điểm năm 2020 nghiêm túc, đúng thành phần.\nMột số nơi gửi hồ sơ chậm.',
    kien_nghi: 'Đề nghị Ban Thường vụ Tỉnh ủy xem xét, quyết định.',
    nguoi_ky: 'Đỗ Thị Hồng Ánh',
    chuc_vu_ky: 'Trưởng ban',
    noi_nhan: ['Ban Thường vụ Tỉnh ủy', 'Lưu Ban Tổ chức'],
  },
};

const opinion = {
  gui_boi: 'ban-to-chuc',
  so: '412-CV/BTC',
  gui_ngay: '2020-12-28',
  han: '2021-01-08',
};

export const huyenUy: TapThe = {
  ten: 'Ban Thường vụ Huyện ủy Tân Hòa',
  loai: 'btv_huyen',
  khoi: 'dang',
  cap: 'huyen',
  quan_ly_boi: 'btv_tinh_uy',
  don_vi: {
    cap_tren: 'Tỉnh ủy Lưu Thành',
    ten: 'Ban Thường vụ Huyện ủy Tân Hòa',
    dia_danh: 'Tân Hòa',
  },
  to_chuc: ['dang-bo-tan-hoa'],
  so_lanh_dao: 11,
  phu_trach: ['nguyen-van-an'],
  bao_cao: {
    so: '128-BC/HU',
    ngay: '2021-01-05',
    quan_triet: {
      noi_dung:
        'Tổ chức 12 hội nghị quán triệt, tỷ lệ đảng viên tham gia đạt 97,5%.\nBan hành 08 chương trình, 15 kế hoạch cụ thể hóa nghị quyết của Tỉnh ủy.',
      muc: 'Xuất sắc',
    },
    lanh_dao_nhiem_vu: {
      noi_dung: 'Kinh tế tăng trưởng khá, thu ngân sách vượt dự toán; an ninh, trật tự giữ vững.',
      muc: 'Tốt',
    },
    tap_trung_dan_chu: { noi_dung: 'Thực hiện nghiêm quy chế làm việc.', muc: 'Tốt' },
    dau_tranh_suy_thoai: {
      noi_dung: 'Duy trì học tập, làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
      neu_guong:
        'Từng đồng chí ủy viên ban thường vụ đăng ký nội dung nêu gương theo Quy định 101.',
      muc: 'Tốt',
    },
    kiem_tra_giam_sat: {
      noi_dung: 'Kiểm tra 06 tổ chức đảng, giám sát chuyên đề 04 tổ chức.',
      muc: 'Trung bình',
    },
    trach_nhiem: 'Tập thể nhận trách nhiệm về những hạn chế nêu tại mục II.',
    phuong_huong: 'Năm 2021 tập trung khắc phục dứt điểm các hạn chế.',
  },
  han_che: [
    {
      ma: 'giai-ngan-cham',
      nhom: 2,
      noi_dung: 'Giải ngân vốn đầu tư công mới đạt 81% kế hoạch.',
      nguyen_nhan: 'Giải phóng mặt bằng chậm ở 03 dự án.',
      trach_nhiem: ['nguyen-van-an', 'le-thi-anh'],
      bien_phap: 'Giao từng ủy viên phụ trách một dự án, họp kiểm điểm hằng tuần.',
      thoi_han: '2021-06-30',
    },
    {
      ma: 'kiem-tra-it',
      nhom: 5,
      noi_dung: 'Số cuộc kiểm tra khi có dấu hiệu vi phạm còn ít.',
      nguyen_nhan: 'Nắm tình hình cơ sở chưa kịp thời.',
      trach_nhiem: ['nguyen-van-an'],
      bien_phap: 'Xây dựng kế hoạch kiểm tra theo quý.',
      thoi_han: '2021-03-31',
    },
  ],
  khac_phuc: {
    muc: 'Tốt',
    tung_muc: [
      {
        han_che: 'nong-thon-moi',
        nguon: 'kỳ kiểm điểm năm 2019',
        trang_thai: 'Đang khắc phục',
        muc_do: 'Đạt 2 trong 3 xã',
        vuong_mac: 'Thiếu vốn đối ứng',
        trach_nhiem: 'Ban thường vụ; đồng chí Phó Chủ tịch phụ trách',
      },
    ],
  },
  goi_y: [
    {
      noi_dung: 'Làm rõ trách nhiệm trong quản lý đất đai tại xã Phú Lộc.',
      tham_muu_boi: 'ban-to-chuc',
      ngay_tham_muu: '2020-11-18',
      quyet_dinh_boi: 'btv_tinh_uy',
      so: '97-CV/TU',
      ngay: '2020-11-25',
      giai_trinh: {
        noi_dung: 'Đã thanh tra, thu hồi 1,2 ha đất giao sai đối tượng.',
        nguyen_nhan: 'Buông lỏng kiểm tra giai đoạn 2017-2018.',
        trach_nhiem: 'Ban thường vụ và đồng chí Chủ tịch Ủy ban nhân dân huyện.',
      },
    },
  ],
  chi_tieu: [
    {
      ten: 'Thu ngân sách nhà nước',
      loai: 'chi_tieu',
      don_vi_tinh: 'tỷ đồng',
      ke_hoach: 1250.5,
      thuc_hien: 1310,
      chieu: 'tang',
      chu_yeu: true,
    },
    {
      ten: 'Tỷ lệ hộ nghèo',
      loai: 'chi_tieu',
      don_vi_tinh: '%',
      ke_hoach: 3,
      thuc_hien: 3.4,
      chieu: 'giam',
      chu_yeu: true,
    },
    {
      ten: 'Khách du lịch',
      loai: 'chi_tieu',
      don_vi_tinh: 'nghìn lượt',
      ke_hoach: 300,
      thuc_hien: 120,
      chieu: 'tang',
      bat_kha_khang: {
        ly_do: 'dịch Covid-19',
        can_cu: '88-TB/TU',
        cap_cong_nhan: 'Ban Thường vụ Tỉnh ủy',
        ngay: '2020-10-01',
      },
    },
    {
      ten: 'Đại hội đảng bộ huyện nhiệm kỳ 2020-2025',
      loai: 'nhiem_vu',
      hoan_thanh: true,
      san_pham: 'Nghị quyết đại hội',
    },
  ],
  minh_chung: { san_pham: '03 xã đạt chuẩn nông thôn mới nâng cao' },
  ky_luat: [],
  ket_luan: [],
  tu_danh_gia: { ngay: '2021-01-05', muc: 'Hoàn thành tốt nhiệm vụ' },
  tham_dinh: { ngay: '2021-01-10', muc: 'Hoàn thành tốt nhiệm vụ' },
  y_kien: [
    {
      ...opinion,
      chu_the: 'ban-tuyen-giao',
      tra_loi_ngay: '2021-01-06',
      uu_diem: 'Công tác tuyên truyền kịp thời.',
      han_che: 'Nắm dư luận xã hội có lúc chậm.',
      muc: 'Tốt',
    },
    { ...opinion, so: '413', chu_the: 'ban-to-chuc' },
  ],
  quyet_dinh: {
    muc: 'Hoàn thành tốt nhiệm vụ',
    co_quan: 'btv_tinh_uy',
    so: '501-QĐ/TU',
    ngay: '2021-01-28',
  },
  ho_so: {
    bao_cao_ket_qua: { co: true, ngay: '2021-01-12' },
    bao_cao_kiem_diem: { co: true },
    bien_ban: { co: true },
    phu_luc_27: { co: false },
    noi_luu: 'ban_to_chuc',
    nop: { ngay: '2021-01-15', noi: 'ban-to-chuc' },
  },
};

function department(ten: string): TapThe {
  return {
    ten,
    loai: 'tham_muu_tinh',
    khoi: 'dang',
    cap: 'tinh',
    quan_ly_boi: 'btv_tinh_uy',
    don_vi: { cap_tren: 'Tỉnh ủy Lưu Thành', ten, dia_danh: 'Lưu Thành' },
  };
}

export const soYTe: TapThe = {
  ten: 'Tập thể lãnh đạo Sở Y tế',
  loai: 'so_nganh',
  khoi: 'nha_nuoc',
  cap: 'tinh',
  quan_ly_boi: 'btv_tinh_uy',
  don_vi: { cap_tren: 'Ủy ban nhân dân tỉnh Lưu Thành', ten: 'Sở Y tế', dia_danh: 'Lưu Thành' },
  so_lanh_dao: 4,
  thanh_vien_khac: {
    'vo-van-binh': { ho_ten: 'Võ Văn Bình', chuc_danh: 'Phó Giám đốc', vai_tro: 'cap_pho' },
  },
  bao_cao: {
    so: '45/BC-SYT',
    ngay: '2020-12-22',
    quan_triet: { noi_dung: 'Đã quán triệt.', muc: 'Tốt' },
  },
  han_che: [],
  goi_y: [],
  khac_phuc: {
    khong_danh_gia: 'Kỳ kiểm điểm trước không có hạn chế phải khắc phục.',
    tung_muc: [],
  },
};

export const biThu: CaNhan = {
  ho_ten: 'Nguyễn Văn An',
  ngay_sinh: '1970-02-03',
  cccd: '001070012345',
  so_the_dang: '0123456789',
  dang_vien: true,
  chi_bo: 'Chi bộ Văn phòng Huyện ủy',
  don_vi: 'Huyện ủy Tân Hòa',
  don_vi_in: 'Huyện ủy Tân Hòa',
  dia_danh: 'Tân Hòa',
  quan_ly_boi: 'btv_tinh_uy',
  nhom: 'bi-thu-cap-huyen',
  thuoc_dien_ke_khai: true,
  khung_tieu_chi: '1091-QĐ/TU',
  chuc_vu: [
    { ten: 'Tỉnh ủy viên', he: 'dang', ma: 'uv_bch_tinh', cap: 'tinh' },
    {
      ten: 'Bí thư Huyện ủy',
      he: 'dang',
      ma: 'uv_btv_huyen',
      tap_the: 'huyen-uy-tan-hoa',
      vai_tro: 'dung_dau',
      chinh: true,
      cap: 'huyen',
    },
    { ten: 'Chủ tịch Hội đồng nhân dân huyện', he: 'chinh_quyen', ma: 'ct_hdnd', cap: 'huyen' },
  ],
  ban_kiem_diem: {
    ngay: '2020-12-31',
    pham_chat: {
      tu_tuong_chinh_tri: 'Kiên định mục tiêu, lý tưởng của Đảng.',
      dao_duc_loi_song: 'Lối sống trung thực, giản dị.',
      to_chuc_ky_luat: 'Chấp hành phân công của tổ chức.',
      tac_phong: 'Làm việc khoa học, sát cơ sở.',
      dau_tranh_suy_thoai: 'Đối chiếu 27 biểu hiện, bản thân không có biểu hiện suy thoái.',
      muc: 'Tốt',
    },
    nhiem_vu: {
      chuc_trach: [
        'Với chức vụ Bí thư: điều hành ban thường vụ theo quy chế.',
        'Với chức vụ Chủ tịch HĐND: tổ chức 03 kỳ họp.',
      ],
      ket_qua: 'Hoàn thành 18 trong 20 nhiệm vụ được giao.',
      trach_nhiem: 'Chịu trách nhiệm về tiến độ giải ngân.',
      muc: 'Xuất sắc',
    },
    cam_ket: { noi_dung: 'Đã thực hiện 05 nội dung cam kết.', muc: 'Tốt' },
    trach_nhiem_tap_the: 'Nhận trách nhiệm người đứng đầu về hai hạn chế của ban thường vụ.',
    phuong_huong: 'Tiếp tục đổi mới lề lối làm việc.',
  },
  tieu_chi_bo_sung: {
    doi_moi: { noi_dung: 'Đưa phòng họp không giấy vào hoạt động.' },
    cchc: { noi_dung: 'Giảm 20% thời gian giải quyết thủ tục.' },
    khcn: { noi_dung: 'Số hóa hồ sơ đảng viên.' },
    san_pham: {
      noi_dung: 'Đề án sắp xếp thôn, tổ dân phố.',
      so_luong: 1,
      don_vi: 'đề án',
      ly_do: 'Một phần kết quả chỉ thấy sau nhiều năm.',
    },
    neu_guong: { noi_dung: 'Gương mẫu tiếp công dân định kỳ.' },
  },
  han_che: [
    {
      ma: 'it-di-co-so',
      nhom: 2,
      noi_dung: 'Đi cơ sở chưa nhiều.',
      nguyen_nhan: 'Bố trí thời gian chưa hợp lý.',
      bien_phap: 'Mỗi tháng đi ít nhất 02 xã.',
      thoi_han: '2021-12-31',
    },
  ],
  khac_phuc: {
    muc: 'Tốt',
    tung_muc: [
      {
        noi_dung: 'Chậm kết luận một số cuộc họp',
        nguon: 'kỳ 2018',
        trang_thai: 'Đã khắc phục',
        muc_do: 'xong tháng 6/2020',
        vuong_mac: 'Không lớn',
        trach_nhiem: 'Cá nhân',
      },
    ],
  },
  goi_y: [
    {
      noi_dung: 'Việc xử lý đơn thư kéo dài.',
      so: '98-CV/TU',
      ngay: '2020-11-25',
      giai_trinh: {
        noi_dung: 'Đã giải quyết xong 09 đơn.',
        nguyen_nhan: 'Phối hợp chậm.',
        trach_nhiem: 'Của bản thân.',
      },
    },
  ],
  ky_luat: [],
  ket_luan: [],
  tu_danh_gia: { ngay: '2020-12-31', muc: 'Hoàn thành tốt nhiệm vụ' },
  quyet_dinh: {
    muc: 'Hoàn thành tốt nhiệm vụ',
    co_quan: 'btv_tinh_uy',
    so: '502-QĐ/TU',
    ngay: '2021-01-29',
  },
};

export const giamDoc: CaNhan = {
  ho_ten: 'Lê Thị Ánh',
  dang_vien: false,
  quan_ly_boi: 'btv_tinh_uy',
  chuc_vu: [
    {
      ten: 'Giám đốc Sở Y tế',
      he: 'chinh_quyen',
      ma: 'giam_doc_so',
      tap_the: 'so-y-te',
      vai_tro: 'dung_dau',
      cap: 'tinh',
    },
  ],
};

export const sample: World = {
  ky: { ...ky, nhom_chuc_danh: { 'bi-thu-cap-huyen': { ten: 'Bí thư cấp ủy cấp huyện' } } },
  toChuc: {
    to_chuc: {
      'dang-bo-tan-hoa': {
        ten: 'Đảng bộ huyện Tân Hòa',
        loai: 'to_chuc_dang',
        muc: 'Hoàn thành tốt nhiệm vụ',
        ngay_xep_loai: '2021-01-20',
      },
    },
  },
  tapThe: {
    'huyen-uy-tan-hoa': huyenUy,
    'so-y-te': soYTe,
    'ban-to-chuc': department('Ban Tổ chức Tỉnh ủy'),
    'ban-tuyen-giao': department('Ban Tuyên giáo Tỉnh ủy'),
  },
  caNhan: { 'nguyen-van-an': biThu, 'le-thi-anh': giamDoc },
  hoiNghi: {
    'hn-tan-hoa': {
      tap_the: ['huyen-uy-tan-hoa'],
      phien: [
        { ngay: '2020-12-29', so_ngay: 1 },
        { ngay: '2020-12-30', so_ngay: 1 },
        { ngay: '2020-12-31', so_ngay: 0.5 },
      ],
      du_hop: [{ nguoi: 'nguyen-van-an', chi_dao: true }],
      buoc: [
        { thu_tu: 1, tap_the: 'huyen-uy-tan-hoa' },
        { thu_tu: 2, can_bo: 'nguyen-van-an' },
      ],
    },
  },
  boPhieu: {
    'vong-1': {
      doi_tuong: 'tap_the',
      vong: 1,
      ngay: '2021-01-25',
      tong_so: 13,
      phieu: [{ doi_tuong: 'huyen-uy-tan-hoa', dong_y: 12 }],
    },
    'vong-1-ca-nhan': {
      doi_tuong: 'ca_nhan',
      vong: 1,
      ngay: '2021-01-26',
      tong_so: 13,
      phieu: [{ doi_tuong: 'nguyen-van-an', dong_y: 11 }],
    },
  },
  previous: {
    ky: { ...ky, nam: 2019 },
    tapThe: {
      'huyen-uy-tan-hoa': {
        ...huyenUy,
        y_kien: [],
        khac_phuc: {},
        to_chuc: [],
        phu_trach: [],
        han_che: [{ ma: 'nong-thon-moi', noi_dung: 'Xây dựng nông thôn mới chậm ở 03 xã.' }],
      },
    },
  },
};
