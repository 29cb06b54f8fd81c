import { dirname } from 'node:path';
import { nanoseconds } from '../date.js';
import type { Read, ReadThrough } from '../dossier/read.js';
import type { Year } from '../dossier/year.js';
import { type CheckedYear, checkedYear } from './checked-year.js';
import { type YearPlace, yearReader } from './roots.js';
import { findingsOf, type Looking } from './year-findings.js';
import { fileStamp, type Stamp, yearStamp } from './year-stamp.js';

interface KeptYear {
  readonly checked: CheckedYear;
  /** Of the folders that it was read from: its own, and those of the years before. */
  readonly stamps: ReadonlyMap<string, Stamp>;
}

interface KeptFile {
  readonly stamp: Stamp;
  readonly read: Read;
}

/**
 * Years as they were checked last, and of the office that changed last also its files, so that after a
 * change only what changed is read and only its year is checked.
 */
export class KeptYears {
  readonly #years = new Map<string, KeptYear>();
  #files = new Map<string, KeptFile>();
  /** The folder given and the office that `#files` are of: paths are printed from the one. */
  #home = '';
  #changed = 0;

  /** Years in which something had changed when they were checked last. */
  get changed(): number {
    return this.#changed;
  }

  check(places: readonly YearPlace[], looking: Looking): CheckedYear[] {
    const now = nanoseconds();
    const stamps = new Map<string, Stamp>();
    const stampOf = (folder: string): Stamp => {
      const stamp = stamps.get(folder) ?? yearStamp(folder, now);
      stamps.set(folder, stamp);
      return stamp;
    };
    this.#changed = 0;
    const read = yearReader(this.#through(now));
    return places.map((place) => {
      const key = JSON.stringify([place, looking]);
      const kept = this.#years.get(key);
      if (kept && isUnchanged(kept, stampOf)) return kept.checked;
      if (kept && hasChanged(kept, stampOf)) this.#changed += 1;
      this.#enter(JSON.stringify([place.root, dirname(place.folder)]));
      const loaded = read(place);
      const checked = checkedYear(loaded, findingsOf(loaded, looking));
      const own = [place.folder, ...foldersBefore(loaded.year)];
      this.#years.set(key, {
        checked,
        stamps: new Map(own.map((folder) => [folder, stampOf(folder)])),
      });
      return checked;
    });
  }

  #enter(home: string): void {
    if (home !== this.#home) this.#files = new Map();
    this.#home = home;
  }

  #through(now: bigint): ReadThrough {
    return (path, read) => {
      const stamp = fileStamp(path, now);
      const kept = this.#files.get(path);
      if (stamp && kept?.stamp.isSure && kept.stamp.text === stamp.text) return kept.read;
      const fresh = read();
      if (stamp) this.#files.set(path, { stamp, read: fresh });
      return fresh;
    };
  }
}

function isUnchanged(kept: KeptYear, stampOf: (folder: string) => Stamp): boolean {
  return [...kept.stamps.values()].every(({ isSure }) => isSure) && !hasChanged(kept, stampOf);
}

function hasChanged({ stamps }: KeptYear, stampOf: (folder: string) => Stamp): boolean {
  return [...stamps].some(([folder, before]) => stampOf(folder).text !== before.text);
}

function foldersBefore(year: Year | null): string[] {
  const folders: string[] = [];
  for (let past = year?.previous; past; past = past.previous) folders.push(past.folder);
  return folders;
}
