import { formatDate, type IsoDate } from '../date.js';
import { type Finding, fileFault, pointer } from '../finding.js';
import { factsPrint } from '../report/fingerprint.js';
import type { Known } from '../report/validation.js';
import { bearsOnLevels } from '../rules/bears-on-levels.js';
import type { Entry, PlacedEntry } from './baseline-file.js';

/** What identifies a finding in a baseline. */
export type Identity = Omit<Entry, 'ly_do' | 'nguoi' | 'den_ngay'>;

export function identityOf(finding: Finding): Identity {
  const { rule, clause, place, subject } = finding;
  return {
    quy_tac: rule,
    dieu_khoan: clause,
    tep: place.source.file,
    vi_tri: pointer(place.path),
    doi_tuong: subject,
    dau: factsPrint(finding),
  };
}

/** What became of the entries of a baseline. */
export interface Matched {
  readonly known: ReadonlyMap<Finding, Known>;
  /** Entries that stand for a finding of today, whether or not they still hold. */
  readonly used: ReadonlyMap<Finding, PlacedEntry>;
  readonly unused: readonly PlacedEntry[];
  /** What is wrong with entries. */
  readonly findings: readonly Finding[];
}

/**
 * Lays the entries over the findings: one entry accepts one finding, as long as its facts stay and its
 * day has not passed, and never one that bears on levels.
 */
export function matchBaseline(
  entries: readonly PlacedEntry[],
  findings: readonly Finding[],
  asOf: IsoDate,
): Matched {
  const open = new Map<string, Finding[]>();
  for (const one of findings) {
    const key = keyOf(identityOf(one));
    open.set(key, [...(open.get(key) ?? []), one]);
  }
  const used = new Map<Finding, PlacedEntry>();
  const unused: PlacedEntry[] = [];
  // Of two entries for equal findings, the one that holds longer comes first.
  const ordered = entries.toSorted((a, b) => b.entry.den_ngay.localeCompare(a.entry.den_ngay));
  for (const placed of ordered) {
    const finding = open.get(keyOf(placed.entry))?.shift();
    if (finding) used.set(finding, placed);
    else unused.push(placed);
  }
  const known = new Map<Finding, Known>();
  const told: Finding[] = [];
  for (const [finding, placed] of used) {
    const problem = problemOf(finding, placed, asOf);
    if (problem) told.push(problem);
    else known.set(finding, knownBy(placed.entry));
  }
  return { known, used, unused, findings: told };
}

function keyOf({ quy_tac, dieu_khoan, tep, vi_tri, doi_tuong, dau }: Identity): string {
  return JSON.stringify([quy_tac, dieu_khoan, tep.normalize('NFC'), vi_tri, doi_tuong, dau]);
}

function knownBy({ ly_do, nguoi, den_ngay }: Entry): Known {
  return { reason: ly_do, by: nguoi, until: den_ngay };
}

/** Why an entry does not hold, though its finding is there. */
function problemOf(finding: Finding, { entry, at }: PlacedEntry, asOf: IsoDate): Finding | null {
  if (bearsOnLevels(finding))
    return fileFault(
      'baseline',
      at,
      `Điểm ${entry.quy_tac} ở ${entry.tep} liên quan mức xếp loại, tỷ lệ, mức trần hoặc tệp chưa đọc được nên không được coi là đã biết. Sửa hồ sơ, rồi xóa mục này.`,
    );
  if (entry.den_ngay >= asOf) return null;
  const message = `Mục này hết hạn từ ngày ${formatDate(entry.den_ngay)} nên điểm ${entry.quy_tac} ở ${entry.tep} lại được tính. Sửa hồ sơ, hoặc gia hạn bằng lệnh kiemdiem baseline write.`;
  return fileFault('baseline', at, message, null, 'warning');
}

/** An entry for which there is no finding any more. */
export function unusedFinding({ entry, at }: PlacedEntry): Finding {
  const message = `Không còn điểm ${entry.quy_tac} như đã ghi ở ${entry.tep}. Bỏ mục này bằng lệnh kiemdiem baseline prune.`;
  return fileFault('baseline', at, message, null, 'info');
}
