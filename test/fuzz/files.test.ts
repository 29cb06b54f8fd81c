import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadFile, readBytes } from '../../src/dossier/read.js';
import type { Finding } from '../../src/finding.js';
import { type Base, readBase, small, whole } from './bases.js';
import { compare } from './compare.js';
import { expectNoPollution, fuzz, inTime, PATIENCE, times } from './fuzz.js';
import { type Edit, edits, encode, mutate, scraps } from './mutate.js';

const KINDS = ['ky', 'to-chuc', 'tap-the', 'ca-nhan', 'hoi-nghi', 'bo-phieu'] as const;
/** What reading may leave behind after everything is let go, in bytes. */
const LEFT_BEHIND = 40 * 1024 * 1024;

/** Where a finding points to is a place of its text, and it says something. */
function expectSound(file: ReadFile, findings: readonly Finding[]): void {
  if ((file.data === null) !== findings.some(({ severity }) => severity === 'error'))
    throw new Error('a file has a value, or errors');
  for (const { place, message } of findings) {
    const { line, column } = place.source.locate(place.path);
    const lines = place.source.text.split('\n');
    const text = lines[line - 1];
    if (text === undefined || !(column >= 1 && column <= text.length + 1))
      throw new Error(`${line}:${column} is no place of the text (${message})`);
    if (message === '' || /undefined|\[object|NaN|=>/.test(message.replace(/"[^"]*"|“[^”]*”/g, '')))
      throw new Error(`says nothing: ${message}`);
  }
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ rule, message, place }) => [rule, message, place.source.locate(place.path)]);

/** How far the inputs came. */
interface Counts {
  accepted: number;
  shape: number;
  text: number;
  /** Read alike by both readers of YAML. */
  same: number;
}

function readAndCheck(kind: ReadFile['kind'], bytes: Uint8Array, counts: Counts): void {
  const { file, findings } = inTime(() => readBytes(kind, 'x', `${kind}/x.yaml`, bytes));
  expectSound(file, findings);
  expectNoPollution();
  const [first] = findings;
  counts[!first ? 'accepted' : first.rule === 'schema' ? 'shape' : 'text']++;
  if (bytes.length % 16 === 0) {
    const again = readBytes(kind, 'x', `${kind}/x.yaml`, bytes);
    if (JSON.stringify(told(again.findings)) !== JSON.stringify(told(findings)))
      throw new Error('the same bytes read otherwise the second time');
  }
}

interface Input {
  readonly base: number;
  readonly changes: readonly Edit[];
  readonly encoding: number;
  readonly kind: number;
}

const inputs = (maxLength: number): fc.Arbitrary<Input> =>
  fc.record({
    base: fc.nat(0xffff),
    changes: edits(maxLength),
    encoding: fc.nat(0xffff),
    // One in sixteen is read as some other kind of file.
    kind: fc.nat(0xff),
  });

function bytesOf(bases: readonly Base[], { base, changes, encoding, kind }: Input) {
  const from = bases[base % bases.length] as Base;
  const other = KINDS[kind % KINDS.length] ?? 'ky';
  return {
    kind: kind % 16 === 0 ? other : from.kind,
    bytes: encode(mutate(from.text, changes), encoding),
  };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

describe('reading of any file', () => {
  it('has good files to start from', () => {
    for (const bases of [small, whole]) {
      expect(new Set(bases.map(({ kind }) => kind))).toEqual(new Set(KINDS));
      for (const base of bases) expect(readBase(base).findings).toEqual([]);
    }
    expect(small.length).toBeGreaterThan(50);
  });

  it('never fails, hangs, or points outside the text', { timeout: PATIENCE }, async () => {
    const counts: Counts = { accepted: 0, shape: 0, text: 0, same: 0 };
    const start = heap();
    await fuzz('small', inputs(3), 18_000, (input) => {
      const { kind, bytes } = bytesOf(small, input);
      readAndCheck(kind, bytes, counts);
      if (input.base % 8 === 0) counts.same += compare(bytes);
    });
    await fuzz('scraps', scraps, 82_000, (text) => {
      const bytes = Buffer.from(text);
      readAndCheck('to-chuc', bytes, counts);
      counts.same += compare(bytes);
    });
    await fuzz('whole', inputs(6), 500, (input) => {
      const { kind, bytes } = bytesOf(whole, input);
      readAndCheck(kind, bytes, counts);
    });
    expect(heap() - start).toBeLessThan(LEFT_BEHIND);
    const all = counts.accepted + counts.shape + counts.text;
    expect(all).toBeGreaterThanOrEqual(times(100_000));
    // The inputs reach every stage of reading, and often enough both readers had something to compare.
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(all / 20);
  });
});
