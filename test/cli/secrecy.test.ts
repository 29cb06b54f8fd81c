import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { temporary } from '../support/bin.js';
import { here } from '../support/here.js';
import { editDocument, typed } from '../support/word-user.js';
import { type Files, validYear, write } from '../support/year.js';

/** Stands in every secret file, and must stand nowhere else. */
const SECRET = 'QUYẾT-ĐỊNH-KÍN';
const LAW = 'Luật Bảo vệ bí mật nhà nước 29/2018/QH14, Điều 5';
const BODY = 'tap-the/so-a.yaml';

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly subject: string | null;
  readonly file: string;
  readonly message: string;
  readonly line: number;
}

function yearWith(path: string, text: string | Uint8Array, files: Files = validYear()): string {
  const year = temporary();
  write(year, files);
  mkdirSync(dirname(join(year, path)), { recursive: true });
  writeFileSync(join(year, path), text);
  return year;
}

/** A dossier as text, with more at its end. */
const textOf = (path: string, more: string) =>
  `${stringify(validYear()[path], { aliasDuplicateObjects: false })}# ${SECRET}\n${more}\n`;

async function findings(year: string, ...more: string[]): Promise<Told[]> {
  const { out } = await here(['validate', year, '--format', 'json', ...more]);
  return (JSON.parse(out) as { findings: Told[] }).findings;
}

const told = (all: readonly Told[]) => all.filter((one) => one.message.includes('do_mat'));

describe('a secret dossier', () => {
  it.each([
    ['Mật', textOf(BODY, 'do_mat: Mật')],
    ['Tối mật', textOf(BODY, 'do_mat: Tối mật')],
    ['Tuyệt mật', textOf(BODY, 'do_mat: Tuyệt mật')],
    ['a level that the schema does not know', textOf(BODY, 'do_mat: mat')],
    ['at the top', `do_mat: "Mật"\n${textOf(BODY, '')}`],
    ['a quoted key', textOf(BODY, '"do_mat": Mật')],
    ['with other faults of shape', textOf(BODY, `do_mat: Mật\nky_luatt: ${SECRET}`)],
    ['that is no YAML', textOf(BODY, `do_mat: Mật\n  x: [${SECRET}\n\t- "`)],
    ['that is no YAML, in brackets', `{ ten: ${SECRET}, do_mat: Mật, x: [ `],
    ['in brackets', `{ ten: ${SECRET}, do_mat: Mật }`],
    ['with a doubled key', textOf(BODY, `do_mat: Mật\nten: ${SECRET}`)],
    ['of several parts', textOf(BODY, `do_mat: Mật\n---\nten: ${SECRET}`)],
    ['with lines of Windows', textOf(BODY, 'do_mat: Mật').replaceAll('\n', '\r\n')],
    ['with a BOM', `\uFEFFdo_mat: Mật\n${textOf(BODY, '')}`],
    ['in UTF-16', Buffer.from(`\uFEFF${textOf(BODY, 'do_mat: Mật')}`, 'utf16le')],
    ['in letters in parts', textOf(BODY, 'do_mat: Mật').normalize('NFD')],
  ])('(%s) is one finding, and nothing of it is read or shown', async (_what, text) => {
    const year = yearWith(BODY, text);
    const [one, ...more] = told(await findings(year));
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      rule: 'schema',
      severity: 'error',
      subject: 'so-a',
      file: BODY,
      line: 1,
    });
    expect(one?.message).toContain(LAW);
    expect((await findings(year)).filter(({ file }) => file === BODY)).toHaveLength(1);
    const { code, out, err } = await here(['validate', year]);
    expect([code, `${out}${err}`.includes(SECRET)]).toEqual([1, false]);
    expect(out.match(/do_mat/g)).toHaveLength(2);
  });

  it.each([
    ['no level', 'do_mat:'],
    ['null', 'do_mat: null'],
    ['nothing', 'do_mat: ""'],
    ['a comment', '# do_mat: Mật'],
    ['words of a value', 'ghi_chu: "do_mat: Mật"'],
    ['a field of something else', 'phu_luc: { do_mat: Mật }'],
  ])('is not one that has %s', async (_what, line) => {
    const all = await findings(yearWith(BODY, textOf(BODY, line)));
    expect(told(all).filter(({ message }) => message.includes(LAW))).toEqual([]);
  });

  it.each([
    'ky.yaml',
    'to-chuc.yaml',
    'tap-the/so-a.yaml',
    'ca-nhan/gd-a.yaml',
    'hoi-nghi/hn-a.yaml',
    'bo-phieu/tap-the-1.yaml',
  ])('may be any file (%s), last year too, and every command says so', async (path) => {
    const text = textOf(path, 'do_mat: Tối mật');
    const year = yearWith(path, text);
    const out = temporary();
    const form = await paper();
    for (const args of [
      ['validate', year],
      ['rank', year],
      ['rank', year, '--format', 'json'],
      ['rank', year, '--format', 'csv'],
      ['explain', path.replace(/^.*\/|\.yaml$/g, ''), year],
      ['render', 'all', year, '--out', out],
      ['import', form, '--into', year, '--write'],
    ]) {
      const run = await here(args);
      expect([args, `${run.out}${run.err}`.includes(SECRET)]).toEqual([args, false]);
      expect([args, run.code]).not.toEqual([args, 0]);
    }
    expect(readFileSync(join(year, path), 'utf8')).toBe(text);
    const next = temporary();
    write(next, {
      ...validYear(),
      'ky.yaml': { ...validYear()['ky.yaml'], nam: 2021, ky_truoc: year },
    });
    const carried = await findings(next);
    expect(JSON.stringify(carried)).not.toContain(SECRET);
    expect(carried.some(({ rule, file }) => rule === 'reference' && file === 'ky.yaml')).toBe(true);
  });

  it('leaves open what it leaves open when it cannot be read at all', async () => {
    const open = async (text: string) => {
      const year = yearWith(BODY, text);
      const { groups, subjects } = JSON.parse(
        (await here(['rank', year, '--format', 'json'])).out,
      ) as Record<string, unknown>;
      const others = (await findings(year)).filter(
        ({ file, rule }) => file !== BODY || rule !== 'schema',
      );
      return { groups, subjects, others: others.filter(({ rule }) => rule !== 'yaml') };
    };
    const secret = await open(textOf(BODY, 'do_mat: Mật'));
    expect(secret).toEqual(await open('ten: [\n'));
    expect(secret).not.toEqual(await open(textOf(BODY, '')));
  });

  it.each([
    ['explain', ['explain', 'so-a']],
    ['rank', ['rank', '--subject', 'so-a']],
    ['render', ['render', 'mau-01', '--subject', 'so-a', '--out', temporary()]],
  ])('asked for by name, %s says why it is not read', async (command, args) => {
    const year = yearWith(BODY, textOf(BODY, 'do_mat: Mật'));
    const [name = '', what = '', ...rest] = args;
    const words = command === 'rank' ? ['rank', year, what, ...rest] : [name, what, year, ...rest];
    const { code, err } = await here(words);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Hồ sơ "so-a" chưa đọc được: Hồ sơ ghi độ mật'),
    ]);
    expect(err).toContain(LAW);
  });
});

describe('--do-mat', () => {
  it('reads on, in every command that reads dossiers, and for that run only', async () => {
    const year = yearWith(BODY, textOf(BODY, 'do_mat: Mật'));
    expect((await findings(year, '--do-mat')).filter(({ file }) => file === BODY)).toEqual([]);
    expect(told(await findings(year))).toHaveLength(1);
    expect((await here(['explain', 'so-a', year, '--do-mat'])).code).toBe(0);
    expect((await here(['rank', year, '--subject', 'so-a', '--do-mat'])).code).toBe(0);
    const out = temporary();
    const render = ['render', 'mau-01', year, '--subject', 'so-a', '--out', out, '--do-mat'];
    expect((await here(render)).code).toBe(0);
    expect(readdirSync(out)).toContain('mau-01_so-a.docx');
    const run = await here([
      'import',
      await paper(),
      '--into',
      year,
      '--write',
      '--replace',
      '--do-mat',
    ]);
    expect([run.code, run.out]).toEqual([0, expect.stringContaining('Đã ghi 1 hồ sơ')]);
    expect(readFileSync(join(year, BODY), 'utf8')).toContain('do_mat: Mật');
  });
});

/** A form of so-a that came back. */
async function paper(): Promise<string> {
  const [year, out] = [temporary(), temporary()];
  write(year, validYear());
  await here(['render', 'mau-01', year, '--subject', 'so-a', '--out', out]);
  editDocument(join(out, 'mau-01_so-a.docx'), typed('bao_cao.trach_nhiem', 'Viết tay.'));
  return join(out, 'mau-01_so-a.docx');
}
