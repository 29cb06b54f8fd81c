import {
  type HoiNghiFile,
  inForce,
  personName,
  type TapTheDossier,
  type ThanhVien,
  type Year,
} from '../dossier/year.js';
import { nameList } from './names.js';
import { collectivesOf } from './reviewed-steps.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly kind: 'self' | 'other' | 'alone' | 'none' | 'missing';
  readonly head: string;
  readonly chair: string;
  readonly deputies: readonly string[];
}

// A deputy of a body that the reviewed person heads takes the chair; in a joint meeting, of either
// body. Without any deputy it only warns. Deputies are chaired by the head.
export const rule = defineRule<'hoi_nghi', Facts>({
  id: 'cap-pho-chu-tri',
  clauses: ['B.I.4.2-d3-s3'],
  scope: 'hoi_nghi',
  severity: 'error',
  title: 'Người chủ trì khi kiểm điểm người đứng đầu',
  *check(meeting, { year, asOf }): Iterable<Hit<Facts>> {
    for (const [i, { can_bo, chu_tri }] of (meeting.data.buoc ?? []).entries()) {
      if (!can_bo) continue;
      const bodies = headedHere(meeting, can_bo, year);
      if (bodies.length === 0 || year.unreadable.has(chu_tri ?? '')) continue;
      const deputies = bodies
        .flatMap((one) => membersOn(one, meeting))
        .filter((one) => one.vai_tro === 'cap_pho' && one.id !== can_bo);
      const hit = (kind: Facts['kind']): Hit<Facts> => ({
        at: meeting.at('buoc', i, 'chu_tri'),
        subject: can_bo,
        facts: {
          ...{ kind, head: personName(year, can_bo), chair: personName(year, chu_tri ?? '') },
          deputies: deputies.map((one) => one.ho_ten),
        },
      });
      if (chu_tri === undefined) {
        if (asOf >= meeting.ket_thuc) yield { ...hit('missing'), outcome: 'undecided' };
      } else if (deputies.some((one) => one.id === chu_tri)) continue;
      else if (deputies.length > 0) yield hit(chu_tri === can_bo ? 'self' : 'other');
      else yield { ...hit(chu_tri === can_bo ? 'alone' : 'none'), severity: 'warning' };
    }
  },
  message: ({ kind, head, chair, deputies }) =>
    ({
      self: `${head} là người đứng đầu và chủ trì phần kiểm điểm chính mình. Khi kiểm điểm người đứng đầu thì cấp phó chủ trì (${nameList(deputies)}): kiểm tra chu_tri của bước này.`,
      other: `Phần kiểm điểm người đứng đầu ${head} do ${chair} chủ trì, không phải cấp phó của tập thể. Khi kiểm điểm người đứng đầu thì cấp phó chủ trì (${nameList(deputies)}): kiểm tra chu_tri của bước này, hoặc vai_tro của ${chair}.`,
      alone: `${head} là người đứng đầu và chủ trì phần kiểm điểm chính mình; tập thể chưa ghi cấp phó nào. Hướng dẫn giao cấp phó chủ trì phần này: nếu có cấp phó, ghi vai_tro: cap_pho cho người đó và xem lại chu_tri.`,
      none: `Phần kiểm điểm người đứng đầu ${head} do ${chair} chủ trì; tập thể chưa ghi cấp phó nào. Hướng dẫn giao cấp phó chủ trì phần này: nếu có cấp phó, ghi vai_tro: cap_pho cho người đó và xem lại chu_tri.`,
      missing: `Chưa ghi người chủ trì phần kiểm điểm người đứng đầu ${head}, nên chưa rõ có phải cấp phó hay không. Ghi mã người ở chu_tri của bước này.`,
    })[kind],
});

function membersOn(tapThe: TapTheDossier, meeting: HoiNghiFile): ThanhVien[] {
  return tapThe.members.filter((one) => inForce(one, meeting.bat_dau));
}

/** The bodies of the meeting that the person heads on its first day. */
function headedHere(meeting: HoiNghiFile, person: string, year: Year): TapTheDossier[] {
  return collectivesOf(meeting, year).filter((one) =>
    one.members.some(
      (it) => it.vai_tro === 'dung_dau' && it.id === person && inForce(it, meeting.bat_dau),
    ),
  );
}
