/** The forms write "tập thể" before a name, which may begin with these words itself. */
export function opensWithTapThe(name: string): boolean {
  return /^tập thể(\s|$)/iu.test(name);
}
