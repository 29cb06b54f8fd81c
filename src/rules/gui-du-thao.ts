import { addDays, formatDate, type IsoDate } from '../date.js';
import { type HoiNghiFile, reviewMeetings, type TapTheDossier } from '../dossier/year.js';
import { hasCalendar, workingDays } from '../guidance/calendar.js';
import { bySendDate, knowsAttendance } from './draft-sendings.js';
import { nameList } from './names.js';
import { defineRule, type Hit, type World } from './rule.js';

interface Facts {
  readonly kind: 'late' | 'close' | 'unsent' | 'calendar';
  readonly start: IsoDate;
  readonly sent: IsoDate | null;
  readonly days: number;
  readonly wanted: number;
  readonly people: readonly string[];
  /** False when `co_mat` is missing, so that nobody knows who attended. */
  readonly attendanceKnown: boolean;
}

// Working days from the day after sending up to the day of the meeting (4.6); under the stricter
// reading that day does not count either, and then it only warns. The head sends the draft and needs
// no copy. Own members only: nobody else at the meeting has to answer for this report.
export const rule = defineRule<'ky', Facts>({
  id: 'gui-du-thao',
  clauses: ['B.I.4.1.a-d1-s3'],
  scope: 'ky',
  severity: 'error',
  title: 'Thời hạn gửi dự thảo báo cáo kiểm điểm trước hội nghị',
  *check(ky, world): Iterable<Hit<Facts>> {
    const meetings = new Set<HoiNghiFile>();
    for (const tapThe of world.year.tap_the.values()) {
      if (tapThe.data.mien_kiem_diem) continue;
      for (const meeting of reviewMeetings(world.year, tapThe)) {
        meetings.add(meeting);
        yield* meetingHits(tapThe, meeting, world);
      }
    }
    const unknown = [...meetings].find((one) => !hasCalendar(one.bat_dau));
    if (unknown && !ky.data.tham_so?.ngay_nghi)
      yield {
        at: ky.at('tham_so', 'ngay_nghi'),
        severity: 'info',
        facts: { ...blank(unknown, world), kind: 'calendar' },
      };
  },
  message: (facts) => MESSAGES[facts.kind](facts),
});

function* meetingHits(
  tapThe: TapTheDossier,
  meeting: HoiNghiFile,
  world: World,
): Iterable<Hit<Facts>> {
  const { settings } = world;
  const facts = blank(meeting, world);
  const shared = {
    subject: tapThe.id,
    outcome: facts.attendanceKnown ? ('violated' as const) : ('undecided' as const),
    ...(facts.attendanceKnown ? {} : { cause: `co_mat:${meeting.id}` }),
  };
  const strictOnly = settings.readings.ba_ngay_lam_viec === 'khong_tinh_ngay_hop';
  const ruled = world.year.ky.data.cach_hieu?.ba_ngay_lam_viec !== undefined;
  const usual = (from: IsoDate) => workingDays(from, meeting.bat_dau, settings.localDays);
  const strict = (from: IsoDate) =>
    workingDays(from, addDays(meeting.bat_dau, -1), settings.localDays);
  for (const [sent, people] of bySendDate(tapThe, meeting)) {
    const days = (strictOnly ? strict : usual)(sent ?? world.asOf);
    if (sent === null) {
      if (days >= facts.wanted) continue;
      const at = tapThe.at('bao_cao', 'gui');
      yield { ...shared, at, outcome: 'undecided', facts: { ...facts, kind: 'unsent', people } };
      continue;
    }
    const index = tapThe.data.bao_cao?.gui?.findIndex((one) => one.ngay === sent) ?? 0;
    const at = tapThe.at('bao_cao', 'gui', index, 'ngay');
    const found = { ...facts, sent, people, days };
    if (days < facts.wanted) yield { ...shared, at, facts: { ...found, kind: 'late' } };
    else if (strict(sent) < facts.wanted && !ruled)
      yield {
        ...shared,
        at,
        severity: 'warning',
        unclear: true,
        facts: { ...found, kind: 'close' },
      };
  }
}

function blank(meeting: HoiNghiFile, world: World): Omit<Facts, 'kind'> {
  const attendanceKnown = knowsAttendance(meeting);
  const wanted = world.settings.draftDays;
  return { start: meeting.bat_dau, sent: null, days: 0, wanted, people: [], attendanceKnown };
}

const sentLine = ({ sent, start, people, attendanceKnown }: Facts) =>
  `Dự thảo báo cáo kiểm điểm gửi ngày ${formatDate(sent ?? '')} cho ${nameList(people)}; hội nghị ngày ${formatDate(start)}${
    attendanceKnown ? '' : ' (chưa ghi co_mat của hội nghị, nên chưa rõ ai dự)'
  }`;

const MESSAGES: Readonly<Record<Facts['kind'], (facts: Facts) => string>> = {
  late: (facts) =>
    `${sentLine(facts)}, ${facts.start > (facts.sent ?? '') ? `được ${facts.days} ngày làm việc` : 'không trước ngày họp'}. Hướng dẫn yêu cầu gửi ít nhất trước ${facts.wanted} ngày làm việc: ${facts.attendanceKnown ? '' : 'ghi co_mat của hội nghị; '}nếu đã gửi sớm hơn, ghi đúng ngày ở bao_cao.gui.`,
  close: (facts) =>
    `${sentLine(facts)}: đủ ${facts.days} ngày làm việc khi tính cả ngày họp, chưa đủ ${facts.wanted} ngày khi không tính ngày họp. Khi cấp có thẩm quyền đã kết luận cách tính, ghi ở cach_hieu.ba_ngay_lam_viec của ky.yaml.`,
  unsent: ({ start, people, wanted }) =>
    `Chưa ghi ngày gửi dự thảo báo cáo kiểm điểm cho ${nameList(people)} để dự hội nghị ngày ${formatDate(start)}, nên chưa rõ đã gửi ít nhất trước ${wanted} ngày làm việc hay chưa. Ghi ngày và người nhận ở bao_cao.gui.`,
  calendar: ({ start }) =>
    `Chưa có lịch nghỉ lễ, tết của năm ${start.slice(0, 4)}: khi tính ngày làm việc mới trừ thứ bảy, chủ nhật và ngày lễ cố định. Ghi các ngày nghỉ khác ở tham_so.ngay_nghi của ky.yaml.`,
};
