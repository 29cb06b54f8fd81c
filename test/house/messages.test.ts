import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadYears } from '../../src/dossier/link.js';
import type { Finding } from '../../src/finding.js';
import { checkYear, worldOf } from '../../src/rules/check.js';
import { rules } from '../../src/rules/list.js';

const ROOT = resolve(import.meta.dirname, '../..');
const folders = readdirSync(join(ROOT, 'samples/loi')).map((name) =>
  join(ROOT, 'samples/loi', name),
);
const findings = folders
  .flatMap((folder) => loadYears(folder))
  .flatMap(({ year }) => (year ? checkYear(worldOf(year, '2026-11-28')) : []));
const messages = (wanted: (one: Finding) => boolean = () => true) => [
  ...new Set(findings.filter(wanted).map((one) => one.message)),
];
const containing = (words: RegExp, wanted?: (one: Finding) => boolean) =>
  messages(wanted).filter((one) => words.test(one));

describe('the messages of the bad samples', () => {
  it('are there for every rule', () => {
    const told = new Set(findings.map((one) => one.rule));
    expect(rules.map((rule) => rule.id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('are sentences in composed letters, with nothing left blank', () => {
    const wrong = messages().filter(
      (one) =>
        !/^[\p{Lu}\p{N}“]/u.test(one) ||
        !/[.)]$/.test(one) ||
        one !== one.normalize('NFC') ||
        /undefined|null,|NaN|\[object| {2}|\{\{|“”/.test(one),
    );
    expect(wrong).toEqual([]);
  });

  it('stay short enough to be read aloud, other readings apart', () => {
    const long = messages((one) => one.rule !== 'cach-hieu-khac').filter((one) => one.length > 450);
    expect(long).toEqual([]);
  });

  it('address and blame nobody, and write days as people do', () => {
    expect(containing(/(?<![\p{L}])(bạn|anh\/chị|cố tình|sai phạm)(?![\p{L}])/iu)).toEqual([]);
    expect(containing(/\d{4}-\d{2}-\d{2}/)).toEqual([]);
  });

  it('never call a warning or an info an error', () => {
    const mild = (one: Finding) =>
      one.severity !== 'error' && one.facts['giai_quyet'] === undefined;
    expect(containing(/(?<![\p{L}])lỗi(?![\p{L}])/iu, mild)).toEqual([]);
  });

  it('name the missing field where nothing can be decided', () => {
    const open = messages((one) => one.outcome === 'undecided');
    expect(open.length).toBeGreaterThan(10);
    // A key of a dossier, a file or a folder to write to.
    expect(
      open.filter(
        (one) => !/[a-z]+_[a-z_]+|\b[a-z]+\.[a-z_]+|[a-z-]+\/|\b(buoc|muc|ngay|co)\b/.test(one),
      ),
    ).toEqual([]);
  });
});

it('has titles in one style: a short noun phrase without a full stop', () => {
  const wrong = rules.filter(
    ({ title }) => title.endsWith('.') || !/^\p{Lu}/u.test(title) || title.length > 110,
  );
  expect(wrong.map((rule) => rule.title)).toEqual([]);
});
