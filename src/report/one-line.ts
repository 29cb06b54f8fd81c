/** Runs of what is no plain single space between words. */
const BREAKS = /(?:[^\S ]|\p{Cc})[\s\p{Cc}]*| [\s\p{Cc}]+/gu;

/** A text as one line that no terminal and no log reads as a command. */
export function oneLine(text: string): string {
  return text.replace(BREAKS, ' ').trim();
}
