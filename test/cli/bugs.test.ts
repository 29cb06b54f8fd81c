import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { bugMessage } from '../../src/cli/bug.js';
import { BIN, ROOT, temporary } from '../support/bin.js';
import { commands, listedCommands, prepared } from '../support/every-command.js';
import { here } from '../support/here.js';
import { editDocument, typed } from '../support/word-user.js';
import { contents, version } from '../support/writers.js';
import { write } from '../support/year.js';

const BUG = resolve(import.meta.dirname, '../support/bug.cjs');
const world = temporary();
beforeAll(() => prepared(world));

/** One line, of the kind and the place in the program, with nothing of anybody. */
const LINE =
  /^Chương trình gặp lỗi ngoài dự kiến \((TypeError|RangeError|string)(, [\w/-]+\.js:\d+:\d+)?, kiemdiem [\d.]+, Node v[\d.]+, \w+\)\. Gửi dòng này [^\n]*; không cần gửi hồ sơ\.\n$/;

function failing(bug: string, args: readonly string[]) {
  const env = { ...process.env, NO_COLOR: '1', BUG: bug };
  return spawnSync(process.execPath, ['--require', BUG, BIN, ...args], { env, encoding: 'utf8' });
}

describe('a fault of the program', () => {
  it('is tried in every command', async () => {
    expect(Object.keys(commands).sort()).toEqual((await listedCommands()).sort());
  });

  it.each(Object.keys(commands))('in %s is one line to send on, and exit code 2', (name) => {
    const { status, stderr } = failing('', commands[name]?.(world) ?? []);
    expect([status, stderr]).toEqual([2, expect.stringMatching(LINE)]);
    expect(stderr).toMatch(/TypeError, bundle\/[\w-]+\.js:\d+:\d+/);
    expect(
      readdirSync(world, { recursive: true }).filter((one) => `${one}`.includes('.lock')),
    ).toEqual([]);
  });

  it.each(['timer', 'promise', 'stream', 'deep', 'thrown text', 'named'])(
    'is the same line when it comes by a %s',
    (bug) => {
      const { status, stderr } = failing(bug, ['validate', join(world, 'ky')]);
      if (bug === 'stream')
        expect([status, stderr]).toEqual([
          2,
          expect.stringMatching(/^Không in được "kết quả" \(lỗi không rõ\)/),
        ]);
      else expect([status, stderr]).toEqual([2, expect.stringMatching(LINE)]);
    },
  );

  it.each([
    [new Error(''), 'Error'],
    [Object.assign(new Error('x'), { stack: undefined }), 'Error'],
    [
      Object.assign(new Error('x'), { stack: '    at f (/home/lan/dist/cli/ho so.js:1:2)' }),
      'Error',
    ],
    [Object.assign(new Error('x'), { code: 'ERR_X' }), 'Error ERR_X'],
    [Object.assign(new Error('x'), { code: 'của bà Lan' }), 'Error'],
    [null, 'object'],
    [undefined, 'undefined'],
  ])('of any form says no more (%#)', (error, kind) => {
    expect(bugMessage(error)).toMatch(
      new RegExp(`\\(${kind}(, [\\w/-]+\\.js:\\d+:\\d+)?, kiemdiem `),
    );
  });
});

describe('a broken installation', () => {
  it.each(['missing', 'damaged'])('(%s) is one line', (how) => {
    const copy = temporary();
    cpSync(dirname(BIN), join(copy, 'bin'), { recursive: true });
    writeFileSync(join(copy, 'package.json'), '{"type":"module"}');
    if (how === 'damaged') {
      mkdirSync(join(copy, 'dist/bundle'), { recursive: true });
      writeFileSync(join(copy, 'dist/bundle/main.js'), 'export const run = (');
    }
    const { status, stderr } = spawnSync(process.execPath, [join(copy, 'bin/kiemdiem.js')], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^Bản cài đặt [^\n]*npm ci\n$/)]);
  });
});

describe.skipIf(process.platform === 'win32')('output that nobody takes', () => {
  const bad = join(ROOT, 'samples/loi/ky-luat');

  it.skipIf(!existsSync('/dev/full'))(
    'because the disk is full is a message and exit code 2',
    () => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(
        process.execPath,
        [BIN, 'rank', join(world, 'ky'), '--format', 'csv'],
        {
          stdio: ['ignore', full, 'pipe'],
          encoding: 'utf8',
        },
      );
      closeSync(full);
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/^Không in được "kết quả" \(đĩa đã đầy, ENOSPC\)[^\n]*\n$/),
      ]);
    },
  );

  it.each([
    [bad, '1'],
    [join(ROOT, 'samples/tinh-mau/2019'), '0'],
  ])('because the pipe was closed leaves the verdict of %s', (folder, code) => {
    const { stdout, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `"$0" "$1" validate "$2" --format json | true; echo "\${PIPESTATUS[0]}"`,
        process.execPath,
        BIN,
        folder,
      ],
      { encoding: 'utf8' },
    );
    expect([stdout.trim(), stderr]).toEqual([code, '']);
  });
});

/** Stands for LibreOffice: says that it runs, with a child of its own, and does not end. */
const SLOW = `#!/bin/sh
sleep 60 &
echo "$$ $!" > "$STARTED"
wait
`;

describe.skipIf(process.platform === 'win32')('an interruption', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)(
    '(%s) ends all that was started, and leaves nothing half-written',
    async (signal, code) => {
      const base = temporary();
      write(join(base, 'ky'), version(1));
      mkdirSync(join(base, 'tmp'));
      writeFileSync(join(base, 'soffice'), SLOW);
      chmodSync(join(base, 'soffice'), 0o755);
      const args = [
        'render',
        'mau-01',
        join(base, 'ky'),
        '--out',
        join(base, 'in'),
        '--subject',
        'so-a',
        '--pdf',
      ];
      const child = spawn(process.execPath, [BIN, ...args], {
        stdio: 'ignore',
        env: {
          ...process.env,
          ...{
            KIEMDIEM_SOFFICE: join(base, 'soffice'),
            TMPDIR: join(base, 'tmp'),
            STARTED: join(base, 'pids'),
          },
        },
      });
      const ended = new Promise((done) => child.on('exit', (...how) => done(how)));
      while (!existsSync(join(base, 'pids')) || readFileSync(join(base, 'pids'), 'utf8') === '')
        await wait(50);
      expect(readdirSync(join(base, 'in'))).toContain('.kiemdiem.lock');
      child.kill(signal);
      expect(await ended).toEqual([code, null]);
      expect(readdirSync(join(base, 'in')).sort()).toEqual(['.kiemdiem.json', 'mau-01_so-a.docx']);
      expect(readdirSync(join(base, 'tmp'))).toEqual([]);
      await wait(100);
      for (const pid of readFileSync(join(base, 'pids'), 'utf8').trim().split(' '))
        expect([pid, isRunning(Number(pid))]).toEqual([pid, false]);
    },
    30_000,
  );

  it('is heard between the papers of an import; nothing is written', async () => {
    const base = temporary();
    await prepared(base);
    const paper = readdirSync(join(base, 'nhan')).find((name) => name.endsWith('.docx')) ?? '';
    editDocument(join(base, 'nhan', paper), typed('bao_cao.trach_nhiem', 'Đơn vị viết.'));
    for (let copy = 1; copy <= 40; copy++)
      copyFileSync(join(base, 'nhan', paper), join(base, 'nhan', `${copy}.docx`));
    const before = contents(join(base, 'ky'));
    const child = spawn(
      process.execPath,
      [BIN, ...(commands['import']?.(base) ?? []), '--replace'],
      {
        stdio: 'ignore',
      },
    );
    const ended = new Promise((done) => child.on('exit', (...how) => done(how)));
    while (!existsSync(join(base, 'ky/.kiemdiem.lock'))) await wait(10);
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect([...contents(join(base, 'ky'))]).toEqual([...before]);
  });

  it('of a reader ends it at once, whatever it is busy with', async () => {
    const started = join(temporary(), 'started');
    const child = spawn(process.execPath, ['--require', BUG, BIN, 'validate', join(world, 'ky')], {
      stdio: 'ignore',
      env: { ...process.env, BUG: 'endless', STARTED: started },
    });
    const ended = new Promise((done) => child.on('exit', (...how) => done(how)));
    while (!existsSync(started)) await wait(50);
    child.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
  });
});

/** A process that ended but was not asked about yet still has its number. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('the version in a line to send on', () => {
  it('is that of the package', async () => {
    const { version: own } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(bugMessage(new Error('x'))).toContain(`kiemdiem ${own},`);
    expect((await here(['--version'])).out.trim()).toBe(own);
  });
});
