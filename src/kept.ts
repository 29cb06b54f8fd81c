/**
 * Results kept as long as what they were worked out of: rules ask the same of one dossier again and
 * again, and nothing of a year changes (a changed file, a supposed level make a new one). Only for
 * results that nobody alters.
 */
export function kept<Whole extends object, T>(work: (whole: Whole) => T): (whole: Whole) => T {
  const results = new WeakMap<Whole, { readonly result: T }>();
  return (whole) => {
    const known = results.get(whole);
    if (known) return known.result;
    const result = work(whole);
    results.set(whole, { result });
    return result;
  };
}

/** As {@link kept}, for each part or question of a whole: every dossier of a year, every day of a circle. */
export function keptOfEach<Whole extends object, Part, T>(
  work: (whole: Whole, part: Part) => T,
): (whole: Whole, part: Part) => T {
  const resultsOf = kept((_whole: Whole) => new Map<Part, T>());
  return (whole, part) => {
    const results = resultsOf(whole);
    const known = results.get(part);
    if (known !== undefined) return known;
    const result = work(whole, part);
    results.set(part, result);
    return result;
  };
}
