import {
  blankOf,
  choiceOf,
  conditionOf,
  groupOf,
  listOf,
  textOf,
  type Variable,
  type Variables,
} from '../variables.js';

/** The number of a line. */
export const stt = textOf('Số thứ tự');

/** The two columns at the head of a paper. */
export const tieuDe = groupOf('Phần đầu văn bản: {{> _tieu-de tieu_de}}', {
  dang: conditionOf('Văn bản của Đảng; nếu không là văn bản của Nhà nước'),
  so_trong: conditionOf('Dòng số, ký hiệu in cả khi văn bản chưa có số'),
  cap_tren: blankOf('Cơ quan cấp trên'),
  don_vi: blankOf('Tên đơn vị ban hành'),
  so: blankOf('Số, ký hiệu; có bản không có nên hỏi {{#if}} trước'),
  dia_danh: blankOf('Nơi ký'),
  ngay: blankOf('Ngày ký, viết đủ ngày, tháng, năm'),
});

export const huongDan = groupOf('Hướng dẫn làm căn cứ', {
  so: blankOf('Số hướng dẫn'),
  ngay: blankOf('Ngày hướng dẫn'),
  co_quan: blankOf('Cơ quan ban hành hướng dẫn'),
});

export const nam = blankOf('Năm kiểm điểm');
export const tenMoDauTapThe = conditionOf('Tên đã mở đầu bằng hai chữ “tập thể”');

export const nguoiKy = groupOf('Người ký', {
  chuc_vu: blankOf('Chức vụ người ký'),
  ho_ten: blankOf('Họ tên người ký'),
});

/** Whoever signs for an office: `{{> _nguoi-ky ky dang=tieu_de.dang}}`. */
export const nguoiKyCoQuan = groupOf('Người ký của cơ quan: {{> _nguoi-ky ky dang=tieu_de.dang}}', {
  ky_thay: blankOf('Chức danh cấp trưởng mà cấp phó ký thay; hỏi {{#if ky_thay.value}} trước'),
  chuc_vu: blankOf('Chức vụ người ký'),
  ho_ten: blankOf('Họ tên người ký'),
});

/** The lines that say who a person is: `{{> _can-bo}}`. */
export const canBo: Variables = {
  ho_ten: blankOf('Họ và tên'),
  ngay_sinh: blankOf('Ngày, tháng, năm sinh'),
  chuc_vu_dang: listOf('Các chức vụ Đảng'),
  chuc_vu_chinh_quyen: listOf('Các chức vụ chính quyền'),
  chuc_vu_doan_the: listOf('Các chức vụ đoàn thể'),
  don_vi: blankOf('Đơn vị công tác'),
  chi_bo: blankOf('Chi bộ'),
};

/** A numbered section that lists things. */
export function itemsOf(meaning: string, inner?: Variables): Variable {
  return groupOf(meaning, {
    empty: blankOf('Chữ in khi danh sách trống; mẫu con _trong hỏi và in sẵn'),
    items: listOf('Từng mục', inner),
  });
}

/** Text and rating of one content of the review. */
export function rated(meaning: string, more: Variables = {}): Variable {
  return groupOf(meaning, {
    noi_dung: blankOf('Nội dung kiểm điểm'),
    ...more,
    muc: choiceOf('Tự đánh giá về cấp độ thực hiện'),
  });
}

export const hanChe = itemsOf('Hạn chế, khuyết điểm của năm (mục II, V, VI)', {
  stt,
  nhom: blankOf('Thuộc nội dung kiểm điểm số'),
  noi_dung: blankOf('Hạn chế, khuyết điểm'),
  nguyen_nhan: blankOf('Nguyên nhân'),
  trach_nhiem: blankOf('Người chịu trách nhiệm'),
  bien_phap: blankOf('Biện pháp khắc phục'),
  thoi_han: blankOf('Thời hạn'),
});

export const khacPhuc = groupOf('Kết quả khắc phục hạn chế kỳ trước (mục III)', {
  khong_danh_gia: blankOf('Lý do không đánh giá, khi không có hạn chế phải khắc phục'),
  tung_muc: itemsOf('Từng hạn chế kỳ trước', {
    stt,
    noi_dung: blankOf('Hạn chế, khuyết điểm'),
    nguon: blankOf('Nguồn kết luận hoặc chỉ ra'),
    trang_thai: blankOf('Đã, đang hoặc chưa khắc phục'),
    muc_do: blankOf('Mức độ khắc phục'),
    vuong_mac: blankOf('Khó khăn, vướng mắc'),
    trach_nhiem: blankOf('Trách nhiệm của tập thể, cá nhân'),
  }),
  muc: choiceOf('Tự đánh giá về cấp độ thực hiện'),
});

export const goiY = itemsOf('Vấn đề được gợi ý kiểm điểm (mục IV)', {
  stt,
  noi_dung: blankOf('Vấn đề được gợi ý'),
  so: blankOf('Văn bản gợi ý'),
  ngay: blankOf('Ngày gợi ý'),
  giai_trinh: blankOf('Giải trình'),
  nguyen_nhan: blankOf('Nguyên nhân'),
  trach_nhiem: blankOf('Trách nhiệm'),
});
