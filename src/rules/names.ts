/** Names in one line, the first ones and how many more, so that a message stays readable. */
export function nameList(names: readonly string[], most = 6): string {
  const left = names.length - most;
  return left > 0
    ? `${names.slice(0, most).join(', ')} và ${left} đối tượng khác`
    : names.join(', ');
}
