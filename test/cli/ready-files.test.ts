import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BIN, kiemdiem, ROOT, temporary } from '../support/bin.js';
import { validYear, write } from '../support/year.js';

const FOLDER = join(ROOT, 'samples/chay-dinh-ky');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

describe('the ready files', () => {
  const names = readdirSync(FOLDER);
  const hooks = readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8');

  it('use commands, options and formats that exist', () => {
    const help = kiemdiem(['validate', '--help']).out;
    const texts = [...names.map(read), hooks];
    const lines = texts.flatMap((text) =>
      text.split('\n').filter((line) => /kiemdiem validate|'--format'/.test(line)),
    );
    expect(lines.length).toBeGreaterThan(6);
    const options = lines.flatMap((line) => line.match(/(?<=\s|')--[a-z-]+/g) ?? []);
    const formats = lines.flatMap((line) =>
      [...line.matchAll(/--format(?: |', "`")([a-z]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(new Set(formats).size).toBeGreaterThan(6);
    for (const one of [...options, ...formats]) expect(help).toContain(one);
  });

  it('are YAML where they say so, and hand on the files they write', () => {
    const github = parse(read('github.yml'));
    const steps: { run?: string; with?: { sarif_file?: string } }[] = github.jobs.kiemdiem.steps;
    const run = steps.map((step) => step.run ?? '').join('\n');
    const sarif = steps.map((step) => step.with?.sarif_file).find(Boolean);
    expect(run).toContain(`--format sarif=${sarif}`);
    expect(github.permissions).toEqual({ contents: 'read', 'security-events': 'write' });
    const { script, artifacts } = parse(read('gitlab-ci.yml')).kiemdiem;
    expect(script.join('\n')).toContain(`gitlab=${artifacts.reports.codequality}`);
    expect(script.join('\n')).toContain(`junit=${artifacts.reports.junit}`);
    expect(artifacts.when).toBe('always');
    expect(parse(hooks)[0]).toMatchObject({ language: 'node', pass_filenames: false });
  });

  it('can be read by Windows PowerShell 5.1: a mark of UTF-8, CRLF, quotes and brackets in pairs', () => {
    const script = read('kiemdiem.ps1');
    expect(script.charCodeAt(0)).toBe(0xfeff);
    expect(script.match(/(?<!\r)\n/)).toBeNull();
    const code = script.replace(/<#[\s\S]*?#>/g, '').replace(/^\s*#.*$/gm, '');
    const count = (sign: string) => code.split(sign).length - 1;
    for (const [open, close] of ['{}', '()', '[]'].map((pair) => [...pair]))
      expect(count(open ?? '')).toBe(count(close ?? ''));
    expect(code.replaceAll('`"', '').split('"').length % 2).toBe(1);
  });

  it.runIf(has('systemd-analyze'))('are units that systemd accepts', () => {
    const folder = temporary();
    for (const name of ['kiemdiem.service', 'kiemdiem.timer'])
      copyFileSync(join(FOLDER, name), join(folder, name));
    const units = ['kiemdiem.service', 'kiemdiem.timer'].map((name) => join(folder, name));
    const done = spawnSync('systemd-analyze', ['verify', '--man=no', ...units], {
      encoding: 'utf8',
    });
    const told = done.stderr.split('\n').filter((line) => line.includes('kiemdiem'));
    expect([done.status, told]).toEqual([0, []]);
  });
});

describe('the hook of git', () => {
  /** A repository with the hook, and a folder of programs with `kiemdiem` in it. */
  function repository() {
    const root = temporary();
    const programs = temporary();
    writeFileSync(
      join(programs, 'kiemdiem'),
      `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`,
    );
    chmodSync(join(programs, 'kiemdiem'), 0o755);
    const scratch = temporary();
    const env = {
      ...process.env,
      PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}`,
      TMPDIR: scratch,
    };
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', ...args], {
        cwd: root,
        env,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    git('init', '-q');
    write(join(root, 'hồ sơ/2020'), validYear());
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    copyFileSync(join(FOLDER, 'pre-commit'), join(root, '.git/hooks/pre-commit'));
    chmodSync(join(root, '.git/hooks/pre-commit'), 0o755);
    git('config', 'kiemdiem.folder', 'hồ sơ');
    git('add', '-A');
    const commit = () => {
      try {
        git('commit', '-qm', 'x');
        return { done: true, told: '' };
      } catch (error) {
        const { stdout, stderr } = error as { stdout: string; stderr: string };
        return { done: false, told: `${stdout}${stderr}` };
      }
    };
    const dossier = join(root, 'hồ sơ/2020/tap-the/so-a.yaml');
    return { root, git, commit, dossier, scratch, programs };
  }

  it('lets good dossiers pass, stops bad ones, and leaves no copy behind', () => {
    const { git, commit, dossier, scratch } = repository();
    expect(commit()).toEqual({ done: true, told: '' });
    const good = readFileSync(dossier, 'utf8');
    writeFileSync(dossier, good.replace('ten:', 'tenn:'));
    git('add', '-A');
    const { done, told } = commit();
    expect([done, told]).toEqual([
      false,
      expect.stringMatching(/so-a\.yaml:\d+:\d+: error: .*"tenn"/),
    ]);
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('judges what is about to be committed, not what is being edited', () => {
    const { git, commit, dossier } = repository();
    commit();
    const good = readFileSync(dossier, 'utf8');
    writeFileSync(dossier, `${good}# xong\n`);
    git('add', '-A');
    writeFileSync(dossier, 'ten: [');
    expect(commit().done).toBe(true);
    git('add', '-A');
    writeFileSync(dossier, good);
    expect(commit().done).toBe(false);
    expect(readFileSync(dossier, 'utf8')).toBe(good);
  });

  it('stops where the command is not installed', () => {
    const { commit, programs } = repository();
    chmodSync(join(programs, 'kiemdiem'), 0o644);
    const { done, told } = commit();
    expect([done, told]).toEqual([false, expect.stringContaining('Chưa cài lệnh kiemdiem')]);
  });
});
