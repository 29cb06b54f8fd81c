import type { Finding } from '../finding.js';

/** Counts of findings by weight. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly undecided: number;
}

/**
 * Counts of a run. Severities count every finding that is not known by the baseline; `undecided` counts
 * those of that outcome. The last three stand only where there is such a thing.
 */
export interface Summary extends Counts {
  readonly years: number;
  readonly files: number;
  readonly collectives: number;
  readonly cadres: number;
  /** Findings that the baseline knows. */
  readonly known?: number;
  /** Findings that `--changed-since` leaves out, and that count for nothing. */
  readonly unchanged?: Counts;
  /** Years and stray files that the ignore file leaves out. */
  readonly ignored?: { readonly years: readonly string[]; readonly files: readonly string[] };
}

/** Counts of one year, for a root that holds several. */
export interface YearSummary extends Counts {
  readonly authority: string;
  /** Null where `ky.yaml` could not be read. */
  readonly year: number | null;
  readonly files: number;
}

/** What was read, and the findings that nobody accepted. */
export function summarise(
  years: readonly { readonly files: readonly { readonly kind: string }[] }[],
  findings: readonly Pick<Finding, 'severity' | 'outcome'>[],
): Summary {
  const files = years.flatMap((year) => year.files);
  return {
    years: years.length,
    files: files.length,
    collectives: files.filter((file) => file.kind === 'tap-the').length,
    cadres: files.filter((file) => file.kind === 'ca-nhan').length,
    ...countsOf(findings),
  };
}

export function countsOf(findings: readonly Pick<Finding, 'severity' | 'outcome'>[]): Counts {
  const count = (severity: Finding['severity']) =>
    findings.filter((one) => one.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    undecided: findings.filter((one) => one.outcome === 'undecided').length,
  };
}

/** `2 lỗi, 3 lưu ý, 1 thông tin; trong đó 1 điểm chưa xác định vì thiếu dữ liệu`. */
export function countWords({ errors, warnings, infos, undecided }: Counts): string {
  return `${errors} lỗi, ${warnings} lưu ý, ${infos} thông tin; trong đó ${undecided} điểm chưa xác định vì thiếu dữ liệu`;
}

/** What a run tells at its end, a sentence a line. */
export function totalWords(summary: Summary): string[] {
  const { years, files, collectives, cadres, known, unchanged, ignored } = summary;
  const lines = [
    `Đã đọc ${years} kỳ, ${files} tệp: ${collectives} tập thể, ${cadres} cá nhân.`,
    `${countWords(summary)}.`,
  ];
  if (known !== undefined)
    lines.push(`Ngoài ra có ${known} điểm đã biết theo .kiemdiem-baseline.yaml.`);
  if (unchanged) lines.push(unchangedWords(unchanged));
  if (ignored) lines.push(ignoredWords(ignored));
  return lines;
}

function unchangedWords(unchanged: Counts): string {
  return unchanged.errors + unchanged.warnings + unchanged.infos === 0
    ? 'Không có điểm nào khác ở các tệp không thay đổi.'
    : `Chưa in, chưa tính các điểm ở tệp không thay đổi: ${countWords(unchanged)}. Bỏ --changed-since để xem đủ.`;
}

function ignoredWords({ years, files }: NonNullable<Summary['ignored']>): string {
  return `Theo .kiemdiemignore đã bỏ qua ${years.length} kỳ${named(years)}, ${files.length} tệp, thư mục ngoài hồ sơ${named(files)}.`;
}

/** Names in brackets behind a count; more than a few are counted. */
const NAMED = 5;

function named(names: readonly string[]): string {
  if (names.length === 0) return '';
  const left = names.length - NAMED;
  return ` (${names.slice(0, NAMED).join(', ')}${left > 0 ? ` và ${left} tên khác` : ''})`;
}
