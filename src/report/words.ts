import { formatDate } from '../date.js';
import type { Finding } from '../finding.js';
import { type Clause, type ClauseId, clauses } from '../guidance/clauses.js';
import { oneLine } from './one-line.js';
import type { Known, Reported } from './validation.js';

/** What faults of the file itself are called. */
export const FILE_FAULTS: Readonly<Record<string, string>> = {
  yaml: 'cú pháp YAML',
  schema: 'hình thức hồ sơ',
  reference: 'dẫn chiếu',
  encoding: 'bảng mã, đọc tệp',
  template: 'cách viết mẫu in',
  baseline: 'tệp ghi các điểm đã biết',
  ignore: 'tệp ghi những gì bỏ qua',
};

/** `lỗi`, `lưu ý`, `thông tin` or `chưa xác định`. */
export function weightWord({ severity, outcome }: Pick<Finding, 'severity' | 'outcome'>): string {
  if (outcome === 'undecided') return 'chưa xác định';
  if (severity === 'error') return 'lỗi';
  return severity === 'warning' ? 'lưu ý' : 'thông tin';
}

/** The message on one line, behind what the formats of machines have no word for. */
export function toldIn({ finding, known }: Reported): string {
  const undecided = finding.outcome === 'undecided' ? 'Chưa xác định: ' : '';
  const accepted = known ? `${knownWords(known)} ` : '';
  return oneLine(`${accepted}${undecided}${finding.message}`);
}

/** `Đã biết đến 31/12/2021 (Trần Văn B): chờ bổ sung.` */
export function knownWords({ reason, by, until }: Known): string {
  return `Đã biết đến ${formatDate(until)} (${by}): ${reason.replace(/\.$/, '')}.`;
}

/** `quy-tac B.II.3(4)`, or the rule alone for faults of the file. */
export function ruleWords({ rule, clause }: Finding): string {
  return clause ? `${rule} ${clause}` : rule;
}

/** The clause's own words. */
export function clauseWords(id: ClauseId): string {
  const { words }: Clause = clauses[id];
  return words;
}
