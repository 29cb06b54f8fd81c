import { formatDate, type IsoDate } from '../date.js';
import type { TapTheDossier, Year } from '../dossier/year.js';
import { categories } from '../guidance/categories.js';
import { hidesMeetings, lastMeeting } from './reviews.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly party: string;
  /** Last day of the collective's review, first day of the party body's; null without a meeting. */
  readonly end: IsoDate | null;
  readonly start: IsoDate | null;
  /** True where the dossier does not say which party body leads the collective. */
  readonly unled?: true;
}

// The party body starts once the collective it leads has finished; the same day is allowed and noted.
// A joint meeting of the two is exempt (4.11). Party bodies have no order among themselves.
export const rule = defineRule<'tap_the', Facts>({
  id: 'cap-uy-sau',
  clauses: ['B.I.4.2-d1-s4'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Kiểm điểm cấp ủy, tổ chức đảng sau tập thể chính quyền, chuyên môn, đoàn thể',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    const { year, asOf, settings } = world;
    const { loai, khoi, cap_uy_lanh_dao, mien_kiem_diem } = tapThe.data;
    if (cap_uy_lanh_dao === undefined) yield* unledHits(tapThe, year);
    const party = year.tap_the.get(cap_uy_lanh_dao ?? '');
    if (!party || party.data.mien_kiem_diem || mien_kiem_diem) return;
    if (categories[loai].party || khoi === 'dang' || isJoint(tapThe, party)) return;
    const last = lastMeeting(tapThe.meetings);
    const start = party.meetings.map((one) => one.bat_dau).sort()[0] ?? null;
    const facts = { party: party.name, end: last?.ket_thuc ?? null, start };
    if (!last || start === null) {
      if (hidesMeetings(year)) return;
      if (asOf > settings.yearEnd.to || (start !== null && start <= asOf))
        yield {
          at: tapThe.at('cap_uy_lanh_dao'),
          outcome: 'undecided',
          cause: `hoi_nghi:${last ? party.id : tapThe.id}`,
          facts,
        };
    } else if (last.ket_thuc > start) yield { at: last.at('phien'), facts };
    else if (last.ket_thuc === start) yield { at: last.at('phien'), severity: 'info', facts };
  },
  message({ party, end, start, unled }) {
    if (unled)
      return `Tập thể kiểm điểm xong ngày ${formatDate(end ?? '')}, sau khi ${party} bắt đầu kiểm điểm ngày ${formatDate(start ?? '')}, và chưa ghi cấp ủy, tổ chức đảng lãnh đạo tập thể, nên chưa rõ có đúng thứ tự hay không. Ghi ở cap_uy_lanh_dao; không có thì ghi null.`;
    if (end === null || start === null) {
      const which = end === null ? (start === null ? 'cả hai bên' : 'tập thể này') : party;
      return `Chưa có tệp hội nghị kiểm điểm của ${which} trong hoi-nghi/, nên chưa rõ tập thể này kiểm điểm xong trước ${party} hay không. Ghi tệp hội nghị, có ngày họp ở phien.`;
    }
    if (end === start)
      return `Tập thể kiểm điểm xong ngày ${formatDate(end)}, cùng ngày ${party} bắt đầu kiểm điểm. Việc này phù hợp nếu tập thể kiểm điểm xong trước.`;
    return `Tập thể kiểm điểm xong ngày ${formatDate(end)}, sau khi ${party} bắt đầu kiểm điểm ngày ${formatDate(start)}. Cấp ủy, tổ chức đảng kiểm điểm sau: kiểm tra phien của hai hội nghị; nếu kiểm điểm kết hợp, ghi chung một hội nghị.`;
  },
});

/** Which body leads is not written, and one that may has begun before this collective ended. */
function* unledHits(tapThe: TapTheDossier, year: Year): Iterable<Hit<Facts>> {
  const { loai, khoi, cap, mien_kiem_diem } = tapThe.data;
  if (categories[loai].party || khoi === 'dang' || mien_kiem_diem) return;
  const end = lastMeeting(tapThe.meetings)?.ket_thuc;
  for (const party of year.tap_the.values()) {
    if (!COMMITTEES.includes(party.data.loai) || party.data.cap !== cap) continue;
    const start = party.meetings.map((one) => one.bat_dau).sort()[0];
    if (!end || !start || end <= start || isJoint(tapThe, party)) continue;
    yield {
      at: tapThe.at('cap_uy_lanh_dao'),
      outcome: 'undecided',
      facts: { party: party.name, end, start, unled: true },
    };
  }
}

const COMMITTEES: readonly string[] = ['btv_tinh', 'btv_huyen', 'cap_uy_co_so'];

function isJoint(one: TapTheDossier, other: TapTheDossier): boolean {
  return one.meetings.some((meeting) => other.meetings.includes(meeting));
}
