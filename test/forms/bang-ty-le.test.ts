import { describe, expect, it } from 'vitest';
import { tongHopView } from '../../src/forms/views/tong-hop.js';
import { excellent, more, session, set, vote } from '../support/changes.js';
import type { Change } from '../support/year.js';
import { all, textOf } from './open.js';
import { sampleInputs } from './sample-year.js';
import { papers, unvoted, voted } from './voted.js';

const T1 = session('tap-the', 1);
const T2 = session('tap-the', 2);
const never = (): never => {
  throw new Error('not in the paper');
};
const GROUP = 'bang-ty-le_tap-the_so-nganh';
const literal = set('ky.yaml', ['cach_hieu'], {
  quota_mau_so: { gia_tri: 'cuoi_cung', van_ban: 'Thông báo 01', ngay: '2020-12-01' },
});

async function sheet(...changes: Change[]) {
  const paper = (await papers('bang-ty-le', voted(...changes))).get(GROUP);
  if (!paper) throw new Error('no sheet');
  const value = (tag: string) => paper.controls.find((one) => one.tag === tag)?.text;
  return { ...paper, value };
}

const many = more(...'fghiklmnopqrstuvxy');

describe('the sum behind the places', () => {
  it.each<[number, string, string, Change[]]>([
    [4, '4 × 20 : 100 = 80 : 100 = 0,8', '0', [vote(T1, 'so-a', 3)]],
    [5, '5 × 20 : 100 = 100 : 100 = 1', '1', []],
    [7, '7 × 20 : 100 = 140 : 100 = 1,4', '1', [more('f', 'g')]],
    [10, '10 × 20 : 100 = 200 : 100 = 2', '2', [more('f', 'g', 'h', 'i', 'k')]],
    [5, '5 × 20 : 120 = 100 : 120 = 0,83…', '0', [literal]],
    [6, '6 × 20 : 120 = 120 : 120 = 1', '1', [literal, more('f')]],
  ])('N = %i is written out as %s, so %s', async (n, written, places, changes) => {
    const { text, value } = await sheet(...changes);
    expect(value('n')).toBe(String(n));
    expect(text).toContain(`Phép tính: ${written}`);
    expect(text).toContain(`làm tròn xuống = ${places}`);
    expect(value('tran')).toBe(places);
  });

  it('is printed for the groups of the subjects asked for', async () => {
    const input = { ...voted(), subjects: ['so-a'] };
    expect([...(await papers('bang-ty-le', input)).keys()]).toEqual([GROUP]);
  });

  it('uses the percentage of the office, with its paper', async () => {
    const own = set('ky.yaml', ['tham_so'], {
      quota_ty_le: { gia_tri: 15, van_ban: 'Quy định 7', ngay: '2020-12-01' },
    });
    const { text } = await sheet(own, more('f', 'g'));
    expect(text).toContain('7 × 15 : 100 = 105 : 100 = 1,05');
    expect(text).toContain('Quy định 7, ngày 01/12/2020');
  });

  it('marks who is counted in N: as many marks as N', async () => {
    const { controls, value } = await sheet(more('f'), vote(T1, 'so-b', 7), vote(T1, 'so-c', 8));
    const marked = controls.filter((one) => one.tag.endsWith('.tinh')).map((one) => one.tag);
    expect(marked).toEqual(['so-a', 'so-c', 'so-d', 'so-e', 'so-f'].map((id) => `${id}.tinh`));
    expect(value('n')).toBe('5');
    expect(value('so-b.vong_1')).toBe('7/15');
  });

  it('says by how many a group is above its places, not that none are left', async () => {
    const above = await sheet(excellent('a'), excellent('b'), excellent('c'));
    expect(above.text).toMatch(/đã dùng \(.*\): 3; vượt 2\./);
    expect((await sheet(excellent('a'))).text).toMatch(/đã dùng \(.*\): 1; còn lại: 0\./);
  });

  it('tells another reading that gives other places', async () => {
    expect((await sheet()).value('cach_hieu_khac')).toContain('trần 0');
    expect((await sheet(more('f'))).value('cach_hieu_khac')).toBe('không có');
  });

  it('leaves dots to be filled in with a pencil before round 1', async () => {
    const { text, value } = await sheet(unvoted);
    expect(text).toContain('..... × 20 : 100 = ..... : 100 = .....');
    for (const key of ['n', 'thuong', 'tran', 'con_lai']) expect(value(key)).toBe('.....');
  });

  it('keeps the sum and the signature together, whatever the length of the list', async () => {
    const { document } = await sheet(many);
    const blocks = all(document, 'w:body')[0]?.children.filter((one) => typeof one !== 'string');
    const from = blocks?.findIndex((one) => textOf(one).startsWith('- Phép tính')) ?? -1;
    // The last two are the seam after the signature and the properties of the page.
    const kept = blocks?.slice(from, -2) ?? [];
    expect(kept.length).toBeGreaterThan(3);
    for (const block of kept) {
      const paragraphs = block.name === 'w:p' ? [block] : all(block, 'w:p');
      expect(paragraphs.every((one) => all(one, 'w:keepNext').length === 1)).toBe(true);
    }
  });

  it.each([
    [5, 1, 5],
    [10, 1, 10],
    [20, 2, 10],
    [26, 3, 9],
    [60, 3, 20],
  ])(
    'sets a list of %i in %i columns, %i rows high, to fit a page',
    async (members, columns, rows) => {
      const names = Array.from({ length: members - 5 }, (_, index) => `n${index}`);
      const made = await papers('bang-ty-le', voted(more(...names)));
      const { document, controls } = made.get('bang-ty-le_ca-nhan_giam-doc') ?? never();
      const list = all(document, 'w:tbl')[1] ?? never();
      expect(all(list, 'w:gridCol')).toHaveLength(4 * columns);
      // The header row is one more.
      expect(all(list, 'w:tr')).toHaveLength(rows + 1);
      expect(controls.filter((one) => /^gd-.*\.ten$/.test(one.tag))).toHaveLength(members);
    },
  );

  it('gives equal votes left open a line of their own, with their number', async () => {
    const equal = [more('f'), vote(T2, 'so-a', 12), vote(T2, 'so-b', 12)];
    const { text, value } = await sheet(...equal);
    expect(text).toContain(
      '- Bằng phiếu ở suất cuối, chưa quyết định: 2 trường hợp (Tập thể lãnh đạo so-a; Tập thể lãnh đạo so-b).',
    );
    expect(value('cach_hieu_khac')).toBe('không có');
    const { bang_3 } = tongHopView(voted(...equal));
    expect(bang_3[0]?.bang_phieu.value).toMatch(/^2 trường hợp \(/);
    expect(bang_3[0]?.cach_hieu_khac.value).not.toContain('Bằng phiếu');
    expect((await sheet()).text).not.toContain('Bằng phiếu');
  });

  it('loses nobody of a long list', async () => {
    const { controls } = await sheet(many);
    const names = controls.filter((one) => /^so-.\.ten$/.test(one.tag));
    expect(new Set(names.map((one) => one.text)).size).toBe(23);
  });
});

describe.each(sampleInputs())('the sheets of the %s year', (_name, input) => {
  it('are one for each group, each with the numbers of the ranking', async () => {
    const made = await papers('bang-ty-le', input);
    expect(made.size).toBe(input.ranking.groups.length);
    for (const group of input.ranking.groups) {
      const paper = [...made.values()].find((one) =>
        one.controls.some((it) => it.tag === 'nhom' && it.text === group.label),
      );
      const value = (tag: string) => paper?.controls.find((one) => one.tag === tag)?.text;
      expect(value('da_dung')).toBe(String(group.excellent));
      if (value('n') !== '.....')
        expect([value('n'), value('tran')]).toEqual([String(group.round1), String(group.cap)]);
    }
  });
});
