import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isThere } from './folders.js';
import { keepCopy } from './keep-copy.js';
import { isPlainName, shortName } from './output-name.js';
import { ownerOf } from './owner-file.js';
import { hashOf, PrintRecord } from './print-record.js';
import { putInPlace, writeAside } from './write-whole.js';

/** A file to be written, by name within the folder. */
export interface Output {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of each file. */
export interface Written {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Left alone, with the reason in Vietnamese. */
  readonly refused: readonly { readonly name: string; readonly why: string }[];
  /** Not printed now, and not replaced by an earlier run either, as it was cut off. */
  readonly old: readonly string[];
}

/** What happens to a file that somebody edited, or that is not ours. */
export type Existing = 'keep' | 'replace' | 'beside';

/**
 * Names what differs between the file there and the one that was printed: `nothing` where only the
 * bytes do; null for a foreign file.
 */
export type Describe = (
  there: Uint8Array,
  printed: Uint8Array,
) => readonly string[] | 'nothing' | null;

/** Changed controls that a message names. */
const NAMED = 5;

/** Why a file may not be written over. */
interface Obstacle {
  readonly kind: 'open' | 'edited' | 'foreign' | 'other';
  readonly text: string;
}

interface Planned extends Output {
  readonly hash: string;
  /** What is there now is kept as a copy. */
  readonly backup?: true;
}

/**
 * Writes files into `folder` without ever replacing one that somebody edited or that another program
 * wrote. Each file appears whole or not at all. Throws UserError when the disk fails.
 */
export function writeOutputs(
  folder: string,
  outputs: readonly Output[],
  existing: Existing = 'keep',
  describe: Describe = () => null,
): Written {
  const record = new PrintRecord(folder);
  const place: Place = { folder, record, names: namesIn(folder) };
  const plan = { unchanged: [] as Planned[], due: [] as Planned[] };
  const refused: { name: string; why: string }[] = [];
  const planned = outputs.map(plannedOf);
  const taken = new Set(planned.map(nameOf));
  for (const file of planned) {
    const state = stateOf(place, file, describe);
    if (state === 'same') plan.unchanged.push(file);
    else if (state === 'free') plan.due.push(file);
    else if (existing === 'replace' && REPLACEABLE.includes(state.kind))
      plan.due.push({ ...file, backup: true });
    else if (existing === 'beside') {
      const second = besideOf(place, file, taken);
      taken.add(second.file.name);
      plan[second.isThere ? 'unchanged' : 'due'].push(second.file);
    } else refused.push({ name: file.name, why: `${state.text}. ${HOW[state.kind]}` });
  }
  writeAll(folder, plan, record);
  return {
    written: plan.due.map(nameOf),
    unchanged: plan.unchanged.map(nameOf),
    refused,
    old: record.review(),
  };
}

const BESIDE = 'dùng --beside để in thành tệp thứ hai bên cạnh';
const REPLACE = 'hoặc --replace để thay và giữ bản cũ thành .bak';
const REPLACEABLE: readonly Obstacle['kind'][] = ['edited', 'foreign'];
const HOW: Readonly<Record<Obstacle['kind'], string>> = {
  open: `Đóng tệp rồi chạy lại, hoặc ${BESIDE}`,
  edited: `Không ghi gì lên tệp này; ${BESIDE}, ${REPLACE}`,
  foreign: `Không ghi gì lên tệp này; ${BESIDE}, ${REPLACE}`,
  other: `Đổi tên hoặc chuyển đi rồi chạy lại, hoặc ${BESIDE}`,
};

/** The folder that is written, with what stands in it. */
interface Place {
  readonly folder: string;
  readonly record: PrintRecord;
  /** Names by what they are where case does not count. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

function namesIn(folder: string): Place['names'] {
  const names = new Map<string, string[]>();
  for (const name of readdirSync(folder)) {
    const folded = name.toLowerCase();
    names.set(folded, [...(names.get(folded) ?? []), name]);
  }
  return names;
}

function nameOf({ name }: Output): string {
  return name;
}

/** Names come from ids, but what is asked of them here must not hang on how ids are made. */
function plannedOf({ name, bytes }: Output): Planned {
  const short = shortName(name);
  if (!isPlainName(short)) throw new Error('output name');
  return { name: short, bytes, hash: hashOf(bytes) };
}

function writeAll(
  folder: string,
  { unchanged, due }: { readonly unchanged: readonly Planned[]; readonly due: readonly Planned[] },
  record: PrintRecord,
): void {
  const ours = [...unchanged, ...due];
  if (ours.length === 0) return;
  record.expect(ours);
  for (const { name, bytes, backup } of due) {
    // The new file is whole before the old one moves.
    const ready = writeAside(join(folder, name), bytes);
    if (backup) keepCopy(join(folder, name));
    putInPlace(ready, join(folder, name));
  }
  record.settle(ours);
}

function stateOf(
  { folder, record, names }: Place,
  { name, bytes, hash }: Planned,
  describe: Describe,
): Obstacle | 'free' | 'same' {
  const other = names.get(name.toLowerCase())?.find((one) => one !== name);
  if (other !== undefined)
    return { kind: 'other', text: `có "${other}", chỉ khác chữ hoa, chữ thường` };
  if (!isThere(join(folder, name))) return 'free';
  const kind = lstatSync(join(folder, name));
  if (kind.isSymbolicLink())
    return { kind: 'other', text: 'là một liên kết dẫn ra chỗ khác, không phải tệp' };
  if (!kind.isFile()) return { kind: 'other', text: 'trùng tên với một thư mục hoặc thiết bị' };
  const there = read(join(folder, name));
  if (there === null)
    return { kind: 'open', text: 'đang mở trong chương trình khác hoặc không có quyền đọc' };
  const own = hashOf(there);
  if (own === hash) return 'same';
  const owner = ownerOf(folder, name);
  if (owner) {
    const who = owner.name ? ` (${owner.name})` : '';
    return { kind: 'open', text: `đang mở trong ${owner.program}${who}` };
  }
  if (record.has(name, own)) return 'free';
  const changed = describe(there, bytes);
  if (changed === 'nothing') return 'free';
  return changed === null && !record.knows(name)
    ? { kind: 'foreign', text: 'đã có tệp cùng tên không do chương trình in ra' }
    : { kind: 'edited', text: `đã được sửa sau khi in${changed ? ` (${listed(changed)})` : ''}` };
}

function listed(changed: readonly string[]): string {
  if (changed.length === 0) return 'ngoài các ô: lời văn của mẫu hoặc cách trình bày';
  const more = changed.length > NAMED ? ` và ${changed.length - NAMED} ô khác` : '';
  return changed.slice(0, NAMED).join('; ') + more;
}

/** The first second name that is free, or that already holds the same. */
function besideOf(
  place: Place,
  file: Planned,
  taken: ReadonlySet<string>,
): { readonly file: Planned; readonly isThere: boolean } {
  const extension = extname(file.name);
  const stem = file.name.slice(0, -extension.length);
  for (let copy = 2; ; copy++) {
    const second = { ...file, name: shortName(`${stem}_${copy}${extension}`) };
    if (taken.has(second.name)) continue;
    const state = stateOf(place, second, () => null);
    if (state === 'free' || state === 'same') return { file: second, isThere: state === 'same' };
  }
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
