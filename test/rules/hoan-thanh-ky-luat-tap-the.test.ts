import { ruleCases } from '../support/cases.js';
import { all, decide, HT, HTT, KHT, punish, sanction, so } from '../support/changes.js';

const at = (mark: string) => `B.II.1.4(3)-d2 ${mark} ${so('a')}#/ky_luat/0`;
const own = (tu_phat_hien?: boolean, khac_phuc_xong?: boolean) =>
  punish(
    so('a'),
    sanction('Khiển trách', 'vp1', { he: 'to_chuc_dang', tu_phat_hien, khac_phuc_xong }),
  );

ruleCases('hoan-thanh-ky-luat-tap-the', [
  {
    name: 'self-detected and remedied: HT is possible',
    change: all(decide(so('a'), HT), own(true, true)),
    expect: [],
  },
  {
    name: 'but HTT is not',
    change: all(decide(so('a'), HTT), own(true, true)),
    expect: [at('error')],
  },
  {
    name: 'self-detected only',
    change: all(decide(so('a'), HT), own(true, false)),
    expect: [at('error')],
  },
  {
    name: 'remedied only',
    change: all(decide(so('a'), HT), own(false, true)),
    expect: [at('error')],
  },
  {
    name: 'neither is the other clause',
    change: all(decide(so('a'), HT), own(false, false)),
    expect: [],
  },
  {
    name: 'self-detected, remedy not recorded: undecided',
    change: all(decide(so('a'), HT), own(true, undefined)),
    expect: [at('undecided')],
  },
  {
    name: 'nothing to break at KHT',
    change: all(decide(so('a'), KHT), own(true, false)),
    expect: [],
  },
  {
    name: 'HTT is out whatever the facts not yet recorded',
    change: all(decide(so('a'), HTT), own(true, undefined)),
    expect: [at('error')],
  },
  {
    name: 'and so with none recorded',
    change: all(decide(so('a'), HTT), own(undefined, undefined)),
    expect: [at('error')],
  },
]);
