import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IsoDate, parseDate } from '../date.js';
import { decode } from '../dossier/encoding.js';
import { nearest } from '../dossier/nearest.js';
import { reason } from '../dossier/reason.js';
import { readYaml, YamlSource } from '../dossier/source.js';
import { seenFrom } from '../dossier/text-place.js';
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

function parseBaseline(bytes: Uint8Array): Baseline {
  const { text, faults } = decode(bytes);
  const source = new YamlSource(BASELINE_FILE, text);
  const read = readYaml(text);
  const broken = faults.find(({ severity }) => severity !== 'warning');
  const [first] = broken ? [broken] : 'faults' in read ? read.faults : [];
  if (first) {
    const place = { source: seenFrom(BASELINE_FILE, text)(first.offset), path: [] };
    return { entries: [], faults: [fileFault(first.rule, place, first.message)] };
  }
  return readTop('value' in read ? read.value : null, source);
}

function readTop(value: unknown, source: YamlSource): Baseline {
  const top = recordOf(value);
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

/** What an entry holds, in the order in which it is written. */
const KEYS = [
  'quy_tac',
  'dieu_khoan',
  'tep',
  'vi_tri',
  'doi_tuong',
  'dau',
  'ly_do',
  'nguoi',
  'den_ngay',
] as const;
type Key = (typeof KEYS)[number];

const NULLABLE: readonly Key[] = ['dieu_khoan', 'doi_tuong'];
/** Empty for a finding about the whole file. */
const POINTER: Key = 'vi_tri';

interface EntryFault {
  readonly key: string | null;
  readonly message: string;
}

function faultsOf(value: unknown): EntryFault[] {
  const entry = recordOf(value);
  if (!entry)
    return [{ key: null, message: 'Mỗi điểm đã biết phải gồm các dòng "khóa: giá trị".' }];
  const strange = Object.keys(entry).filter((key) => !KEYS.some((known) => known === key));
  const meant = strange.map((key) => nearest(key, KEYS));
  return [
    ...strange.map((key) => ({ key, message: unknownKey(key, KEYS) })),
    // A mistyped key is told once, not as missing too.
    ...KEYS.filter((key) => !meant.includes(key)).flatMap((key) => {
      const message = faultOf(key, entry[key]);
      return message ? [{ key, message }] : [];
    }),
  ];
}

function faultOf(key: Key, value: unknown): string | null {
  if (value === null && NULLABLE.includes(key)) return null;
  if (typeof value !== 'string' || (value.trim() === '' && key !== POINTER))
    return `Thiếu ${key}, hoặc ${key} chưa phải chữ. Ghi ${key}: "…"${NULLABLE.includes(key) ? ', hoặc null nếu không có' : ''}.`;
  if (key === 'den_ngay' && parseDate(value) === null)
    return `Ngày "${value}" chưa đúng. Ghi dạng 2021-01-31 hoặc 31/01/2021.`;
  return null;
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
