import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../src/report/formats.js';
import { kiemdiem, ROOT, temporary } from '../support/bin.js';
import { here } from '../support/here.js';
import { all, openXml } from '../support/open-xml.js';
import { validYear, write } from '../support/year.js';

const AS_OF = ['--as-of', '2021-03-01'];
const ending = (name: string) => formats.find((one) => one.name === name)?.endings[0] ?? '';
const FORMATS = formats.map((one) => one.name);

/** Every format in one run, each to its file. */
async function allAtOnce(folder: string, ...more: string[]): Promise<Record<string, string>> {
  const out = temporary();
  const path = (name: string) => join(out, `${name}${ending(name)}`);
  const wanted = FORMATS.flatMap((name) => ['--format', `${name}=${path(name)}`]);
  const { code, out: printed, err } = await here(['validate', folder, ...more, ...wanted]);
  expect([code === 2, err]).toEqual([false, '']);
  expect(printed).toMatch(/^Đã ghi: .*\n\d+ lỗi, .*\n$/);
  return Object.fromEntries(FORMATS.map((name) => [name, readFileSync(path(name), 'utf8')]));
}

const count = (list: readonly string[]) => ({
  error: list.filter((one) => one === 'error').length,
  warning: list.filter((one) => one === 'warning').length,
  info: list.filter((one) => one === 'info').length,
});

describe.each(['ky-luat', 'thieu-du-lieu', 'tep-hong'])('samples/loi/%s', (name) => {
  const folder = join(ROOT, 'samples/loi', name);
  let told: Record<string, string> = {};
  beforeAll(async () => {
    told = await allAtOnce(folder, ...AS_OF);
  });
  const of = (format: string) => told[format] ?? '';

  it('counts the same in every format', () => {
    const { findings, summary } = JSON.parse(of('json'));
    const expected = { error: summary.errors, warning: summary.warnings, info: summary.infos };
    expect(findings.length).toBeGreaterThan(2);
    expect(count(findings.map((one: { severity: string }) => one.severity))).toEqual(expected);
    const compact = [...of('compact').matchAll(/^.+:\d+:\d+: (\w+): /gm)].map(
      (one) => one[1] ?? '',
    );
    expect(count(compact)).toEqual(expected);
    const github = [...of('github').matchAll(/^::(\w+) file=/gm)].map((one) =>
      (one[1] ?? '').replace('notice', 'info'),
    );
    expect(count(github)).toEqual(expected);
    const sarif = JSON.parse(of('sarif')).runs[0].results.map((one: { level: string }) =>
      one.level.replace('note', 'info'),
    );
    expect(count(sarif)).toEqual(expected);
    const weights: Record<string, string> = { critical: 'error', minor: 'warning', info: 'info' };
    const gitlab = JSON.parse(of('gitlab')).map(
      (one: { severity: string }) => weights[one.severity] ?? '',
    );
    expect(count(gitlab)).toEqual(expected);
    const checkstyle = all(openXml(of('checkstyle')), 'error').map(
      (one) => one.attributes['severity'] ?? '',
    );
    expect(count(checkstyle)).toEqual(expected);
    const junit = openXml(of('junit'));
    expect(Number(junit.attributes['failures'])).toBe(summary.errors);
    const clean = all(junit, 'testcase').filter((one) => one.children.length === 0).length;
    expect(all(junit, 'testcase').length - clean).toBe(findings.length);
    const rows = of('markdown')
      .split('\n')
      .filter((line) => /^\| (lỗi|lưu ý|thông tin|chưa)/.test(line));
    expect(rows.length).toBe(Math.min(findings.length, 50));
    const words = `${summary.errors} lỗi, ${summary.warnings} lưu ý, ${summary.infos} thông tin; trong đó ${summary.undecided} điểm chưa xác định`;
    for (const format of ['pretty', 'compact', 'github', 'markdown'])
      expect(of(format)).toContain(words);
  });

  it('is told alone as together with others', async () => {
    for (const format of FORMATS) {
      const path = join(temporary(), `mot${ending(format)}`);
      await here(['validate', folder, ...AS_OF, '--format', `${format}=${path}`]);
      expect([format, readFileSync(path, 'utf8')]).toEqual([format, of(format)]);
      if (format === 'pretty') continue;
      const printed = await here(['validate', folder, ...AS_OF, '--format', format]);
      expect([format, printed.out]).toEqual([format, of(format)]);
    }
  });

  it('never lets a file with an undecided point pass', () => {
    const undecided = JSON.parse(of('json'))
      .findings.filter((one: { outcome: string }) => one.outcome === 'undecided')
      .map((one: { file: string }) => one.file);
    const passed = all(openXml(of('junit')), 'testsuite')
      .filter(
        (suite) => suite.attributes['skipped'] === '0' && suite.attributes['failures'] === '0',
      )
      .map((suite) => suite.attributes['name'] ?? '');
    expect(passed.length).toBeGreaterThan(0);
    for (const file of undecided) expect(passed.filter((one) => one.endsWith(file))).toEqual([]);
  });
});

describe('paths', () => {
  it('are as seen from the current folder for programs, from the folder given in JSON', () => {
    const root = temporary();
    const files = validYear();
    files['ca-nhan/gd-a.yaml'].ho_so.y_kien_noi_cu_tru = { co: false };
    write(join(root, 'hồ sơ/kỳ 2020'), files);
    const run = (format: string) =>
      kiemdiem(
        ['validate', 'hồ sơ', ...AS_OF, '--only', 'giay-nhan-xet', '--format', format],
        root,
      );
    expect(run('compact').out).toMatch(/^hồ sơ\/kỳ 2020\/ca-nhan\/gd-a\.yaml:\d+:\d+: error: /);
    expect(run('github').out).toContain('file=hồ sơ/kỳ 2020/ca-nhan/gd-a.yaml,');
    expect(run('sarif').out).toContain('h%E1%BB%93%20s%C6%A1/k%E1%BB%B3%202020/ca-nhan/gd-a.yaml');
    expect(JSON.parse(run('json').out).findings[0].file).toBe('kỳ 2020/ca-nhan/gd-a.yaml');
  });
});

describe('files of findings', () => {
  const out = temporary();
  const year = join(temporary(), '2020');
  write(year, validYear());
  mkdirSync(join(out, 'thu-muc.json'));
  symlinkSync('/dev/null', join(out, 'rong.json'));
  execFileSync('mkfifo', [join(out, 'ong.json')]);
  const dossier = join(year, 'tap-the/so-a.yaml');
  symlinkSync(dossier, join(out, 'lien-ket.json'));

  it.each([
    ['a dossier', `json=${dossier}`, /phải có đuôi \.json/],
    ['a file of another kind', `sarif=${join(out, 'a.docx')}`, /\.sarif hoặc \.json/],
    ['no file', 'json=', /chưa ghi tên tệp/],
    ['a folder', `json=${join(out, 'thu-muc.json')}`, /là một thư mục/],
    ['a link to a dossier', `json=${join(out, 'lien-ket.json')}`, /phải có đuôi \.json/],
    ['a link to a device', `json=${join(out, 'rong.json')}`, /phải có đuôi \.json/],
    ['a pipe', `json=${join(out, 'ong.json')}`, /không phải tệp thường/],
    ['a missing folder', `json=${join(out, 'khong/co/a.json')}`, /chưa có thư mục/],
    ['an unknown format', `srif=${join(out, 'a.sarif')}`, /Có phải là "sarif"/],
  ])('are refused before anything is read: %s', async (_name, format, message) => {
    const before = readFileSync(dossier, 'utf8');
    const { code, out: printed, err } = await here(['validate', year, '--format', format]);
    expect([code, printed, err]).toEqual([2, '', expect.stringMatching(message)]);
    expect(err.trimEnd().split('\n').length).toBe(1);
    expect(readFileSync(dossier, 'utf8')).toBe(before);
  });

  it('are refused two on standard output, and two in one file', async () => {
    const run = (...values: string[]) =>
      here(['validate', year, ...values.flatMap((one) => ['--format', one])]);
    const two = await run('pretty', 'json');
    expect([two.code, two.out, two.err]).toEqual([2, '', expect.stringContaining('pretty, json')]);
    const path = join(out, 'a.json');
    const same = await run(`json=${path}`, `sarif=${path}`);
    expect([same.code, same.err]).toEqual([2, expect.stringContaining('cùng ghi vào')]);
  });

  it('are private to their owner, replaced whole, beside one on standard output', async () => {
    const path = join(out, 'kết quả=1.json');
    writeFileSync(path, 'cũ', { mode: 0o644 });
    const fresh = join(out, 'moi.sarif');
    const { code, out: printed } = await here([
      'validate',
      year,
      ...AS_OF,
      ...['--format', `json=${path}`, '--format', 'compact', '--format', `sarif=${fresh}`],
    ]);
    expect([code, printed]).toEqual([0, expect.stringMatching(/^\S*2020\/ky\.yaml:\d+:1: info: /)]);
    expect(JSON.parse(readFileSync(path, 'utf8')).version).toBe(1);
    expect(statSync(fresh).mode & 0o777).toBe(0o600);
    expect(readdirSync(out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('--max-warnings', () => {
  const root = temporary();
  const files = validYear();
  files['tap-the/so-a.yaml'].bao_cao.gui[0].ngay = '2020-12-07';
  delete files['ca-nhan/gd-a.yaml'].ho_so.nhan_xet_cap_uy;
  write(root, files);
  const run = (...more: string[]) =>
    here(['validate', root, ...AS_OF, '--only', 'gui-du-thao,giay-nhan-xet', ...more]);

  it('counts warnings and undecided points: more than N is 1, N is 0', async () => {
    expect((await run()).code).toBe(0);
    const below = await run('--max-warnings', '1');
    expect([below.code, below.err]).toEqual([1, expect.stringContaining('cho phép 1')]);
    const exact = await run('--max-warnings', '2');
    expect([exact.code, exact.err]).toEqual([0, '']);
    expect((await run('--max-warnings', '0')).code).toBe(1);
  });

  it.each(['-1', '1.5', 'hai', ''])('refuses "%s"', async (value) => {
    const { code, err } = await run(`--max-warnings=${value}`);
    expect([code, err]).toEqual([2, expect.stringMatching(/số nguyên từ 0/)]);
  });
});

describe('--quiet', () => {
  it('prints errors only and counts everything', async () => {
    const run = async (...more: string[]) =>
      JSON.parse(
        (await here(['validate', 'samples/loi/ky-luat', ...AS_OF, '--format', 'json', ...more]))
          .out,
      );
    const full = await run();
    const quiet = await run('--quiet');
    const errors = full.findings.filter((one: { severity: string }) => one.severity === 'error');
    expect(full.findings.length).toBeGreaterThan(errors.length);
    expect(quiet).toEqual({ ...full, findings: errors });
  });

  it('makes no file look clean that is not', async () => {
    const { junit = '' } = await allAtOnce('samples/loi/ky-luat', ...AS_OF, '--quiet');
    const names = all(openXml(junit), 'testsuite').map((one) => one.attributes['name'] ?? '');
    // so-a has warnings only.
    expect(names.filter((one) => one.endsWith('tap-the/so-a.yaml'))).toEqual([]);
    expect(names.filter((one) => one.endsWith('ky.yaml')).length).toBe(1);
  });
});

describe('several years', () => {
  it('are summed up by authority, and the sums add up', async () => {
    const root = temporary();
    const bad = validYear();
    bad['ca-nhan/gd-a.yaml'].ho_so.y_kien_noi_cu_tru = { co: false };
    bad['ky.yaml'].co_quan_quyet_dinh.ten = 'Ban Thường vụ | Huyện ủy';
    write(join(root, 'tinh'), validYear());
    write(join(root, 'huyen'), bad);
    write(join(root, 'hong'), { 'ky.yaml': 'nam: [' });
    const told = await allAtOnce(root, ...AS_OF);
    const cells = [
      ...(told['pretty'] ?? '').matchAll(/^ +(2020|\?) +(\d+) +(\d+) +(\d+) +(\d+) /gm),
    ];
    expect(cells.map((row) => row[1])).toEqual(['?', '2020', '2020']);
    const { summary } = JSON.parse(told['json'] ?? '');
    const sum = (column: number) => cells.reduce((total, row) => total + Number(row[column]), 0);
    expect([sum(2), sum(3), sum(4)]).toEqual([summary.files, summary.errors, summary.warnings]);
    expect(told['markdown']).toContain('| Ban Thường vụ \\| Huyện ủy | 2020 |');
  });
});
