/** Made when the first two are compared: most runs compare none, and the letters of a language load slowly. */
let collator: Intl.Collator | undefined;

/** Vietnamese order of any text but the names of people. */
export function byText(a: string, b: string): number {
  collator ??= new Intl.Collator('vi');
  return collator.compare(a, b);
}

/** Vietnamese order of people: given name, which stands last, then family and middle names. */
export function byGivenName(a: string, b: string): number {
  const [givenA, restA] = split(a);
  const [givenB, restB] = split(b);
  return byText(givenA, givenB) || byText(restA, restB);
}

function split(name: string): [string, string] {
  const words = name.normalize('NFC').trim().split(/\s+/);
  return [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
}

/** Lower-case ASCII, digits and hyphens: `Sở Y tế` becomes `so-y-te`. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, 80);
}

/** As at the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As within a sentence. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
