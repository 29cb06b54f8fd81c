import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IsoDate, parseDate } from '../date.js';
import { nearest } from '../dossier/nearest.js';
import { reason } from '../dossier/read.js';
import { decode, YamlSource } from '../dossier/source.js';
import { UserError } from '../errors.js';
import { type Finding, fileFault, type Place } from '../finding.js';

export const BASELINE_FILE = '.kiemdiem-baseline.yaml';

/** One finding that somebody accepts for a time. */
export interface Entry {
  readonly quy_tac: string;
  readonly dieu_khoan: string | null;
  /** Relative to the folder of the baseline, with `/`. */
  readonly tep: string;
  /** JSON pointer. */
  readonly vi_tri: string;
  readonly doi_tuong: string | null;
  /** Fingerprint of the facts. */
  readonly dau: string;
  readonly ly_do: string;
  readonly nguoi: string;
  /** Last day on which it holds. */
  readonly den_ngay: IsoDate;
}

/** An entry as it stands in the file. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly at: Place;
}

/** The baseline of a root; an entry with a fault is told and holds nothing. */
export interface Baseline {
  readonly entries: readonly PlacedEntry[];
  readonly faults: readonly Finding[];
}

/** The baseline of a folder, or null without one. Throws UserError when it cannot be read at all. */
export function readBaseline(folder: string): Baseline | null {
  const path = join(folder, BASELINE_FILE);
  if (!existsSync(path)) return null;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UserError(`Không đọc được "${path}" (${reason(error)}). Kiểm tra quyền truy cập.`);
  }
  return parseBaseline(bytes);
}

/** Reads the bytes of a baseline file. */
export function parseBaseline(bytes: Uint8Array): Baseline {
  const decoded = decode(bytes);
  if ('fault' in decoded) {
    const place = { source: new YamlSource(BASELINE_FILE, ''), path: [] };
    return { entries: [], faults: [fileFault('encoding', place, decoded.fault.message)] };
  }
  const source = new YamlSource(BASELINE_FILE, decoded.text);
  const [first] = source.faults;
  if (first) {
    const place = { source: source.at(first.offset), path: [] };
    return { entries: [], faults: [fileFault(first.rule, place, first.message)] };
  }
  return readTop(source);
}

function readTop(source: YamlSource): Baseline {
  const top = recordOf(source.value);
  const fault = (path: Place['path'], message: string) =>
    fileFault('schema', { source, path }, message);
  const list = top?.['da_biet'];
  if (!top || !Array.isArray(list))
    return { entries: [], faults: [fault([], 'Tệp phải có da_biet: danh sách các điểm đã biết.')] };
  const strange = Object.keys(top).filter((key) => !['phien_ban', 'da_biet'].includes(key));
  const faults = strange.map((key) => fault([key], unknownKey(key, ['phien_ban', 'da_biet'])));
  if (top['phien_ban'] !== 1)
    faults.push(fault(['phien_ban'], 'Phiên bản của tệp phải ghi là phien_ban: 1.'));
  const entries: PlacedEntry[] = [];
  list.forEach((value, index) => {
    const wrong = faultsOf(value);
    for (const { key, message } of wrong)
      faults.push(fault(['da_biet', index, ...(key === null ? [] : [key])], message));
    if (wrong.length === 0)
      entries.push({ entry: entryOf(value), at: { source, path: ['da_biet', index] } });
  });
  return { entries, faults };
}

const TEXTS = ['quy_tac', 'tep', 'dau', 'ly_do', 'nguoi', 'den_ngay'] as const;
const NULLABLE = ['dieu_khoan', 'doi_tuong'] as const;
/** Empty for a finding about the whole file. */
const POINTER = 'vi_tri';
const KEYS = [...TEXTS, ...NULLABLE, POINTER] as const;

interface EntryFault {
  readonly key: string | null;
  readonly message: string;
}

function faultsOf(value: unknown): EntryFault[] {
  const entry = recordOf(value);
  if (!entry)
    return [{ key: null, message: 'Mỗi điểm đã biết phải gồm các dòng "khóa: giá trị".' }];
  const faults: EntryFault[] = Object.keys(entry)
    .filter((key) => !KEYS.some((known) => known === key))
    .map((key) => ({ key, message: unknownKey(key, KEYS) }));
  for (const key of TEXTS)
    if (typeof entry[key] !== 'string' || entry[key].trim() === '')
      faults.push({ key, message: `Thiếu ${key}, hoặc ${key} chưa phải chữ. Ghi ${key}: "…".` });
  for (const key of NULLABLE)
    if (entry[key] !== null && typeof entry[key] !== 'string')
      faults.push({ key, message: `${key} phải là chữ, hoặc null nếu không có.` });
  if (typeof entry[POINTER] !== 'string')
    faults.push({ key: POINTER, message: `Thiếu ${POINTER}. Ghi ${POINTER}: "/…".` });
  const until = entry['den_ngay'];
  if (typeof until === 'string' && until.trim() !== '' && parseDate(until) === null)
    faults.push({
      key: 'den_ngay',
      message: `Ngày "${until}" chưa đúng. Ghi dạng 2021-01-31 hoặc 31/01/2021.`,
    });
  return faults;
}

/** An entry without fault, its date in ISO form. */
function entryOf(value: unknown): Entry {
  const entry = value as Entry;
  return { ...entry, den_ngay: parseDate(entry.den_ngay) ?? entry.den_ngay };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  const isRecord = value !== null && typeof value === 'object' && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : null;
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return `Không có khóa "${key}".${near ? ` Có phải là "${near}"?` : ''} Dùng được: ${known.join(', ')}.`;
}

/** The text of a baseline file. Strings of JSON are strings of YAML. */
export function baselineText(entries: readonly Entry[]): string {
  const blocks = entries.map((entry) =>
    KEYS.map(
      (key, i) => `${i === 0 ? '  - ' : '    '}${key}: ${JSON.stringify(entry[key])}\n`,
    ).join(''),
  );
  const list = blocks.length === 0 ? 'da_biet: []\n' : `da_biet:\n${blocks.join('')}`;
  return `${HEAD}phien_ban: 1\n${list}`;
}

const HEAD = `# Các điểm kiemdiem validate nêu mà đơn vị đã biết, có lý do, người chịu trách nhiệm và thời hạn.
# Do lệnh kiemdiem baseline ghi: sửa được ly_do, nguoi, den_ngay; chú thích thêm không được giữ.
`;
