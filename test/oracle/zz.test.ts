import { test } from 'vitest';
import { agree } from './agreement.js';
test('more', () => {
  for (const seed of [11, 12, 13]) {
    agree({ collectives: 3, people: 4, gaps: true, sessions: [0, 1, 2, 3, 4, 4], decided: true }, 10000, seed);
    agree({ collectives: 5, people: 6, gaps: true, sessions: [2, 4], decided: false }, 2000, seed);
    agree({ collectives: 2, people: 4, gaps: false, sessions: [0, 1, 2, 3, 4, 4], decided: true }, 8000, seed);
  }
}, 900000);
