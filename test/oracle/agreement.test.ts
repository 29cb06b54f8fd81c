import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadMemory } from '../support/memory.js';
import { agree } from './agreement.js';
import { linkFiles } from './engine.js';
import { type Profile, randomYear } from './years.js';

const gaps: Profile = {
  collectives: 3,
  people: 4,
  gaps: true,
  sessions: [0, 1, 2, 3, 4, 4],
  decided: true,
};

test('engine and oracle agree on years with missing facts', () => {
  agree(gaps, 8_000, 20_191_118);
}, 200_000);

test('the random years are well shaped, and linked as files on disk would be', () => {
  fc.assert(
    fc.property(randomYear(gaps), (files) => {
      const read = loadMemory(files);
      const linked = linkFiles(files);
      for (const kind of ['tap_the', 'ca_nhan', 'bo_phieu', 'hoi_nghi'] as const)
        expect([...linked[kind]].map(([id, one]) => [id, one.data])).toEqual(
          [...read[kind]].map(([id, one]) => [id, one.data]),
        );
    }),
    { numRuns: 200, seed: 1 },
  );
}, 60_000);
