import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporary } from '../support/bin.js';
import { here } from '../support/here.js';
import { type Files, validYear, write } from '../support/year.js';

interface Told {
  rule: string;
  severity: string;
  outcome: string;
  file: string;
  line: number;
  baseline?: { reason: string; by: string; until: string };
}

const FILE = '.kiemdiem-baseline.yaml';
const AS_OF = ['--as-of', '2021-03-01'];
const WHY = ['--reason', 'chờ chi ủy gửi', '--by', 'Trần Văn B', '--until', '30/06/2021'];

/** Two papers missing: errors that say nothing of a level. */
function papersMissing(): Files {
  const files = validYear();
  files['ca-nhan/gd-a.yaml'].ho_so.y_kien_noi_cu_tru = { co: false };
  files['ca-nhan/gd-b.yaml'].ho_so.nhan_xet_cap_uy = { co: false };
  return files;
}

function folder(files: Files = papersMissing()): string {
  const root = temporary();
  write(join(root, '2020'), files);
  return root;
}

async function validate(root: string, ...more: string[]) {
  const { code, out } = await here(['validate', root, ...AS_OF, '--format', 'json', ...more]);
  const { findings, summary } = JSON.parse(out) as {
    findings: Told[];
    summary: Record<string, number>;
  };
  const grave = findings.filter((one) => one.severity !== 'info' || one.rule === 'baseline');
  return { code, findings: grave, summary };
}

const baseline = (root: string, ...args: string[]) => here(['baseline', 'write', root, ...args]);
const text = (root: string) => readFileSync(join(root, FILE), 'utf8');
function edit(root: string, change: (text: string) => string): void {
  writeFileSync(join(root, FILE), change(text(root)));
}
function change(root: string, file: string, edited: (text: string) => string): void {
  const path = join(root, '2020', file);
  const before = readFileSync(path, 'utf8');
  expect(edited(before)).not.toBe(before);
  writeFileSync(path, edited(before));
}

describe('a baseline in the folder of the year', () => {
  it('is no dossier there, nor is anything else that the program writes', async () => {
    const year = join(folder(), '2020');
    expect((await baseline(year, ...AS_OF, ...WHY)).out).toContain('đã ghi thêm 2 điểm');
    for (const name of ['.kiemdiem.lock', 'tap-the/.kiemdiem.may-linux-1.4711.so-a.yaml.tmp'])
      writeFileSync(join(year, name), 'x: [');
    const { code, findings, summary } = await validate(year);
    expect([code, findings.length, summary['known']]).toEqual([0, 2, 2]);
  });
});

describe('baseline write', () => {
  it('accepts findings for a time: shown, counted apart, no longer the exit code', async () => {
    const root = folder();
    const before = await validate(root);
    expect([before.code, before.summary['errors'], before.summary['known']]).toEqual([
      1,
      2,
      undefined,
    ]);
    const written = await baseline(root, ...AS_OF, ...WHY);
    expect([written.code, written.err]).toEqual([0, '']);
    expect(written.out).toContain('đã ghi thêm 2 điểm');
    const { code, findings, summary } = await validate(root);
    expect([code, summary['errors'], summary['known']]).toEqual([0, 0, 2]);
    expect(findings.map((one) => one.baseline)).toEqual([
      { reason: 'chờ chi ủy gửi', by: 'Trần Văn B', until: '2021-06-30' },
      { reason: 'chờ chi ủy gửi', by: 'Trần Văn B', until: '2021-06-30' },
    ]);
    expect(statSync(join(root, FILE)).mode & 0o777).toBe(0o600);
  });

  it('writes the same file again, byte for byte', async () => {
    const root = folder();
    await baseline(root, ...AS_OF, ...WHY);
    const first = text(root);
    const again = await baseline(root, ...AS_OF, ...WHY);
    expect([again.code, text(root)]).toEqual([0, first]);
    expect(again.out).toContain('giữ 2 điểm');
  });

  it('keeps to the rules and subjects asked for', async () => {
    const root = folder();
    await baseline(root, ...AS_OF, ...WHY, '--subject', 'gd-a');
    const { code, summary } = await validate(root);
    expect([code, summary['errors'], summary['known']]).toEqual([1, 1, 1]);
  });

  it.each([
    ['--reason', WHY.slice(2)],
    ['--by', [...WHY.slice(0, 2), ...WHY.slice(4)]],
    ['--until', WHY.slice(0, 4)],
    ['--reason', [...WHY, '--reason', ' ']],
  ])('asks for %s', async (option, args) => {
    const root = folder();
    const { code, out, err } = await baseline(root, ...args);
    expect([code, out, existsSync(join(root, FILE))]).toEqual([2, '', false]);
    expect(err).toContain(`Thiếu ${option}`);
  });

  it('refuses a last day that has passed, takes today', async () => {
    const root = folder();
    const until = (day: string) => baseline(root, '--as-of', '2021-03-01', ...WHY.slice(0, 5), day);
    const past = await until('2021-02-28');
    expect([past.code, past.err]).toEqual([2, expect.stringContaining('đã qua')]);
    expect((await until('2021-03-01')).code).toBe(0);
    expect((await until('31/02/2021')).code).toBe(2);
  });
});

describe('what no baseline can hold', () => {
  /** A vote that the dossier does not bear: caps and places. */
  const places = (): Files => {
    const files = papersMissing();
    files['tap-the/so-a.yaml'].bao_cao.tap_trung_dan_chu.muc = 'Trung bình';
    return files;
  };

  it('is refused by name and count', async () => {
    const root = folder(places());
    const { code, out } = await baseline(root, ...AS_OF, ...WHY);
    expect(code).toBe(1);
    expect(out).toMatch(/Không ghi \d+ điểm.*phieu-vong-2 1/);
    expect(text(root)).not.toContain('phieu-vong-2');
    expect((await validate(root)).code).toBe(1);
  });

  it('is an error where somebody writes it by hand, and the finding still counts', async () => {
    const root = folder();
    await baseline(root, ...AS_OF, ...WHY);
    const held = text(root);
    const year = places();
    write(join(root, '2020'), year);
    const { factsPrint } = await import('../../src/report/fingerprint.js');
    const { loadYears } = await import('../../src/dossier/link.js');
    const { checkYear, worldOf } = await import('../../src/rules/check.js');
    const [loaded] = loadYears(root);
    const found =
      loaded?.year &&
      checkYear(worldOf(loaded.year, '2021-03-01')).find((one) => one.rule === 'phieu-vong-2');
    if (!found) throw new Error('no finding on places');
    const { place, clause, subject } = found;
    const pointer = place.path.map((key) => `/${key}`).join('');
    writeFileSync(
      join(root, FILE),
      `${held}  - quy_tac: phieu-vong-2\n    dieu_khoan: ${clause}\n    tep: ${place.source.file}\n    vi_tri: ${pointer}\n    doi_tuong: ${subject}\n    dau: "${factsPrint(found)}"\n    ly_do: cho qua\n    nguoi: B\n    den_ngay: 2021-06-30\n`,
    );
    const { code, findings } = await validate(root);
    expect(code).toBe(1);
    const rules = findings
      .filter((one) => one.severity === 'error' && !one.baseline)
      .map((one) => one.rule);
    expect(rules).toEqual(['baseline', 'phieu-vong-2']);
    expect(findings.find((one) => one.rule === 'phieu-vong-2')?.baseline).toBeUndefined();
  });

  it.each([
    ['a file that cannot be read', 'tap-the/so-a.yaml', 'ten: [\n'],
    ['a file of another shape', 'tap-the/so-a.yaml', 'tenn: A\n'],
  ])('is %s', async (_name, file, content) => {
    const root = folder({ ...validYear(), [file]: content });
    const { code, out } = await baseline(root, ...AS_OF, ...WHY);
    expect(code).toBe(1);
    expect(out).toMatch(/(yaml|schema) \d/);
    expect((await validate(root)).code).toBe(1);
  });
});

describe('what changes', () => {
  const accepted = async () => {
    const root = folder();
    await baseline(root, ...AS_OF, ...WHY);
    return root;
  };

  it('keeps a finding known when only its line moves', async () => {
    const root = await accepted();
    change(root, 'ca-nhan/gd-a.yaml', (yaml) => `# ghi chú\n\n\n${yaml}`);
    const { code, summary } = await validate(root);
    expect([code, summary['known']]).toEqual([0, 2]);
  });

  it('tells a finding whose facts changed as new, and the entry as idle', async () => {
    const root = await accepted();
    change(root, 'ca-nhan/gd-a.yaml', (yaml) =>
      yaml.replace(/(y_kien_noi_cu_tru:\n\s+co: )false/, '$1true'),
    );
    change(root, 'ca-nhan/gd-c.yaml', (yaml) =>
      yaml.replace(/(nhan_xet_cap_uy:\n\s+co: )true/, '$1false'),
    );
    const { code, findings, summary } = await validate(root);
    expect([code, summary['errors'], summary['known']]).toEqual([1, 1, 1]);
    const idle = findings.filter((one) => one.rule === 'baseline');
    expect(idle.map((one) => [one.severity, one.file])).toEqual([['info', FILE]]);
  });

  it('never hides a second, equal finding behind one entry', async () => {
    const { matchBaseline } = await import('../../src/cli/baseline-match.js');
    const { identityOf } = await import('../../src/cli/baseline-match.js');
    const { finding } = await import('../support/reported.js');
    const one = finding();
    const two = finding();
    const entry = { ...identityOf(one), ly_do: 'x', nguoi: 'y', den_ngay: '2021-06-30' };
    const { known } = matchBaseline([{ entry, at: one.place }], [one, two], '2021-03-01');
    expect(known.size).toBe(1);
  });

  it('counts an entry on its last day, and the finding again on the next', async () => {
    const root = await accepted();
    const last = await here(['validate', root, '--as-of', '2021-06-30', '--format', 'json']);
    const next = await here(['validate', root, '--as-of', '2021-07-01', '--format', 'json']);
    const errors = (out: string) => JSON.parse(out).summary.errors;
    expect([last.code, errors(last.out)]).toEqual([0, 0]);
    expect([next.code, errors(next.out)]).toEqual([1, 2]);
    expect(next.out).toContain('hết hạn từ ngày 30/06/2021');
  });

  it('renews what has expired', async () => {
    const root = await accepted();
    const later = ['--as-of', '2021-07-01'];
    const { code, out } = await baseline(root, ...later, ...WHY.slice(0, 5), '2021-12-31');
    expect([code, out]).toEqual([0, expect.stringContaining('đã ghi thêm 2 điểm, giữ 0')]);
    expect((await here(['validate', root, ...later])).code).toBe(0);
    expect(text(root).match(/quy_tac/g)?.length).toBe(2);
  });

  it('says nothing of idle entries in a narrow run', async () => {
    const root = await accepted();
    const { findings } = await validate(root, '--subject', 'so-c');
    expect(findings).toEqual([]);
  });
});

describe('baseline prune', () => {
  it('drops what no longer is there and keeps the rest as written', async () => {
    const root = folder();
    await baseline(root, ...AS_OF, ...WHY);
    change(root, 'ca-nhan/gd-a.yaml', (yaml) =>
      yaml.replace(/(y_kien_noi_cu_tru:\n\s+co: )false/, '$1true'),
    );
    edit(root, (yaml) => yaml.replaceAll('chờ chi ủy gửi', 'lý do sửa tay'));
    const { code, out } = await here(['baseline', 'prune', root, ...AS_OF]);
    expect([code, out]).toEqual([0, expect.stringContaining('đã bỏ 1 điểm không còn, giữ 1')]);
    expect(text(root)).toContain('lý do sửa tay');
    expect((await validate(root)).findings.map((one) => one.rule)).toEqual(['giay-nhan-xet']);
  });

  it('refuses what it cannot use, and a folder without a baseline', async () => {
    const root = folder();
    const none = await here(['baseline', 'prune', root]);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('Chưa có')]);
    const narrow = await here(['baseline', 'prune', root, '--only', 'giay-nhan-xet']);
    expect([narrow.code, narrow.err]).toEqual([2, expect.stringContaining('--only')]);
    const wrong = await here(['baseline', 'wirte', root]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('"write"')]);
  });
});

describe('a baseline with a fault', () => {
  it.each([
    ['a mistyped key', (yaml: string) => yaml.replace('ly_do:', 'ly_od:'), /"ly_od".*"ly_do"/],
    ['a missing key', (yaml: string) => yaml.replace(/ {4}nguoi.*\n/, ''), /Thiếu nguoi/],
    ['a day that does not exist', (yaml: string) => yaml.replace('06-30', '06-31'), /2021-06-31/],
    ['a number for a fingerprint', (yaml: string) => yaml.replace(/dau: .*/, 'dau: 12'), /dau/],
    [
      'another version',
      (yaml: string) => yaml.replace('phien_ban: 1', 'phien_ban: 2'),
      /phien_ban: 1/,
    ],
    ['no list', () => 'phien_ban: 1\n', /da_biet/],
    ['nothing', () => '', /da_biet/],
    ['no YAML', () => 'phien_ban: [\n', /\[yaml\]/],
    [
      'a key nobody knows',
      (yaml: string) => yaml.replace('phien_ban', 'xyz: 1\nphien_ban'),
      /"xyz"/,
    ],
  ])('is an error with its line: %s', async (_name, change, message) => {
    const root = folder();
    await baseline(root, ...AS_OF, ...WHY);
    edit(root, change);
    const { code, out } = await here(['validate', root, ...AS_OF, '--format', 'compact']);
    const told = out
      .split('\n')
      .filter((line) => line.includes(`${FILE}:`) && /: error: /.test(line));
    expect(code).toBe(1);
    expect(told.length).toBe(1);
    expect(told[0]).toMatch(message);
    const again = await baseline(root, ...AS_OF, ...WHY);
    expect([again.code, again.err]).toEqual([2, expect.stringMatching(/:\d+:\d+: .*chạy lại/)]);
  });
});
