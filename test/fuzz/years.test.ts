import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type LoadedYear, linkYear } from '../../src/dossier/link.js';
import { type ReadFile, readBytes } from '../../src/dossier/read.js';
import { UserError } from '../../src/errors.js';
import { type Form, forms, renderForm } from '../../src/forms/forms.js';
import { liftOf } from '../../src/ranking/lift.js';
import { explainSubject } from '../../src/report/explain.js';
import { formats } from '../../src/report/formats.js';
import { rankCsv } from '../../src/report/rank-csv.js';
import { rankJson } from '../../src/report/rank-json.js';
import { rankTable } from '../../src/report/rank-table.js';
import { checkAcross, decisionsOf } from '../../src/rules/across.js';
import { checkYear, worldOf } from '../../src/rules/check.js';
import type { World } from '../../src/rules/rule.js';
import { templates } from '../forms/world.js';
import { PAGE, validation } from '../support/reported.js';
import { validYear } from '../support/year.js';
import { expectNoPollution, fuzz, inTime, PATIENCE, times } from './fuzz.js';
import { type Edit, edits, mutate } from './mutate.js';

const writers = await Promise.all(formats.map(async ({ load }) => (await load()).write));
const AS_OF = ['2020-11-01', '2021-01-10', '2021-03-01', '2024-02-29'] as const;

/** The small valid year, each file as a clerk would have it. */
const texts: ReadonlyMap<string, string> = new Map(
  Object.entries(validYear()).map(([path, value]) => [path, stringify(value)]),
);
const paths = [...texts.keys()];
const known = new Map<string, ReturnType<typeof readBytes>>();

function readOne(path: string, text: string) {
  const [folder, name = folder] = path.replace(/\.yaml$/, '').split('/') as [string, string?];
  return readBytes(folder as ReadFile['kind'], name, path, Buffer.from(text));
}

/** The year with some files changed and others left out. */
function loaded(changes: ReadonlyMap<string, string | null>): LoadedYear {
  const read = paths.flatMap((path) => {
    const text = changes.get(path);
    if (text === null) return [];
    if (text !== undefined) return [readOne(path, text)];
    // Reading turns dates to one form in place, and nothing writes to what was read.
    const before = known.get(path) ?? readOne(path, texts.get(path) ?? '');
    known.set(path, before);
    return [before];
  });
  const files = read.map(({ file }) => file);
  const findings = read.flatMap((one) => one.findings);
  const linked = linkYear({ folder: '/fuzz', files, findings }, null);
  return { ...linked, findings: [...findings, ...linked.findings] };
}

interface Input {
  readonly asOf: number;
  readonly changed: readonly { readonly path: number; readonly edits: readonly Edit[] }[];
  readonly left: number;
  readonly form: number;
}

const inputs: fc.Arbitrary<Input> = fc.record({
  asOf: fc.nat(AS_OF.length - 1),
  changed: fc.array(fc.record({ path: fc.nat(0xff), edits: edits(2) }), {
    minLength: 1,
    maxLength: 3,
  }),
  left: fc.nat(0xff),
  form: fc.nat(0xff),
});

function changesOf({ changed, left }: Input): Map<string, string | null> {
  const changes = new Map<string, string | null>();
  for (const one of changed) {
    const path = paths[one.path % paths.length] as string;
    changes.set(path, mutate(changes.get(path) ?? texts.get(path) ?? '', one.edits));
  }
  // One in eight lacks a file other than ky.yaml, which makes the folder a year.
  const without = paths.filter((path) => path !== 'ky.yaml');
  if (left < 0x20) changes.set(without[left % without.length] as string, null);
  return changes;
}

/** Everything that the commands would print about the year. */
function reports(one: LoadedYear, world: World): string[] {
  const found = checkYear(world);
  const findings = [...one.findings, ...found];
  const { nam, ky } = world.year;
  const authority = ky.data.co_quan_quyet_dinh.ten;
  const report = { year: nam, authority, ranking: world.ranking, only: null, findings };
  const subject = [...world.ranking.subjects.values()][0];
  return [
    ...writers.map((write) => write(validation(findings), PAGE)),
    rankJson(report),
    rankCsv(report),
    rankTable(report, world.settings, PAGE),
    subject
      ? explainSubject(subject, liftOf(subject, world.settings), PAGE.colour, PAGE.width)
      : '',
  ];
}

async function print(form: Form, world: World): Promise<void> {
  const { year, ranking, settings } = world;
  try {
    await renderForm(form, { year, ranking, settings, findings: [], templates }, 'html');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

describe('a year of any files', () => {
  it('is checked, ranked, told and printed', { timeout: PATIENCE }, async () => {
    const counts = { whole: 0, ranked: 0 };
    await fuzz('years', inputs, 400, async (input) => {
      const one = loaded(changesOf(input));
      const asOf = AS_OF[input.asOf] ?? AS_OF[0];
      if (!one.year) {
        expect(one.findings.length).toBeGreaterThan(0);
        return;
      }
      const { year } = one;
      counts.ranked++;
      if (one.findings.length === 0) counts.whole++;
      const world = inTime(() => worldOf(year, asOf));
      const printed = inTime(() => reports(one, world));
      for (const text of printed)
        if (/undefined|\[object |NaN\b/.test(text)) throw new Error(`prints ${text.slice(0, 300)}`);
      checkAcross([decisionsOf(year), decisionsOf(year)]);
      const all = Object.values(forms);
      if (input.form < 0x40) await print(all[input.form % all.length] as Form, world);
      expectNoPollution();
    });
    // Most years can be ranked, and many have no fault of form, so that every rule had its say.
    expect(counts.ranked).toBeGreaterThan(times(250));
    expect(counts.whole).toBeGreaterThan(times(60));
  });
});
