import { join } from 'node:path';
import { type IsoDate, parseDate } from '../date.js';
import { UserError } from '../errors.js';
import type { Finding } from '../finding.js';
import { bearsOnLevels } from '../rules/bears-on-levels.js';
import {
  BASELINE_FILE,
  type Baseline,
  baselineText,
  type Entry,
  readBaseline,
} from './baseline-file.js';
import { identityOf, matchBaseline } from './baseline-match.js';
import { type Checked, type CheckOptions, checkFolders } from './check.js';
import { defaultFolder } from './folder.js';
import { lockFolder } from './folder-lock.js';
import { oneOf } from './options.js';
import { isDoubt } from './verdict.js';
import { writeWhole } from './write-whole.js';

interface Options extends CheckOptions {
  readonly takeOver?: boolean;
  readonly reason?: string;
  readonly by?: string;
  readonly until?: string;
}

/** `baseline write|prune [DIR]`: returns the exit code. */
export async function baseline(
  action: string,
  dir: string | undefined,
  options: Options,
): Promise<number> {
  const todo = oneOf('việc', action, ['write', 'prune']);
  return todo === 'write' ? write(dir, options) : prune(dir, options);
}

interface Opened {
  readonly checked: Checked;
  readonly folder: string;
  readonly path: string;
  readonly there: Baseline | null;
  readonly findings: readonly Finding[];
}

/** Checks the folder and reads its baseline. Throws UserError when that has a fault. */
async function open(dir: string | undefined, options: Options): Promise<Opened> {
  const folder = dir ?? defaultFolder();
  lockFolder(folder, { command: 'baseline', takeOver: options.takeOver === true });
  const checked = await checkFolders([folder], options);
  const path = join(folder, BASELINE_FILE);
  const there = readBaseline(folder);
  const [fault] = there?.faults ?? [];
  if (fault) {
    const { line, column } = fault.place.source.locate(fault.place.path);
    throw new UserError(`${path}:${line}:${column}: ${fault.message} Sửa rồi chạy lại.`);
  }
  return { checked, folder, path, there, findings: checked.found.map((one) => one.finding) };
}

async function write(dir: string | undefined, options: Options): Promise<number> {
  const given = {
    ly_do: needed('--reason', options.reason),
    nguoi: needed('--by', options.by),
    den_ngay: dateOf(needed('--until', options.until)),
  };
  const { checked, path, there, findings } = await open(dir, options);
  if (given.den_ngay < checked.asOf)
    throw new UserError(
      'Ngày ghi ở --until đã qua. Ghi ngày cuối cùng còn chấp nhận các điểm này.',
    );
  const { known, used, unused } = matchBaseline(there?.entries ?? [], findings, checked.asOf);
  const due = findings.filter(
    (one) => !known.has(one) && (one.severity === 'error' || isDoubt(one)),
  );
  const refused = due.filter(bearsOnLevels);
  const fresh = due.filter((one) => !bearsOnLevels(one));
  const kept = [
    ...unused,
    ...[...used].flatMap(([finding, placed]) => (known.has(finding) ? [placed] : [])),
  ].map((one) => one.entry);
  const entries = [...kept, ...fresh.map((one) => ({ ...identityOf(one), ...given }))];
  if (fresh.length > 0) save(path, entries);
  process.stdout.write(
    `${path}: ${fresh.length > 0 ? `đã ghi thêm ${fresh.length} điểm` : 'không có điểm nào để ghi thêm'}, giữ ${kept.length} điểm đã có.\n`,
  );
  if (refused.length === 0) return 0;
  process.stdout.write(
    `Không ghi ${refused.length} điểm liên quan mức xếp loại, tỷ lệ, mức trần hoặc tệp chưa đọc được, phải sửa trong hồ sơ: ${countedByRule(refused)}.\n`,
  );
  return 1;
}

async function prune(dir: string | undefined, options: Options): Promise<number> {
  const wrong = Object.entries({
    '--reason': options.reason,
    '--by': options.by,
    '--until': options.until,
    '--only': options.only,
    '--skip': options.skip,
    '--subject': options.subject,
  }).find(([, value]) => value !== undefined);
  if (wrong) throw new UserError(`${wrong[0]} không dùng với baseline prune.`);
  const { checked, path, there, findings } = await open(dir, options);
  if (!there) throw new UserError(`Chưa có "${path}" nên không có gì để dọn.`);
  const { used, unused } = matchBaseline(there.entries, findings, checked.asOf);
  const stays = new Set(used.values());
  const entries = there.entries.filter((one) => stays.has(one)).map((one) => one.entry);
  if (unused.length > 0) save(path, entries);
  process.stdout.write(
    `${path}: đã bỏ ${unused.length} điểm không còn, giữ ${entries.length} điểm.\n`,
  );
  return 0;
}

function needed(option: string, value: string | undefined): string {
  if (value !== undefined && value.trim() !== '') return value.trim();
  throw new UserError(
    `Thiếu ${option}. Ghi đủ: kiemdiem baseline write --reason "lý do" --by "họ tên" --until 2021-06-30`,
  );
}

function dateOf(text: string): IsoDate {
  const date = parseDate(text);
  if (!date) throw new UserError(`Ngày "${text}" chưa đúng. Ghi dạng 2021-01-31 hoặc 31/01/2021.`);
  return date;
}

/** In the order of files and rules, so that a second run changes nothing else. */
function save(path: string, entries: readonly Entry[]): void {
  const key = (one: Entry) => JSON.stringify([one.tep, one.quy_tac, one.vi_tri, one.dau]);
  const ordered = entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  writeWhole(path, new TextEncoder().encode(baselineText(ordered)));
}

/** `ty-le-tap-the 1, schema 2`. */
function countedByRule(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ');
}
