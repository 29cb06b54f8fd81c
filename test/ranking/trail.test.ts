import { describe, expect, it } from 'vitest';
import { readingIds } from '../../src/guidance/parameters.js';
import { settingsOf } from '../../src/ranking/settings.js';
import { hasAsked, WatchedSettings } from '../../src/ranking/trail.js';
import { loadClean, validYear } from '../support/year.js';

describe('readings that are asked for', () => {
  const watch = new WatchedSettings(settingsOf(loadClean(validYear())));

  it.each(readingIds)('%s is noted, and no other', (id) => {
    const { asked } = watch.during(() => watch.settings.readings[id]);
    expect(readingIds.filter((one) => hasAsked(asked, one))).toEqual([id]);
  });

  it('are noted together, and forgotten for the next', () => {
    const two = readingIds.slice(0, 2);
    const { asked } = watch.during(() => two.map((id) => watch.settings.readings[id]));
    expect(readingIds.filter((one) => hasAsked(asked, one))).toEqual(two);
    expect(watch.during(() => null).asked).toBe(0);
  });
});
