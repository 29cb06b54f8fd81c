import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mend } from '../../src/dossier/mend/mend.js';
import { readBytes } from '../../src/dossier/read.js';
import type { FileKind } from '../../src/dossier/shape.js';
import { tcvn3 } from '../hostile/letters.js';

const SAMPLES = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(tinh|huyen)-mau\/.*\.yaml$/.test(name))
  .map((name) => {
    const folder = basename(dirname(name));
    const kind = (/^\d+$/.test(folder) ? basename(name, '.yaml') : folder) as FileKind;
    return { name, kind, bytes: readFileSync(join('samples', name)) };
  });

/** Enough of them to bend in many ways. */
const SOME = SAMPLES.filter((_one, i) => i % 8 === 0);

/** What offices do to a whole file; all of it can be put right. */
const BENT: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  'ratings in small letters': (text) =>
    text.replace(
      /(muc: )(\p{L})/gu,
      (_all, key: string, first: string) => key + first.toLowerCase(),
    ),
  'levels cut short': (text) => text.replace(/(muc: \S+ thành tốt) nhiệm vụ/g, '$1'),
  'ratings without marks': (text) => text.replace(/muc: Xuất sắc/g, 'muc: xuat sac'),
  'quotes of Word around keys': (text) => text.replace(/^(\w+):/gm, '“$1”:'),
  'hidden signs behind keys': (text) => text.replace(/^(\w+):/gm, '$1\u200b:'),
  'letters in parts': (text) => text.normalize('NFD'),
  'UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
};

/** What can be put right in part only; never may a second look find more. */
const WILD: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  'tabs for blanks': (text) => text.replaceAll(/^ {2}/gm, '\t'),
  'days with dots': (text) => text.replace(/(\d{1,2})\/(\d{1,2})\/(\d{4})/g, '$1.$2.$3'),
  'a number without quotes': (text) => `cccd: 001085012345\n${text}`,
  'pasted TCVN3': (text) =>
    text.replace(/(noi_dung: )(.*)/g, (_all, key: string, words: string) => key + old(words)),
  'every third letter gone': (text) => text.replaceAll(/([\s\S]{2})[\s\S]/g, '$1'),
  'lines turned': (text) => text.split('\n').reverse().join('\n'),
  'cut in two': (text) => Buffer.from(text).subarray(0, text.length / 2),
  'all capitals': (text) => text.toUpperCase(),
};

function old(words: string): string {
  try {
    return tcvn3(words).toString('latin1');
  } catch {
    return words;
  }
}

const bentBy = (name: string, bytes: Buffer) =>
  Buffer.from(WILD[name]?.(bytes.toString('utf8')) ?? bytes);

const errorsIn = (kind: FileKind, bytes: Uint8Array) =>
  readBytes(kind, 'x', 'x.yaml', bytes).findings.filter(({ severity }) => severity === 'error')
    .length;

describe('mending', () => {
  it('is tried on files that it changes', () => {
    const changing = Object.keys(WILD).filter((name) =>
      SOME.some(({ kind, bytes }) => mend(kind, bentBy(name, bytes)) !== null),
    );
    expect(changing).toEqual(
      expect.arrayContaining([
        'tabs for blanks',
        'days with dots',
        'a number without quotes',
        'pasted TCVN3',
      ]),
    );
  });

  it('leaves every right file as it is', () => {
    expect(SAMPLES.length).toBeGreaterThan(250);
    expect(SAMPLES.filter(({ kind, bytes }) => mend(kind, bytes) !== null)).toEqual([]);
  });

  it.each(Object.entries(BENT))('puts %s right, byte for byte', (_name, bend) => {
    let count = 0;
    for (const { name, kind, bytes } of SOME) {
      const bent = Buffer.from(bend(bytes.toString('utf8')));
      if (bent.equals(bytes)) continue;
      const mended = mend(kind, bent);
      expect(Buffer.from(mended?.bytes ?? bent).toString('utf8'), name).toBe(
        bytes.toString('utf8'),
      );
      expect(mend(kind, mended?.bytes ?? bent)).toBeNull();
      count += 1;
    }
    expect(count).toBeGreaterThan(5);
  });

  it.each(Object.keys(WILD))('ends at once, and never makes more faults: %s', (way) => {
    for (const { name, kind, bytes } of SOME) {
      const bent = bentBy(way, bytes);
      const mended = mend(kind, bent);
      if (mended) {
        expect(mend(kind, mended.bytes), name).toBeNull();
        expect(errorsIn(kind, mended.bytes), name).toBeLessThanOrEqual(errorsIn(kind, bent));
      }
    }
  });
});
