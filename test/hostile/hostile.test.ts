import { execFileSync } from 'node:child_process';
import fs, { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Walk } from '../../src/dossier/entries.js';
import { LIMITS } from '../../src/dossier/limits.js';
import { loadYear } from '../../src/dossier/link.js';
import { temporary } from '../support/bin.js';
import { here } from '../support/here.js';
import { validYear, write } from '../support/year.js';
import { type Hostile, LONG_NAME, type Made } from './case.js';
import { encodings } from './encodings.js';
import { names } from './names.js';
import { texts } from './texts.js';
import { values } from './values.js';

const CASES = [...encodings, ...texts, ...values, ...names];
const FINDINGS = join(import.meta.dirname, 'findings');

function make(folder: string, path: string, made: Made): void {
  const given = join(folder, path);
  const target = given.replace(LONG_NAME, 'd'.repeat(250 - given.length + LONG_NAME.length));
  mkdirSync(dirname(target), { recursive: true });
  if (made === null || (typeof made === 'object' && !('length' in made)))
    rmSync(target, { recursive: true, force: true });
  if (made === null) return;
  if (typeof made === 'string' || 'length' in made) writeFileSync(target, made);
  else if ('link' in made) symlinkSync(made.link, target);
  else if ('folder' in made) mkdirSync(target);
  else execFileSync('mkfifo', [target]);
}

/** While a file cannot be opened, whoever runs the test. */
async function withFault<T>(
  folder: string,
  { onOpen }: Hostile,
  run: () => Promise<T>,
): Promise<T> {
  const { openSync } = fs;
  fs.openSync = (path, ...more) => {
    if (onOpen && path === join(folder, onOpen.path))
      throw Object.assign(new Error(), { code: onOpen.fails });
    return openSync(path, ...more);
  };
  syncBuiltinESMExports();
  try {
    return await run();
  } finally {
    fs.openSync = openSync;
    syncBuiltinESMExports();
  }
}

function prepared({ files }: Hostile): string {
  const folder = temporary();
  write(folder, validYear());
  for (const [path, made] of Object.entries(files)) make(folder, path, made);
  return folder;
}

const FILE_FAULTS = 'yaml,schema,reference,encoding,trung-ho-so';

/** What a clerk is told, a line for each finding. */
async function told(one: Hostile): Promise<string> {
  const folder = prepared(one);
  const args = ['validate', folder, '--only', FILE_FAULTS, '--format', 'json'];
  const { code, out, err } = await withFault(folder, one, () => here(args));
  const { findings } = JSON.parse(out) as { findings: Record<string, string>[] };
  const lines = findings.map(
    ({ file, line, column, severity, rule, message }) =>
      `${file}:${line}:${column} ${severity} ${rule}\n  ${message}`,
  );
  const body = lines.length > 0 ? lines.join('\n') : 'không có gì phải nêu';
  return `# ${one.what}\nmã thoát ${code}${err}\n${body}\n`;
}

/** What the issue names, each with the cases that show it. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  BOM: ['bom'],
  CRLF: ['crlf'],
  NFD: ['nfd', 'ten-nfd'],
  'UTF-16': ['utf-16-le', 'utf-16-be', 'utf-16-khong-bom', 'utf-16-bi-cat'],
  TCVN3: ['tcvn3', 'tcvn3-dan'],
  VNI: ['vni', 'vni-dan'],
  'tabs for indents': ['tab'],
  'leading zeros': ['so-0-dau', 'so-the-0-dau', 'so-010'],
  '1.000': ['so-1.000', 'so-12.500', 'so-1.234.567', 'so-1,500'],
  'dates that do not exist': ['ngay-29-2', 'ngay-thang-13', 'ngay-kieu-my'],
  '31/6': ['ngay-31-6'],
  'two-digit years': ['ngay-nam-hai-so'],
  'duplicate keys': ['khoa-lap'],
  'several documents': ['nhieu-phan'],
  'anchors and aliases': ['tham-chieu', 'tham-chieu-la', 'bom-tham-chieu'],
  tags: ['nhan-kieu', 'nhan-ma'],
  'merge keys': ['gop-muc'],
  'empty file': ['tep-trong', 'toan-dau-cach'],
  'only comments': ['chi-chu-thich'],
  'a directory named x.yaml': ['thu-muc-yaml'],
  'a symlink out of the folder': ['lien-ket-ngoai', 'lien-ket-hong'],
  'a symlink in a circle': ['lien-ket-vong', 'lien-ket-thu-muc-vong'],
  'a file that vanishes': ['tep-bien-mat'],
  'no permission': ['khong-co-quyen', 'dang-bi-giu'],
  '~$x.docx': ['tep-chu-word'],
  'x - Copy.yaml': ['ban-sao-copy', 'ban-sao-sao-chep'],
  'x (1).yaml': ['ban-sao-1'],
  'OneDrive conflict copies': ['onedrive', 'dropbox', 'ban-sao-ten-hop-le'],
  'names that collide': ['trung-chu-hoa'],
  'reserved Windows names': ['ten-danh-rieng'],
  'paths beyond 240 characters': ['duong-dan-dai'],
  'file size': ['tep-qua-lon'],
  nesting: ['long-sau'],
  'text length': ['chu-qua-dai'],
};

describe('hostile input', () => {
  it('holds everything that the issue names', () => {
    const known = new Set(CASES.map(({ name }) => name));
    expect(
      Object.values(ASKED)
        .flat()
        .filter((name) => !known.has(name)),
    ).toEqual([]);
    expect(Object.keys(ASKED).length).toBeGreaterThan(30);
  });

  it('stops at more files than a folder of dossiers has', () => {
    const folder = prepared({ name: '', what: '', files: {} });
    const count = readdirSync(folder).length;
    expect(new Walk(count).list(folder).length).toBe(count);
    expect(() => new Walk(count - 1).list(folder)).toThrow(/quá 5 tệp/);
    expect(LIMITS.files).toBe(200_000);
  });

  it.each(CASES)('$name: $what', async (one) => {
    await expect(await told(one)).toMatchFileSnapshot(join(FINDINGS, `${one.name}.txt`));
  });

  it.each(CASES.filter(({ same }) => same))('$name is read as if it were right', (one) => {
    const folder = prepared(one);
    const [read, right] = [loadYear(folder, folder), prepared({ ...one, files: {} })];
    const plain = loadYear(right, right);
    expect(read.read.files.map(({ id, data }) => [id, data])).toEqual(
      plain.read.files.map(({ id, data }) => [id, data]),
    );
    expect(plain.read.files.length).toBeGreaterThan(20);
  });

  it('has a findings file for each case, and no other', () => {
    const expected = CASES.map(({ name }) => `${name}.txt`).sort();
    expect(new Set(expected).size).toBe(expected.length);
    expect(readdirSync(FINDINGS).sort()).toEqual(expected);
  });
});
