import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kiemdiem, ROOT, temporary } from '../support/bin.js';

const scratch = temporary();
mkdirSync(join(scratch, 'rong'));
writeFileSync(join(scratch, 'tep.txt'), 'không phải thư mục');
const year = 'samples/tinh-mau/2020';

/** Each mistake at the keyboard: exit 2, one sentence on stderr, nothing on stdout. */
const mistakes: readonly [string, string[], RegExp][] = [
  ['no command', [], /^Chưa ghi lệnh/],
  ['a mistyped command', ['valdate'], /"valdate".*Có phải là "validate"/],
  ['an unknown option', ['validate', '--frmat', 'json'], /"--frmat".*Có phải là "--format"/],
  ['an option without its value', ['validate', '--as-of'], /cần một giá trị/],
  ['a format that does not exist', ['validate', year, '--format', 'jsn'], /Có phải là "json"/],
  ['a day that does not exist', ['validate', year, '--as-of', '31/02/2021'], /Ngày "31\/02\/2021"/],
  ['an unknown rule', ['validate', year, '--only', 'ty-le-tap-teh'], /Có phải là "ty-le-tap-the"/],
  ['an unknown subject', ['rank', year, '--subject', 'so-y-tee'], /Có phải là "so-y-te"/],
  ['an empty folder', ['validate', join(scratch, 'rong')], /Không tìm thấy ky.yaml/],
  ['a missing folder', ['validate', join(scratch, 'khong-co')], /Không mở được thư mục/],
  [
    'a file instead of a folder',
    ['validate', join(scratch, 'tep.txt')],
    /là một tệp, không phải thư mục/,
  ],
  ['several years for rank', ['rank', 'samples/tinh-mau'], /có nhiều kỳ kiểm điểm/],
  ['explaining nothing', ['explain'], /Chưa ghi cần giải thích gì.*--coverage/],
  ['explaining the unknown', ['explain', 'so-y-tee', year], /Có phải là "so-y-te"/],
  [
    'a mistyped form',
    ['render', 'mau-1', year, '--out', join(scratch, 'o')],
    /Không có biểu mẫu "mau-1".*"mau-0?1"/,
  ],
  ['no form', ['render', year, '--out', join(scratch, 'o')], /Chưa ghi biểu mẫu/],
  ['no output folder', ['render', 'mau-01', year], /--out/],
  ['a mistyped kind', ['new', 'tapthe', 'x'], /Có phải là "tap-the"/],
  [
    'a dossier outside any year',
    ['new', 'tap-the', 'x', '--dir', join(scratch, 'rong')],
    /Không thấy ky.yaml/,
  ],
];

describe('mistakes at the keyboard', () => {
  it.each(mistakes)('%s', (_name, args, message) => {
    const { code, out, err } = kiemdiem(args);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, '']);
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(1);
    expect(err).not.toMatch(/\n {4}at |error:/);
  });
});

describe('help and version', () => {
  it('prints help in Vietnamese within 80 columns', () => {
    for (const args of [
      ['--help'],
      ['validate', '--help'],
      ['render', '--help'],
      ['help', 'rank'],
    ]) {
      const { code, out } = kiemdiem(args);
      expect(code).toBe(0);
      expect(out).toMatch(/^Cách dùng: kiemdiem/);
      expect(out).not.toMatch(/Usage|Options|\[options\]|display help/);
      expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    }
  });

  it('prints the version of package.json', async () => {
    const { default: pkg } = await import(join(ROOT, 'package.json'), { with: { type: 'json' } });
    expect(kiemdiem(['--version']).out.trim()).toBe(pkg.version);
  });
});
