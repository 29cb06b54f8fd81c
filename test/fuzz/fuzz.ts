import fc from 'fast-check';
import seeds from './seeds.json' with { type: 'json' };

/** `FUZZ_SEED=123` takes another seed, `FUZZ_RUNS=20` twenty times as many inputs. */
const SEED = Number(process.env['FUZZ_SEED'] ?? seeds.seed);
const MORE = Number(process.env['FUZZ_RUNS'] ?? 1);
/** So many inputs or counts, as many times as was asked for. */
export const times = (count: number) => Math.ceil(count * MORE);

interface Failed {
  readonly seed: number;
  readonly path: string;
}

/**
 * Checks many generated inputs: first those that once failed, kept in seeds.json, then `runs` of the
 * seed. A failure names its seed and path; add them there under `name`.
 */
export async function fuzz<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  runs: number,
  check: (input: T) => void | Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(inputs, async (input) => check(input));
  const failed: Readonly<Record<string, readonly Failed[]>> = seeds.failed;
  const limit = Error.stackTraceLimit;
  // Most inputs are refused by an error of a library, and stacks take longer than reading.
  Error.stackTraceLimit = 0;
  try {
    for (const { seed, path } of failed[name] ?? [])
      await fc.assert(property, { seed, path, endOnFailure: true });
    await fc.assert(property, { seed: SEED, numRuns: times(runs) });
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** For tests that read very many inputs, in milliseconds. */
export const PATIENCE = 300_000;

/** No input may take longer, in milliseconds. */
const LONGEST = 1000;

/** Does the work twice when the machine was slow, so that only what is slow itself fails. */
export function inTime<T>(work: () => T): T {
  const start = performance.now();
  const result = work();
  if (performance.now() - start < LONGEST) return result;
  const again = performance.now();
  work();
  const took = performance.now() - again;
  if (took >= LONGEST) throw new Error(`took ${Math.round(took)} ms`);
  return result;
}

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const before = PROTOTYPES.map((one) => Reflect.ownKeys(one).length);

/** What all objects share is as it was. */
export function expectNoPollution(): void {
  for (const [n, one] of PROTOTYPES.entries())
    if (Reflect.ownKeys(one).length !== before[n])
      throw new Error(`a prototype has other keys: ${Reflect.ownKeys(one).map(String).join(' ')}`);
}
