/** Edit distance with adjacent swaps, so that a slip of two letters counts once. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + same,
      );
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** Lower case, without Vietnamese marks, so that `kỷ_luật` is near `ky_luat`. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[\s_]+/g, '-');
}

/** The candidate most like `text`, or null when none is near enough to be meant. */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const wanted = folded(text).slice(0, 80);
  const list = [...candidates];
  // A word cut short is nearer to its whole than any count of letters tells.
  const longer = list.filter((one) => folded(one).startsWith(wanted));
  if (wanted.length >= 4 && longer.length === 1) return longer[0] ?? null;
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of list) {
    const there = folded(candidate).slice(0, 80);
    if (Math.abs(there.length - wanted.length) >= bestDistance) continue;
    const d = distance(wanted, there);
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}
