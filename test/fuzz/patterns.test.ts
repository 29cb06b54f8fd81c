import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz, PATIENCE } from './fuzz.js';

const root = join(import.meta.dirname, '../..');
/** A text of this length takes a pattern that goes back over it more than a second. */
const LENGTH = 20_000;
const LONGEST = 500;

interface Pattern {
  readonly where: string;
  readonly pattern: RegExp;
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('generated'))
    .map((name) => join(folder, name));
}

/** Patterns written in the source: after a sign or word that no division follows. */
const LITERAL =
  /(?:[=(,:?&|![{;]|return|^)\s*\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/gm;

const inSource: Pattern[] = filesIn('src', '.ts').flatMap((where) =>
  [...readFileSync(join(root, where), 'utf8').matchAll(LITERAL)].map(
    ([, text = '', flags = '']) => ({
      where,
      pattern: new RegExp(text, flags.replace('g', '')),
    }),
  ),
);

const inSchemas: Pattern[] = filesIn('schemas', '.json').flatMap((where) =>
  [...readFileSync(join(root, where), 'utf8').matchAll(/"pattern": ("(?:\\.|[^"\\])*")/g)].map(
    ([, text = '""']) => ({ where, pattern: new RegExp(JSON.parse(text), 'u') }),
  ),
);

/** Patterns of texts that cannot be long: a name of a file, a number that the program counted. */
const BOUNDED = [
  'src/dossier/file-names.ts',
  'src/dossier/limits.ts',
  'src/dossier/number-fault.ts',
];

/** What patterns repeat: letters, figures, blanks, signs of YAML, markup and dates. */
const PIECES = [
  ...[
    'a',
    'A',
    '0',
    '1',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '-',
    '.',
    ',',
    ':',
    '/',
    '|',
    '>',
    '#',
    '"',
    "'",
  ],
  ...[
    '{',
    '}',
    '{{',
    '}}',
    '[',
    ']',
    '<',
    '<p ',
    '&',
    '\\',
    '_',
    '=',
    ';',
    '(',
    ')',
    '“',
    'ễ',
    'đ',
  ],
  ...[
    'a-',
    '0-',
    'a ',
    '0 ',
    ' -',
    '- ',
    '\n ',
    '# \n',
    ', ',
    '1.',
    '/1',
    'x="',
    'a="b" ',
    '{{#if ',
  ],
  ...['đồng chí ', 'Ban ', 'năm ', 'ngày ', '😀', '\u0301'],
];
const attack = fc.record({
  head: fc.constantFrom('', ...PIECES),
  body: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }),
  tail: fc.constantFrom('', '!', '\0', '\n', 'a', '0', ...PIECES),
});

describe('patterns on texts made to hold them up', () => {
  it('are all found', () => {
    expect(inSource.length).toBeGreaterThan(100);
    expect(inSchemas.length).toBeGreaterThan(5);
  });

  it('come to an end', { timeout: PATIENCE }, async () => {
    const known = new Map(
      [...inSource, ...inSchemas]
        .filter(({ where }) => !BOUNDED.includes(where))
        .map((one) => [String(one.pattern), one]),
    );
    const slow = new Set<string>();
    await fuzz('patterns', attack, 600, ({ head, body, tail }) => {
      const piece = body.join('');
      const text = head + piece.repeat(LENGTH / piece.length) + tail;
      for (const { pattern, where } of known.values()) {
        const start = performance.now();
        pattern.lastIndex = 0;
        pattern.test(text);
        if (performance.now() - start < LONGEST) continue;
        const again = performance.now();
        pattern.test(text);
        if (performance.now() - again > LONGEST)
          slow.add(`${where}: ${pattern} on ${JSON.stringify([head, piece, tail])}`);
      }
    });
    expect([...slow]).toEqual([]);
  });
});
