import { membersNow, type TapTheDossier, type Year } from '../dossier/year.js';
import { disciplineRank } from '../guidance/discipline.js';
import { HT, HTT, HTXS, XEP_LOAI, type XepLoai, xepLoaiRank } from '../guidance/scale.js';
import {
  duringYear,
  type MemberSanction,
  memberSanctions,
  type Sanction,
  weighs,
} from './discipline.js';
import {
  countedRatings,
  openShortcomings,
  ratingConditions,
  tapTheFrame,
  tapTheRatings,
} from './ratings.js';
import type { Settings } from './settings.js';
import { countTargets } from './targets.js';
import type { Condition } from './types.js';

/** Every condition of B.II.1.4 on one collective, judged on its dossier (4.9). */
export function tapTheConditions(
  year: Year,
  tapThe: TapTheDossier,
  settings: Settings,
  sanctions: readonly Sanction[],
): Condition[] {
  return [
    ...conclusions(year, tapThe),
    targets(tapThe, settings),
    ...ownDiscipline(tapThe, settings, sanctions),
    ...memberDiscipline(year, tapThe, settings, sanctions),
    ...ratingConditions(
      countedRatings(tapTheRatings(tapThe), settings),
      tapTheFrame(settings),
      openShortcomings(year, tapThe),
    ),
    ...organisationCaps(year, tapThe),
  ];
}

const bound = { binding: true } as const;

/** True when everybody who belongs to the collective is known in this folder. */
export function membersComplete(year: Year, tapThe: TapTheDossier): boolean {
  const wanted = tapThe.data.so_lanh_dao;
  return (
    wanted !== undefined && membersNow(year, tapThe).filter((m) => m.lanh_dao).length >= wanted
  );
}

/** (4)-d1: a conclusion of disunity, or of a member's degradation, dated in the year. */
function conclusions(year: Year, tapThe: TapTheDossier): Condition[] {
  const shared = { ...bound, level: HT, clause: 'B.II.1.4(4)-d1' } as const;
  const members = tapThe.members.filter((one) => duringYear(one, year.nam));
  const sources = [
    { dossier: tapThe, id: tapThe.id, name: 'tập thể' },
    ...members.flatMap((one) =>
      one.ca_nhan ? [{ dossier: one.ca_nhan, id: one.id, name: one.ho_ten }] : [],
    ),
  ];
  const result: Condition[] = [];
  for (const { dossier, id, name } of sources) {
    const place = dossier.at('ket_luan');
    if (dossier.data.ket_luan === undefined)
      result.push({
        ...shared,
        outcome: 'unknown',
        fact: `ket_luan:${id}`,
        message: `Chưa ghi mục ket_luan của ${name} (không có kết luận nào thì ghi [])`,
        place,
      });
    for (const [i, one] of (dossier.data.ket_luan ?? []).entries()) {
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
        message: `Cấp có thẩm quyền đã kết luận ${what} (${name})`,
        place: dossier.at('ket_luan', i),
      });
    }
  }
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
      ...shared,
      outcome: 'met',
      fact: 'ket_luan',
      message: 'Không có kết luận mất đoàn kết nội bộ hoặc thành viên suy thoái trong năm',
      place: tapThe.at('ket_luan'),
    },
  ];
}

function incomplete(year: Year, tapThe: TapTheDossier): string {
  const listed = membersNow(year, tapThe).filter((m) => m.lanh_dao).length;
  return tapThe.data.so_lanh_dao === undefined
    ? 'Chưa ghi so_lanh_dao nên chưa rõ đã khai đủ thành viên'
    : `Mới khai ${listed} trên ${tapThe.data.so_lanh_dao} thành viên (thiếu hồ sơ trong ca-nhan/ hoặc mục thanh_vien_khac, hoặc so_lanh_dao ghi nhầm)`;
}

/** (4)-d2: fewer than half of the targets and tasks completed and key targets missed. */
function targets(tapThe: TapTheDossier, settings: Settings): Condition {
  const count = countTargets(tapThe.data.chi_tieu, settings.targetPercent, settings.readings);
  const shared = {
    ...bound,
    level: HT,
    clause: 'B.II.1.4(4)-d2',
    fact: 'chi_tieu',
    place: tapThe.at('chi_tieu'),
  } as const;
  if (count.failed === null) {
    const message = !tapThe.data.chi_tieu?.length
      ? 'Chưa có danh sách chỉ tiêu, nhiệm vụ được giao (chi_tieu)'
      : count.keyFailed === null && count.unknown === 0
        ? `Hoàn thành ${count.done}/${count.total} chỉ tiêu, nhiệm vụ nhưng chưa đánh dấu đủ chỉ tiêu nào là chủ yếu (chu_yeu: true hoặc false)`
        : `Còn ${count.unknown} chỉ tiêu, nhiệm vụ chưa ghi đủ kế hoạch, thực hiện, chiều (${count.done}/${count.total} đã hoàn thành)`;
    return { ...shared, outcome: 'unknown', message };
  }
  const message = `Hoàn thành ${count.done}/${count.total} chỉ tiêu, nhiệm vụ; ${count.keyMissed.length} chỉ tiêu chủ yếu không đạt 100%`;
  const either = count.failed && settings.readings.chi_tieu_lien_ket === 'hoac';
  const reading = either ? ' (cách hiểu đã chọn: chỉ cần một trong hai vế)' : '';
  return { ...shared, outcome: count.failed ? 'unmet' : 'met', message: message + reading };
}

/** (4)-d3 and (3)-d2: discipline of the collective itself, with the exception for self-remedy. */
function ownDiscipline(
  tapThe: TapTheDossier,
  settings: Settings,
  sanctions: readonly Sanction[],
): Condition[] {
  const place = tapThe.at('ky_luat');
  if (tapThe.data.ky_luat === undefined)
    return [
      {
        ...bound,
        level: HT,
        clause: 'B.II.1.4(4)-d3',
        outcome: 'unknown',
        fact: 'ky_luat',
        message: 'Chưa ghi mục ky_luat của tập thể (không bị kỷ luật thì ghi [])',
        place,
      },
    ];
  const own = sanctions.filter(
    (one) =>
      weighs(one, settings.readings.vi_pham_da_tinh) && one.collective === tapThe.id && !one.person,
  );
  if (own.length === 0)
    return [
      {
        ...bound,
        level: HT,
        clause: 'B.II.1.4(4)-d3',
        outcome: 'met',
        fact: 'ky_luat',
        message: 'Tập thể không bị xử lý kỷ luật',
        place,
      },
    ];
  return own.flatMap((one) => ownSanction(one, settings));
}

/** One decision against the collective: HTT is barred, HT too unless self-found and remedied (DS1). */
function ownSanction(one: Sanction, settings: Settings): Condition[] {
  const { tu_phat_hien: found, khac_phuc_xong: mended, hinh_thuc } = one.entry;
  const shared = { ...bound, fact: `ky_luat:${one.entry.vi_pham}`, place: one.place } as const;
  const form = `Tập thể bị ${hinh_thuc.toLowerCase()}`;
  const remedied = found === true && mended === true;
  const barsHtt: Condition = {
    ...shared,
    level: HTT,
    clause: 'B.II.1.4(3)-d2',
    outcome: 'unmet',
    message: `${form}${remedied ? ', đã tự phát hiện và khắc phục xong' : ''}: tối đa “${HT}”`,
  };
  if (!one.counted) return [barsHtt];
  // Without the exception (DS2) it does not matter who found it.
  const excepted = settings.readings.ky_luat_tap_the_tu_khac_phuc === 'ngoai_le';
  const half = excepted && !remedied && (found === true || mended === true);
  const [outcome, how] = !excepted
    ? (['unmet', ' (cách hiểu đã chọn không có ngoại lệ)'] as const)
    : remedied
      ? (['met', ' nhưng tự phát hiện và khắc phục xong hậu quả'] as const)
      : mended === false
        ? (['unmet', ', chưa khắc phục xong hậu quả'] as const)
        : found === false
          ? (['unmet', ', không tự phát hiện'] as const)
          : (['unknown', ', chưa ghi đủ tu_phat_hien và khac_phuc_xong'] as const);
  const clause = half ? 'B.II.1.4(3)-d2' : 'B.II.1.4(4)-d3';
  return [{ ...shared, level: HT, clause, outcome, message: form + how }, barsHtt];
}

/** (2)-d2 and (4)-d4-s1: discipline of members, each violation once. */
function memberDiscipline(
  year: Year,
  tapThe: TapTheDossier,
  settings: Settings,
  sanctions: readonly Sanction[],
): Condition[] {
  const reading = settings.readings.vi_pham_da_tinh;
  const found = memberSanctions(year, tapThe, sanctions, reading).filter(
    (one) => one.bears !== 'no',
  );
  const result = found.flatMap(memberConditions);
  const silent = tapThe.members.filter(
    (one) =>
      duringYear(one, year.nam) && one.ca_nhan !== null && one.ca_nhan.data.ky_luat === undefined,
  );
  for (const member of silent)
    result.push({
      ...bound,
      level: HT,
      clause: 'B.II.1.4(4)-d4-s1',
      outcome: 'unknown',
      fact: `ky_luat:${member.id}`,
      message: `Chưa ghi mục ky_luat của ${member.ho_ten} (không bị kỷ luật thì ghi [])`,
      place: member.ca_nhan?.at('ky_luat') ?? member.place,
    });
  if (!membersComplete(year, tapThe))
    result.push({
      ...bound,
      level: HT,
      clause: 'B.II.1.4(4)-d4-s1',
      outcome: 'unknown',
      fact: 'so_lanh_dao',
      message: incomplete(year, tapThe),
      place: tapThe.at('so_lanh_dao'),
    });
  if (result.length > 0) return result;
  const message = 'Không có thành viên bị xử lý kỷ luật được tính trong năm';
  const place = tapThe.at('ky_luat');
  return [
    {
      ...bound,
      level: HTT,
      clause: 'B.II.1.4(2)-d2',
      outcome: 'met',
      fact: 'ky_luat_tv',
      message,
      place,
    },
  ];
}

function memberConditions(one: MemberSanction): Condition[] {
  const { sanction, member, bears } = one;
  const { he, hinh_thuc, vi_pham } = sanction.entry;
  const form = hinh_thuc.toLowerCase();
  const shared = { ...bound, fact: `ky_luat:${vi_pham}`, place: sanction.place } as const;
  const outcome = bears === 'yes' ? 'unmet' : 'unknown';
  const message =
    bears === 'yes'
      ? `Thành viên ${member.ho_ten} bị ${form}`
      : `${member.ho_ten} bị ${form}, là thành viên nhiều tập thể; chưa ghi vi phạm gắn với tập thể nào (gan_voi)`;
  if (sanction.fromCanhCao && sanction.counted)
    return [{ ...shared, level: HT, clause: 'B.II.1.4(4)-d4-s1', outcome, message }];
  const barsHtt: Condition = { ...shared, level: HTT, clause: 'B.II.1.4(2)-d2', outcome, message };
  if (disciplineRank(he, hinh_thuc) !== null || !sanction.counted) return [barsHtt];
  const unclear = `${message}, chưa rõ có từ cảnh cáo trở lên không (hình thức không thuộc hệ đã ghi)`;
  return [
    { ...shared, level: HT, clause: 'B.II.1.4(4)-d4-s1', outcome: 'unknown', message: unclear },
    barsHtt,
  ];
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

/** A cap as one condition: at the first level it forbids, or met at the level it just allows. */
export function organisationCap(
  shared: { readonly binding: boolean; readonly clause: Condition['clause'] },
  id: string,
  data: { readonly ten: string; readonly muc?: XepLoai } | undefined,
  place: Condition['place'],
): Condition {
  const name = data?.ten ?? `“${id}” (không có trong to-chuc.yaml)`;
  const fact = `to_chuc:${id}`;
  if (data?.muc === undefined)
    return {
      ...shared,
      level: HT,
      outcome: 'unknown',
      fact,
      place,
      message: `${name} chưa có mức xếp loại (muc)`,
    };
  const next = XEP_LOAI[xepLoaiRank(data.muc) + 1];
  const message = `${name} được xếp “${data.muc}”`;
  return next
    ? { ...shared, level: next, outcome: 'unmet', fact, place, message }
    : { ...shared, level: HTXS, outcome: 'met', fact, place, message };
}
