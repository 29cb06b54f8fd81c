import type { ChiTieu } from '../../dossier/generated/types.js';
import { isDone, isExcused, type Target } from '../../ranking/targets.js';
import type { At } from './at.js';
import { type Blank, blank, textAt } from './blank.js';

/** A line of the table of targets and tasks under I.2. */
export interface TargetView {
  readonly stt: number;
  readonly ten: Blank;
  readonly chu_yeu: boolean;
  /** A task has no plan and no figure. */
  readonly do_bang_so: boolean;
  readonly don_vi_tinh: Blank;
  readonly ke_hoach: Blank;
  readonly thuc_hien: Blank;
  /** Figures too long for a line of the table in its usual size. */
  readonly so_dai: boolean;
  readonly ket_qua: Blank;
  readonly san_pham: Blank;
  readonly bat_kha_khang: Blank;
}

export function targetViews(at: At<ChiTieu | undefined>): TargetView[] {
  return at.items().map((item, index) => targetView(item, index));
}

/** Letters of a figure that fit on a line of its column: twelve digits and their dots. */
const LINE = 15;

function targetView(item: At<Target>, index: number): TargetView {
  const figures = {
    ke_hoach: textAt(item.key('ke_hoach'), 'Kế hoạch'),
    thuc_hien: textAt(item.key('thuc_hien'), 'Thực hiện'),
  };
  return {
    stt: index + 1,
    ten: textAt(item.key('ten'), 'Chỉ tiêu, nhiệm vụ'),
    chu_yeu: item.value.chu_yeu === true,
    do_bang_so: item.value.loai === 'chi_tieu',
    don_vi_tinh: textAt(item.key('don_vi_tinh'), 'Đơn vị tính'),
    ...figures,
    so_dai: Object.values(figures).some(({ value }) => (value?.length ?? 0) > LINE),
    ket_qua: blank(
      // Of a task the result is a fact of the dossier, of a target it follows from the figures.
      `${item.path}.${item.value.loai === 'nhiem_vu' ? 'hoan_thanh' : 'ket_qua'}`,
      'Kết quả',
      resultOf(item.value),
    ),
    san_pham: textAt(item.key('san_pham'), 'Sản phẩm cụ thể'),
    bat_kha_khang: textAt(item.key('bat_kha_khang').key('ly_do'), 'Bất khả kháng'),
  };
}

function resultOf(target: Target): string | null {
  if (isExcused(target)) return 'Bất khả kháng';
  const done = isDone(target);
  if (done === null) return null;
  const task = target.loai === 'nhiem_vu';
  if (done) return task ? 'Hoàn thành' : 'Đạt';
  return task ? 'Chưa hoàn thành' : 'Chưa đạt';
}
