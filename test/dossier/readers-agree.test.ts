import { deepStrictEqual } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { valueAt } from '../../src/dossier/edit.js';
import { decode } from '../../src/dossier/encoding.js';
import { readYaml, YamlSource } from '../../src/dossier/source.js';
import { pathsOf, secondReading } from '../support/second-reader.js';

const SAMPLES = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => join('samples', name));

/** Both readers side by side: what each makes of the text, and where each part stands. */
function compare(text: string): void {
  const read = readYaml(text);
  if ('faults' in read) return;
  // Anything else than a mapping or a list is refused by its schema, whole.
  if (read.value === null || typeof read.value !== 'object') return;
  const second = secondReading(text);
  expect(second, 'the second reader refuses what the first accepts').not.toBeNull();
  deepStrictEqual(read.value, second?.value);
  const source = new YamlSource('x.yaml', text);
  for (const path of pathsOf(read.value)) {
    const { line, column, depth } = source.locate(path);
    const there = second?.locate(path);
    // What is empty stands nowhere in particular on its line.
    const isEmpty = valueAt(read.value, path) === null;
    expect({ path, line, column: isEmpty ? 0 : column }).toEqual({
      path,
      line: there?.line,
      column: isEmpty ? 0 : there?.column,
    });
    expect(depth).toBe(path.length);
  }
}

describe('the fast reader and the yaml package', () => {
  it('agree on every file of the samples', () => {
    expect(SAMPLES.length).toBeGreaterThan(500);
    for (const file of SAMPLES) {
      const { text, faults } = decode(readFileSync(file));
      if (faults.length === 0) compare(text);
    }
  });

  it.each([
    ['plain words', 'a: b\nc: d e  f\n'],
    ['every word of the core schema', words()],
    ['numbers', numbers()],
    ['quotes', 'a: "x\\ty \\u0111 \\"z\\""\nb: \'it\'\'s\'\nc: ""\nd: \'\'\n'],
    ['text over lines', 'a: x\n  y\n\n  z\nb: "x\n  y\n\n  z"\nc: \'x\n  y\'\n'],
    ['blocks', 'a: |\n  x\n   y\n\nb: >-\n  x\n  y\n\n  z\nc: |+\n  x\n\n'],
    ['blocks as items', '- |\n  x\n- >- # > why\n  y\n- a > b\n'],
    ['brackets', 'a: [1, "2", [x, y], {b: c, d: }]\ne: {}\nf: []\n'],
    ['pairs in a list in brackets', 'a: [b, c: d, {e: f}]\ng: [h: i]'],
    ['empty values', 'a:\nb: ~\nc:\n  -\n  - \n  - x\nd:\n'],
    ['empty first items', '-\n-\n- x\n'],
    ['empty items after brackets', 'a:\n- {}\n-\n- []\n- \n- {b: [c]}\n-\n'],
    ['empty items of lists in lists', '- -\n  -\n-\n- - - \n-\n- a:\n  b:\n-\n'],
    ['empty items between comments', '- "a-b" # c-d\n- # e-f\n# g\n-\n- [x]\n-\n'],
    ['items of a list at the depth of its key', 'a:\n- x\n- y: 1\n  z: 2\n'],
    ['lists in lists', '- - a\n  - b\n- - c\n'],
    ['comments everywhere', '# a\na: # b\n  # c\n  - x # d\n  # e\n  -\n  # f\n'],
    ['a document line', '---\na: b\n'],
    ['references', 'a: &x [1, 2]\nb: *x\nc: &y z\nd: *y\n'],
    ['references to items', 'a:\n  - &x {b: c}\n  - *x\n'],
    ['CRLF', 'a: b\r\nc:\r\n  - d\r\n  - |\r\n    e\r\n    f\r\n'],
    ['no line break at the end', 'a: b'],
    ['explicit keys', '? a\n: b\n'],
    ['a key of a number', '2020: a\n'],
    ['wide and composed letters', 'a: "e\\u0301"\nb: đường 😀 x\nc: [😀, y]\n'],
    ['names of the prototype', '__proto__: 1\nconstructor: 2\ntoString: {__proto__: {a: 1}}\n'],
  ])('agree on %s', (_, text) => {
    expect(readYaml(text)).toHaveProperty('value');
    compare(text);
  });
});

describe('what the two would read differently', () => {
  it.each([
    ['dashes that are indented', '  ---\n\na: b\n', 0],
    ['an end before the start', '...\na: b\n', 0],
    ['a key of more than a thousand letters', `${'a'.repeat(1001)}: b\n`, 0],
    ['a key of no letters', 'a: b\n: c\n', 4],
    ['two keys of no letters', '? \n? \n', 0],
    ['words glued to a quote', '- "q"a: b\n', 5],
    ['a block whose depth is counted', 'a: |2\n   b\n', 3],
    ['a comment between a key and its words', 'a:\n# c\n  b\n', 3],
    ['a key of two lines', '? a\n  b\n: c\n', 2],
  ])('is refused: %s', (_, text, offset) => {
    const read = readYaml(text);
    expect(read).toHaveProperty('faults');
    if ('faults' in read) expect(read.faults[0]?.offset).toBe(offset);
  });

  it('a thousand letters are still a key', () => {
    expect(readYaml(`${'a'.repeat(1000)}: b\n`)).toHaveProperty('value');
  });
});

/** Scraps of YAML, sensible and not, to be strung together. */
const SCRAPS = [
  ...[
    'a: ',
    'b: ',
    'k-1.2: ',
    'a:\n',
    'b:',
    '- ',
    '- - ',
    'a:\n- ',
    '- a: 1\n  b: 2\n',
    '? ',
    ': ',
  ],
  ...['x', 'y z', 'đườ', '1', '007', '1.5', '-1', '+', '.5', '0x1', 'true', 'null', '~', '-', '--'],
  ...['"q"', '"q\n  r"', "'s'", "'it''s'", '"e\\u0301"', '"\\n"', '"a\\\n  b"', '"', "'", '\\'],
  ...['|', '>', '|-', '>-', '>+', '|2', 'a: >-\n  x\n  y\n', 'a: |\n  x\n\n  y\n', 'a: x\n  y\n'],
  ...[
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\n  ',
    '\n    ',
    '\n   ',
    '  ',
    ' ',
    '\r\n',
    '\r\n  ',
    '# c',
    ' # c',
  ],
  ...[
    '[',
    ']',
    '[a, b]',
    '{',
    '}',
    '{a: 1}',
    ', ',
    ',',
    ':',
    'a: [x,\n  y]\n',
    'a:\n  [x,\n  y]\n',
  ],
  ...[
    '---',
    '--- ',
    '...',
    '&a ',
    '*a',
    '!t ',
    '<<: ',
    '%',
    '@',
    '`',
    'constructor: ',
    '__proto__: ',
  ],
];

describe('what the fast reader accepts', () => {
  it('is read in the same way by the yaml package, however oddly it is written', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SCRAPS), { maxLength: 12 }), (scraps) => {
        const text = scraps.join('');
        if ('value' in readYaml(text)) accepted += 1;
        compare(text);
      }),
      { numRuns: 20_000, seed: 6 },
    );
    expect(accepted).toBeGreaterThan(2_000);
  });

  it('holds what other programs write', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => text.normalize('NFC')),
      fc.lorem({ maxCount: 40 }),
      fc.constantFrom('', ' x', 'x ', 'a: b', '# x', '- x', 'null', '1.000', '007', 'yes', 'Ế'),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const key = fc.stringMatching(/^[a-z][a-z_]{0,8}$/);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ depthSize: 'small' }, leaf, tie('list'), tie('mapping')),
      list: fc.array(tie('tree'), { maxLength: 4 }),
      mapping: fc.dictionary(key, tie('tree'), { maxKeys: 5, noNullPrototype: true }),
    }));
    const styles = fc.record({
      lineWidth: fc.constantFrom(0, 40, 80),
      indentSeq: fc.boolean(),
      indent: fc.constantFrom(2, 4),
      collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
    });
    fc.assert(
      fc.property(fc.dictionary(key, tree, { noNullPrototype: true }), styles, (value, style) => {
        const text = stringify(value, { ...style, aliasDuplicateObjects: false });
        const read = readYaml(text);
        // Controls and half letters can be spelt by escapes only, and are refused.
        if ('faults' in read) expect(text).toMatch(/\\[^\s"\\]|[|>][-+]?\d/);
        else {
          compare(text);
        }
      }),
      { numRuns: 1_000, seed: 6 },
    );
  });
});

function words(): string {
  const all = [
    '~',
    'null',
    'Null',
    'NULL',
    'nUll',
    'true',
    'True',
    'TRUE',
    'tRue',
    'false',
    'yes',
    'no',
    'on',
    'off',
  ];
  return all.map((word, i) => `k${i}: ${word}\n`).join('');
}

function numbers(): string {
  const all = [
    '0',
    '-0',
    '+1',
    '007',
    '1.000',
    '1.',
    '.5',
    '-.5',
    '+.5',
    '1e3',
    '1.5E-2',
    '.e1',
    '0x1F',
    '0X1F',
    '-0x1',
    '0o17',
    '017',
    '1_000',
    '1,5',
    '1.2.3',
    '.inf',
    '-.INF',
    '+.Inf',
    '.nan',
    '.NaN',
    '+.nan',
    '12345678901234567890',
    '2020-01-01',
    '12:30',
    '1e400',
    '-',
    '+',
    '.',
    '..',
  ];
  return all.map((word, i) => `k${i}: "${word}"\nn${i}: ${word === '-' ? '"-"' : word}\n`).join('');
}
