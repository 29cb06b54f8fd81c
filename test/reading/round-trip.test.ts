import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withValue } from '../../src/dossier/edit.js';
import { loadYear } from '../../src/dossier/link.js';
import type { Dossier, Year } from '../../src/dossier/year.js';
import { forms, makeEngine, renderForm } from '../../src/forms/forms.js';
import { readPaper } from '../../src/forms/reading/paper.js';
import { RETURNED, readReturn } from '../../src/forms/reading/returned.js';
import { rankYear } from '../../src/ranking/rank.js';
import { settingsOf } from '../../src/ranking/settings.js';
import { templates } from '../forms/world.js';
import { comparable, emptied, withDossier } from './emptied.js';

const SAMPLES = ['tinh-mau/2020', 'tinh-mau/2019', 'huyen-mau/2020'];
const engine = makeEngine(templates);

function yearOf(sample: string): Year {
  const folder = resolve(import.meta.dirname, '../../samples', sample);
  const { year } = loadYear(folder, folder);
  if (!year) throw new Error(`no year in ${sample}`);
  return year;
}

/** Every paper that units send back, printed from the dossiers of a year. */
async function papersOf(year: Year) {
  const settings = settingsOf(year);
  const input = { year, settings, ranking: rankYear(year, settings), findings: [], templates };
  const rendered = await Promise.all(RETURNED.map((id) => renderForm(forms[id], input)));
  return rendered.flat().map(({ bytes, name }) => {
    const paper = readPaper(bytes);
    if (!paper?.origin?.subject) throw new Error(`${name} does not say what it is`);
    return { name, paper, origin: paper.origin, subject: paper.origin.subject };
  });
}

function dossierOf(year: Year, { kind, id }: { kind: Dossier['kind']; id: string }): Dossier {
  const found = year[kind].get(id);
  if (!found) throw new Error(id);
  return found;
}

describe.each(SAMPLES)('papers of %s', (sample) => {
  it('bring nothing new to the dossiers that they were printed from', async () => {
    const year = yearOf(sample);
    const papers = await papersOf(year);
    expect(papers.length).toBeGreaterThan(10);
    for (const { name, paper, origin, subject } of papers) {
      const form = RETURNED.find((one) => one === origin.form) ?? 'mau-01';
      const { changes, remarks } = readReturn({
        engine,
        year,
        form,
        dossier: dossierOf(year, subject),
        paper,
        origin,
      });
      expect([name, changes], name).toEqual([name, []]);
      expect(
        remarks.filter(({ kind }) => kind !== 'no_tick'),
        name,
      ).toEqual([]);
    }
  });

  it('give back all that they print to dossiers that lost it', async () => {
    const year = yearOf(sample);
    for (const { name, paper, origin, subject } of await papersOf(year)) {
      const form = RETURNED.find((one) => one === origin.form) ?? 'mau-01';
      const whole = dossierOf(year, subject);
      const empty = emptied(whole);
      // A paper that came by way of another program has lost the fingerprints.
      const plain = { ...origin, printed: new Map() };
      const from = { ...paper, origin: null };
      const other = withDossier(year, empty);
      const { changes } = readReturn({
        engine,
        year: other,
        form,
        dossier: empty,
        paper: from,
        origin: plain,
      });
      const restored = changes.reduce<unknown>(
        (data, { path, value }) => withValue(data, { path, value }),
        empty.data,
      );
      expect(comparable(restored), name).toEqual(
        comparable(expectedAfter(form, whole, empty, origin)),
      );
    }
  });
});

/** Mẫu 02 is about one person: it does not say who is responsible. */
function withoutBlame({ kind, data }: Dossier): object {
  if (kind === 'tap_the' || !data.han_che) return data;
  return { ...data, han_che: data.han_che.map(({ trach_nhiem, ...one }) => one) };
}

/** A letter brings the one answer that it asks for, a report everything of its dossier. */
function expectedAfter(
  form: string,
  whole: Dossier,
  empty: Dossier,
  origin: { giver?: { id: string; nth: number } | undefined },
) {
  if (form !== 'mau-03' || whole.kind !== 'tap_the' || empty.kind !== 'tap_the') {
    const { y_kien, ...rest } = withoutBlame(whole) as { y_kien?: unknown };
    const asked = (empty.data as { y_kien?: unknown }).y_kien;
    return asked === undefined ? rest : { ...rest, y_kien: asked };
  }
  let nth = 0;
  const y_kien = empty.data.y_kien?.map((one, index) => {
    if (one.chu_the !== origin.giver?.id || ++nth !== origin.giver.nth) return one;
    return whole.data.y_kien?.[index];
  });
  return { ...empty.data, y_kien };
}
