import type { Round } from '../ranking/types.js';
import { csvText } from './csv.js';
import { type RankReport, shownSubjects } from './ranking.js';

const HEADER = [
  'Mã',
  'Đối tượng',
  'Tên',
  'Nhóm',
  'Tự nhận',
  'Thẩm định',
  'Tối đa',
  'Phiếu vòng 1',
  'Phiếu vòng 2',
  'Đề nghị',
  'Quyết định',
  'Điều kiện chưa đạt, chưa rõ',
];

/** The ranking as a table for Excel. */
export function rankCsv(report: RankReport): string {
  const labels = new Map(report.ranking.groups.map((group) => [group.id, group.label]));
  const rows = shownSubjects(report).map((one) => [
    one.id,
    one.kind === 'tap_the' ? 'Tập thể' : 'Cá nhân',
    one.name,
    one.group === null ? '' : (labels.get(one.group) ?? one.group),
    one.self ?? '',
    one.appraised ?? '',
    one.max ?? 'Chưa xác định',
    round(one.round1),
    round(one.round2),
    one.proposed ?? '',
    one.decided ?? '',
    one.conditions
      .filter((condition) => condition.outcome !== 'met')
      .map((condition) => `${condition.clause}: ${condition.message}`)
      .join(' | '),
  ]);
  return csvText([HEADER, ...rows]);
}

/** `14/15` would become a date in Excel. */
function round(one: Round | null): string {
  return one ? `${one.votes} trên ${one.of}` : '';
}
