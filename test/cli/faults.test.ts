import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, kiemdiem, temporary } from '../support/bin.js';
import { here } from '../support/here.js';
import { editDocument, typed } from '../support/word-user.js';
import { validYear, write } from '../support/year.js';

/** A year whose every document reads otherwise from one version to the next. */
function version(number: number): string {
  const year = temporary();
  const files = validYear();
  for (const [path, data] of Object.entries(files)) {
    if (path.startsWith('tap-the/')) data.bao_cao.phuong_huong = `Bản ${number}. `.repeat(400);
    if (path.startsWith('ca-nhan/'))
      data.ban_kiem_diem.phuong_huong = `Bản ${number}. `.repeat(400);
  }
  write(year, files);
  return year;
}

const render = (year: string, out: string) => [
  ...['render', 'mau-01', 'mau-02', year, '--out', out],
  ...['--subject', 'so-a,gd-a'],
];

function documents(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => /\.(docx|bak)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

async function printed(year: string): Promise<Map<string, string>> {
  const out = temporary();
  await here(render(year, out));
  return documents(out);
}

const KILLER = resolve(import.meta.dirname, '../support/kill-at.cjs');
/** More changes to the disk than any run of these tests makes. */
const FAR = 60;

/** Runs a command again and again, each time killed one change to the disk later, until one ends. */
function killedEverywhere(args: readonly string[], before: () => void, after: () => void): number {
  for (let at = 1; at < FAR; at++) {
    before();
    const env = { ...process.env, KILL_AT: String(at) };
    const { signal } = spawnSync(process.execPath, ['--require', KILLER, BIN, ...args], { env });
    after();
    if (signal === null) return at - 1;
  }
  throw new Error('the command never came to its end');
}

describe('a run killed at any change to the disk', () => {
  it('leaves every document whole, old or new, and the next run goes on', async () => {
    const [old, fresh] = [version(1), version(2)];
    const [before, after] = [await printed(old), await printed(fresh)];
    const out = temporary();
    await here(render(old, out));
    const kills = killedEverywhere(
      render(fresh, out),
      () => {},
      () => {
        const there = documents(out);
        expect([...there.keys()]).toEqual([...before.keys()]);
        for (const [name, bytes] of there)
          expect([before.get(name), after.get(name)]).toContain(bytes);
      },
    );
    expect(kills).toBeGreaterThan(6);
    expect(documents(out)).toEqual(after);
  }, 60_000);

  it('never loses a document that somebody edited, with --replace either', async () => {
    const year = version(1);
    const out = temporary();
    await here(render(year, out));
    const file = join(out, 'mau-01_so-a.docx');
    editDocument(file, typed('bao_cao.trach_nhiem', 'Viết tay.'));
    const edited = readFileSync(file).toString('base64');
    const kills = killedEverywhere(
      [...render(year, out), '--replace'],
      () => writeFileSync(file, Buffer.from(edited, 'base64')),
      () => expect([...documents(out).values()]).toContain(edited),
    );
    expect(kills).toBeGreaterThan(4);
  }, 60_000);

  it('leaves a dossier that a form is read into whole, old or new', async () => {
    const year = version(1);
    const out = temporary();
    await here(render(year, out));
    const form = join(out, 'mau-01_so-a.docx');
    editDocument(form, typed('bao_cao.trach_nhiem', 'Viết tay.'));
    const path = join(year, 'tap-the/so-a.yaml');
    const old = readFileSync(path, 'utf8');
    const kills = killedEverywhere(
      ['import', form, '--into', year, '--write', '--replace'],
      () => writeFileSync(path, old),
      () => {
        const now = readFileSync(path, 'utf8');
        expect(now === old || (now.includes('Viết tay.') && now.length > old.length / 2)).toBe(
          true,
        );
      },
    );
    expect(kills).toBeGreaterThan(2);
  }, 60_000);
});

describe('a check killed at any change to the disk', () => {
  it('leaves its reports and the baseline whole, old or new', () => {
    const year = version(1);
    const person = join(year, 'ca-nhan/gd-a.yaml');
    const text = readFileSync(person, 'utf8');
    writeFileSync(person, text.replace(/(y_kien_noi_cu_tru:\n\s+co: )true/, '$1false'));
    const report = join(year, '../kq.json');
    const baseline = join(year, '.kiemdiem-baseline.yaml');
    const why = ['--reason', 'x', '--by', 'y', '--until', '2031-12-31'];
    for (const [path, args, first, last] of [
      [report, ['validate', year, '--format', `json=${report}`], '{', '}'],
      [baseline, ['baseline', 'write', year, ...why], '#', '"'],
    ] as const) {
      const kills = killedEverywhere(
        args,
        () => writeFileSync(path, path === report ? '{"cũ": 1}' : 'phien_ban: 1\nda_biet: []\n'),
        () => {
          const now = readFileSync(path, 'utf8').trimEnd();
          const isOld = /cũ|^phien_ban/.test(now);
          expect(isOld || (now.startsWith(first) && now.endsWith(last))).toBe(true);
        },
      );
      expect(kills).toBeGreaterThan(2);
      expect(readFileSync(path, 'utf8')).toContain('giay-nhan-xet');
    }
  }, 120_000);
});

/** A file system of a few hundred kilobytes, where this machine lets us have one. */
function smallDisk(): string | null {
  const folder = join(temporary(), 'disk');
  mkdirSync(folder);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160k', 'tmpfs', folder]);
  return status === 0 ? folder : null;
}

const disk = process.platform === 'linux' ? smallDisk() : null;

describe.skipIf(disk === null)('a full disk', () => {
  it.each([[[]], [['--replace']]])('is a message, and what was whole stays whole (%j)', (more) => {
    const out = join(disk ?? '', `out${more.length}`);
    const [old, fresh] = [version(1), version(2)];
    expect(kiemdiem(render(old, out)).code).toBe(0);
    editDocument(join(out, 'mau-01_so-a.docx'), typed('bao_cao.trach_nhiem', 'Viết tay.'));
    const before = documents(out);
    spawnSync('sh', ['-c', `cat /dev/zero > "${join(out, 'day')}" 2>/dev/null`]);
    const { code, err } = kiemdiem([...render(fresh, out), ...more]);
    expect([code, err]).toEqual([2, expect.stringContaining('Kiểm tra dung lượng đĩa')]);
    expect(documents(out)).toEqual(before);
    expect(readdirSync(out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    spawnSync('rm', ['-r', out]);
    if (more.length > 0) spawnSync('umount', [disk ?? '']);
  });
});
