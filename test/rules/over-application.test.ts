import { describe, expect, it } from 'vitest';
import { checkYear, worldOf } from '../../src/rules/check.js';
import {
  all,
  deputy,
  excellent,
  gd,
  HTXS,
  leaders,
  session,
  set,
  so,
  unvote,
  vote,
} from '../support/changes.js';
import { loadMemory } from '../support/memory.js';
import { brief, type Change, type Data, validYear } from '../support/year.js';

/** Everything that all rules together find, infos left out. */
function found(...changes: Change[]): string[] {
  const files = validYear();
  all(...changes)(files);
  return checkYear(worldOf(loadMemory(files), '2021-03-01'))
    .filter((one) => one.severity !== 'info')
    .map(brief)
    .sort();
}

const P1 = session('ca-nhan', 1);
const P2 = session('ca-nhan', 2);
const outOfVotes: Change = all(
  unvote(session('tap-the', 1), 'so-a'),
  unvote(session('tap-the', 2), 'so-a'),
);

/** What the guidance does not ask, each with a change that a careless rule would stumble over. */
const cases: readonly [string, ...Change[]][] = [
  [
    'a level of a body that is only reviewed',
    set(so('a'), ['loai'], 'ubnd_tinh'),
    set(so('a'), ['quyet_dinh'], undefined),
    set(so('a'), ['cong_khai'], undefined),
    outOfVotes,
  ],
  ['opinions by Mẫu 03 on a sở', set(so('a'), ['y_kien'], undefined)],
  [
    'a party cell, party papers or party places of somebody who is no party member',
    set(gd('a'), ['dang_vien'], false),
    set(gd('a'), ['chi_bo'], undefined),
    set(gd('a'), ['ho_so', 'nhan_xet_cap_uy'], { co: true, ngay: '2020-12-15' }),
    set(gd('a'), ['ho_so', 'y_kien_noi_cu_tru'], { co: false, ly_do: 'Không phải đảng viên' }),
  ],
  [
    'the head’s cap on a deputy: a deputy may be Xuất sắc where the collective is not',
    deputy('pho-a', 'a', HTXS),
    (files) => {
      const meeting = files['hoi-nghi/hn-a.yaml'];
      const [whole, head] = meeting.buoc;
      meeting.co_mat.push('pho-a');
      for (const step of [whole, head]) step.phat_bieu.push('pho-a');
      const others = meeting.co_mat.filter((id: string) => id !== 'pho-a');
      meeting.buoc.push({
        ...head,
        thu_tu: 3,
        can_bo: 'pho-a',
        chu_tri: 'gd-a',
        trinh_bay: 'pho-a',
        phat_bieu: others,
        chuc_vu_trong_tam: 'Phó Giám đốc',
      });
      files[so('a')].bao_cao.gui[0].nguoi.push('pho-a');
    },
  ],
  [
    'the framework codes, which are optional beside the form',
    set(so('a'), ['tieu_chi'], undefined),
  ],
  ['a full quota: nobody at the top', vote(P2, 'gd-a', 5)],
  [
    'an extra place of review beyond those required',
    (files) => {
      const meeting = files['hoi-nghi/hn-b.yaml'];
      meeting.buoc.push({
        ...meeting.buoc[1],
        thu_tu: 3,
        can_bo: 'gd-a',
        trinh_bay: 'gd-a',
        phat_bieu: meeting.co_mat,
      });
      files[gd('a')].ho_so.bien_ban.so_ban = 2;
    },
  ],
  [
    'another place for three posts that nobody asked for',
    (files) => {
      const [post] = files[gd('a')].chuc_vu;
      for (const ten of ['Ủy viên Hội đồng', 'Ủy viên Ban chỉ đạo'])
        files[gd('a')].chuc_vu.push({
          ...post,
          ten,
          ma: 'khac',
          vai_tro: 'thanh_vien',
          chinh: false,
          tap_the: undefined,
        });
      files[gd('a')].ban_kiem_diem.nhiem_vu.chuc_trach = ['Một.', 'Hai.', 'Ba.'];
      for (const one of files[gd('a')].chuc_vu) if (one.tap_the === undefined) delete one.tap_the;
    },
  ],
  [
    'anything of the review of a collective that is exempt',
    set(so('a'), ['mien_kiem_diem'], { ly_do: 'Mới thành lập', van_ban: '1-TB' }),
    set(so('a'), ['quyet_dinh'], undefined),
    set(so('a'), ['cong_khai'], undefined),
    outOfVotes,
    (files) => {
      const meeting = files['hoi-nghi/hn-a.yaml'];
      meeting.buoc = meeting.buoc.filter((one: Data) => one.can_bo);
    },
  ],
  [
    'self-detection of a member, quantities of products, a date to remedy',
    set(so('a'), ['han_che', 0, 'thoi_han'], undefined),
    set(so('a'), ['chi_tieu', 0, 'san_pham'], undefined),
  ],
];

describe('what the guidance does not ask', () => {
  it('starts from a year without a finding', () => expect(found()).toEqual([]));
  it.each(cases)('%s', (_name, ...changes) => expect(found(...changes)).toEqual([]));

  it('never gives the seat of a small collective to a group of few collectives', () => {
    const few: Change = (files) => {
      for (const x of ['d', 'e'])
        for (const path of [so(x), gd(x), `hoi-nghi/hn-${x}.yaml`]) delete files[path];
      for (const value of Object.values(files))
        if (value?.phieu)
          value.phieu = value.phieu.filter((one: Data) => !/-[de]$/.test(one.doi_tuong));
    };
    const rules = new Set(found(few, excellent('a')).map((one) => one.split(' ')[0]));
    expect(rules).toContain('ty-le-tap-the');
    expect(rules).not.toContain('tap-the-duoi-5');
  });

  it('gives a small collective its one seat, and no finding for it', () => {
    const small = all(
      leaders('a', 3),
      excellent('a'),
      vote(P1, 'gd-a', 14),
      vote(P2, 'gd-a', 14),
      set(gd('a'), ['quyet_dinh', 'muc'], HTXS),
    );
    const rules = found(small).map((one) => one.split(' ')[0]);
    expect(rules.filter((rule) => rule !== 'cach-hieu-khac')).toEqual([]);
  });
});
