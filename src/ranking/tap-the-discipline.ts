import type { TapTheDossier, Year } from '../dossier/year.js';
import { disciplineRank } from '../guidance/discipline.js';
import { HT, HTT } from '../guidance/scale.js';
import {
  type MemberSanction,
  memberSanctions,
  membersInYear,
  type Sanction,
  sanctionsOfCollectives,
  weighs,
} from './discipline.js';
import { incomplete, membersComplete } from './members.js';
import type { Settings } from './settings.js';
import type { Condition } from './types.js';

const bound = { binding: true } as const;

/** (4)-d3 and (3)-d2: discipline of the collective itself, with the exception for self-remedy. */
export function ownDiscipline(
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
  const own = (sanctionsOfCollectives(sanctions).get(tapThe.id) ?? []).filter((one) =>
    weighs(one, settings.readings),
  );
  if (own.length === 0)
    return [
      {
        level: HT,
        clause: 'B.II.1.4(4)-d3',
        binding: true,
        fact: 'ky_luat',
        outcome: 'met',
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
export function memberDiscipline(
  year: Year,
  tapThe: TapTheDossier,
  settings: Settings,
  sanctions: readonly Sanction[],
): Condition[] {
  const found = memberSanctions(year, tapThe, sanctions, settings.readings).filter(
    (one) => one.bears !== 'no',
  );
  const result = found.flatMap(memberConditions);
  const silent = membersInYear(year, tapThe).filter(
    (one) => one.ca_nhan !== null && one.ca_nhan.data.ky_luat === undefined,
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
      level: HTT,
      clause: 'B.II.1.4(2)-d2',
      binding: true,
      fact: 'ky_luat_tv',
      outcome: 'met',
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
      : one.why === 'left'
        ? `${member.ho_ten} bị ${form} sau khi thôi là thành viên; chưa ghi ngày vi phạm (thoi_diem của vi_pham trong to-chuc.yaml) hoặc tập thể mà vi phạm gắn với (gan_voi)`
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
