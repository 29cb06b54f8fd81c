/** True when nothing is written. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || !(isLetter(text.charCodeAt(0)) || /\S/.test(text));
}

/** Surely no blank: what nearly all texts begin with. Not a number for an empty text. */
function isLetter(code: number): boolean {
  return code > 0x20 && code < 0xa0;
}

/** Names written by hand in two places are compared without regard to case, spacing or encoding. */
export function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** A name for comparing: one case, one space, one encoding. */
export function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
