/** A group of signs of decline that a review looks for (B.II.3(6)). */
export interface SignGroup {
  /** Key in `nhan_dien_27`. */
  readonly key: 'tu_tuong_chinh_tri' | 'dao_duc_loi_song' | 'tu_dien_bien';
  readonly number: string;
  readonly title: string;
  /** As a heading of the annex. */
  readonly heading: string;
  /** Short names, in the order of the resolution; `so` of a dossier counts them from 1. */
  readonly signs: readonly string[];
}

/** The resolution that names the signs. Its own words are longer than the names here. */
export const signsSource = {
  so: '04-NQ/TW',
  ngay: '2016-10-30',
  co_quan: 'Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII',
} as const;

export const signGroups: readonly SignGroup[] = [
  {
    key: 'tu_tuong_chinh_tri',
    number: 'I',
    title: 'tư tưởng chính trị',
    heading: 'Biểu hiện suy thoái về tư tưởng chính trị',
    signs: [
      'Phai nhạt lý tưởng, giảm niềm tin',
      'Xa rời mục đích của Đảng',
      'Coi nhẹ, lười học lý luận, nghị quyết',
      'Lỏng nguyên tắc tổ chức, né trách nhiệm',
      'Tự phê bình giấu lỗi, phê bình nể nang hoặc vùi dập',
      'Nói, viết trái quan điểm; nói không đi đôi với làm',
      'Duy ý chí, bảo thủ',
      'Tham vọng chức quyền, kén chọn vị trí',
      'Tư duy nhiệm kỳ, ưu ái người thân',
    ],
  },
  {
    key: 'dao_duc_loi_song',
    number: 'II',
    title: 'đạo đức, lối sống',
    heading: 'Biểu hiện suy thoái về đạo đức, lối sống',
    signs: [
      'Cá nhân, thực dụng, vụ lợi',
      'Trái tập trung dân chủ, bè phái, mất đoàn kết',
      'Kê khai tài sản không trung thực',
      'Bệnh thành tích, háo danh',
      'Quan liêu, xa dân',
      'Lãng phí, thất thoát tài sản công',
      'Tham nhũng, cấu kết trục lợi',
      'Thao túng công tác cán bộ, chạy chức quyền',
      'Cờ bạc, rượu chè, mê tín, tệ nạn',
    ],
  },
  {
    key: 'tu_dien_bien',
    number: 'III',
    title: '“tự diễn biến”, “tự chuyển hóa”',
    heading: 'Biểu hiện “tự diễn biến”, “tự chuyển hóa” trong nội bộ',
    signs: [
      'Phủ nhận nền tảng tư tưởng, đòi đa đảng',
      'Phủ nhận dân chủ, pháp quyền, đòi tam quyền phân lập',
      'Xuyên tạc đường lối, lịch sử, lãnh tụ',
      'Kích động bất mãn, gây chia rẽ',
      'Phủ nhận sự lãnh đạo với quân đội, công an',
      'Móc nối thế lực thù địch',
      'Xuyên tạc đường lối đối ngoại',
      'Văn hóa, văn nghệ lệch lạc',
      'Dân tộc hẹp hòi, tôn giáo cực đoan',
    ],
  },
];
