import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Document, parseDocument } from 'yaml';
import { findingsOf } from '../../src/cli/year-findings.js';
import { loadYear } from '../../src/dossier/link.js';
import { locateAll } from '../../src/report/located.js';
import { ROOT, temporary } from '../support/bin.js';

const home = temporary();
cpSync(join(ROOT, 'samples/tinh-mau'), home, { recursive: true });
const year = join(home, '2020');
afterAll(() => rmSync(home, { recursive: true }));

function findings(): string[] {
  const loaded = loadYear(year, year);
  return locateAll(findingsOf(loaded, { asOf: '2021-03-01', choice: { only: null, skip: null } }))
    .map(({ located: one }) => {
      const mark = one.outcome === 'undecided' ? 'undecided' : one.severity;
      return `${one.rule} ${one.clause} ${mark} ${one.file}#${one.path}`;
    })
    .sort();
}
const clean = findings();

/** What a change of one file adds to, and takes from, the findings of the clean year. */
function effect(
  file: string,
  change: (document: Document) => void,
): { added: string[]; gone: string[] } {
  const path = join(year, file);
  const before = readFileSync(path, 'utf8');
  const document = parseDocument(before);
  change(document);
  try {
    writeFileSync(path, document.toString());
    const after = findings();
    return {
      added: after.filter((one) => !clean.includes(one)),
      gone: clean.filter((one) => !after.includes(one)),
    };
  } finally {
    writeFileSync(path, before);
  }
}

type Case = [string, string, (document: Document) => void, string[]];
const thuongLuu = 'tap-the/btv-huyen-uy-thuong-luu.yaml';
const giaoDuc = 'tap-the/so-giao-duc-va-dao-tao.yaml';

/** Index of the line of `id` in a voting session. */
const lineOf = (document: Document, id: string) =>
  (document.toJS() as { phieu: { doi_tuong: string }[] }).phieu.findIndex(
    (one) => one.doi_tuong === id,
  );
const votesOf = (id: string, votes: number) => (document: Document) =>
  document.setIn(['phieu', lineOf(document, id), 'dong_y'], votes);
const round1 = sessionOf('tap_the', 1);
const round2 = sessionOf('tap_the', 2);

function sessionOf(kind: string, round: number): string {
  for (const session of loadYear(year, year).year?.bo_phieu.values() ?? [])
    if (session.data.doi_tuong === kind && session.data.vong === round) return session.source.file;
  throw new Error('no such session in the sample');
}

const cases: Case[] = [
  [
    'a result rating of an excellent collective falls to Tốt',
    thuongLuu,
    (d) => d.setIn(['bao_cao', 'quan_triet', 'muc'], 'Tốt'),
    [
      'tu-nhan-muc B.II.1.6.B1-s2 warning tap-the/btv-huyen-uy-thuong-luu.yaml#/tu_danh_gia/muc',
      'xuat-sac-cap-do B.II.1.4(1)-d2 error tap-the/btv-huyen-uy-thuong-luu.yaml#/bao_cao/quan_triet/muc',
    ],
  ],
  [
    'another rating of it rises to Xuất sắc',
    thuongLuu,
    (d) => d.setIn(['bao_cao', 'kiem_tra_giam_sat', 'muc'], 'Xuất sắc'),
    [`tieu-chi-khop-mau-01 B.II.4-d2 warning ${thuongLuu}#/bao_cao/kiem_tra_giam_sat/muc`],
  ],
  [
    'a key target is missed while most are met: nothing (both limbs are needed)',
    thuongLuu,
    (d) => d.setIn(['chi_tieu', 0, 'thuc_hien'], 0),
    [],
  ],
  [
    'the collective itself is disciplined',
    giaoDuc,
    (d) =>
      d.set('ky_luat', [
        {
          he: 'to_chuc_dang',
          hinh_thuc: 'Khiển trách',
          ngay: '2020-05-05',
          vi_pham: firstViolation(),
          tu_phat_hien: false,
          khac_phuc_xong: false,
        },
      ]),
    [
      'khong-hoan-thanh B.II.1.4(4)-s0 error tap-the/so-giao-duc-va-dao-tao.yaml#/quyet_dinh/muc',
      'khong-hoan-thanh-ky-luat-tap-the B.II.1.4(4)-d3 error tap-the/so-giao-duc-va-dao-tao.yaml#/ky_luat/0',
      'tu-nhan-muc B.II.1.6.B1-s2 warning tap-the/so-giao-duc-va-dao-tao.yaml#/tu_danh_gia/muc',
      // It no longer counts in the base of its group: 6 are left, a fifth of which is still 1.
    ],
  ],
  [
    'a reprimand of a deputy director',
    'ca-nhan/thai-thi-que.yaml',
    (d) =>
      d.set('ky_luat', [
        {
          he: 'dang_vien',
          hinh_thuc: 'Khiển trách',
          ngay: '2020-05-05',
          vi_pham: firstViolation(),
        },
      ]),
    [
      'hoan-thanh-tot-ky-luat B.II.1.4(2)-d2 error ca-nhan/thai-thi-que.yaml#/ky_luat/0',
      'tu-nhan-muc B.II.1.6.B1-s2 warning tap-the/so-giao-duc-va-dao-tao.yaml#/tu_danh_gia/muc',
    ],
  ],
  [
    'a mere criticism of the same person: only noted',
    'ca-nhan/thai-thi-que.yaml',
    (d) =>
      d.set('ky_luat', [
        { he: 'dang_vien', hinh_thuc: 'Phê bình', ngay: '2020-05-05', vi_pham: firstViolation() },
      ]),
    ['mot-vi-pham-mot-lan B.II.1.4(4)-d4-s2 info ca-nhan/thai-thi-que.yaml#/ky_luat/0'],
  ],
  [
    'round 1 of an ordinary collective falls to 7 of 15',
    round1,
    votesOf('btv-huyen-uy-tay-luu', 7),
    [`phieu-vong-1 B.II.4-d1-s1 error ${round1}#/phieu/LINE`],
  ],
  ['round 1 of it at 8 of 15: just more than half', round1, votesOf('btv-huyen-uy-tay-luu', 8), []],
  [
    'round 2 of the excellent one falls to 7 of 15',
    round2,
    votesOf('btv-huyen-uy-thuong-luu', 7),
    [`phieu-vong-2 B.II.4-d1-s2 error ${round2}#/phieu/LINE`],
  ],
  [
    'the file is handed in on 1 February',
    giaoDuc,
    (d) => d.setIn(['ho_so', 'nop', 'ngay'], '2021-02-01'),
    ['han-nop-ho-so B.II.3-s3 error tap-the/so-giao-duc-va-dao-tao.yaml#/ho_so/nop/ngay'],
  ],
  ['and on 31 January', giaoDuc, (d) => d.setIn(['ho_so', 'nop', 'ngay'], '31/01/2021'), []],
  [
    'the suggestion was advised on 20 November',
    'tap-the/btv-huyen-uy-ha-luu.yaml',
    (d) => d.setIn(['goi_y', 0, 'ngay_tham_muu'], '2020-11-20'),
    ['han-goi-y B.I.4.1.b-s2 error tap-the/btv-huyen-uy-ha-luu.yaml#/goi_y/0/ngay_tham_muu'],
  ],
  [
    'discipline is no longer recorded at all: undecided, not passed',
    giaoDuc,
    (d) => d.delete('ky_luat'),
    [
      'khong-hoan-thanh-ky-luat-tap-the B.II.1.4(4)-d3 undecided tap-the/so-giao-duc-va-dao-tao.yaml#/ky_luat',
    ],
  ],
];

/** A violation of the register that nobody else in the folder has been disciplined for. */
function firstViolation(): string {
  const loaded = loadYear(year, year).year;
  const used = new Set(
    [...(loaded?.tap_the.values() ?? []), ...(loaded?.ca_nhan.values() ?? [])].flatMap(
      (one) => one.data.ky_luat?.map((entry) => entry.vi_pham) ?? [],
    ),
  );
  const path = join(year, 'to-chuc.yaml');
  const document = parseDocument(readFileSync(path, 'utf8'));
  if (!document.hasIn(['vi_pham', 'vp-thu'])) {
    document.setIn(['vi_pham', 'vp-thu'], { mo_ta: 'Vi phạm thêm để thử' });
    writeFileSync(path, document.toString());
  }
  expect(used.has('vp-thu')).toBe(false);
  return 'vp-thu';
}

describe('one change in the clean sample', () => {
  it('starts from a clean year', () => {
    expect(clean.filter((one) => / (error|warning|undecided) /.test(one))).toEqual([]);
  });

  it.each(cases)('%s', (_name, file, change, expected) => {
    const { added, gone } = effect(file, change);
    expect(added.map((one) => one.replace(/phieu\/\d+$/, 'phieu/LINE'))).toEqual(expected);
    expect(gone).toEqual([]);
  });
});
