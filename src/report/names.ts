/** Vietnamese order of names: given name (last word), then family and middle names. */
const collator = new Intl.Collator('vi');

export function compareNames(a: string, b: string): number {
  const [givenA, restA] = parts(a);
  const [givenB, restB] = parts(b);
  return collator.compare(givenA, givenB) || collator.compare(restA, restB);
}

/** Vietnamese order of any other text. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

function parts(name: string): [string, string] {
  const words = name.normalize('NFC').trim().split(/\s+/);
  return [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
}
