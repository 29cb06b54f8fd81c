import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KeptYears } from '../../src/cli/kept-years.js';
import { temporary } from '../support/bin.js';
import { validYear, write } from '../support/year.js';

it('names the files of a year from each of the folders given', () => {
  const root = temporary();
  const folder = join(root, '2020');
  mkdirSync(folder);
  write(folder, validYear());
  // Files that have rested are kept.
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    utimesSync(join(folder, name), 1_600_000_000, 1_600_000_000);
  const looking = { asOf: '2021-03-01', choice: { only: null, skip: null } };
  const places = [
    { folder, root },
    { folder, root: folder },
  ];
  const [far, near] = new KeptYears().check(places, looking);
  const names = near?.files.map(({ file }) => file) ?? [];
  expect(names).toContain('ca-nhan/gd-a.yaml');
  expect(far?.files.map(({ file }) => file)).toEqual(names.map((name) => `2020/${name}`));
});
