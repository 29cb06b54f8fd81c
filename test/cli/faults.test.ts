import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BIN, kiemdiem, temporary } from '../support/bin.js';
import { here } from '../support/here.js';
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

const render = (year: string, out: string) => ['render', 'mau-01', 'mau-02', year, '--out', out];

function documents(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

async function printed(year: string): Promise<Map<string, Buffer>> {
  const out = temporary();
  await here(render(year, out));
  return documents(out);
}

describe('a run killed at any moment', () => {
  it('leaves every document whole, old or new, and the next run goes on', async () => {
    const [old, fresh] = [version(1), version(2)];
    const [before, after] = [await printed(old), await printed(fresh)];
    const out = temporary();
    await here(render(old, out));
    let cut = 0;
    for (let delay = 250; delay < 1500; delay += 125) {
      const child = spawn(process.execPath, [BIN, ...render(fresh, out)], { stdio: 'ignore' });
      await wait(delay);
      if (child.kill('SIGKILL')) cut++;
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      for (const [name, bytes] of documents(out)) {
        const known = [before.get(name), after.get(name)].some((one) => one?.equals(bytes));
        expect([name, known]).toEqual([name, true]);
      }
      expect(documents(out).size).toBe(before.size);
    }
    expect(cut).toBeGreaterThan(0);
    expect((await here(render(fresh, out))).code).toBe(0);
    expect(documents(out)).toEqual(after);
  }, 60_000);
});

/** A file system of a few hundred kilobytes, where this machine lets us have one. */
function smallDisk(): string | null {
  const folder = join(temporary(), 'disk');
  mkdirSync(folder);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=120k', 'tmpfs', folder]);
  return status === 0 ? folder : null;
}

const disk = process.platform === 'linux' ? smallDisk() : null;

describe.skipIf(disk === null)('a full disk', () => {
  it('is a message, and what was whole stays whole', async () => {
    const out = join(disk ?? '', 'out');
    try {
      const [old, fresh] = [version(1), version(2)];
      const first = kiemdiem([...render(old, out), '--subject', 'so-a']);
      expect(first.code).toBe(0);
      const before = documents(out);
      spawnSync('sh', ['-c', `cat /dev/zero > "${join(out, 'day')}" 2>/dev/null`]);
      const { code, err } = kiemdiem([...render(fresh, out), '--subject', 'so-a']);
      expect([code, err]).toEqual([2, expect.stringContaining('Kiểm tra dung lượng đĩa')]);
      expect(documents(out)).toEqual(before);
      expect(readdirSync(out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    } finally {
      spawnSync('umount', [disk ?? '']);
    }
  });
});
