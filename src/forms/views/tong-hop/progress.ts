import { formatDate, type IsoDate } from '../../../date.js';
import type { GoiY } from '../../../dossier/generated/types.js';
import type { TapTheDossier } from '../../../dossier/year.js';
import type { Finding } from '../../../finding.js';
import type { ClauseId } from '../../../guidance/clauses.js';
import type { SubjectRanking } from '../../../ranking/types.js';
import type { FormInput } from '../../input.js';
import { officialWording } from './official.js';
import { NOT_APPLICABLE, row } from './row.js';
import { allSubjects, pathOf, subjectsOf } from './subjects.js';

/** Table 16: time spent, beside the minimum; the verdict is the rules'. */
export function reviewTimes(input: FormInput) {
  return subjectsOf(input.ranking, 'tap_the')
    .flatMap((one) => (one.dossier.kind === 'tap_the' ? [{ one, tapThe: one.dossier }] : []))
    .filter(({ tapThe }) => tapThe.data.mien_kiem_diem === undefined)
    .map(({ one, tapThe }, index) => {
      const minimum = input.settings.minimumTimes[tapThe.data.loai];
      const half = tapThe.meetings.reduce((sum, meeting) => sum + meeting.half_days, 0);
      return row(pathOf('bang_16', one), index, one.name, {
        tap_the: one.name,
        ngay: tapThe.meetings.flatMap(daysOf).join('; '),
        thoi_gian: half / 2,
        goi_y: tapThe.data.goi_y && (tapThe.data.goi_y.length > 0 ? 'Có' : 'Không'),
        khong_goi_y: minimum && minimum.without / 2,
        co_goi_y: minimum && minimum.with / 2,
        ket_luan: timeVerdict(input, tapThe, minimum !== undefined),
      });
    });
}

function daysOf(meeting: TapTheDossier['meetings'][number]): string[] {
  return meeting.data.phien.map((one) => formatDate(one.ngay));
}

export const TIME_ENOUGH = 'Đạt';
export const TIME_SHORT = 'Chưa đủ';

function timeVerdict(input: FormInput, tapThe: TapTheDossier, known: boolean): string {
  if (tapThe.meetings.length === 0) return 'Chưa kiểm điểm';
  if (!known) return 'Chưa quy định mức tối thiểu';
  const found = findingsOf(input, tapThe).filter((one) => one.clause?.startsWith('B.I.4.2-d4-'));
  if (found.some((one) => one.outcome === 'violated' && one.severity === 'error'))
    return TIME_SHORT;
  return found.some((one) => one.outcome === 'undecided') ? 'Chưa đủ dữ liệu' : TIME_ENOUGH;
}

/** What table 17 reports on: drafts, suggestions, order of meetings and of decisions, submission. */
const PROGRESS: readonly ClauseId[] = [
  'B.I.4.1.a-d1-s3',
  'B.I.4.1.b-s2',
  'B.I.4.2-d1-s1',
  'B.I.4.2-d1-s2',
  'B.I.4.2-d1-s3',
  'B.I.4.2-d1-s4',
  'B.II.0-s2',
  'B.II.2-d1-s1',
  'B.II.3-s2',
  'B.II.3-s3',
  'C.1-d1',
  'C.1-d2-s4',
];

/** What table 17 says where there is nothing to say. */
export const NOTHING_FOUND = 'Không có phát hiện';

/** Table 17: the steps in time. Every collective, and the people of whom something is to be said. */
export function progress(input: FormInput) {
  return allSubjects(input.ranking)
    .map((one) => ({ one, remarks: remarksOn(input, one) }))
    .filter(({ one, remarks }) => one.kind === 'tap_the' || remarks.length > 0)
    .map(({ one, remarks }, index) =>
      row(pathOf('bang_17', one), index, one.name, {
        doi_tuong: one.name,
        ...dates(one),
        nhan_xet: remarks.length > 0 ? remarks.join('\n') : NOTHING_FOUND,
      }),
    );
}

function dates({ dossier }: SubjectRanking) {
  const { data } = dossier;
  const tapThe = dossier.kind === 'tap_the' ? dossier : null;
  const sent = (tapThe?.data.bao_cao?.gui ?? []).map((one) => one.ngay).sort();
  return {
    goi_y: suggestionDate(data.goi_y),
    gui: tapThe ? show(sent.at(-1)) : NOT_APPLICABLE,
    hop: tapThe ? show(tapThe.meetings.map((one) => one.bat_dau).sort()[0]) : NOT_APPLICABLE,
    tu_danh_gia: show(data.tu_danh_gia?.ngay),
    quyet_dinh: show(data.quyet_dinh?.ngay),
    nop: show(data.ho_so?.nop?.ngay),
  };
}

/** The last day on which an issue was advised; nothing to date where none was. */
function suggestionDate(goiY: GoiY | undefined): string | undefined {
  if (goiY?.length === 0) return NOT_APPLICABLE;
  return show(
    goiY
      ?.flatMap((one) => one.ngay_tham_muu ?? [])
      .sort()
      .at(-1),
  );
}

function show(date: IsoDate | undefined): string | undefined {
  return date && formatDate(date);
}

function remarksOn(input: FormInput, { dossier }: SubjectRanking): string[] {
  const found = findingsOf(input, dossier).filter(
    (one) => one.clause !== null && PROGRESS.includes(one.clause) && one.severity !== 'info',
  );
  return [...new Set(found.map((one) => officialWording(one.message)))];
}

/** Findings on a subject, and for a collective those on its meetings. */
function findingsOf(input: FormInput, dossier: SubjectRanking['dossier']): Finding[] {
  const meetings = dossier.kind === 'tap_the' ? dossier.meetings : [];
  return input.findings.filter(
    (one) =>
      one.subject === dossier.id ||
      (one.subject === null && meetings.some((meeting) => meeting.source === one.place.source)),
  );
}
