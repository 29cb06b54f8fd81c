import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { MACHINE } from '../../src/cli/own-process.js';
import { BIN, temporary } from '../support/bin.js';
import { here } from '../support/here.js';
import { contents, version } from '../support/writers.js';
import { write } from '../support/year.js';

const GONE = spawnSync(process.execPath, ['--version']).pid;
let year: string;
let out: string;
let lock: string;

beforeEach(() => {
  year = join(temporary(), 'ky');
  out = join(temporary(), 'in');
  lock = join(out, '.kiemdiem.lock');
  write(year, version(1));
});

const render = (...more: string[]) =>
  here(['render', 'mau-01', year, '--out', out, '--subject', 'so-a', ...more]);

/** A lock as another run leaves it, so many minutes ago. */
function locked(holder: Record<string, unknown>, minutes = 0, path = lock): void {
  const who = { lenh: 'render', nguoi: 'lan', may: 'PC-LAN', noi_chay: 'pc-lan-win32', pid: 4711 };
  writeFileSync(path, JSON.stringify({ ...who, luc: '2026-11-28T03:15:02.123Z', ...holder }));
  const then = new Date(Date.now() - minutes * 60_000);
  utimesSync(path, then, then);
}

/** The command in a process of its own. */
function clerk(args: readonly string[]): Promise<{ code: number | null; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.on('close', (code) => resolve({ code, err }));
  });
}

describe('two clerks at once', () => {
  it('print one after the other, or one is told who is at it; all ends whole', async () => {
    const args = ['render', 'mau-01', 'mau-02', year, '--out', out];
    const runs = await Promise.all([clerk(args), clerk(args), clerk(args)]);
    expect(runs.map(({ code }) => code)).toContain(0);
    for (const { code, err } of runs)
      if (code !== 0)
        expect([code, err]).toEqual([
          2,
          expect.stringMatching(/^Chưa ghi gì: .* đang do .* ghi\. Chờ/),
        ]);
    const alone = join(temporary(), 'in');
    await here(['render', 'mau-01', 'mau-02', year, '--out', alone]);
    expect([...contents(out)]).toEqual([...contents(alone)]);
  });

  it('start one dossier of the same name once', async () => {
    const args = ['new', 'ca-nhan', 'Nguyễn Văn An', '--dir', year];
    const runs = await Promise.all([clerk(args), clerk(args), clerk(args)]);
    expect(runs.filter(({ code }) => code === 0)).toHaveLength(1);
    expect(readdirSync(join(year, 'ca-nhan')).filter((name) => !name.startsWith('gd-'))).toEqual([
      'nguyen-van-an.yaml',
    ]);
  });
});

describe('a folder that somebody is writing', () => {
  it('is left alone, with who, where, and since when', async () => {
    await render();
    const before = contents(out);
    write(year, version(2));
    locked({});
    const { code, err } = await render();
    expect(code).toBe(2);
    expect(err).toMatch(
      /^Chưa ghi gì: ".*in" đang do lan ở máy PC-LAN, lệnh render, từ \d\d:\d\d ngày/,
    );
    expect(err).toContain('sau 30 phút nữa chạy lại với --take-over');
    const now = new Map(contents(out));
    now.delete('.kiemdiem.lock');
    expect([...now]).toEqual([...before]);
    expect(existsSync(lock)).toBe(true);
  });

  it.each([
    ['import', () => ['import', out, '--into', year, '--write']],
    ['new', () => ['new', 'tap-the', 'Sở Mới', '--dir', year]],
  ])('is not written by %s either; readers never wait', async (_name, args) => {
    await render();
    const own = join(year, '.kiemdiem.lock');
    locked({}, 0, own);
    const before = contents(year);
    expect((await here(args())).err).toContain('đang do lan ở máy PC-LAN');
    for (const reader of [
      ['validate', year],
      ['rank', year],
      ['explain', 'so-a', year],
    ])
      expect([reader, (await here(reader)).err]).toEqual([reader, '']);
    expect((await here(['import', out, '--into', year])).err).toBe('');
    expect([...contents(year)]).toEqual([...before]);
  });

  it('is still so when the lock says nothing readable', async () => {
    await render();
    const evil = JSON.stringify({
      nguoi: '\u001b[2J',
      may: 'x',
      lenh: 'x',
      noi_chay: 'x',
      pid: 1,
      luc: '',
    });
    for (const text of ['', '{', '[]', 'null', '{"pid":"x"}', evil]) {
      writeFileSync(lock, text);
      const { code, err } = await render();
      expect([text, code, err]).toEqual([text, 2, expect.stringContaining('không đọc được tên')]);
    }
  });
});

describe.skipIf(process.platform === 'win32')('what has the name of a lock and is none', () => {
  it.each([
    ['a folder', () => mkdirSync(lock)],
    ['a link to nothing', () => symlinkSync(join(out, 'nowhere'), lock)],
    ['a link to a file', () => symlinkSync(join(year, 'ky.yaml'), lock)],
  ])('%s is left, and named', async (_what, make) => {
    await render();
    make();
    for (const more of [[], ['--take-over']]) {
      const { code, err } = await render(...more);
      expect([code, err]).toEqual([2, expect.stringContaining('không phải tệp khóa')]);
    }
    expect(readdirSync(out)).toContain('.kiemdiem.lock');
    expect(existsSync(join(year, 'ky.yaml'))).toBe(true);
  });
});

describe('a lock that was left over', () => {
  const own = { noi_chay: MACHINE, may: 'máy này', pid: GONE };

  it('of a process of this machine that is over is taken over, and said; readers say so too', async () => {
    await render();
    locked(own);
    const next = await render();
    expect([next.code, existsSync(lock)]).toEqual([0, false]);
    expect(next.err).toMatch(/lần chạy của lan ở máy máy này, lệnh render, .* bị ngắt giữa chừng/);
    const dossiers = join(year, '.kiemdiem.lock');
    locked({ ...own, lenh: 'import' }, 0, dossiers);
    const { err } = await here(['validate', year]);
    expect(err).toMatch(/lệnh import, .* bị ngắt giữa chừng.*Chạy lại lệnh đó/);
    expect(existsSync(dossiers)).toBe(true);
  });

  it.each([
    [29, 2, 'sau 1 phút nữa chạy lại với --take-over'],
    [30, 0, 'Đã bỏ khóa của lan ở máy PC-LAN'],
  ])(
    'of another machine goes by --take-over after 30 minutes, not before (%i)',
    async (minutes, code, words) => {
      await render();
      locked({}, minutes);
      const plain = await render();
      expect([plain.code, existsSync(lock)]).toEqual([2, true]);
      if (minutes >= 30) expect(plain.err).toContain('hỏi lại người đó');
      const taken = await render('--take-over');
      expect([taken.code, existsSync(lock)]).toEqual([code, code !== 0]);
      expect(taken.err).toContain(words);
    },
  );

  it('of a process of this machine that lives is not taken over by itself', async () => {
    await render();
    locked({ ...own, pid: process.ppid }, 31);
    expect((await render()).code).toBe(2);
    expect((await render('--take-over')).code).toBe(0);
  });

  it('is cleared away by one of several that come at once', async () => {
    await render();
    write(year, version(2));
    locked(own);
    const args = ['render', 'mau-01', year, '--out', out, '--subject', 'so-a'];
    const runs = await Promise.all([clerk(args), clerk(args), clerk(args)]);
    expect(runs.map(({ code }) => code)).toContain(0);
    expect(readdirSync(out).sort()).toEqual(['.kiemdiem.json', 'mau-01_so-a.docx']);
  });
});

describe('temporary files that were left over', () => {
  const temporaryOf = (machine: string, pid: number) =>
    join(out, `.kiemdiem.${machine}.${pid}.mau-01_so-a.docx.tmp`);

  it('go when they are ours and their process is over; those of others are named', async () => {
    await render();
    const kept = [
      temporaryOf('pc-lan-win32', 4711),
      temporaryOf(MACHINE, process.ppid),
      join(out, 'mau-01_so-a.docx.4711.tmp'),
      join(out, '.kiemdiem.tmp'),
    ];
    for (const path of [...kept, temporaryOf(MACHINE, GONE ?? 0)]) writeFileSync(path, 'nửa chừng');
    const { code, err } = await render();
    expect(code).toBe(0);
    expect(err).toContain('Đã dọn tệp tạm của lần ghi bị ngắt trước đây: mau-01_so-a.docx.');
    expect(err).toContain(`Còn tệp tạm của máy khác: ${kept[0]}.`);
    expect(err.split('\n').filter(Boolean)).toHaveLength(2);
    for (const path of kept) expect(readFileSync(path, 'utf8')).toBe('nửa chừng');
    expect(existsSync(temporaryOf(MACHINE, GONE ?? 0))).toBe(false);
  });
});
