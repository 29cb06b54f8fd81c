import { countFiles } from '../dossier/read.js';
import { type CheckedYear, checkedYear } from './checked-year.js';
import { onTerminal, tickingBar } from './progress.js';
import { type YearPlace, yearReader } from './roots.js';
import { findingsOf, type Looking } from './year-findings.js';

/** Checks one year after the other; each is let go before the next is read. Throws UserError. */
export function checkYears(places: readonly YearPlace[], looking: Looking): CheckedYear[] {
  const files = onTerminal() ? places.map(({ folder }) => countFiles(folder)) : [];
  const bar = tickingBar(
    'Đọc hồ sơ',
    files.reduce((sum, count) => sum + count, 0),
  );
  const read = yearReader(bar.counting);
  const years = places.map((place) => {
    const loaded = read(place);
    return checkedYear(loaded, findingsOf(loaded, looking));
  });
  bar.end();
  return years;
}
