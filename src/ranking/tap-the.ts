import { type Dossier, personName, type TapTheDossier, type Year } from '../dossier/year.js';
import { HT } from '../guidance/scale.js';
import { conditionsOn } from './condition.js';
import { membersInYear, type Sanction } from './discipline.js';
import { incomplete, membersComplete } from './members.js';
import { organisationCap } from './organisation-cap.js';
import {
  countedRatings,
  openShortcomings,
  ratingConditions,
  tapTheFrame,
  tapTheRatings,
} from './ratings.js';
import type { Settings } from './settings.js';
import { memberDiscipline, ownDiscipline } from './tap-the-discipline.js';
import { countTargets } from './targets.js';
import type { Condition, Section } from './types.js';

/** Every condition of B.II.1.4 on one collective, judged on its dossier (4.9). */
export function tapTheSections(
  year: Year,
  settings: Settings,
  sanctions: readonly Sanction[],
): Section<TapTheDossier>[] {
  return [
    (tapThe) => conclusions(year, tapThe),
    (tapThe) => [targets(tapThe, settings)],
    (tapThe) => ownDiscipline(tapThe, settings, sanctions),
    (tapThe) => memberDiscipline(year, tapThe, settings, sanctions),
    (tapThe) => {
      const ratings = countedRatings(tapTheRatings(tapThe), settings);
      const frame = tapTheFrame(ratings, settings);
      return ratingConditions(ratings, frame, openShortcomings(year, tapThe));
    },
    (tapThe) => organisationCaps(year, tapThe),
  ];
}

const bound = { binding: true } as const;

/** (4)-d1: a conclusion of disunity, or of a member's degradation, dated in the year. */
function conclusions(year: Year, tapThe: TapTheDossier): Condition[] {
  const shared = { ...bound, level: HT, clause: 'B.II.1.4(4)-d1' } as const;
  const result: Condition[] = [];
  const look = (dossier: Dossier, name: string) => {
    const { id } = dossier;
    const { ket_luan } = dossier.data;
    if (ket_luan?.length === 0) return;
    if (ket_luan === undefined)
      result.push({
        ...shared,
        outcome: 'unknown',
        fact: `ket_luan:${id}`,
        message: `Chưa ghi mục ket_luan của ${name} (không có kết luận nào thì ghi [])`,
        place: dossier.at('ket_luan'),
      });
    for (const [i, one] of (ket_luan ?? []).entries()) {
      const bears = one.loai === 'suy_thoai' || (one.loai === 'mat_doan_ket' && dossier === tapThe);
      if (one.tinh_chat !== 'ket_luan' || !bears || !one.ngay.startsWith(String(year.nam)))
        continue;
      const what =
        one.loai === 'mat_doan_ket'
          ? 'mất đoàn kết nội bộ'
          : 'suy thoái, “tự diễn biến”, “tự chuyển hóa”';
      result.push({
        ...shared,
        outcome: 'unmet',
        fact: `ket_luan:${id}:${i}`,
        message: `Cấp có thẩm quyền đã kết luận ${what} (${one.nguoi ? personName(year, one.nguoi) : name})`,
        place: dossier.at('ket_luan', i),
      });
    }
  };
  look(tapThe, 'tập thể');
  for (const one of membersInYear(year, tapThe)) if (one.ca_nhan) look(one.ca_nhan, one.ho_ten);
  if (!membersComplete(year, tapThe))
    result.push({
      ...shared,
      outcome: 'unknown',
      fact: 'so_lanh_dao',
      message: incomplete(year, tapThe),
      place: tapThe.at('so_lanh_dao'),
    });
  if (result.length > 0) return result;
  return [
    {
      level: HT,
      clause: 'B.II.1.4(4)-d1',
      binding: true,
      fact: 'ket_luan',
      outcome: 'met',
      message: 'Không có kết luận mất đoàn kết nội bộ hoặc thành viên suy thoái trong năm',
      place: tapThe.at('ket_luan'),
    },
  ];
}

/** (4)-d2: fewer than half of the targets and tasks completed and key targets missed. */
function targets(tapThe: TapTheDossier, settings: Settings): Condition {
  const count = countTargets(tapThe.data.chi_tieu, settings.targetPercent, settings.readings);
  const condition = conditionsOn({
    clause: 'B.II.1.4(4)-d2',
    binding: true,
    fact: 'chi_tieu',
    place: tapThe.at('chi_tieu'),
  });
  if (count.failed === null) {
    const message = !tapThe.data.chi_tieu?.length
      ? 'Chưa có danh sách chỉ tiêu, nhiệm vụ được giao (chi_tieu)'
      : count.keyFailed === null && count.unknown === 0
        ? `Hoàn thành ${count.done}/${count.total} chỉ tiêu, nhiệm vụ nhưng chưa đánh dấu đủ chỉ tiêu nào là chủ yếu (chu_yeu: true hoặc false)`
        : `Còn ${count.unknown} chỉ tiêu, nhiệm vụ chưa ghi đủ kế hoạch, thực hiện, chiều (${count.done}/${count.total} đã hoàn thành)`;
    return condition(HT, 'unknown', message);
  }
  const message = `Hoàn thành ${count.done}/${count.total} chỉ tiêu, nhiệm vụ; ${count.keyMissed.length} chỉ tiêu chủ yếu không đạt 100%`;
  const either = count.failed && settings.readings.chi_tieu_lien_ket === 'hoac';
  const reading = either ? ' (cách hiểu đã chọn: chỉ cần một trong hai vế)' : '';
  return condition(HT, count.failed ? 'unmet' : 'met', message + reading);
}

/** (1)-d3-s2: not above the level of the organisation, agency or unit. */
function organisationCaps(year: Year, tapThe: TapTheDossier): Condition[] {
  const shared = { ...bound, clause: 'B.II.1.4(1)-d3-s2' } as const;
  const ids = tapThe.data.to_chuc;
  if (ids === undefined)
    return [
      {
        ...shared,
        level: HT,
        outcome: 'unknown',
        fact: 'to_chuc',
        message: 'Chưa ghi tổ chức, cơ quan, đơn vị của tập thể (to_chuc; không có thì ghi [])',
        place: tapThe.at('to_chuc'),
      },
    ];
  return ids.map((id, i) => {
    const place = year.to_chuc.get(id)?.place ?? tapThe.at('to_chuc', i);
    return organisationCap(shared, id, year.to_chuc.get(id)?.data, place);
  });
}
