import { ruleCases } from '../support/cases.js';
import { all, decide, HT, HTT, KHT, punish, sanction, set, so } from '../support/changes.js';

const at = (mark: string, path = '/ky_luat/0') => `B.II.1.4(4)-d3 ${mark} ${so('a')}#${path}`;
const own = (form: string, more = {}) =>
  punish(
    so('a'),
    sanction(form, 'vp1', {
      he: 'to_chuc_dang',
      tu_phat_hien: false,
      khac_phuc_xong: false,
      ...more,
    }),
  );
const literal = set('ky.yaml', ['cach_hieu'], {
  ky_luat_tap_the_tu_khac_phuc: { gia_tri: 'khong_ngoai_le', van_ban: 'KL 1', ngay: '2020-11-01' },
});

ruleCases('khong-hoan-thanh-ky-luat-tap-the', [
  {
    name: 'reprimanded, decided HT',
    change: all(decide(so('a'), HT), own('Khiển trách')),
    expect: [at('error')],
  },
  {
    name: 'cảnh cáo, decided HTT',
    change: all(decide(so('a'), HTT), own('Cảnh cáo')),
    expect: [at('error')],
  },
  { name: 'decided KHT', change: all(decide(so('a'), KHT), own('Khiển trách')), expect: [] },
  {
    name: 'the exception',
    change: all(
      decide(so('a'), HT),
      own('Khiển trách', { tu_phat_hien: true, khac_phuc_xong: true }),
    ),
    expect: [],
  },
  {
    name: 'no exception under the literal ruling',
    change: all(
      decide(so('a'), HT),
      literal,
      own('Khiển trách', { tu_phat_hien: true, khac_phuc_xong: true }),
    ),
    expect: [at('error')],
  },
  {
    name: 'a member’s sanction in the same list is not the collective’s',
    change: punish(so('a'), sanction('Khiển trách', 'vp1', { nguoi: 'so-a-tv1' })),
    expect: [],
  },
  {
    name: 'kiểm điểm rút kinh nghiệm is no discipline',
    change: own('Kiểm điểm rút kinh nghiệm'),
    expect: [],
  },
  {
    name: 'not recorded: undecided',
    change: set(so('a'), ['ky_luat'], undefined),
    expect: [at('undecided', '/ky_luat')],
  },
  {
    name: 'neither self-detection nor remedy recorded: undecided',
    change: all(
      decide(so('a'), HT),
      own('Khiển trách', { tu_phat_hien: undefined, khac_phuc_xong: undefined }),
    ),
    expect: [at('undecided')],
  },
  {
    name: 'a member’s lighter decision of the same day does not hide the collective’s',
    change: all(
      decide(so('a'), HT),
      punish(
        so('a'),
        sanction('Khiển trách', 'vp1', { nguoi: 'so-a-tv1' }),
        sanction('Khiển trách', 'vp1', { he: 'to_chuc_dang', tu_phat_hien: false }),
      ),
    ),
    expect: [at('error', '/ky_luat/1')],
  },
]);
