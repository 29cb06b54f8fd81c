import { blankOf, conditionOf, groupOf, listOf, textOf, type Variables } from '../variables.js';

const bothKinds = {
  tap_the: blankOf('Của tập thể'),
  ca_nhan: blankOf('Của cá nhân'),
};

const suat: Variables = {
  co: conditionOf('Có nhóm như vậy'),
  nhom: blankOf('Số nhóm'),
  tran: blankOf('Tổng số suất'),
  xuat_sac: blankOf('Số đã xếp hoàn thành xuất sắc nhiệm vụ'),
  con_lai: blankOf('Số suất còn lại'),
  vuot: blankOf('Các nhóm vượt số suất; hỏi {{#if vuot.value}} trước'),
};

const soVoi: Variables = {
  tong: blankOf('Số đối tượng được so'),
  phu_hop: blankOf('Số phù hợp'),
  cao_hon: blankOf('Số cao hơn mức trần'),
  ten: blankOf('Tên các đối tượng cao hơn mức trần'),
  chua_ro: blankOf('Số chưa đủ dữ liệu'),
};

const chuaKhai = blankOf('Số hồ sơ chưa khai mục này; hỏi {{#if chua_khai.value}} trước');

const thanh = {
  nhom: blankOf('Tên nhóm'),
  tong: blankOf('Tổng số đối tượng'),
  thang: textOf('Số ứng với cả bề ngang của biểu đồ'),
  phan: listOf('Từng đoạn của thanh', {
    loai: textOf('Nền của đoạn, cũng là mức'),
    so: textOf('Độ dài của đoạn'),
    nhan: blankOf('Số in trên đoạn'),
  }),
} satisfies Variables;

/** The paragraphs and the picture of the report. */
export const assessmentVariables: Variables = {
  danh_gia: groupOf('Số liệu của các đoạn đánh giá', {
    da_kiem_diem: groupOf('Tỷ lệ đã kiểm điểm trên số phải kiểm điểm', bothKinds),
    chua_xep_loai: groupOf('Lý do chưa xếp loại', bothKinds),
    suat: groupOf('Việc sử dụng suất hoàn thành xuất sắc nhiệm vụ', {
      tap_the: groupOf('Nhóm tập thể', suat),
      ca_nhan: groupOf('Nhóm chức danh tương đương', suat),
      it_can_bo: groupOf('Tập thể ít cán bộ lãnh đạo', suat),
    }),
    dung_dau: groupOf('Người đứng đầu so với nơi mình đứng đầu', soVoi),
    to_chuc: groupOf('Tập thể so với tổ chức, cơ quan, đơn vị', soVoi),
    goi_y: groupOf('Gợi ý kiểm điểm', {
      co: conditionOf('Có nội dung được gợi ý'),
      tap_the: blankOf('Số tập thể được gợi ý'),
      ca_nhan: blankOf('Số cá nhân được gợi ý'),
      noi_dung: blankOf('Số nội dung được gợi ý'),
      giai_trinh: blankOf('Số nội dung đã giải trình'),
      ty_le: blankOf('Tỷ lệ đã giải trình trên số nội dung được gợi ý'),
      chua_khai: chuaKhai,
    }),
    khac_phuc: groupOf('Khắc phục hạn chế kỳ trước', { chua_khai: chuaKhai }),
    ky_luat: groupOf('Kỷ luật, kết luận', {
      quyet_dinh: blankOf('Số quyết định kỷ luật'),
      tinh_nam: blankOf('Số quyết định được tính khi xếp loại năm nay'),
      ket_luan: blankOf('Số kết luận của cấp có thẩm quyền'),
      phan_anh: blankOf('Số phản ánh chưa kết luận'),
      chua_khai: chuaKhai,
    }),
    thoi_gian: groupOf('Thời gian kiểm điểm so với tối thiểu', {
      tong: blankOf('Số tập thể phải kiểm điểm'),
      dat: blankOf('Số tập thể đạt'),
      chua_du: blankOf('Số tập thể chưa đủ'),
      chua_ro: blankOf('Số tập thể chưa kiểm điểm, chưa đủ dữ liệu hoặc chưa có quy định'),
    }),
    tien_do: groupOf('Tiến độ', {
      tong: blankOf('Số đối tượng phải kiểm điểm'),
      nop: blankOf('Số đã nộp hồ sơ'),
      ty_le: blankOf('Tỷ lệ đã nộp trên số phải kiểm điểm'),
      nhan_xet: blankOf('Số đối tượng có nhận xét về thời hạn, thứ tự'),
    }),
    can_quyet_dinh: listOf('Những điểm cần cấp có thẩm quyền quyết định, theo khoản', {
      khoan: blankOf('Khoản của hướng dẫn'),
      so: blankOf('Số điểm'),
      doi_tuong: blankOf('Các đối tượng liên quan'),
    }),
  }),
  bieu_do: groupOf('Biểu đồ cơ cấu xếp loại', {
    chu_giai: listOf('Chú giải', {
      loai: textOf('Nền của mức'),
      ten: blankOf('Tên mức'),
    }),
    chung: listOf('Một thanh cho mọi tập thể, một thanh cho mọi cá nhân', thanh),
    tap_the: listOf('Tập thể theo loại đối tượng', thanh),
    ca_nhan: listOf('Cá nhân theo nhóm chức danh', thanh),
  }),
};
