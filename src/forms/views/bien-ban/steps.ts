import type { HoiNghi } from '../../../dossier/generated/types.js';
import { type Buoc, type HoiNghiFile, personName, type Year } from '../../../dossier/year.js';
import type { At } from '../at.js';
import { type Blank, blank, dateAt, type Items, itemsAt, NONE, textAt } from '../blank.js';
import { namesAt } from '../shortcomings.js';
import { postIn } from './people.js';

/** The review of one collective or one person, as the secretary writes it down. */
export interface StepView {
  readonly stt: number;
  readonly la_tap_the: boolean;
  readonly doi_tuong: Blank;
  /** Empty for a collective. */
  readonly chuc_vu: Blank;
  readonly ngay: Blank;
  readonly chu_tri: Blank;
  readonly trinh_bay: Blank;
  readonly uy_quyen: Blank;
  readonly trong_tam: Blank;
  readonly so_phat_bieu: Blank;
  readonly phat_bieu: Blank;
  /** What was said: no dossier holds it, so the secretary writes it by hand. */
  readonly gop_y: Blank;
  readonly ket_luan: Blank;
}

export function stepsView(year: Year, meeting: HoiNghiFile, at: At<HoiNghi['buoc']>) {
  const { empty, items } = itemsAt(at, 'Trình tự kiểm điểm', (one: At<Buoc>) => one);
  return {
    empty,
    items: inOrder(items).map((one, index) => stepView(year, meeting, one, index + 1)),
  } satisfies Items<StepView>;
}

/** By day where every step has one, and by number. */
function inOrder(steps: readonly At<Buoc>[]): At<Buoc>[] {
  const dated = steps.every((one) => one.value.ngay !== undefined);
  const day = ({ value }: At<Buoc>) => (dated ? (value.ngay ?? '') : '');
  return [...steps].sort((a, b) =>
    day(a) === day(b) ? a.value.thu_tu - b.value.thu_tu : day(a) < day(b) ? -1 : 1,
  );
}

function stepView(year: Year, meeting: HoiNghiFile, at: At<Buoc>, stt: number): StepView {
  const { tap_the, can_bo = '', phat_bieu } = at.value;
  const subject = tap_the === undefined ? at.key('can_bo') : at.key('tap_the');
  const name = tap_the && (year.tap_the.get(tap_the)?.name ?? tap_the);
  const speakers = at.key('phat_bieu');
  return {
    stt,
    la_tap_the: tap_the !== undefined,
    doi_tuong: blank(subject.path, 'Đối tượng kiểm điểm', name ?? personName(year, can_bo)),
    chuc_vu: blank(`${subject.path}.chuc_vu`, 'Chức vụ', postIn(year, meeting, can_bo)),
    ngay: dateAt(at.key('ngay'), 'Ngày kiểm điểm'),
    chu_tri: personAt(year, at.key('chu_tri'), 'Chủ trì'),
    trinh_bay: personAt(year, at.key('trinh_bay'), 'Người trình bày'),
    uy_quyen: textAt(at.key('uy_quyen'), 'Văn bản ủy quyền'),
    trong_tam: textAt(at.key('chuc_vu_trong_tam'), 'Chức vụ kiểm điểm sâu'),
    so_phat_bieu: blank(`${speakers.path}.so`, 'Số người phát biểu', phat_bieu?.length),
    phat_bieu:
      phat_bieu?.length === 0
        ? blank(speakers.path, 'Người phát biểu', NONE)
        : namesAt(year, speakers, 'Người phát biểu'),
    gop_y: blank(`${at.path}.gop_y`, 'Nội dung góp ý', null),
    ket_luan: textAt(at.key('ket_luan'), 'Kết luận'),
  };
}

function personAt(year: Year, at: At<string | undefined>, label: string): Blank {
  return blank(at.path, label, at.value && personName(year, at.value));
}
