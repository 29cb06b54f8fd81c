import { formatDate, type IsoDate } from '../date.js';
import { nearest } from '../dossier/nearest.js';
import type { Year } from '../dossier/year.js';
import { type Finding, fileFault, type Severity } from '../finding.js';
import type { Rule } from './rule.js';

/** What `giai_quyet` of ky.yaml records about one point. */
type Answer = NonNullable<Year['ky']['data']['giai_quyet']>[number];

const SEVERITIES = { 'lưu ý': 'warning', 'thông tin': 'info', 'bỏ qua': null } as const;

/**
 * Applies what the office recorded about the checks themselves: another weight for warnings and infos
 * (`muc_do_quy_tac`), and answers of the authority (`giai_quyet`). An error keeps its weight until it
 * is answered, and then still warns, with the answer. `ran`: the rules of this run.
 */
export function applyOffice(
  findings: readonly Finding[],
  year: Year,
  all: readonly Rule[],
  ran: readonly Rule[],
  asOf: IsoDate,
): Finding[] {
  const byId = new Map(all.map((rule) => [rule.id, rule]));
  // An answer of a later day is none yet.
  const answers = (year.ky.data.giai_quyet ?? []).filter((one) => one.ngay <= asOf);
  const used = new Set<Answer>();
  const answered = findings.map((finding) => {
    const answer = answers.find((one) => answersTo(one, finding));
    if (answer) used.add(answer);
    return answer ? withAnswer(finding, answer) : finding;
  });
  return [
    ...answered.flatMap((finding) => weighted(finding, year, byId.get(finding.rule))),
    ...idleAnswers(year, used, all, ran, asOf),
    ...wrongWeights(year, byId),
  ];
}

function answersTo(answer: Answer, { rule, outcome, subject, cause }: Finding): boolean {
  if (rule !== answer.quy_tac || outcome !== 'violated') return false;
  if (answer.doi_tuong === undefined) return subject === null;
  return subject === answer.doi_tuong || cause === `nhom:${answer.doi_tuong}`;
}

function withAnswer(finding: Finding, answer: Answer): Finding {
  const { noi_dung, co_quan, van_ban, ngay } = answer;
  return {
    ...finding,
    severity: finding.severity === 'error' ? 'warning' : 'info',
    message: `${finding.message} Ý kiến đã ghi: ${noi_dung.trim().replace(/\.$/, '')} (${co_quan}, ${van_ban}, ngày ${formatDate(ngay)}).`,
    facts: { ...finding.facts, giai_quyet: answer },
  };
}

/** An undecided point of an error stays: missing data is never switched off. */
function weighted(finding: Finding, year: Year, rule: Rule | undefined): Finding[] {
  const wanted = year.ky.data.muc_do_quy_tac?.[finding.rule];
  const isError =
    finding.severity === 'error' ||
    (finding.outcome === 'undecided' && rule?.severity === 'error') ||
    finding.facts['giai_quyet'] !== undefined;
  if (wanted === undefined || isError) return [finding];
  const severity: Severity | null = SEVERITIES[wanted];
  return severity === null ? [] : [{ ...finding, severity }];
}

/** An answer that no longer meets a point of this folder, or names an unknown rule. */
function idleAnswers(
  year: Year,
  used: ReadonlySet<Answer>,
  all: readonly Rule[],
  ran: readonly Rule[],
  asOf: IsoDate,
): Finding[] {
  return (year.ky.data.giai_quyet ?? []).flatMap((answer, index) => {
    if (used.has(answer)) return [];
    const known = all.some((rule) => rule.id === answer.quy_tac);
    if (known && (answer.ngay > asOf || !ran.some((rule) => rule.id === answer.quy_tac))) return [];
    const at = year.ky.at('giai_quyet', index, 'quy_tac');
    const about = answer.doi_tuong ? ` của “${answer.doi_tuong}”` : '';
    const message = known
      ? `Ý kiến ghi cho quy tắc ${answer.quy_tac}${about} không còn ứng với điểm nào trong hồ sơ. Bỏ mục này, hoặc sửa quy_tac, doi_tuong nếu ghi nhầm.`
      : `${unknownRule(answer.quy_tac, all)} Sửa quy_tac.`;
    return [fileFault('reference', at, message, null, 'warning')];
  });
}

function wrongWeights(year: Year, byId: ReadonlyMap<string, Rule>): Finding[] {
  return Object.keys(year.ky.data.muc_do_quy_tac ?? {}).flatMap((id) => {
    const rule = byId.get(id);
    if (rule && rule.severity !== 'error') return [];
    const at = year.ky.at('muc_do_quy_tac', id);
    const message = rule
      ? `Quy tắc ${id} có mức “lỗi” nên không đổi được mức độ; chỉ các lưu ý, thông tin của quy tắc này theo mức đã ghi. Nếu cấp có thẩm quyền đã có ý kiến, ghi ở giai_quyet.`
      : `${unknownRule(id, [...byId.values()])} Sửa mã này.`;
    return [fileFault('reference', at, message, null, 'warning')];
  });
}

function unknownRule(id: string, all: readonly Rule[]): string {
  const near = nearest(
    id,
    all.map((rule) => rule.id),
  );
  return `Không có quy tắc “${id}”.${near ? ` Có phải là “${near}”?` : ''}`;
}
