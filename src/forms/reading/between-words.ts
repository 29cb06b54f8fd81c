/** What stands between the words of a line, one text for each value; null where they are not all there. */
export function betweenWords(text: string, words: readonly string[]): string[] | null {
  const [first = '', ...rest] = words;
  if (!text.startsWith(first)) return null;
  const texts: string[] = [];
  let at = first.length;
  for (const [index, word] of rest.entries()) {
    const isLast = index === rest.length - 1;
    // Two values without a word between them cannot be told apart.
    if (word === '' && !isLast) return null;
    const next = isLast ? text.length - word.length : text.indexOf(word, at);
    if (next < at || !text.startsWith(word, next)) return null;
    texts.push(text.slice(at, next).trim());
    at = next + word.length;
  }
  return texts;
}
