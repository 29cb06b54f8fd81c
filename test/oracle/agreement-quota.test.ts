import { test } from 'vitest';
import { agree } from './agreement.js';

test('engine and oracle agree on groups large enough for seats', () => {
  const profile = { collectives: 11, people: 11, gaps: false, sessions: [2, 4, 4], decided: true };
  agree(profile, 5_000, 20_200_415);
}, 200_000);
