import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT, temporary } from '../support/bin.js';
import { validYear, write } from '../support/year.js';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A running `validate --watch`, with what it has printed since it was last asked. */
function watching(folder: string, ...args: string[]) {
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'bin/kiemdiem.js'),
      'validate',
      folder,
      '--watch',
      '--as-of',
      '2021-03-01',
      ...args,
    ],
    { env: { ...process.env, NO_COLOR: '1' } },
  );
  children.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  return {
    child,
    /** Waits until what was printed since the last call has the words. */
    async until(words: RegExp): Promise<string> {
      for (let waited = 0; !words.test(printed); waited += 50) {
        if (waited > 40_000 || child.exitCode !== null) throw new Error(`printed only: ${printed}`);
        await new Promise((done) => setTimeout(done, 50));
      }
      const text = printed;
      printed = '';
      return text;
    },
  };
}

function year(): string {
  const folder = join(temporary(), '2020');
  mkdirSync(folder);
  write(folder, validYear());
  return folder;
}

const PERSON = 'ca-nhan/gd-a.yaml';

describe('validate --watch', () => {
  it('tells what is new and what is mended, and keeps reports whole', async () => {
    const folder = year();
    const report = join(folder, '../kq.json');
    const run = watching(folder, '--format', 'compact', '--format', `json=${report}`);
    await run.until(/Đang theo dõi/);
    const findings = () => JSON.parse(readFileSync(report, 'utf8')).findings.length;
    const before = findings();
    const path = join(folder, PERSON);
    const text = readFileSync(path, 'utf8');

    writeFileSync(path, text.replace('ho_ten:', 'ho_tenn:'));
    const told = await run.until(/điểm mới, \d+ điểm đã hết[\s\S]*\n.*ho_tenn/);
    expect(told).toMatch(/gd-a\.yaml:\d+:\d+: .*ho_tenn/);
    expect(findings()).toBeGreaterThan(before);

    writeFileSync(path, text);
    expect(await run.until(/điểm đã hết/)).toMatch(/ 0 điểm mới|điểm mới, [1-9]/);
    expect(findings()).toBe(before);
  }, 100_000);

  it('sees a new file, a deleted one, and waits out a folder that is gone for a while', async () => {
    const folder = year();
    const run = watching(folder);
    await run.until(/Đang theo dõi/);
    writeFileSync(join(folder, 'ca-nhan/thua.txt.yaml'), 'a: b\n');
    await run.until(/thua\.txt\.yaml/);
    rmSync(join(folder, 'ca-nhan/thua.txt.yaml'));
    await run.until(/[1-9]\d* điểm đã hết/);
    const ky = readFileSync(join(folder, 'ky.yaml'));
    rmSync(join(folder, 'ky.yaml'));
    await run.until(/Không tìm thấy ky\.yaml/);
    writeFileSync(join(folder, 'ky.yaml'), ky);
    writeFileSync(join(folder, PERSON), 'a: [');
    await run.until(/gd-a\.yaml/);
    run.child.kill('SIGINT');
    await new Promise((done) => run.child.once('exit', done));
  }, 100_000);

  it.each([
    [['--format', 'json'], /--watch chỉ in dạng pretty, compact/],
    [['--fix'], /--watch không dùng cùng --fix/],
  ])('refuses %s', async (args, words) => {
    const run = watching(year(), ...args);
    await new Promise((done) => run.child.once('exit', done));
    expect(await run.until(words).catch((error) => error.message)).toMatch(words);
    expect(run.child.exitCode).toBe(2);
  });
});
