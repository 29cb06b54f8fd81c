import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tcvn3 } from '../hostile/letters.js';
import { here } from './here.js';
import { editDocument, typed } from './word-user.js';
import { type Files, validYear, write } from './year.js';

/** A command that writes, as the tests of faults run it: in a folder of its own, `world`. */
export interface Writer {
  readonly name: string;
  /** What is there before. */
  readonly prepare: (world: string) => void | Promise<void>;
  readonly args: (world: string) => readonly string[];
  /** Exit code; of a second run as well where that differs. */
  readonly code?: number;
  readonly again?: number;
  /** Of a long run every so manieth change is tried. */
  readonly every?: number;
  /** Writes one file, whole, and needs no lock for it. */
  readonly isLockless?: true;
}

/** A year whose documents read otherwise from one version to the next. */
export function version(number: number): Files {
  const files = validYear();
  const text = `Bản ${number}. `.repeat(40);
  files['tap-the/so-a.yaml'].bao_cao.phuong_huong = text;
  files['ca-nhan/gd-a.yaml'].ban_kiem_diem.phuong_huong = text;
  return files;
}

const DOCUMENT = 'mau-01_so-a.docx';
const render = (world: string, ...more: string[]) => [
  ...['render', 'mau-01', join(world, 'ky'), '--out', join(world, 'in'), '--subject', 'so-a'],
  ...more,
];

/** Printed from one version, with dossiers of the next. */
async function printed(world: string, ...more: string[]): Promise<void> {
  write(join(world, 'ky'), version(1));
  await here(render(world, ...more));
  write(join(world, 'ky'), version(2));
}

async function edited(world: string): Promise<void> {
  await printed(world);
  editDocument(join(world, 'in', DOCUMENT), typed('bao_cao.trach_nhiem', 'Viết tay.'));
}

/** Two forms that came back. */
async function returned(world: string): Promise<void> {
  write(join(world, 'ky'), version(1));
  const args = ['--out', join(world, 'nhan'), '--subject', 'so-a,gd-a'];
  await here(['render', 'mau-01', 'mau-02', join(world, 'ky'), ...args]);
  for (const [name, path] of [
    ['mau-01_so-a', 'bao_cao.trach_nhiem'],
    ['mau-02_gd-a', 'ban_kiem_diem.trach_nhiem_tap_the'],
  ] as const)
    editDocument(join(world, 'nhan', `${name}.docx`), typed(path, 'Đơn vị viết.'));
}

const validate = (world: string, ...more: string[]) => ['validate', join(world, 'ky'), ...more];

/** A file in letters of another time, and one with a rating that is spelled otherwise. */
function mendable(world: string): void {
  const files = version(1);
  files['ca-nhan/gd-a.yaml'].ban_kiem_diem.cam_ket.muc = 'tốt';
  write(join(world, 'ky'), files);
  const path = join(world, 'ky/tap-the/so-a.yaml');
  writeFileSync(path, tcvn3(readFileSync(path, 'utf8')));
}

/** A dossier without a paper that a rule asks for. */
function lacking(world: string): void {
  const files = version(1);
  files['ca-nhan/gd-a.yaml'].ho_so.y_kien_noi_cu_tru = { co: false };
  write(join(world, 'ky'), files);
}

const baseline = (world: string) => [
  ...['baseline', 'write', join(world, 'ky'), '--as-of', '2021-03-01'],
  ...['--reason', 'Đã có ý kiến.', '--by', 'Trần Thị Bình', '--until', '2021-12-31'],
];

/** A baseline that knows what is no longer there. */
async function outdated(world: string): Promise<void> {
  lacking(world);
  await here(baseline(world));
  write(join(world, 'ky'), version(1));
}

/** Every command that writes; one that is new joins here with one entry. */
export const writers: readonly Writer[] = [
  {
    name: 'render',
    prepare: (world) => printed(world),
    args: (world) => render(world),
  },
  {
    name: 'render --format html',
    prepare: (world) => printed(world, '--format', 'html'),
    args: (world) => render(world, '--format', 'html'),
  },
  {
    name: 'render --pdf',
    prepare: (world) => printed(world, '--pdf'),
    args: (world) => render(world, '--pdf'),
  },
  {
    name: 'render --beside',
    prepare: edited,
    args: (world) => render(world, '--beside'),
  },
  {
    name: 'render --replace',
    prepare: edited,
    args: (world) => render(world, '--replace'),
  },
  {
    name: 'render all',
    prepare: (world) => {
      const files = version(1);
      write(join(world, 'ky/a'), files);
      files['ky.yaml'].co_quan_quyet_dinh.ten = 'Ban Thường vụ Huyện ủy';
      write(join(world, 'ky/b'), files);
    },
    args: (world) => [
      ...['render', 'all', join(world, 'ky'), '--out', join(world, 'in'), '--subject', 'gd-a'],
    ],
    every: 12,
  },
  {
    name: 'import --write',
    prepare: returned,
    args: (world) => [
      ...['import', join(world, 'nhan'), '--into', join(world, 'ky'), '--write', '--replace'],
    ],
  },
  {
    name: 'new ky',
    prepare: () => {},
    args: (world) => ['new', 'ky', '2021', '--dir', world],
    again: 2,
  },
  {
    name: 'new ca-nhan',
    prepare: (world) => write(join(world, 'ky'), version(1)),
    args: (world) => ['new', 'ca-nhan', 'Nguyễn Văn An', '--dir', join(world, 'ky')],
    again: 2,
  },
  {
    name: 'validate --fix',
    prepare: mendable,
    args: (world) => validate(world, '--fix'),
  },
  {
    name: 'validate --format json=FILE',
    prepare: (world) => write(join(world, 'ky'), version(1)),
    args: (world) =>
      validate(world, '--format', `json=${join(world, 'ket-qua.json')}`, '--format', 'pretty'),
    isLockless: true,
  },
  {
    name: 'baseline write',
    prepare: lacking,
    args: baseline,
  },
  {
    name: 'baseline prune',
    prepare: outdated,
    args: (world) => ['baseline', 'prune', join(world, 'ky'), '--as-of', '2021-03-01'],
  },
];

/** Makes the same PDF of the same document every time, as LibreOffice does not. */
const SOFFICE = `#!${process.execPath}
const { readFileSync, writeFileSync } = require('node:fs');
const { createHash } = require('node:crypto');
for (const name of process.argv.slice(2).filter((one) => one.endsWith('.docx')))
  writeFileSync('out/' + name.replace('.docx', '.pdf'),
    '%PDF ' + createHash('sha256').update(readFileSync(name)).digest('hex') + '\\n%%EOF\\n');
`;

/** What a run in a world needs: a LibreOffice, and a place for temporary files that is watched too. */
export function environment(world: string, bin: string): Record<string, string> {
  const soffice = join(bin, 'soffice');
  writeFileSync(soffice, SOFFICE);
  chmodSync(soffice, 0o755);
  mkdirSync(join(world, 'tmp'), { recursive: true });
  return { KIEMDIEM_SOFFICE: soffice, TMPDIR: join(world, 'tmp') };
}

/** Every file of a world with a mark of what it holds, by path. */
export function contents(world: string): Map<string, string> {
  const entries = readdirSync(world, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(world.length + 1), markOf(readFileSync(path))]));
}

function markOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}
