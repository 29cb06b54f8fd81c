/** Twentieths of a point, the unit of WordprocessingML. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** Points of so many twips. */
export function pointsOf(twips: number): number {
  return twips / 20;
}

/** Whole numbers in proportion to `weights` whose sum is exactly `total`. */
export function share(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let reached = 0;
  let given = 0;
  return weights.map((weight) => {
    reached += weight;
    const next = Math.round((total * reached) / sum);
    const part = next - given;
    given = next;
    return part;
  });
}
