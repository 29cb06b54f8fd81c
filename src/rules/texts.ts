/** True when nothing is written. */
export const isBlank = (text: string | undefined): boolean =>
  text === undefined || !/\S/.test(text);

/** Names written by hand in two places are compared without regard to case, spacing or encoding. */
export function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** A name for comparing: one case, one space, one encoding. */
export function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
