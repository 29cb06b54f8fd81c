/**
 * Scales of discipline, lightest first (B.II.1.4(2)-d2, (4)-d3, (4)-d4-s1). The guidance names only
 * "cảnh cáo"; the order comes from the texts on discipline of the Party and the State.
 */
export const thangKyLuat = {
  dang_vien: ['Khiển trách', 'Cảnh cáo', 'Cách chức', 'Khai trừ'],
  to_chuc_dang: ['Khiển trách', 'Cảnh cáo', 'Giải tán'],
  can_bo: ['Khiển trách', 'Cảnh cáo', 'Cách chức', 'Bãi nhiệm'],
  cong_chuc: [
    'Khiển trách',
    'Cảnh cáo',
    'Hạ bậc lương',
    'Giáng chức',
    'Cách chức',
    'Buộc thôi việc',
  ],
  vien_chuc: ['Khiển trách', 'Cảnh cáo', 'Cách chức', 'Buộc thôi việc'],
  doan_the: ['Khiển trách', 'Cảnh cáo', 'Cách chức', 'Khai trừ'],
} as const;

export type HeKyLuat = keyof typeof thangKyLuat;

/** Criticism, reminders and temporary measures, which are no discipline. */
export const khongPhaiKyLuat: readonly string[] = [
  'Phê bình',
  'Nhắc nhở',
  'Kiểm điểm rút kinh nghiệm',
  'Đình chỉ sinh hoạt',
];

/** From this form on, a member's discipline rules out every level above the lowest ((4)-d4-s1). */
export const TU_CANH_CAO = 'Cảnh cáo';

/**
 * Weight of a form within its scale: -1 for what is no discipline, null when the form does not
 * belong to the scale named.
 */
export function disciplineRank(he: HeKyLuat, form: string): number | null {
  if (khongPhaiKyLuat.includes(form)) return -1;
  const rank = (thangKyLuat[he] as readonly string[]).indexOf(form);
  return rank < 0 ? null : rank;
}

/** True from cảnh cáo upward in the form's own scale. */
export function isFromCanhCao(he: HeKyLuat, form: string): boolean {
  const rank = disciplineRank(he, form);
  return rank !== null && rank >= (thangKyLuat[he] as readonly string[]).indexOf(TU_CANH_CAO);
}
