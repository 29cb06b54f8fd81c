import { ruleCases } from '../support/cases.js';
import {
  all,
  decide,
  HT,
  KHT,
  punish,
  rate,
  sanction,
  session,
  set,
  so,
  vote,
} from '../support/changes.js';

const hit = [`B.II.1.4(4)-s0 error ${so('a')}#/quyet_dinh/muc`];
const low = all(decide(so('a'), HT), rate('a', 'quan_triet', 'Kém'));

ruleCases('khong-hoan-thanh', [
  { name: 'HT with a basic criterion Kém', change: low, expect: hit },
  { name: 'KHT with it', change: all(low, decide(so('a'), KHT)), expect: [] },
  {
    name: 'several causes: still one finding',
    change: all(
      low,
      punish(
        so('a'),
        sanction('Cảnh cáo', 'vp1', {
          he: 'to_chuc_dang',
          tu_phat_hien: false,
          khac_phuc_xong: false,
        }),
      ),
    ),
    expect: hit,
  },
  {
    name: 'HTT that only reaches HT is another matter',
    change: rate('a', 'quan_triet', 'Trung bình'),
    expect: [],
  },
  { name: 'a missing fact is no cause', change: set(so('a'), ['ky_luat'], undefined), expect: [] },
  {
    name: 'voted HTT before any decision',
    change: all(set(so('a'), ['quyet_dinh'], undefined), rate('a', 'quan_triet', 'Kém')),
    expect: [`B.II.1.4(4)-s0 error ${session('tap-the', 1)}#/phieu/0`],
  },
  {
    name: 'voted down before any decision',
    change: all(
      set(so('a'), ['quyet_dinh'], undefined),
      rate('a', 'quan_triet', 'Kém'),
      vote(session('tap-the', 1), 'so-a', 7),
    ),
    expect: [],
  },
  {
    name: 'under an organisation at KHT: that is the cap, not a cause of its own',
    change: all(decide(so('a'), HT), set('to-chuc.yaml', ['to_chuc', 'cq-so-a', 'muc'], KHT)),
    expect: [],
  },
]);
