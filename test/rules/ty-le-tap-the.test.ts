import { ruleCases } from '../support/cases.js';
import {
  all,
  decide,
  excellent,
  HT,
  more,
  punish,
  rate,
  sanction,
  session,
  set,
  so,
  underSo,
  unvote,
  vote,
} from '../support/changes.js';

const clause = 'B.II.1.4(1)-d3-s1';
const hit = (mark = 'error', x = 'a') => [`${clause} ${mark} ${so(x)}#/quyet_dinh/muc`];
const two = all(excellent('a'), excellent('b', 13));
const five = more('f', 'g', 'h', 'i', 'k');
const reading = set('ky.yaml', ['cach_hieu'], {
  quota_mau_so: { gia_tri: 'cuoi_cung', van_ban: 'KL 1', ngay: '2020-11-01' },
});

ruleCases('ty-le-tap-the', [
  { name: 'one of five', change: excellent('a'), expect: [] },
  { name: 'two of five', change: two, expect: hit() },
  {
    name: 'one of four',
    change: all(excellent('a'), vote(session('tap-the', 1), 'so-e', 7), decide(so('e'), HT)),
    expect: hit(),
  },
  { name: 'two of nine', change: all(more('f', 'g', 'h', 'i'), two), expect: hit() },
  { name: 'two of ten', change: all(five, two), expect: [] },
  { name: 'three of ten', change: all(five, two, excellent('c', 12)), expect: hit() },
  {
    name: 'an unlawful vote does not enlarge the base: four valid ones of five',
    change: all(
      excellent('a'),
      punish(so('e'), sanction('Khiển trách', 'vp1', { nguoi: 'so-e-tv1' })),
    ),
    expect: hit(),
  },
  {
    name: 'a base that hangs on a missing fact: undecided',
    change: all(excellent('a'), set(so('e'), ['ky_luat'], undefined)),
    expect: hit('undecided'),
  },
  {
    name: 'no round 1 on record at all: undecided',
    change: all(excellent('a'), (files) => {
      delete files[session('tap-the', 1)];
    }),
    expect: hit('undecided'),
  },
  { name: 'nobody is excellent: the quota need not be filled', change: () => {}, expect: [] },
  {
    name: 'categories are not pooled',
    change: all(
      five,
      two,
      ...['f', 'g', 'h', 'i', 'k'].map((x) => set(so(x), ['loai'], 'ban_hdnd_tinh')),
    ),
    expect: hit(),
  },
  {
    name: 'unless the authority made them one group',
    change: all(
      five,
      two,
      ...['f', 'g', 'h', 'i', 'k'].map((x) => set(so(x), ['loai'], 'ban_hdnd_tinh')),
      set('ky.yaml', ['nhom_tap_the'], {
        chung: { ten: 'Chung', loai: ['so_nganh', 'ban_hdnd_tinh'] },
      }),
    ),
    expect: [],
  },
  {
    name: 'the literal reading: one of five is too many',
    change: all(reading, excellent('a')),
    expect: hit(),
  },
  {
    name: 'the literal reading: one of six',
    change: all(reading, more('f'), excellent('a')),
    expect: [],
  },
  {
    name: 'a quota of 25% set by the office: two of eight',
    change: all(
      more('f', 'g', 'h'),
      two,
      set('ky.yaml', ['tham_so'], {
        quota_ty_le: { gia_tri: 25, van_ban: 'KL 2', ngay: '2020-11-01' },
      }),
    ),
    expect: [],
  },
  {
    name: 'votes at half of all members do not count',
    change: all(excellent('a'), vote(session('tap-the', 1), 'so-e', 7)),
    expect: hit(),
  },
  {
    name: 'a low rating takes one out of the base',
    change: all(excellent('a'), rate('e', 'quan_triet', 'Trung bình')),
    expect: hit(),
  },
  {
    name: 'left out of round 1',
    change: all(excellent('a'), unvote(session('tap-the', 1), 'so-e'), decide(so('e'), HT)),
    expect: hit('undecided'),
  },
  {
    name: 'units under a sở: by analogy, so only a warning',
    change: all(underSo, two),
    expect: hit('warning'),
  },
  {
    name: 'a group whose id looks like a small collective’s',
    change: all(
      two,
      set('ky.yaml', ['nhom_tap_the'], {
        'duoi-mot-mai-nha': { ten: 'Các sở', loai: ['so_nganh'] },
      }),
    ),
    expect: hit(),
  },
  {
    name: 'reviewed only, never classified: in no group',
    change: all(
      excellent('a'),
      set(so('e'), ['loai'], 'ubnd_tinh'),
      set(so('e'), ['quyet_dinh'], undefined),
      unvote(session('tap-the', 1), 'so-e'),
      unvote(session('tap-the', 2), 'so-e'),
    ),
    expect: hit(),
  },
]);
