import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kiemdiem, temporary } from '../support/bin.js';
import { here } from '../support/here.js';
import { type Files, validYear, write } from '../support/year.js';

const ME = ['-c', 'user.name=x', '-c', 'user.email=x@y', '-c', 'init.defaultBranch=main'];

function git(root: string, ...args: string[]): string {
  return execFileSync('git', [...ME, ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
}

/** A repository with two papers missing, in folders with Vietnamese names. */
function repository(change: (files: Files) => void = () => {}): string {
  const root = temporary();
  const files = validYear();
  files['ca-nhan/gd-a.yaml'].ho_so.y_kien_noi_cu_tru = { co: false };
  files['ca-nhan/gd-b.yaml'].ho_so.y_kien_noi_cu_tru = { co: false };
  change(files);
  write(join(root, 'hồ sơ/2020'), files);
  git(root, 'init', '-q');
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'x');
  return root;
}

async function since(root: string, ref = 'HEAD', dir = 'hồ sơ') {
  const args = ['validate', join(root, dir), '--as-of', '2021-03-01', '--changed-since', ref];
  const { code, out, err } = await here([...args, '--format', 'json']);
  const { findings = [], summary } = out ? JSON.parse(out) : {};
  const grave = findings.filter((one: { severity: string }) => one.severity !== 'info');
  const brief = grave.map((one: { rule: string; file: string }) => `${one.rule} ${one.file}`);
  return { code, out, err, findings: brief as string[], summary };
}
const edit = (root: string, file: string, edited: (text: string) => string) => {
  const path = join(root, 'hồ sơ/2020', file);
  writeFileSync(path, edited(readFileSync(path, 'utf8')));
};
const A = 'giay-nhan-xet 2020/ca-nhan/gd-a.yaml';
const B = 'giay-nhan-xet 2020/ca-nhan/gd-b.yaml';

describe('--changed-since', () => {
  it('tells nothing of unchanged files but how many points they have', async () => {
    const root = repository();
    const { code, findings, summary } = await since(root);
    expect([code, findings, summary.errors]).toEqual([0, [], 0]);
    expect(summary.unchanged.errors).toBe(2);
    const text = await here(['validate', join(root, 'hồ sơ'), '--changed-since', 'HEAD']);
    expect(text.out).toMatch(/ở tệp không thay đổi: 2 lỗi/);
  });

  it('tells of a changed file, staged or not, committed since or not', async () => {
    const root = repository();
    edit(root, 'ca-nhan/gd-a.yaml', (text) => `${text}# sửa\n`);
    expect((await since(root)).findings).toEqual([A]);
    git(root, 'add', '-A');
    expect((await since(root)).findings).toEqual([A]);
    git(root, 'commit', '-qm', 'y');
    expect((await since(root)).findings).toEqual([]);
    const { code, findings } = await since(root, 'HEAD~1');
    expect([code, findings]).toEqual([1, [A]]);
  });

  it('tells of a new file, though git ignores it', async () => {
    const root = repository();
    renameSync(join(root, 'hồ sơ/2020/ca-nhan/gd-a.yaml'), join(root, 'a.yaml'));
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'y');
    writeFileSync(join(root, '.gitignore'), '*.yaml\n');
    renameSync(join(root, 'a.yaml'), join(root, 'hồ sơ/2020/ca-nhan/gd-a.yaml'));
    expect((await since(root)).findings).toEqual([A]);
  });

  it('tells of a subject whose own dossier changed, wherever the point stands', async () => {
    const root = repository((files) => {
      delete files['hoi-nghi/hn-c.yaml'].buoc[1];
      files['hoi-nghi/hn-c.yaml'].buoc.length = 1;
    });
    const all = (
      await here(['validate', join(root, 'hồ sơ'), '--as-of', '2021-03-01', '--format', 'json'])
    ).out;
    const elsewhere = JSON.parse(all).findings.filter(
      (one: { subject: string | null; file: string; severity: string }) =>
        one.subject === 'gd-c' && one.severity !== 'info',
    );
    expect(elsewhere.length).toBeGreaterThan(0);
    edit(root, 'ca-nhan/gd-c.yaml', (text) => `${text}# sửa\n`);
    const { findings } = await since(root);
    expect(findings.length).toBeGreaterThanOrEqual(elsewhere.length);
    expect(findings).not.toContain(A);
  });

  it.each(['ky.yaml', 'to-chuc.yaml'])(
    'tells everything of a year whose %s changed',
    async (file) => {
      const root = repository();
      edit(root, file, (text) => `${text}# sửa\n`);
      expect((await since(root)).findings).toEqual([A, B]);
    },
  );

  it('tells what bears on levels in an unchanged file once anything in its year changed', async () => {
    // A vote that the dossier does not bear.
    const root = repository((files) => {
      files['tap-the/so-a.yaml'].bao_cao.tap_trung_dan_chu.muc = 'Trung bình';
    });
    expect((await since(root)).findings).toEqual([]);
    edit(root, 'tap-the/so-c.yaml', (text) => `${text}# sửa\n`);
    const { code, findings } = await since(root);
    expect([code, findings]).toEqual([1, ['phieu-vong-2 2020/bo-phieu/tap-the-2.yaml']]);
  });

  it('tells of references that a deleted file leaves hanging', async () => {
    const root = repository();
    rmSync(join(root, 'hồ sơ/2020/tap-the/so-e.yaml'));
    const { code, findings } = await since(root);
    expect(code).toBe(1);
    expect(findings.filter((one) => one.startsWith('reference')).length).toBeGreaterThan(0);
    expect(findings).not.toContain(A);
  });

  it('works in a hook, which git tells of the repository relative to its top', () => {
    const root = repository();
    edit(root, 'ca-nhan/gd-a.yaml', (text) => `${text}# sửa\n`);
    const args = ['validate', 'hồ sơ', '--changed-since', 'HEAD', '--only', 'giay-nhan-xet'];
    const { code, out } = kiemdiem([...args, '--format', 'compact'], root, {
      GIT_DIR: '.git',
      GIT_INDEX_FILE: '.git/index',
      GIT_PREFIX: '',
    });
    expect([code, out]).toEqual([1, expect.stringContaining('gd-a.yaml')]);
  });

  it('works from within the repository and for names typed in parts', async () => {
    const root = repository();
    const parts = join(root, 'Ha\u0300 Nội');
    mkdirSync(parts);
    renameSync(join(root, 'hồ sơ/2020'), join(parts, '2020'));
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'y');
    const path = join(parts, '2020/ca-nhan/gd-a.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}# sửa\n`);
    expect((await since(root, 'HEAD', '.')).findings.map((one) => one.split('/').at(-1))).toEqual([
      'gd-a.yaml',
    ]);
  });
});

describe('a ref that cannot be used', () => {
  const root = repository();

  it.each([
    ['an option', '--output=x', /chưa đúng/],
    ['nothing', '', /chưa đúng/],
    ['unknown', 'khong-co', /Không có mốc "khong-co"/],
    ['a range', 'HEAD~1..HEAD', /Không có mốc/],
    ['a command of a shell', '$(touch pwned);HEAD', /Không có mốc/],
  ])('is a mistake of the user: %s', async (_name, ref, message) => {
    const args = ['validate', join(root, 'hồ sơ'), `--changed-since=${ref}`];
    const { code, out, err } = await here(args);
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(message)]);
    expect(err.trimEnd().split('\n').length).toBe(1);
    expect(existsSync('pwned') || existsSync(join(root, 'x'))).toBe(false);
  });

  it('is explained in a shallow clone', async () => {
    edit(root, 'ky.yaml', (text) => `${text}# hai\n`);
    git(root, 'commit', '-qam', 'hai');
    const clone = join(temporary(), 'ban-sao');
    git(root, 'clone', '-q', '--depth', '1', `file://${root}`, clone);
    const { code, err } = await since(clone, 'HEAD~1');
    expect([code, err]).toEqual([2, expect.stringContaining('fetch-depth: 0')]);
  });

  it('needs a repository, and git', async () => {
    const plain = temporary();
    write(join(plain, 'hồ sơ/2020'), validYear());
    const { code, err } = await since(plain);
    expect([code, err]).toEqual([2, expect.stringContaining('không nằm trong kho git')]);
    const none = kiemdiem(['validate', '.', '--changed-since', 'HEAD'], plain, { PATH: plain });
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('chưa có git')]);
  });

  it('runs no program that the settings of the repository name', async () => {
    const trap = repository();
    const seen = join(trap, 'da-chay');
    const program = join(trap, 'bay.sh');
    writeFileSync(program, `#!/bin/sh\ntouch '${seen}'\n`, { mode: 0o755 });
    git(trap, 'config', 'core.fsmonitor', program);
    git(trap, 'config', 'diff.external', program);
    edit(trap, 'ca-nhan/gd-a.yaml', (text) => `${text}# sửa\n`);
    rmSync(seen, { force: true });
    expect((await since(trap)).findings).toEqual([A]);
    expect(existsSync(seen)).toBe(false);
  });
});
