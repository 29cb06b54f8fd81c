import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { countFiles, type ReadThrough } from '../dossier/read.js';
import { type CheckedYear, checkedYear } from './checked-year.js';
import { tickingBar } from './progress.js';
import { type YearPlace, yearReader } from './roots.js';
import { findingsOf, type Looking } from './year-findings.js';

/** Fewer files are read sooner by one thread than a second one has started and warmed up. */
const WORTH_A_THREAD = 5000;
/** Offices that the other thread has before it; with the last ones it must not be waited for. */
const AHEAD = 2;
/** A thread reads no TypeScript. */
const isCompiled = import.meta.url.endsWith('.js');

/**
 * Checks years, in the order given; each is let go before the next is read. Many files of several
 * offices are shared with a second thread: the result is the same. Throws UserError.
 */
export async function checkYears(
  places: readonly YearPlace[],
  looking: Looking,
): Promise<CheckedYear[]> {
  const files = places.map(({ folder }) => countFiles(folder));
  const total = files.reduce((sum, count) => sum + count, 0);
  const bar = tickingBar('Đọc hồ sơ', total);
  const offices = officesOf(places);
  const isWorth = total >= WORTH_A_THREAD && offices.length > 1 && availableParallelism() > 1;
  const lists =
    isWorth && isCompiled
      ? await checkWithThread(offices, looking, bar.counting)
      : offices.map((office) => checkOffice(office, looking, bar.counting));
  bar.end();
  const years = new Map(offices.flatMap((office, at) => pairs(office, lists[at] ?? [])));
  return places.map((place) => years.get(place) as CheckedYear);
}

function pairs(office: Office, years: readonly CheckedYear[]): [YearPlace, CheckedYear][] {
  return office.map((place, index) => [place, years[index] as CheckedYear]);
}

/** Years side by side, which mostly go back to each other. */
type Office = readonly YearPlace[];

function officesOf(places: readonly YearPlace[]): Office[] {
  const offices = new Map<string, YearPlace[]>();
  for (const place of places) {
    const key = JSON.stringify([place.root, dirname(place.folder)]);
    const office = offices.get(key);
    if (office) office.push(place);
    else offices.set(key, [place]);
  }
  return [...offices.values()];
}

function checkOffice(office: Office, looking: Looking, through: ReadThrough): CheckedYear[] {
  const read = yearReader(through);
  return office.map((place) => {
    const loaded = read(place);
    return checkedYear(loaded, findingsOf(loaded, looking));
  });
}

/** This thread takes offices from the front, the other from the end, until they meet. */
async function checkWithThread(
  offices: readonly Office[],
  looking: Looking,
  through: ReadThrough,
): Promise<CheckedYear[][]> {
  const { YearThread } = await import('./year-thread.js');
  const thread = new YearThread(looking);
  const results: Promise<CheckedYear[]>[] = [];
  let [front, end, open] = [0, offices.length, 0];
  const feed = () => {
    for (; open < AHEAD && end - front > open; open += 1) {
      end -= 1;
      const answer = thread.check(offices[end] as Office);
      results[end] = answer;
      answer
        .catch(() => {})
        .finally(() => {
          open -= 1;
          feed();
        });
    }
  };
  try {
    feed();
    while (front < end) {
      const office = offices[front] as Office;
      results[front] = Promise.resolve(checkOffice(office, looking, through));
      front += 1;
      // Lets the answers of the other thread come in.
      await new Promise(setImmediate);
    }
    // In order, so that of several mistakes the first one is told.
    const lists: CheckedYear[][] = [];
    for (const result of results) lists.push(await result);
    return lists;
  } finally {
    await thread.end();
  }
}
