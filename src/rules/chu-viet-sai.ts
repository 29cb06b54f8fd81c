import type { Located } from '../dossier/year.js';
import type { Place } from '../finding.js';
import { mayHoldTypo, type Typo, typos } from '../guidance/typos.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  /** What was typed, with what it should read, in pairs. */
  readonly words: readonly (readonly [string, string])[];
}

// Slips of the guidance's own text and forms that are easily carried over into dossiers (section 6):
// every text that a user typed is looked through.
export const rule = defineRule<'ky', Facts>({
  id: 'chu-viet-sai',
  clauses: ['A.2-s2', 'B.I.3.2-d3', 'M01.H', 'M02.I.1', 'M02.I.2', 'C-nn'],
  scope: 'ky',
  severity: 'warning',
  title: 'Chữ chép theo chỗ in nhầm của Hướng dẫn',
  *check(ky, { year }): Iterable<Hit<Facts>> {
    const dossiers = [...year.tap_the, ...year.ca_nhan];
    for (const [subject, dossier] of dossiers)
      for (const hit of hitsOf(dossier)) yield { ...hit, subject };
    const others = [...year.hoi_nghi.values(), ...year.bo_phieu.values()];
    for (const file of [ky, ...others]) yield* hitsOf(file);
  },
  message: ({ words }) =>
    `Có chữ chép theo chỗ in nhầm của Hướng dẫn: ${words.map(([found, right]) => `“${found}” nên viết là “${right}”`).join('; ')}.`,
});

function* hitsOf({ data, at, source }: Located<unknown>): Iterable<Hit<Facts>> {
  // An escape in quotes can spell any letter.
  if (!mayHoldTypo.test(source.text) && !source.text.includes('\\')) return;
  for (const [path, text] of textsIn(data, [])) {
    const found = typos.flatMap((typo) => {
      const match = typo.pattern.exec(text);
      return match ? [[typo, match[0]] as const] : [];
    });
    if (found[0]) yield hitAt(at(...path), found[0][0], found);
  }
}

const hitAt = (
  at: Place,
  { clause }: Typo,
  found: readonly (readonly [Typo, string])[],
): Hit<Facts> => ({
  at,
  clause,
  facts: { words: found.map(([typo, text]) => [text, typo.right]) },
});

function* textsIn(node: unknown, path: (string | number)[]): Iterable<[typeof path, string]> {
  if (typeof node === 'string') yield [path, node];
  if (node === null || typeof node !== 'object') return;
  const children: Iterable<[string | number, unknown]> = Array.isArray(node)
    ? node.entries()
    : Object.entries(node);
  for (const [key, child] of children) yield* textsIn(child, [...path, key]);
}
