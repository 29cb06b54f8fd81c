import { test } from 'vitest';
import { agree } from './agreement.js';

test('engine and oracle agree on small years, one collective at a time', () => {
  const profile = { collectives: 1, people: 3, gaps: true, sessions: [0, 2, 4], decided: true };
  agree(profile, 6_000, 20_201_120);
}, 120_000);

test('engine and oracle agree on years where every fact is recorded', () => {
  const profile = {
    collectives: 4,
    people: 5,
    gaps: false,
    sessions: [0, 1, 2, 3, 4, 4],
    decided: true,
  };
  agree(profile, 6_000, 20_210_201);
}, 120_000);
