import { describe, expect, it } from 'vitest';
import { type FormId, forms, renderForm } from '../../src/forms/forms.js';
import { open } from './open.js';
import { ky, sample } from './sample.js';
import { inputOf, type World } from './world.js';

async function linesOf(form: FormId, world: World): Promise<string[]> {
  const [file] = await renderForm(forms[form], inputOf(world));
  const { text } = open(file?.bytes ?? Buffer.of());
  return text.split('\n').filter((one) => one !== '');
}

const named = (ten: string): World => ({
  ...sample,
  ky: { ...sample.ky, ban_to_chuc: { ...ky.ban_to_chuc, ten } },
});

describe.each(['tong-hop', 'bang-ty-le', 'muc-luc'] as const)('the head of %s', (form) => {
  it('names the superior once: above the office, not again after its name', async () => {
    const lines = await linesOf(form, named('Ban Tổ chức Tỉnh ủy Lưu Thành'));
    expect(lines.slice(0, 3)).toEqual(['Tỉnh ủy Lưu Thành', 'Ban Tổ chức', '*']);
  });

  it.each(['Ban Tổ chức', 'Ban Tổ chức Tỉnh ủy', 'Tỉnh ủy Lưu Thành'])(
    'leaves the name %s as it is',
    async (ten) => {
      expect((await linesOf(form, named(ten)))[1]).toBe(ten);
    },
  );
});

describe('short dashes', () => {
  it.each([
    'tong-hop',
    'bien-ban',
    'kiem-phieu',
    'danh-muc',
    'phieu',
    'bang-ty-le',
    'phu-luc-27',
    'muc-luc',
  ] as const)('stand once under the abstract of %s, a paper of the Party', async (form) => {
    const lines = await linesOf(form, sample);
    expect(lines.filter((one) => one === '-----').length).toBe(1);
  });

  it('stand in no paper of the State, nor in the given forms', async () => {
    const state = { ...sample, ky: { ...sample.ky, cap: 'so' as const } };
    for (const form of ['tong-hop', 'bang-ty-le'] as const)
      expect(await linesOf(form, state)).not.toContain('-----');
    for (const form of ['mau-01', 'mau-02', 'mau-03'] as const)
      expect(await linesOf(form, sample)).not.toContain('-----');
  });
});

describe.each(['tong-hop', 'bang-ty-le', 'muc-luc'] as const)('%s of a sở', (form) => {
  it('has the head of the State, and not that of the Party', async () => {
    const text = (await linesOf(form, { ...sample, ky: { ...sample.ky, cap: 'so' } })).join('\n');
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).not.toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  });
});
