import { resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadYear } from '../../src/dossier/link.js';
import type { Year } from '../../src/dossier/year.js';
import { UserError } from '../../src/errors.js';
import { forms, makeEngine, renderForm } from '../../src/forms/forms.js';
import { readPaper } from '../../src/forms/reading/paper.js';
import { isReturned, originOf, RETURNED, readReturn } from '../../src/forms/reading/returned.js';
import type { Templates } from '../../src/forms/templates.js';
import { pack, readZip, writeZip } from '../../src/forms/word/zip.js';
import { rankYear } from '../../src/ranking/rank.js';
import { settingsOf } from '../../src/ranking/settings.js';
import { templates } from '../forms/world.js';
import { expectNoPollution, fuzz, inTime, PATIENCE, times } from './fuzz.js';
import { TOKENS } from './hostile.js';
import { type Edit, edits, mutate } from './mutate.js';

const folder = resolve(import.meta.dirname, '../../samples/huyen-mau/2020');
const engine = makeEngine(templates);
const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** One paper of each form that comes back, taken apart. */
const papers: ReadonlyMap<string, string>[] = [];
let year: Year;

beforeAll(async () => {
  const loaded = loadYear(folder, folder);
  if (!loaded.year) throw new Error('no sample');
  year = loaded.year;
  const settings = settingsOf(year);
  const input = { year, settings, ranking: rankYear(year, settings), findings: [], templates };
  for (const id of RETURNED) {
    const [first] = await renderForm(forms[id], input);
    if (!first) continue;
    const parts = [...readZip(first.bytes)];
    papers.push(new Map(parts.map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')])));
  }
});

/** Reads a paper back as `import` does; a refusal is an answer, a crash is not. */
function bringBack(bytes: Uint8Array): 'refused' | 'read' {
  try {
    const paper = inTime(() => readPaper(bytes));
    const origin = paper && originOf(paper, 'x.docx', year);
    if (!paper || !origin || !isReturned(origin.form) || !origin.subject) return 'refused';
    const { kind, id } = origin.subject;
    const dossier = year[kind].get(id);
    if (!dossier) return 'refused';
    const { form } = origin;
    inTime(() => readReturn({ engine, year, form, dossier, paper, origin }));
    return 'read';
  } catch (error) {
    if (error instanceof UserError) return 'refused';
    throw error;
  }
}

const TAG = /<[^>]*>/g;

/** Changes of XML: of its tags and texts, mostly still a document. */
function mutateXml(xml: string, changes: readonly Edit[]): string {
  const pieces = xml.split(/(?=<)/);
  for (const { what, at, with: more } of changes) {
    const n = at % pieces.length;
    const piece = pieces[n] ?? '';
    const [tag = ''] = piece.match(TAG) ?? [];
    const fresh = [
      () => tag,
      () => `${tag}${of(TOKENS, more)}`,
      () => piece + piece,
      () => '',
      () => piece.slice(0, more % (piece.length + 1)),
      () => of(pieces, more),
      () => piece.replace(/"[^"]*"/, `"${of(TOKENS, more)}"`),
      () => `${'<w:tbl><w:tr><w:tc>'.repeat(more % 300)}${piece}`,
      () => `<w:r><w:t>${of(TOKENS, more)}</w:t></w:r>${piece}`,
      () => `${piece}&x;<!-- -- --><![CDATA[ ]]`,
    ];
    pieces[n] = of(fresh, what)();
  }
  return pieces.join('');
}

const zipped = (parts: ReadonlyMap<string, string>): Buffer =>
  Buffer.from(writeZip([...parts].map(([name, text]) => pack(name, text))));

interface Sent {
  readonly paper: number;
  readonly part: number;
  readonly changes: readonly Edit[];
  readonly damage: number;
}

const sent: fc.Arbitrary<Sent> = fc.record({
  paper: fc.nat(0xff),
  part: fc.nat(0xff),
  changes: edits(4),
  damage: fc.nat(0xffff),
});

function bytesOf({ paper, part, changes, damage }: Sent): Uint8Array {
  const parts = new Map(of(papers, paper));
  const name =
    part < 0xc0
      ? 'word/document.xml'
      : of(
          [...parts.keys()].filter((one) => /xml$/.test(one)),
          part,
        );
  parts.set(name, mutateXml(parts.get(name) ?? '', changes));
  const bytes = zipped(parts);
  // One in eight is damaged on the way.
  if (damage % 8 === 0) bytes[damage % bytes.length] = damage & 0xff;
  return damage % 16 === 1 ? bytes.subarray(0, damage % bytes.length) : bytes;
}

describe('papers that come back', () => {
  it('of any content are read or refused', { timeout: PATIENCE }, async () => {
    const counts = { refused: 0, read: 0 };
    await fuzz('papers', sent, 400, (input) => {
      counts[bringBack(bytesOf(input))]++;
      expectNoPollution();
    });
    expect(counts.read).toBeGreaterThan(times(100));
    expect(counts.refused).toBeGreaterThan(times(4));
  });

  it('that blow up when opened are refused', () => {
    const parts = new Map(papers[0] as ReadonlyMap<string, string>);
    parts.set('word/document.xml', ' '.repeat(200 * 1024 * 1024));
    const bytes = zipped(parts);
    expect(inTime(() => readPaper(bytes))).toBeNull();
    for (const text of ['', 'PK', 'PK\x05\x06'.padEnd(22, '\0'), '\0'.repeat(1000)])
      expect(readPaper(Buffer.from(text))).toBeNull();
  });
});

describe('templates of an office', () => {
  it('of any wording print or are refused with a message', { timeout: PATIENCE }, async () => {
    const settings = settingsOf(year);
    const ranking = rankYear(year, settings);
    const [first] = year.tap_the.keys();
    const names = [...templates.keys()];
    const counts = { refused: 0, printed: 0 };
    const input = fc.record({ name: fc.nat(0xff), changes: edits(3) });
    await fuzz('templates', input, 400, async ({ name, changes }) => {
      const changed = of(names, name);
      const template = templates.get(changed);
      if (!template) return;
      const text = mutate(template.text, changes);
      const own: Templates = new Map(templates).set(changed, { ...template, text });
      const form = changed in forms ? forms[changed as keyof typeof forms] : forms['mau-01'];
      try {
        await renderForm(
          form,
          { year, settings, ranking, findings: [], templates: own, subjects: [first ?? ''] },
          'html',
        );
        counts.printed++;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        expect(error.message).not.toMatch(/undefined|\[object/);
        counts.refused++;
      }
      expectNoPollution();
    });
    expect(counts.printed).toBeGreaterThan(times(20));
    expect(counts.refused).toBeGreaterThan(times(20));
  });
});
