// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * Mã không dấu, chữ thường, số, gạch nối; trùng tên tệp hồ sơ
 *
 */
export type Ma = string;
/**
 * Ngày tháng năm, viết 2020-12-31 hoặc 31/12/2020
 *
 */
export type Ngay = string;
/**
 * Văn bản tự do, có thể nhiều đoạn (dùng dấu | rồi xuống dòng)
 *
 */
export type VanBan = string;
/**
 * Một trong bốn cấp độ thực hiện của tiêu chí (B.II.1.6.B1-s1)
 *
 */
export type Muc = 'Xuất sắc' | 'Tốt' | 'Trung bình' | 'Kém';
/**
 * Một trong bốn mức xếp loại chất lượng (B.II.1.4)
 *
 */
export type XepLoai =
  'Hoàn thành xuất sắc nhiệm vụ' | 'Hoàn thành tốt nhiệm vụ' | 'Hoàn thành nhiệm vụ' | 'Không hoàn thành nhiệm vụ';
/**
 * Loại đối tượng tập thể (B.I.1.1, B.II.1.1)
 *
 */
export type Loai =
  | 'btv_tinh'
  | 'btv_huyen'
  | 'dd_hdnd'
  | 'bcsd_ubnd'
  | 'dd_khac'
  | 'bcsd_khac'
  | 'tham_muu_tinh'
  | 'doan_dbqh'
  | 'tt_hdnd_tinh'
  | 'ubnd_tinh'
  | 'mttq_tinh'
  | 'btv_ctxh_tinh'
  | 'btv_tinh_doan'
  | 'so_nganh'
  | 'ban_hdnd_tinh'
  | 'don_vi_khac_tinh'
  | 'cap_uy_co_so'
  | 'tham_muu_huyen'
  | 'mttq_huyen_xa'
  | 'ctxh_huyen'
  | 'bch_ctxh_co_so'
  | 'khac_huyen'
  | 'don_vi_thuoc_so';
/**
 * Cấp có thẩm quyền quản lý, quyết định xếp loại (B.I.1.1, B.II.1.5-d1)
 *
 */
export type QuanLy = 'trung_uong' | 'btv_tinh_uy' | 'btv_cap_huyen' | 'so_nganh' | 'khac';
/**
 * Cấp của tập thể, hội nghị (B.I.2.1-s1)
 *
 */
export type Cap = 'tinh' | 'huyen' | 'xa' | 'don_vi';
/**
 * Khối của cơ quan, quyết định tiêu đề văn bản và thứ tự kiểm điểm (M01.H, B.I.4.2-d1-s4)
 *
 */
export type Khoi = 'dang' | 'nha_nuoc' | 'ctxh';
/**
 * Các vấn đề được cấp có thẩm quyền gợi ý kiểm điểm; không có thì ghi [] (B.I.3.1-d7, B.I.4.1.b-s1)
 *
 *
 * Items: Nội dung gợi ý và phần giải trình (B.I.3.1-d7)
 */
export type GoiY = {
  noi_dung: VanBan;
  /**
   * Ban tổ chức cấp ủy hoặc cơ quan tham mưu về công tác cán bộ (B.I.4.1.b-s1)
   */
  tham_muu_boi?: string;
  ngay_tham_muu?: Ngay;
  quyet_dinh_boi?: QuanLy;
  /**
   * Số, ký hiệu văn bản gợi ý (B.I.4.1.b-s1)
   */
  so?: string;
  ngay?: Ngay;
  /**
   * Giải trình vấn đề được gợi ý, in ở mục IV (M01.IV, M02.IV)
   */
  giai_trinh?: {
    noi_dung: VanBan;
    nguyen_nhan?: VanBan;
    trach_nhiem?: VanBan;
  };
}[];
/**
 * Hạn chế, khuyết điểm của năm, in ở mục II và VI; không có thì ghi [] (M01.II, B.I.3.1-f)
 *
 *
 * Items: Hạn chế, nguyên nhân, trách nhiệm, biện pháp (B.I.3.1-f)
 */
export type HanChe = {
  ma: Ma;
  /**
   * Số thứ tự nội dung kiểm điểm: 1-5 với tập thể, 1-3 với cá nhân (M01.II, M02.II)
   */
  nhom?: number;
  noi_dung: VanBan;
  nguyen_nhan?: VanBan;
  /**
   * Mã cá nhân chịu trách nhiệm, nhất là người đứng đầu (B.I.3.1-f)
   *
   * Items: Mã của người chịu trách nhiệm (B.I.3.1-f)
   */
  trach_nhiem?: string[];
  bien_phap?: VanBan;
  thoi_han?: Ngay;
}[];
/**
 * Chỉ tiêu, nhiệm vụ được cấp có thẩm quyền giao, phê duyệt trong năm (B.I.3.1-d2, B.II.1.4(4)-d2)
 *
 *
 * Items: Chỉ tiêu có số kế hoạch, thực hiện; nhiệm vụ có hoan_thanh (B.II.1.4(4)-d2)
 */
export type ChiTieu = {
  /**
   * Tên chỉ tiêu, nhiệm vụ (B.I.3.1-d2)
   */
  ten: string;
  /**
   * Chỉ tiêu đo bằng số hay nhiệm vụ (B.II.1.4(4)-d2)
   */
  loai: 'chi_tieu' | 'nhiem_vu';
  /**
   * Đơn vị tính (B.I.3.1-d2)
   */
  don_vi_tinh?: string;
  /**
   * Số được giao (B.II.1.4(4)-d2)
   */
  ke_hoach?: number;
  /**
   * Số thực hiện (B.II.1.4(4)-d2)
   */
  thuc_hien?: number;
  /**
   * Đạt khi cao hơn hay thấp hơn kế hoạch (B.II.1.4(4)-d2)
   */
  chieu?: 'tang' | 'giam';
  /**
   * Với nhiệm vụ: đã hoàn thành hay chưa (B.II.1.4(4)-d2)
   */
  hoan_thanh?: boolean;
  /**
   * Là chỉ tiêu chủ yếu (B.II.1.4(4)-d2)
   */
  chu_yeu?: boolean;
  /**
   * Trường hợp bất khả kháng đã được công nhận (B.II.1.4(4)-d2)
   */
  bat_kha_khang?: {
    ly_do: VanBan;
    /**
     * Văn bản công nhận (B.II.1.4(4)-d2)
     */
    can_cu?: string;
    /**
     * Cấp có thẩm quyền công nhận (B.II.1.4(4)-d2)
     */
    cap_cong_nhan?: string;
    ngay?: Ngay;
  };
  /**
   * Sản phẩm cụ thể (B.I.3.1-d2)
   */
  san_pham?: string;
}[];
/**
 * Vai trò trong tập thể (B.I.4.2-d1-s3)
 *
 */
export type VaiTro = 'dung_dau' | 'cap_pho' | 'thanh_vien';

/**
 * Kết quả khắc phục hạn chế đã được kết luận hoặc chỉ ra ở kỳ trước, in ở mục III (B.I.3.1-d6, M01.III)
 *
 */
export interface KhacPhuc {
  muc?: Muc;
  /**
   * Ghi khi không có hạn chế nào phải khắc phục; khi đó bỏ khóa muc (M01.III)
   */
  khong_danh_gia?: string;
  /**
   * Kết quả khắc phục từng hạn chế của kỳ trước (M01.III)
   *
   * Items: Trạng thái khắc phục một hạn chế (M01.III)
   */
  tung_muc?: {
    /**
     * Mã của hạn chế trong hồ sơ năm trước của chính đối tượng này (B.I.3.1-d6)
     */
    han_che?: string;
    noi_dung?: VanBan;
    /**
     * Kết luận của cấp có thẩm quyền hoặc kỳ kiểm điểm đã chỉ ra (M01.III)
     */
    nguon?: string;
    /**
     * Đã, đang hay chưa được khắc phục (M01.III)
     */
    trang_thai: 'Đã khắc phục' | 'Đang khắc phục' | 'Chưa khắc phục';
    muc_do?: VanBan;
    vuong_mac?: VanBan;
    trach_nhiem?: VanBan;
  }[];
}
/**
 * Một hình thức kỷ luật đối với tập thể hoặc cá nhân (B.II.1.4(2)-d2, B.II.1.4(4)-d3, -d4)
 *
 */
export interface KyLuatMuc {
  /**
   * Chỉ dùng trong hồ sơ tập thể, cho thành viên không có hồ sơ riêng; bỏ trống khi kỷ luật chính tập thể (B.II.1.4(2)-d2)
   */
  nguoi?: string;
  /**
   * Thang hình thức kỷ luật được áp dụng (B.II.1.4(4)-d4-s1)
   */
  he: 'dang_vien' | 'to_chuc_dang' | 'can_bo' | 'cong_chuc' | 'vien_chuc' | 'doan_the';
  /**
   * Hình thức kỷ luật; phê bình, nhắc nhở, rút kinh nghiệm không phải kỷ luật (B.II.1.4(4)-d4-s1)
   */
  hinh_thuc:
    | 'Khiển trách'
    | 'Cảnh cáo'
    | 'Hạ bậc lương'
    | 'Giáng chức'
    | 'Cách chức'
    | 'Bãi nhiệm'
    | 'Buộc thôi việc'
    | 'Khai trừ'
    | 'Giải tán'
    | 'Phê bình'
    | 'Nhắc nhở'
    | 'Kiểm điểm rút kinh nghiệm'
    | 'Đình chỉ sinh hoạt';
  ngay: Ngay;
  /**
   * Số, ký hiệu quyết định (B.II.1.4(4)-d4-s1)
   */
  so?: string;
  /**
   * Cơ quan ra quyết định kỷ luật (B.II.1.4(4)-d4-s1)
   */
  co_quan?: string;
  /**
   * Mã vi phạm trong to-chuc.yaml; một vi phạm chỉ tính một lần (B.II.1.4(4)-d4-s2)
   */
  vi_pham: string;
  /**
   * Tập thể mà vi phạm gắn với, khi người bị kỷ luật ở nhiều tập thể (B.II.1.4(4)-d4-s1)
   */
  gan_voi?: string;
  /**
   * Tập thể tự phát hiện vi phạm (B.II.1.4(3)-d2)
   */
  tu_phat_hien?: boolean;
  /**
   * Đã khắc phục xong hậu quả (B.II.1.4(3)-d2)
   */
  khac_phuc_xong?: boolean;
  /**
   * Năm mà vi phạm này đã được tính khi xếp loại (B.II.1.4(4)-d4-s2)
   */
  da_tinh_nam?: number;
}
/**
 * Kết luận của cấp có thẩm quyền hoặc đơn thư, phản ánh (B.II.1.4(4)-d1)
 *
 */
export interface KetLuanMuc {
  /**
   * Nội dung kết luận (B.II.1.4(4)-d1)
   */
  loai: 'mat_doan_ket' | 'suy_thoai' | 'khac';
  /**
   * Đã có kết luận hay mới là phản ánh (B.II.1.4(4)-d1)
   */
  tinh_chat: 'ket_luan' | 'phan_anh';
  /**
   * Chỉ dùng trong hồ sơ tập thể, cho thành viên không có hồ sơ riêng (B.II.1.4(4)-d1)
   */
  nguoi?: string;
  /**
   * Cơ quan kết luận (B.II.1.4(4)-d1)
   */
  co_quan?: string;
  /**
   * Số văn bản kết luận (B.II.1.4(4)-d1)
   */
  so?: string;
  ngay: Ngay;
  noi_dung?: VanBan;
}
/**
 * Một giấy tờ của hồ sơ (B.II.3-s3)
 *
 */
export interface GiayTo {
  /**
   * Có giấy tờ này trong hồ sơ hay chưa (B.II.3-s3)
   */
  co: boolean;
  ngay?: Ngay;
  /**
   * Tên tệp hoặc nơi để bản giấy (B.II.3-s1)
   */
  tep?: string;
  /**
   * Số bản, khi một người có nhiều nơi kiểm điểm (B.II.3(3))
   */
  so_ban?: number;
  /**
   * Lý do giấy tờ này không áp dụng (B.II.3-s3)
   */
  ly_do?: string;
}
/**
 * Ngày và nơi nộp (B.II.3-s3)
 *
 */
export interface Nop {
  ngay: Ngay;
  /**
   * Ban tổ chức cấp ủy nhận hồ sơ (B.II.3-s2, B.II.3-s3)
   */
  noi?: string;
}
/**
 * Mức xếp loại do ban thường vụ có thẩm quyền quyết định (B.II.1.5-d1, B.II.1.6.B3)
 *
 */
export interface QuyetDinh {
  muc: XepLoai;
  co_quan: QuanLy;
  /**
   * Số, ký hiệu (B.II.1.5-d1)
   */
  so?: string;
  ngay: Ngay;
  /**
   * Thứ tự xếp loại khi nhiều quyết định cùng ngày; người đứng đầu sau cùng (B.II.2-d1-s1)
   */
  thu_tu?: number;
}
/**
 * Công khai kết quả xếp loại (A.2-s4)
 *
 */
export interface CongKhai {
  /**
   * Hình thức công khai (A.2-s4)
   */
  hinh_thuc: string;
  ngay: Ngay;
}
/**
 * Mức tự nhận sau kiểm điểm, in ở mục VII (B.II.1.6.B1-s2, M01.VII, M02.VII)
 *
 */
export interface TuDanhGia {
  ngay?: Ngay;
  muc?: XepLoai;
}
/**
 * Liên hệ, nhận diện 27 biểu hiện theo ba nhóm (A.2-s2, B.II.3(6))
 *
 */
export interface NhanDien {
  tu_tuong_chinh_tri?: NhanDienNhom;
  dao_duc_loi_song?: NhanDienNhom;
  tu_dien_bien?: NhanDienNhom;
}
/**
 * Không có, hoặc các biểu hiện cụ thể (B.II.3(6))
 *
 */
export interface NhanDienNhom {
  /**
   * Khẳng định không có biểu hiện nào của nhóm (B.II.3(6))
   */
  khong_co?: boolean;
  /**
   * Các biểu hiện tự nhận diện (B.II.3(6))
   *
   * Items: Số và mô tả cụ thể (B.II.3(6))
   */
  bieu_hien?: {
    /**
     * Số thứ tự 1-9 trong nhóm (B.II.3(6))
     */
    so: number;
    mo_ta?: VanBan;
  }[];
}
/**
 * Thẩm định của ban tổ chức cấp ủy (B.II.1.6.B2(1)-s0, B.II.1.6.B3)
 *
 */
export interface ThamDinh {
  ngay: Ngay;
  muc?: XepLoai;
  nhan_xet?: VanBan;
  /**
   * Cấp độ từng mục sau thẩm định, chỉ ghi mục khác với tự đánh giá; được dùng thay cấp độ tự đánh giá (B.II.1.6.B3)
   */
  tieu_chi?: {
    quan_triet?: Muc;
    lanh_dao_nhiem_vu?: Muc;
    tap_trung_dan_chu?: Muc;
    dau_tranh_suy_thoai?: Muc;
    kiem_tra_giam_sat?: Muc;
    khac_phuc?: Muc;
    pham_chat?: Muc;
    nhiem_vu?: Muc;
    cam_ket?: Muc;
  };
}
/**
 * Phần khác với thể thức chung; khóa không ghi thì theo thể thức chung (M01.H2)
 *
 */
export interface TheThuc {
  /**
   * Milimét (M01.H2)
   */
  le_tren?: number;
  /**
   * Milimét (M01.H2)
   */
  le_duoi?: number;
  /**
   * Milimét; phía đóng gáy (M01.H2)
   */
  le_trai?: number;
  /**
   * Milimét (M01.H2)
   */
  le_phai?: number;
  /**
   * Cỡ chữ của lời văn, tính bằng điểm (M01.H2)
   */
  co_chu?: number;
  /**
   * Chiều cao cố định của dòng, tính bằng điểm; ít nhất 1,25 lần cỡ chữ để không cắt dấu (M01.H2)
   */
  gian_dong?: number;
  /**
   * Khoảng trước mỗi đoạn, tính bằng điểm (M01.H2)
   */
  cach_doan?: number;
  /**
   * Milimét (M01.H2)
   */
  thut_dau_dong?: number;
  /**
   * Văn bản quy định thể thức này (M01.H2)
   */
  van_ban?: string;
}
/**
 * Tệp ky.yaml: năm kiểm điểm, cơ quan quyết định, tham số (Hướng dẫn 10-HD/TU)
 *
 */
export interface Ky {
  /**
   * Năm được kiểm điểm, không phải năm nộp hồ sơ (B.II.3-s3)
   */
  nam: number;
  /**
   * Cấp của cơ quan quyết định (B.II.1.5-d1)
   */
  cap: 'tinh' | 'huyen' | 'so';
  /**
   * Ban thường vụ có thẩm quyền quyết định xếp loại (B.II.1.5-d1)
   */
  co_quan_quyet_dinh: {
    ma: QuanLy;
    /**
     * Tên đầy đủ (B.II.1.5-d1)
     */
    ten: string;
    /**
     * Tên cấp ủy, in trên văn bản (M03.H)
     */
    cap_uy: string;
    /**
     * Nơi ban hành văn bản (M01.H)
     */
    dia_danh: string;
    /**
     * Tổng số ủy viên ban thường vụ (B.II.4-d1-s1)
     */
    so_thanh_vien: number;
    /**
     * Là đảng ủy trực thuộc, không có HĐND, UBND, MTTQ cùng cấp (B.II.1.6.B2(2)-d2)
     */
    truc_thuoc_tinh_uy?: boolean;
  };
  /**
   * Cơ quan tổng hợp, thẩm định, gửi Mẫu 03 (B.II.1.6.B3)
   */
  ban_to_chuc: {
    /**
     * Tên ban tổ chức (M03.H)
     */
    ten: string;
    /**
     * Mã tập thể lãnh đạo ban tổ chức, nếu có hồ sơ (B.II.1.6.B2(1)-d1)
     */
    tap_the?: string;
    /**
     * Họ tên người ký Mẫu 03 (M03.sig)
     */
    nguoi_ky?: string;
    /**
     * Chức vụ người ký (M03.sig)
     */
    chuc_vu_ky?: string;
  };
  /**
   * Văn bản hướng dẫn, in trong Mẫu 03 (M03.body)
   */
  huong_dan: {
    /**
     * Số, ký hiệu (M03.body)
     */
    so: string;
    ngay: Ngay;
    /**
     * Cơ quan ban hành (M03.body)
     */
    co_quan: string;
  };
  /**
   * Đường dẫn tương đối tới thư mục của năm trước; không lưu năm trước thì ghi null (B.I.3.1-d6)
   */
  ky_truoc?: string | null;
  /**
   * Nhóm đối tượng tập thể để tính 20%, khi cấp có thẩm quyền ghép nhóm (B.II.1.4(1)-d3-s1)
   */
  nhom_tap_the?: {
    /**
     * Nhóm đối tượng tập thể (B.II.1.4(1)-d3-s1)
     */
    [k: string]: {
      /**
       * Tên nhóm in trong báo cáo (B.II.1.4(1)-d3-s1)
       */
      ten: string;
      /**
       * Các loại tập thể của nhóm (B.II.1.4(1)-d3-s1)
       */
      loai: Loai[];
      /**
       * Văn bản quyết định nhóm (B.II.1.4(1)-d3-s1)
       */
      van_ban?: string;
      ngay?: Ngay;
    };
  };
  /**
   * Nhóm chức danh tương đương để tính 20% (B.II.2-d2)
   */
  nhom_chuc_danh?: {
    /**
     * Nhóm chức danh tương đương (B.II.2-d2)
     */
    [k: string]: {
      /**
       * Tên nhóm in trong báo cáo (B.II.2-d2)
       */
      ten: string;
      /**
       * Văn bản quyết định nhóm (B.II.2-d2)
       */
      van_ban?: string;
      ngay?: Ngay;
    };
  };
  /**
   * Giá trị do cấp có thẩm quyền quy định, mỗi giá trị có văn bản và ngày (B.II.1.1-d6)
   */
  tham_so?: {
    /**
     * Phần trăm tối đa (B.II.1.4(1)-d3-s1)
     */
    quota_ty_le?: {
      /**
       * Tỷ lệ phần trăm (B.II.1.4(1)-d3-s1)
       */
      gia_tri: number;
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Theo loại tập thể, do cấp huyện, sở quy định (B.I.4.2-d4-r9)
     */
    thoi_luong?: {
      /**
       * Số ngày theo từng loại tập thể (B.I.4.2-d4-r9)
       */
      gia_tri: {
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        btv_tinh?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        btv_huyen?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        dd_hdnd?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        bcsd_ubnd?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        dd_khac?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        bcsd_khac?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        tham_muu_tinh?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        doan_dbqh?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        tt_hdnd_tinh?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        ubnd_tinh?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        mttq_tinh?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        btv_ctxh_tinh?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        btv_tinh_doan?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        so_nganh?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        ban_hdnd_tinh?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        don_vi_khac_tinh?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        cap_uy_co_so?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        tham_muu_huyen?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        mttq_huyen_xa?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        ctxh_huyen?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        bch_ctxh_co_so?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        khac_huyen?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
        /**
         * Số ngày tối thiểu, 0,5 là nửa ngày (B.I.4.2-d4-r9)
         */
        don_vi_thuoc_so?: {
          /**
           * Số ngày khi không có gợi ý (B.I.4.2-d4-r9)
           */
          khong_goi_y: number;
          /**
           * Số ngày khi có gợi ý (B.I.4.2-d4-r9)
           */
          co_goi_y: number;
        };
      };
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Khoảng thời gian tổ chức kiểm điểm (B.I.4.2-d1-s1)
     */
    cuoi_nam?: {
      /**
       * Từ ngày đến ngày (B.I.4.2-d1-s1)
       */
      gia_tri: {
        tu: Ngay;
        den: Ngay;
      };
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Số ngày tối đa từ kết thúc kiểm điểm đến tự đánh giá (B.II.0-s2)
     */
    danh_gia_trong_ngay?: {
      /**
       * Số ngày (B.II.0-s2)
       */
      gia_tri: number;
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Do ban thường vụ cùng cấp quy định (B.II.3-s2)
     */
    han_nop_cung_cap?: {
      gia_tri: Ngay;
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Danh sách thay cho danh sách mặc định (B.II.1.6.B2(1)-d1)
     */
    chu_the_y_kien?: {
      /**
       * Mã tập thể (B.II.1.6.B2(1)-d1)
       *
       * Items: Mã tập thể cho ý kiến (B.II.1.6.B2(1)-d1)
       */
      gia_tri: string[];
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Do ban thường vụ huyện ủy quy định (B.II.1.6.B2(2)-s0)
     */
    noi_dung_y_kien?: {
      gia_tri: VanBan;
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Do cấp huyện, sở, ban, ngành quy định (B.I.2.2-d11)
     */
    noi_kiem_diem_khac?: {
      gia_tri: VanBan;
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Với cán bộ giữ từ ba chức vụ trở lên (B.I.2.2-d10)
     */
    yeu_cau_noi_khac?: {
      /**
       * Các yêu cầu (B.I.2.2-d10)
       *
       * Items: Người và nơi (B.I.2.2-d10)
       */
      gia_tri: {
        /**
         * Mã cán bộ (B.I.2.2-d10)
         */
        can_bo: string;
        /**
         * Mã tập thể (B.I.2.2-d10)
         */
        tap_the: string;
      }[];
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Quy định của địa phương thay Quy định 1091-QĐ/TU; có khung này thì cấp độ Mẫu 02 ràng buộc mức xếp loại (B.II.2-s1)
     */
    khung_ca_nhan?: {
      /**
       * Các mục kết quả, cơ bản (B.II.2-s1)
       */
      gia_tri: {
        /**
         * Các mục phải đạt Xuất sắc để xếp mức cao nhất (B.II.2-s1)
         *
         * Items: Mục của Mẫu 02 (B.II.2-s1)
         */
        ket_qua: ('pham_chat' | 'nhiem_vu' | 'cam_ket' | 'khac_phuc')[];
        /**
         * Các mục phải từ Trung bình (B.II.2-s1)
         *
         * Items: Mục của Mẫu 02 (B.II.2-s1)
         */
        co_ban: ('pham_chat' | 'nhiem_vu' | 'cam_ket' | 'khac_phuc')[];
      };
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Các mục được coi là tiêu chí kết quả (B.II.1.4(1)-d2)
     */
    tieu_chi_ket_qua?: {
      /**
       * Mục Mẫu 01 (B.II.1.4(1)-d2)
       *
       * Items: Mục của Mẫu 01 (B.II.1.4(1)-d2)
       */
      gia_tri: (
        | 'quan_triet'
        | 'lanh_dao_nhiem_vu'
        | 'tap_trung_dan_chu'
        | 'dau_tranh_suy_thoai'
        | 'kiem_tra_giam_sat'
        | 'khac_phuc'
      )[];
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Các mục được coi là tiêu chí cơ bản (B.II.1.4(3)-d1)
     */
    tieu_chi_co_ban?: {
      /**
       * Mục Mẫu 01 (B.II.1.4(3)-d1)
       *
       * Items: Mục của Mẫu 01 (B.II.1.4(3)-d1)
       */
      gia_tri: (
        | 'quan_triet'
        | 'lanh_dao_nhiem_vu'
        | 'tap_trung_dan_chu'
        | 'dau_tranh_suy_thoai'
        | 'kiem_tra_giam_sat'
        | 'khac_phuc'
      )[];
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Sở, Ban HĐND, đơn vị (B.II.1.1-d6)
     */
    khung_tieu_chi?: {
      /**
       * Các tiêu chí (B.II.1.1-d6)
       *
       * Items: Nội dung tiêu chí (B.II.1.1-d6)
       */
      gia_tri: string[];
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Ngày làm việc thường lệ mà cơ quan nghỉ (B.I.4.1.a-d1-s3)
     */
    ngay_nghi?: {
      /**
       * Các ngày (B.I.4.1.a-d1-s3)
       */
      gia_tri: Ngay[];
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Ngày nghỉ thường lệ mà cơ quan làm việc (B.I.4.1.a-d1-s3)
     */
    ngay_lam_bu?: {
      /**
       * Các ngày (B.I.4.1.a-d1-s3)
       */
      gia_tri: Ngay[];
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Hình thức công khai kết quả (A.2-s4)
     */
    hinh_thuc_cong_khai?: {
      /**
       * Hình thức công khai (A.2-s4)
       */
      gia_tri: string;
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Ngày mà việc tham mưu phải xong trước đó (B.I.4.1.b-s2)
     */
    ngay_goi_y?: {
      gia_tri: Ngay;
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Ngày mà hồ sơ phải nộp trước đó (B.II.3-s3)
     */
    ngay_nop_tinh?: {
      gia_tri: Ngay;
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
  };
  /**
   * Kết luận của cấp có thẩm quyền về chỗ Hướng dẫn chưa rõ, mỗi kết luận có văn bản và ngày (C.2-s3)
   */
  cach_hieu?: {
    /**
     * Số làm gốc tính 20% (B.II.4-d1-s2)
     */
    quota_mau_so?: {
      /**
       * Số làm gốc tính 20% (B.II.4-d1-s2)
       */
      gia_tri: 'vong_1' | 'cuoi_cung';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Số hoàn thành tốt làm mẫu số (B.II.4-d1-s2)
     */
    quota_phieu_tinh?: {
      /**
       * Số hoàn thành tốt làm mẫu số (B.II.4-d1-s2)
       */
      gia_tri: 'hop_le' | 'tat_ca';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Là ngoại lệ được chọn 01 người hay chỉ là mức trần (B.II.4-d1-s4)
     */
    quota_tap_the_duoi_5?: {
      /**
       * Là ngoại lệ được chọn 01 người hay chỉ là mức trần (B.II.4-d1-s4)
       */
      gia_tri: 'mien_tru' | 'tran';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Số cán bộ để biết tập thể có dưới 05 người hay không (B.II.4-d1-s4)
     */
    duoi_5_tinh?: {
      /**
       * Số cán bộ để biết tập thể có dưới 05 người hay không (B.II.4-d1-s4)
       */
      gia_tri: 'thanh_vien' | 'duoc_xep';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Nhóm để tính 20% của tập thể không có nhom và không thuộc nhom_tap_the (B.II.1.4(1)-d3-s1)
     */
    nhom_mac_dinh?: {
      /**
       * Nhóm để tính 20% của tập thể không có nhom và không thuộc nhom_tap_the (B.II.1.4(1)-d3-s1)
       */
      gia_tri: 'theo_loai' | 'ca_danh_sach';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Quá nửa của số nào (B.II.4-d1-s1)
     */
    nguong_phieu?: {
      /**
       * Quá nửa của số nào (B.II.4-d1-s1)
       */
      gia_tri: 'tong_so' | 'co_mat' | 'hop_le';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Lấy mức lớn nhất hay cộng các mức (B.I.2.1-s2)
     */
    thoi_luong_hop_chung?: {
      /**
       * Lấy mức lớn nhất hay cộng các mức (B.I.2.1-s2)
       */
      gia_tri: 'lon_nhat' | 'tong';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Các mục được coi là tiêu chí kết quả (B.II.1.4(1)-d2)
     */
    pham_vi_ket_qua?: {
      /**
       * Các mục được coi là tiêu chí kết quả (B.II.1.4(1)-d2)
       */
      gia_tri: 'i1_i2' | 'i2' | 'i1_i2_i5';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Phạm vi tiêu chí cơ bản (B.II.1.4(3)-d1)
     */
    pham_vi_co_ban?: {
      /**
       * Phạm vi tiêu chí cơ bản (B.II.1.4(3)-d1)
       */
      gia_tri: 'ket_qua' | 'tat_ca';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Cấp độ tự đánh giá hay thẩm định (B.II.1.6.B3)
     */
    cap_do_tinh?: {
      /**
       * Cấp độ tự đánh giá hay thẩm định (B.II.1.6.B3)
       */
      gia_tri: 'tham_dinh' | 'tu_danh_gia';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Hai vế cùng đúng hay một vế (B.II.1.4(4)-d2)
     */
    chi_tieu_lien_ket?: {
      /**
       * Hai vế cùng đúng hay một vế (B.II.1.4(4)-d2)
       */
      gia_tri: 'va' | 'hoac';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Một hay tất cả chỉ tiêu chủ yếu không đạt 100% (B.II.1.4(4)-d2)
     */
    chi_tieu_chu_yeu?: {
      /**
       * Một hay tất cả chỉ tiêu chủ yếu không đạt 100% (B.II.1.4(4)-d2)
       */
      gia_tri: 'co_mot' | 'tat_ca';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Cách tính chỉ tiêu được công nhận bất khả kháng (B.II.1.4(4)-d2)
     */
    chi_tieu_bat_kha_khang?: {
      /**
       * Cách tính chỉ tiêu được công nhận bất khả kháng (B.II.1.4(4)-d2)
       */
      gia_tri: 'loai_ra' | 'mien' | 'tinh_dat';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Ngoại lệ có áp dụng cho (4) hay không (B.II.1.4(3)-d2)
     */
    ky_luat_tap_the_tu_khac_phuc?: {
      /**
       * Ngoại lệ có áp dụng cho (4) hay không (B.II.1.4(3)-d2)
       */
      gia_tri: 'ngoai_le' | 'khong_ngoai_le';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Mức nào không bị ảnh hưởng lần nữa (B.II.1.4(4)-d4-s2)
     */
    vi_pham_da_tinh?: {
      /**
       * Mức nào không bị ảnh hưởng lần nữa (B.II.1.4(4)-d4-s2)
       */
      gia_tri: 'moi_muc' | 'khong_hoan_thanh';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * So với nơi nào mình đứng đầu (B.II.2-d1-s2)
     */
    tran_dung_dau?: {
      /**
       * So với nơi nào mình đứng đầu (B.II.2-d1-s2)
       */
      gia_tri: 'moi_noi' | 'tap_the';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
    /**
     * Có tính ngày họp hay không (B.I.4.1.a-d1-s3)
     */
    ba_ngay_lam_viec?: {
      /**
       * Có tính ngày họp hay không (B.I.4.1.a-d1-s3)
       */
      gia_tri: 'tinh_ngay_hop' | 'khong_tinh_ngay_hop';
      /**
       * Văn bản quyết định giá trị này (B.II.1.1-d6)
       */
      van_ban: string;
      ngay: Ngay;
      ghi_chu?: VanBan;
    };
  };
  /**
   * Mã quy tắc và mức độ dùng trong thư mục này; chỉ đổi được lưu ý và thông tin, không hạ được lỗi theo Hướng dẫn 10-HD/TU (C.2-s3)
   */
  muc_do_quy_tac?: {
    /**
     * Mức độ dùng thay (C.2-s3)
     */
    [k: string]: 'lưu ý' | 'thông tin' | 'bỏ qua';
  };
  /**
   * Ý kiến đã ghi về một điểm mà chương trình báo; điểm đó vẫn được in kèm ý kiến (C.2-s3)
   *
   * Items: Quy tắc, đối tượng, ý kiến và văn bản (C.2-s3)
   */
  giai_quyet?: {
    /**
     * Mã quy tắc đã báo, như in ở dòng đầu của điểm đó (C.2-s3)
     */
    quy_tac: string;
    /**
     * Mã tập thể, cá nhân hoặc mã nhóm; bỏ trống khi điểm đó không của đối tượng nào (C.2-s3)
     */
    doi_tuong?: string;
    noi_dung: VanBan;
    /**
     * Cơ quan có thẩm quyền cho ý kiến (C.2-s3)
     */
    co_quan: string;
    /**
     * Số, ký hiệu văn bản (C.2-s3)
     */
    van_ban: string;
    ngay: Ngay;
  }[];
  /**
   * Số, ngày, người ký của báo cáo tổng hợp cuối năm (B.II.1.6.B3)
   */
  bao_cao_tong_hop?: {
    /**
     * Số, ký hiệu (B.II.1.6.B3)
     */
    so?: string;
    ngay?: Ngay;
    nhan_xet_chung?: VanBan;
    kien_nghi?: VanBan;
    /**
     * Họ tên (C-sig)
     */
    nguoi_ky?: string;
    /**
     * Chức vụ người ký (C-sig)
     */
    chuc_vu_ky?: string;
    /**
     * Nơi nhận (C-nn)
     *
     * Items: Một dòng nơi nhận (C-nn)
     */
    noi_nhan?: string[];
  };
  /**
   * Lề, cỡ chữ, giãn dòng của địa phương, khi khác thể thức chung (M01.H2, M01.H3)
   */
  the_thuc?: {
    dang?: TheThuc;
    nha_nuoc?: TheThuc;
  };
  /**
   * Độ mật của hồ sơ; hồ sơ mật không được xử lý trên máy nối mạng (B.II.3-s1)
   */
  do_mat?: 'Mật' | 'Tối mật' | 'Tuyệt mật';
  ghi_chu?: VanBan;
}
/**
 * Tệp to-chuc.yaml: mức xếp loại của tổ chức, cơ quan, địa phương và sổ vi phạm (B.II.1.4(1)-d3-s2, C.1-d1)
 *
 */
export interface ToChuc {
  /**
   * Tổ chức, cơ quan, đơn vị, địa phương, theo mã (C.1-d1)
   */
  to_chuc: {
    /**
     * Một tổ chức, cơ quan, đơn vị (C.1-d1)
     */
    [k: string]: {
      /**
       * Tên đầy đủ (C.1-d1)
       */
      ten: string;
      /**
       * Loại tổ chức (B.II.1.4(1)-d3-s2)
       */
      loai: 'dia_phuong' | 'to_chuc_dang' | 'co_quan' | 'don_vi' | 'ctxh';
      muc?: XepLoai;
      ngay_xep_loai?: Ngay;
      /**
       * Thứ tự khi cùng ngày với quyết định khác (B.II.2-d1-s1)
       */
      thu_tu?: number;
      /**
       * Số văn bản xếp loại (C.1-d1)
       */
      nguon?: string;
      /**
       * Mã tổ chức cấp trên trực tiếp (B.II.1.2(2)-d4)
       */
      truc_thuoc?: string;
    };
  };
  /**
   * Các vi phạm đã bị kỷ luật; một vi phạm chỉ tính một lần (B.II.1.4(4)-d4-s2)
   */
  vi_pham?: {
    /**
     * Một vi phạm (B.II.1.4(4)-d4-s2)
     */
    [k: string]: {
      mo_ta: VanBan;
      /**
       * Thời điểm xảy ra vi phạm (B.II.1.4(4)-d4-s2)
       */
      thoi_diem?: string;
    };
  };
  /**
   * Độ mật của hồ sơ; hồ sơ mật không được xử lý trên máy nối mạng (B.II.3-s1)
   */
  do_mat?: 'Mật' | 'Tối mật' | 'Tuyệt mật';
  ghi_chu?: VanBan;
}
/**
 * Tệp tap-the/*.yaml: hồ sơ kiểm điểm, xếp loại một tập thể lãnh đạo, quản lý (Mẫu 01)
 *
 */
export interface TapThe {
  /**
   * Tên đầy đủ, in trong câu mở đầu Mẫu 01 (M01.0)
   */
  ten: string;
  loai: Loai;
  khoi: Khoi;
  cap: Cap;
  quan_ly_boi: QuanLy;
  /**
   * Cơ quan cấp trên, tên đơn vị, địa danh ở góc trái Mẫu 01 (M01.H)
   */
  don_vi?: {
    /**
     * Dòng trên (M01.H)
     */
    cap_tren?: string;
    /**
     * Dòng dưới, in đậm (M01.H)
     */
    ten: string;
    /**
     * Nơi ký (M01.H)
     */
    dia_danh?: string;
  };
  /**
   * Mã các tổ chức mà mức xếp loại giới hạn mức của tập thể; không có thì ghi [] (B.II.1.4(1)-d3-s2)
   *
   * Items: Mã trong to-chuc.yaml (B.II.1.4(1)-d3-s2)
   */
  to_chuc?: string[];
  /**
   * Mã nhóm trong ky.yaml, khi khác nhóm theo loại (B.II.1.4(1)-d3-s1)
   */
  nhom?: string;
  /**
   * Số cán bộ lãnh đạo của tập thể tại thời điểm đánh giá (B.II.4-d1-s4)
   */
  so_lanh_dao?: number;
  /**
   * Thành viên không có tệp trong ca-nhan/, theo mã; thành viên có hồ sơ thì khai ở chuc_vu của hồ sơ đó (B.I.4.2-d2-s2)
   */
  thanh_vien_khac?: {
    /**
     * Thành viên (B.I.4.2-d2-s2)
     */
    [k: string]: {
      /**
       * Họ và tên (B.I.4.2-d2-s2)
       */
      ho_ten: string;
      /**
       * Chức danh (B.I.4.2-d2-s2)
       */
      chuc_danh?: string;
      vai_tro: VaiTro;
      tu?: Ngay;
      den?: Ngay;
    };
  };
  /**
   * Mã tập thể lãnh đạo cơ quan cùng kiểm điểm kết hợp (B.I.2.1-s2)
   */
  dang_doan_cua?: string;
  /**
   * Mã tập thể cấp ủy, tổ chức đảng lãnh đạo, kiểm điểm sau tập thể này; không có thì ghi null (B.I.4.2-d1-s4)
   */
  cap_uy_lanh_dao?: string | null;
  /**
   * Ủy viên ban thường vụ, lãnh đạo UBND phụ trách (B.I.4.2-d5, C.1-d2-s2)
   *
   * Items: Mã người phụ trách (B.I.4.2-d5)
   */
  phu_trach?: string[];
  /**
   * Mã ban đảng được phân công theo dõi (C.1-d2-s3)
   */
  ban_dang_theo_doi?: string;
  /**
   * Báo cáo xin ý kiến người phụ trách trước khi kiểm điểm (C.1-d2-s4)
   */
  xin_y_kien_truoc?: {
    /**
     * Mã người phụ trách (C.1-d2-s4)
     */
    nguoi: string;
    ngay: Ngay;
  };
  /**
   * Cơ quan làm việc theo chế độ thủ trưởng (B.I.2.2-d8)
   */
  che_do_thu_truong?: boolean;
  /**
   * Lý do không kiểm điểm trong năm (B.I.1.1.a-d1)
   */
  mien_kiem_diem?: {
    /**
     * Lý do (B.I.1.1.a-d1)
     */
    ly_do: string;
    /**
     * Văn bản (B.I.1.1.a-d1)
     */
    van_ban?: string;
  };
  /**
   * Nội dung Mẫu 01 (B.I.4.1.a-d1-s2)
   */
  bao_cao?: {
    /**
     * Số, ký hiệu báo cáo (M01.H)
     */
    so?: string;
    ngay?: Ngay;
    /**
     * Người đứng đầu trực tiếp chỉ đạo (B.I.4.1.a-d1-s1)
     */
    chi_dao_boi?: string;
    /**
     * Ngày gửi dự thảo cho thành viên dự họp, ít nhất trước 03 ngày làm việc (B.I.4.1.a-d1-s3)
     *
     * Items: Ngày và người nhận (B.I.4.1.a-d1-s3)
     */
    gui?: {
      ngay: Ngay;
      /**
       * Mã người nhận (B.I.4.1.a-d1-s3)
       *
       * Items: Mã người nhận (B.I.4.1.a-d1-s3)
       */
      nguoi: string[];
    }[];
    /**
     * Nội dung và cấp độ tự đánh giá (M01.I.1)
     */
    quan_triet?: {
      noi_dung?: VanBan;
      muc?: Muc;
    };
    /**
     * Nội dung và cấp độ tự đánh giá (M01.I.2)
     */
    lanh_dao_nhiem_vu?: {
      noi_dung?: VanBan;
      muc?: Muc;
    };
    /**
     * Nội dung và cấp độ tự đánh giá (M01.I.3)
     */
    tap_trung_dan_chu?: {
      noi_dung?: VanBan;
      muc?: Muc;
    };
    /**
     * Nội dung và cấp độ tự đánh giá (M01.I.4)
     */
    dau_tranh_suy_thoai?: {
      noi_dung?: VanBan;
      muc?: Muc;
      neu_guong?: VanBan;
    };
    /**
     * Nội dung và cấp độ tự đánh giá (M01.I.5)
     */
    kiem_tra_giam_sat?: {
      noi_dung?: VanBan;
      muc?: Muc;
    };
    trach_nhiem?: VanBan;
    phuong_huong?: VanBan;
    /**
     * Người ký báo cáo, khi không phải người đứng đầu (M01.sig)
     */
    nguoi_ky?: string;
  };
  han_che?: HanChe;
  khac_phuc?: KhacPhuc;
  goi_y?: GoiY;
  chi_tieu?: ChiTieu;
  /**
   * Cấp độ theo mã tiêu chí khung K1.1...K3, M2.x, T2.x, không bắt buộc (B.II.1.2, B.II.1.3)
   */
  tieu_chi?: {
    /**
     * Cấp độ của tiêu chí K1.1 (B.II.1.6.B1-s1)
     */
    'K1.1'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí K1.2 (B.II.1.6.B1-s1)
     */
    'K1.2'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí K2.1 (B.II.1.6.B1-s1)
     */
    'K2.1'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí K2.2 (B.II.1.6.B1-s1)
     */
    'K2.2'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí K2.3 (B.II.1.6.B1-s1)
     */
    'K2.3'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí K2.4 (B.II.1.6.B1-s1)
     */
    'K2.4'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí M2.1 (B.II.1.6.B1-s1)
     */
    'M2.1'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí M2.2 (B.II.1.6.B1-s1)
     */
    'M2.2'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí M2.3 (B.II.1.6.B1-s1)
     */
    'M2.3'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí T2.1 (B.II.1.6.B1-s1)
     */
    'T2.1'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí T2.2 (B.II.1.6.B1-s1)
     */
    'T2.2'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí T2.3 (B.II.1.6.B1-s1)
     */
    'T2.3'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí T2.4 (B.II.1.6.B1-s1)
     */
    'T2.4'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí G2.1 (B.II.1.6.B1-s1)
     */
    'G2.1'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí G2.2 (B.II.1.6.B1-s1)
     */
    'G2.2'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí G2.3 (B.II.1.6.B1-s1)
     */
    'G2.3'?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
    /**
     * Cấp độ của tiêu chí K3 (B.II.1.6.B1-s1)
     */
    K3?: {
      muc?: Muc;
      /**
       * Lý do khi không đánh giá (B.II.1.3(2)-d3-p4)
       */
      ly_do?: string;
    };
  };
  /**
   * Minh chứng định tính của mức hoàn thành xuất sắc (B.II.1.4(1)-d1)
   */
  minh_chung?: {
    doi_moi?: VanBan;
    san_pham?: VanBan;
    cchc?: VanBan;
    khcn?: VanBan;
    vi_tri_hang_dau?: VanBan;
  };
  /**
   * Kỷ luật chính tập thể và thành viên không có hồ sơ riêng; không có thì ghi [] (B.II.1.4(4)-d3)
   */
  ky_luat?: KyLuatMuc[];
  /**
   * Kết luận, phản ánh về tập thể; không có thì ghi [] (B.II.1.4(4)-d1)
   */
  ket_luan?: KetLuanMuc[];
  nhan_dien_27?: NhanDien;
  tu_danh_gia?: TuDanhGia;
  tham_dinh?: ThamDinh;
  /**
   * Ý kiến của các bên có liên quan (B.II.1.6.B2(1)-s0)
   *
   * Items: Thư xin ý kiến và trả lời (M03.items)
   */
  y_kien?: {
    /**
     * Mã tập thể cho ý kiến (B.II.1.6.B2(1)-d1)
     */
    chu_the: string;
    /**
     * Ban tổ chức gửi (B.II.1.6.B2(1)-s0)
     */
    gui_boi?: string;
    /**
     * Số công văn xin ý kiến (M03.H)
     */
    so?: string;
    gui_ngay?: Ngay;
    han?: Ngay;
    tra_loi_ngay?: Ngay;
    uu_diem?: VanBan;
    han_che?: VanBan;
    muc?: Muc;
    /**
     * Các mục theo chức năng của bên cho ý kiến (B.II.1.6.B2(1)-d2)
     *
     * Items: Mục Mẫu 01 (B.II.1.6.B2(1)-d2)
     */
    tieu_chi?: (
      | 'quan_triet'
      | 'lanh_dao_nhiem_vu'
      | 'tap_trung_dan_chu'
      | 'dau_tranh_suy_thoai'
      | 'kiem_tra_giam_sat'
      | 'khac_phuc'
    )[];
  }[];
  /**
   * Tổng hợp sau khi có ý kiến, trình ban thường vụ (B.II.1.6.B3)
   */
  tong_hop?: {
    ngay: Ngay;
    muc?: XepLoai;
  };
  quyet_dinh?: QuyetDinh;
  cong_khai?: CongKhai;
  /**
   * Các giấy tờ của hồ sơ tập thể (B.II.3-s3)
   */
  ho_so?: {
    bao_cao_ket_qua?: GiayTo;
    bao_cao_kiem_diem?: GiayTo;
    bien_ban?: GiayTo;
    phu_luc_27?: GiayTo;
    /**
     * Nơi lưu hồ sơ (B.II.3-x)
     */
    noi_luu?: 'ban_to_chuc' | 'co_quan';
    nop?: Nop;
  };
  /**
   * Độ mật của hồ sơ; hồ sơ mật không được xử lý trên máy nối mạng (B.II.3-s1)
   */
  do_mat?: 'Mật' | 'Tối mật' | 'Tuyệt mật';
  ghi_chu?: VanBan;
}
/**
 * Tệp ca-nhan/*.yaml: hồ sơ kiểm điểm, xếp loại một cán bộ lãnh đạo, quản lý (Mẫu 02)
 *
 */
export interface CaNhan {
  /**
   * Họ và tên (M02.H)
   */
  ho_ten: string;
  ngay_sinh?: Ngay;
  /**
   * Số căn cước công dân, để trong dấu nháy (B.II.3(5))
   */
  cccd?: string;
  /**
   * Số thẻ đảng viên, để trong dấu nháy (M02.H)
   */
  so_the_dang?: string;
  /**
   * Cán bộ chưa là đảng viên ghi false (B.I.2.2-d9)
   */
  dang_vien: boolean;
  /**
   * Chi bộ sinh hoạt (M02.H)
   */
  chi_bo?: string;
  /**
   * Đơn vị công tác (M02.H)
   */
  don_vi?: string;
  /**
   * Tên tổ chức in ở góc trái Mẫu 02 (M02.H)
   */
  don_vi_in?: string;
  /**
   * Nơi ký (M02.H)
   */
  dia_danh?: string;
  quan_ly_boi: QuanLy;
  /**
   * Phải kê khai tài sản, thu nhập (B.I.3.2-d2)
   */
  thuoc_dien_ke_khai?: boolean;
  /**
   * Mã nhóm chức danh tương đương trong ky.yaml (B.II.2-d2)
   */
  nhom?: string;
  /**
   * Mã tập thể lãnh đạo nơi làm việc (B.I.2.2-d2)
   */
  noi_lam_viec?: string;
  /**
   * Quy định tiêu chí đánh giá được dùng (B.II.2-s1)
   */
  khung_tieu_chi?: string;
  /**
   * Các chức vụ đang giữ trong năm (B.I.2.2-d10, B.II.2-d2)
   *
   * Items: Một chức vụ (B.I.2.2-d10)
   */
  chuc_vu: {
    /**
     * Tên chức vụ như in trên Mẫu 02 (M02.H)
     */
    ten: string;
    /**
     * Chức vụ Đảng, chính quyền hay đoàn thể (M02.H)
     */
    he: 'dang' | 'chinh_quyen' | 'doan_the';
    /**
     * Chức danh chuẩn hóa (B.I.2.2-d1 đến d11, B.II.2-d2)
     */
    ma:
      | 'uv_btv_tinh'
      | 'uv_btv_huyen'
      | 'uv_bch_tinh'
      | 'uv_bch_huyen'
      | 'lanh_dao_doan_dbqh'
      | 'ct_hdnd'
      | 'pct_hdnd'
      | 'uv_ubkt_tinh'
      | 'uv_dang_doan'
      | 'uv_bcsd'
      | 'uv_btv_ctxh_tinh'
      | 'cap_uy_vien_co_so'
      | 'ct_ubnd'
      | 'pct_ubnd'
      | 'truong_ban_dang'
      | 'pho_ban_dang'
      | 'ct_mttq'
      | 'pct_mttq'
      | 'giam_doc_so'
      | 'pho_giam_doc_so'
      | 'truong_nganh'
      | 'pho_nganh'
      | 'truong_ban_hdnd'
      | 'pho_ban_hdnd'
      | 'thu_truong_don_vi'
      | 'pho_thu_truong_don_vi'
      | 'truong_phong'
      | 'pho_phong'
      | 'truong_doan_the_huyen'
      | 'pho_doan_the_huyen'
      | 'truong_don_vi_thuoc_so'
      | 'pho_don_vi_thuoc_so'
      | 'khac';
    /**
     * Mã tập thể lãnh đạo mà chức vụ này là thành viên (B.I.2.2-d1)
     */
    tap_the?: string;
    vai_tro?: VaiTro;
    /**
     * Mã tổ chức, cơ quan, đơn vị do người này đứng đầu, ngoài các tổ chức của tập thể (B.II.2-d1-s2)
     */
    to_chuc?: string;
    /**
     * Đang quyền hoặc được giao phụ trách (B.II.2-d1-s2)
     */
    phu_trach?: boolean;
    /**
     * Mặc định là có; ghi false khi không phải chức vụ lãnh đạo, quản lý (B.I.2.2-d10)
     */
    lanh_dao?: boolean;
    /**
     * Chức vụ cao nhất thuộc cấp quyết định, dùng để xếp nhóm (B.II.2-d2)
     */
    chinh?: boolean;
    /**
     * Chuyên trách (B.I.2.2-d5)
     */
    chuyen_trach?: boolean;
    cap?: Cap;
    /**
     * Ngành (B.II.2-d2)
     */
    nganh?: string;
    /**
     * Lĩnh vực (B.II.2-d2)
     */
    linh_vuc?: string;
    tu?: Ngay;
    den?: Ngay;
  }[];
  /**
   * Nội dung Mẫu 02 (B.I.4.1.a-d2)
   */
  ban_kiem_diem?: {
    ngay?: Ngay;
    /**
     * Nội dung và cấp độ tự đánh giá (M02.I.1)
     */
    pham_chat?: {
      tu_tuong_chinh_tri?: VanBan;
      dao_duc_loi_song?: VanBan;
      to_chuc_ky_luat?: VanBan;
      tac_phong?: VanBan;
      dau_tranh_suy_thoai?: VanBan;
      muc?: Muc;
    };
    /**
     * Nội dung và cấp độ tự đánh giá (M02.I.2)
     */
    nhiem_vu?: {
      /**
       * Mỗi chức vụ một đoạn (M02.I.2, B.I.3.2-d1)
       */
      chuc_trach?: VanBan[];
      ket_qua?: VanBan;
      trach_nhiem?: VanBan;
      muc?: Muc;
    };
    /**
     * Nội dung và cấp độ tự đánh giá (M02.I.3)
     */
    cam_ket?: {
      noi_dung?: VanBan;
      muc?: Muc;
    };
    trach_nhiem_tap_the?: VanBan;
    phuong_huong?: VanBan;
  };
  han_che?: HanChe;
  khac_phuc?: KhacPhuc;
  goi_y?: GoiY;
  /**
   * Năm tiêu chí bổ sung (B.II.2-s2)
   */
  tieu_chi_bo_sung?: {
    /**
     * Tiêu chí bổ sung (B.II.2-s2)
     */
    doi_moi?: {
      noi_dung: VanBan;
      muc?: Muc;
    };
    /**
     * Tiêu chí bổ sung (B.II.2-s2)
     */
    cchc?: {
      noi_dung: VanBan;
      muc?: Muc;
    };
    /**
     * Tiêu chí bổ sung (B.II.2-s2)
     */
    khcn?: {
      noi_dung: VanBan;
      muc?: Muc;
    };
    /**
     * Tiêu chí bổ sung (B.II.2-s2)
     */
    neu_guong?: {
      noi_dung: VanBan;
      muc?: Muc;
    };
    /**
     * Sản phẩm cụ thể lượng hóa được (B.II.2-s2)
     */
    san_pham?: {
      noi_dung: VanBan;
      /**
       * Số lượng (B.II.2-s2)
       */
      so_luong?: number;
      /**
       * Đơn vị đo (B.II.2-s2)
       */
      don_vi?: string;
      /**
       * Lý do chưa lượng hóa được (B.II.2-s2)
       */
      ly_do?: string;
      muc?: Muc;
    };
  };
  nhan_dien_27?: NhanDien;
  /**
   * Các quyết định kỷ luật đối với cá nhân; không có thì ghi [] (B.II.1.4(2)-d2)
   */
  ky_luat?: KyLuatMuc[];
  /**
   * Kết luận, phản ánh về cá nhân; không có thì ghi [] (B.II.1.4(4)-d1)
   */
  ket_luan?: KetLuanMuc[];
  tu_danh_gia?: TuDanhGia;
  tham_dinh?: ThamDinh;
  quyet_dinh?: QuyetDinh;
  cong_khai?: CongKhai;
  /**
   * Lý do không kiểm điểm trong năm (B.I.1.2-s1)
   */
  mien_kiem_diem?: {
    /**
     * Lý do (B.I.1.2-s1)
     */
    ly_do: string;
    /**
     * Văn bản (B.I.1.2-s1)
     */
    van_ban?: string;
  };
  /**
   * Các giấy tờ của hồ sơ cá nhân (B.II.3-s3)
   */
  ho_so?: {
    bao_cao_ket_qua?: GiayTo;
    ban_kiem_diem?: GiayTo;
    bien_ban?: GiayTo;
    nhan_xet_cap_uy?: GiayTo;
    y_kien_noi_cu_tru?: GiayTo;
    ly_lich_2d?: GiayTo;
    ke_khai_tai_san?: GiayTo;
    phu_luc_27?: GiayTo;
    /**
     * Nơi lưu hồ sơ (B.II.3-x)
     */
    noi_luu?: 'ban_to_chuc' | 'co_quan';
    nop?: Nop;
  };
  /**
   * Độ mật của hồ sơ; hồ sơ mật không được xử lý trên máy nối mạng (B.II.3-s1)
   */
  do_mat?: 'Mật' | 'Tối mật' | 'Tuyệt mật';
  ghi_chu?: VanBan;
}
/**
 * Tệp hoi-nghi/*.yaml: một hội nghị kiểm điểm, có thể của nhiều tập thể và cá nhân (B.I.4.2)
 *
 */
export interface HoiNghi {
  /**
   * Tên hội nghị (B.II.3(3))
   */
  ten?: string;
  /**
   * Tập thể tổ chức hội nghị; hai mã khi kiểm điểm kết hợp (B.I.2.1-s2)
   *
   * Items: Mã tập thể (B.I.2.1-s2)
   */
  tap_the: string[];
  cap?: Cap;
  /**
   * Địa điểm (B.II.3(3))
   */
  dia_diem?: string;
  /**
   * Từng ngày họp và thời gian (B.I.4.2-d4-r1 đến r9)
   *
   * Items: Một ngày họp (B.I.4.2-d4-r1)
   */
  phien: {
    ngay: Ngay;
    /**
     * 1 là cả ngày, 0,5 là nửa ngày (B.I.4.2-d4-r1)
     */
    so_ngay: 0.5 | 1;
  }[];
  /**
   * Thành phần dự hội nghị (B.I.2.2-d8)
   */
  thanh_phan?: 'tap_the_lanh_dao' | 'can_bo_chu_chot' | 'toan_the';
  /**
   * Mã thành viên có mặt (B.I.4.2-d2-s2)
   *
   * Items: Mã người (B.I.4.2-d2-s2)
   */
  co_mat?: string[];
  /**
   * Thành viên vắng (B.I.4.2-d2-s2)
   *
   * Items: Người vắng (B.I.4.2-d2-s2)
   */
  vang_mat?: {
    /**
     * Mã người (B.I.4.2-d2-s2)
     */
    nguoi: string;
    /**
     * Lý do vắng (B.I.4.2-d2-s2)
     */
    ly_do?: string;
    /**
     * Có ý kiến bằng văn bản (B.I.4.2-d2-s2)
     */
    y_kien_van_ban?: boolean;
  }[];
  /**
   * Đại diện cấp trên được mời (C.1-d2-s1)
   *
   * Items: Đại diện được mời (C.1-d2-s1)
   */
  moi?: {
    /**
     * Loại cơ quan cấp trên (C.1-d2-s1)
     */
    loai: 'cap_uy' | 'chinh_quyen' | 'doan_the' | 'ban_dang';
    /**
     * Cơ quan, người được mời (C.1-d2-s1)
     */
    ten: string;
  }[];
  /**
   * Người của cấp trên dự họp (B.I.4.2-d5, C.1-d2-s2)
   *
   * Items: Người dự (B.I.4.2-d5)
   */
  du_hop?: {
    /**
     * Mã người, nếu có hồ sơ (B.I.4.2-d5)
     */
    nguoi?: string;
    /**
     * Họ tên, khi không có mã (C.1-d2-s2)
     */
    ho_ten?: string;
    /**
     * Mã ban đảng mà người này đại diện (C.1-d2-s3)
     */
    ban_dang?: string;
    /**
     * Trực tiếp chỉ đạo (B.I.4.2-d5)
     */
    chi_dao?: boolean;
  }[];
  /**
   * Trình tự kiểm điểm từng tập thể, cá nhân (B.I.4.2-d1-s2, -s3)
   *
   * Items: Kiểm điểm một tập thể hoặc một cá nhân (B.I.4.2-d1-s2)
   */
  buoc?: ({
    [k: string]: unknown;
  } & {
    /**
     * Thứ tự trong hội nghị (B.I.4.2-d1-s2)
     */
    thu_tu: number;
    ngay?: Ngay;
    /**
     * Tập thể được kiểm điểm (B.I.4.2-d1-s2)
     */
    tap_the?: string;
    /**
     * Cá nhân được kiểm điểm (B.I.4.2-d1-s3)
     */
    can_bo?: string;
    /**
     * Người chủ trì; khi kiểm điểm người đứng đầu thì cấp phó (B.I.4.2-d3-s3)
     */
    chu_tri?: string;
    /**
     * Người trình bày (B.I.4.2-d2-s1, B.I.4.2-d3-s1)
     */
    trinh_bay?: string;
    /**
     * Văn bản ủy quyền trình bày (B.I.4.2-d2-s1)
     */
    uy_quyen?: string;
    /**
     * Mã người góp ý, phê bình (B.I.4.2-d2-s2, B.I.4.2-d3-s1)
     *
     * Items: Mã người (B.I.4.2-d2-s2)
     */
    phat_bieu?: string[];
    ket_luan?: VanBan;
    /**
     * Chức vụ được kiểm điểm sâu tại đây (B.I.4.2-d3-s4)
     */
    chuc_vu_trong_tam?: string;
  })[];
  /**
   * Biên bản hội nghị (B.II.3(3))
   */
  bien_ban?: {
    /**
     * Số biên bản (B.II.3(3))
     */
    so?: string;
    ngay: Ngay;
    /**
     * Người ghi biên bản (B.II.3(3))
     */
    thu_ky?: string;
  };
  /**
   * Độ mật của hồ sơ; hồ sơ mật không được xử lý trên máy nối mạng (B.II.3-s1)
   */
  do_mat?: 'Mật' | 'Tối mật' | 'Tuyệt mật';
  ghi_chu?: VanBan;
}
/**
 * Tệp bo-phieu/*.yaml: một phiên bỏ phiếu xếp loại của ban thường vụ (B.II.4-d1)
 *
 */
export interface BoPhieu {
  co_quan?: QuanLy;
  /**
   * Bỏ phiếu tập thể hay cá nhân (B.II.4-d1-s1, B.II.4-d1-s3)
   */
  doi_tuong: 'tap_the' | 'ca_nhan';
  /**
   * Vòng 1: hoàn thành tốt; vòng 2: hoàn thành xuất sắc (B.II.4-d1-s1, -s2)
   */
  vong: 1 | 2;
  ngay: Ngay;
  /**
   * Thứ tự khi nhiều phiên cùng ngày (B.II.2-d1-s1)
   */
  thu_tu?: number;
  /**
   * Tổng số ủy viên ban thường vụ (B.II.4-d1-s1)
   */
  tong_so: number;
  /**
   * Số có mặt (B.II.4-d1-s1)
   */
  co_mat?: number;
  /**
   * Kết quả từng đối tượng (B.II.4-d1-s1)
   *
   * Items: Kết quả của một đối tượng (B.II.4-d1-s1)
   */
  phieu: {
    /**
     * Mã tập thể hoặc cá nhân; mỗi dòng một đối tượng, kiểm điểm kết hợp vẫn bỏ phiếu riêng (B.I.2.1-s3)
     */
    doi_tuong: string | string[];
    /**
     * Mã bộ phiếu, biên bản kiểm phiếu riêng của đối tượng (B.I.2.1-s3)
     */
    ma_phieu?: string;
    /**
     * Số phiếu phát ra (B.II.4-d1-s1)
     */
    phat_ra?: number;
    /**
     * Số phiếu thu về (B.II.4-d1-s1)
     */
    thu_ve?: number;
    /**
     * Số phiếu hợp lệ (B.II.4-d1-s1)
     */
    hop_le?: number;
    /**
     * Số phiếu không hợp lệ (B.II.4-d1-s1)
     */
    khong_hop_le?: number;
    /**
     * Số phiếu đồng ý mức của vòng này (B.II.4-d1-s1)
     */
    dong_y: number;
  }[];
  /**
   * Cách giải quyết khi nhiều đối tượng bằng phiếu ở suất cuối (B.II.4-d1-s2)
   *
   * Items: Một lần xử lý (B.II.4-d1-s2)
   */
  xu_ly_dong_phieu?: {
    /**
     * Mã (B.II.4-d1-s2)
     *
     * Items: Mã (B.II.4-d1-s2)
     */
    doi_tuong: string[];
    /**
     * Mã đối tượng được chọn (B.II.4-d1-s2)
     *
     * Items: Mã (B.II.4-d1-s2)
     */
    chon: string[];
    /**
     * Bỏ phiếu lại hay quyết định (B.II.4-d1-s2)
     */
    hinh_thuc: 'bo_phieu_lai' | 'quyet_dinh';
    ngay: Ngay;
    /**
     * Người, cơ quan quyết định (B.II.4-d1-s2)
     */
    nguoi: string;
    /**
     * Biên bản, văn bản (B.II.4-d1-s2)
     */
    van_ban?: string;
  }[];
  /**
   * Số biên bản kiểm phiếu (B.II.4-d1-s1)
   */
  bien_ban?: string;
  /**
   * Độ mật của hồ sơ; hồ sơ mật không được xử lý trên máy nối mạng (B.II.3-s1)
   */
  do_mat?: 'Mật' | 'Tối mật' | 'Tuyệt mật';
  ghi_chu?: VanBan;
}
