import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { UserError } from '../errors.js';
import { ownerOf } from './owner-file.js';
import { hashOf, PrintRecord } from './print-record.js';
import { codeOf, moveOver, writeAside } from './write-whole.js';

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
}

/** What happens to a file that somebody edited, or that is not ours. */
export type Existing = 'keep' | 'replace' | 'beside';

/** Names what differs between the file there and the one that was printed; null for a foreign file. */
export type Describe = (there: Uint8Array, printed: Uint8Array) => readonly string[] | null;

/** Changed controls that a message names. */
const NAMED = 5;

/** Why a file may not be written over. */
interface Obstacle {
  readonly kind: 'open' | 'edited' | 'foreign';
  readonly text: string;
}

interface Planned extends Output {
  readonly hash: string;
  /** What is there now is kept as a copy. */
  readonly backup?: true;
}

/**
 * Writes files into `folder` without ever replacing one that somebody edited or that another program
 * wrote. Each file appears whole or not at all. Throws UserError when the folder cannot be used.
 */
export function writeOutputs(
  folder: string,
  outputs: readonly Output[],
  existing: Existing = 'keep',
  describe: Describe = () => null,
): Written {
  makeFolder(folder);
  const record = new PrintRecord(folder);
  const plan = { unchanged: [] as Planned[], due: [] as Planned[] };
  const refused: { name: string; why: string }[] = [];
  const taken = new Set(outputs.map(nameOf));
  for (const output of outputs) {
    const file: Planned = { ...output, hash: hashOf(output.bytes) };
    const state = stateOf(folder, file, record, describe);
    if (state === 'same') plan.unchanged.push(file);
    else if (state === 'free') plan.due.push(file);
    else if (existing === 'replace' && state.kind !== 'open')
      plan.due.push({ ...file, backup: true });
    else if (existing === 'beside') {
      const second = besideOf(folder, file, record, taken);
      taken.add(second.file.name);
      plan[second.isThere ? 'unchanged' : 'due'].push(second.file);
    } else refused.push({ name: output.name, why: `${state.text}. ${HOW[state.kind]}` });
  }
  writeAll(folder, plan, record);
  return { written: plan.due.map(nameOf), unchanged: plan.unchanged.map(nameOf), refused };
}

const BESIDE = 'dùng --beside để in thành tệp thứ hai bên cạnh';
const REPLACE = 'hoặc --replace để thay và giữ bản cũ thành .bak';
const HOW: Readonly<Record<Obstacle['kind'], string>> = {
  open: `Đóng tệp rồi chạy lại, hoặc ${BESIDE}`,
  edited: `Không ghi gì lên tệp này; ${BESIDE}, ${REPLACE}`,
  foreign: `Không ghi gì lên tệp này; ${BESIDE}, ${REPLACE}`,
};

function nameOf({ name }: Output): string {
  return name;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UserError(
      `Không tạo được thư mục "${folder}" (${codeOf(error)}). Chọn thư mục khác ở --out.`,
    );
  }
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
    if (backup) keepCopy(folder, name);
    moveOver(ready, join(folder, name));
  }
  record.settle(ours);
}

function stateOf(
  folder: string,
  { name, bytes, hash }: Planned,
  record: PrintRecord,
  describe: Describe,
): Obstacle | 'free' | 'same' {
  if (!existsSync(join(folder, name))) return 'free';
  if (statSync(join(folder, name)).isDirectory())
    return { kind: 'open', text: 'trùng tên với một thư mục' };
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
  folder: string,
  file: Planned,
  record: PrintRecord,
  taken: ReadonlySet<string>,
): { readonly file: Planned; readonly isThere: boolean } {
  const extension = extname(file.name);
  const stem = file.name.slice(0, -extension.length);
  for (let copy = 2; ; copy++) {
    const second = { ...file, name: `${stem}_${copy}${extension}` };
    if (taken.has(second.name)) continue;
    const state = stateOf(folder, second, record, () => null);
    if (state === 'free' || state === 'same') return { file: second, isThere: state === 'same' };
  }
}

function read(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function keepCopy(folder: string, name: string): void {
  let copy = `${name}.bak`;
  for (let n = 2; existsSync(join(folder, copy)); n++) copy = `${name}.${n}.bak`;
  moveOver(join(folder, name), join(folder, copy));
}
