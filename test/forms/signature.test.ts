import { describe, expect, it } from 'vitest';
import { type FormId, forms, renderForm } from '../../src/forms/forms.js';
import { all, open, textOf } from './open.js';
import { sample } from './sample.js';
import { inputOf, type World } from './world.js';

/** The lines of an office's signature: what each says and its style. */
async function signature(form: FormId, title: string, cap = sample.ky.cap) {
  const { ban_to_chuc, bao_cao_tong_hop } = sample.ky;
  const ky = {
    ...sample.ky,
    cap,
    ban_to_chuc: { ...ban_to_chuc, ten: 'Ban Tổ chức', chuc_vu_ky: title },
    bao_cao_tong_hop: { ...bao_cao_tong_hop, chuc_vu_ky: title },
  };
  const world: World = { ...sample, ky };
  const [file] = await renderForm(forms[form], inputOf(world));
  const { document } = open(file?.bytes ?? Buffer.of());
  const lines = all(document, 'w:p').map((one) => [
    all(one, 'w:pStyle')[0]?.attributes['w:val'],
    textOf(one),
  ]);
  return lines
    .filter(([style]) => style === 'thay-mat' || style === 'chuc-vu-ky')
    .filter(([, text]) => !/NGƯỜI TÍNH|THỦ TRƯỞNG/.test(text ?? ''));
}

describe.each(['mau-03', 'tong-hop', 'bang-ty-le'] as const)('the signature of %s', (form) => {
  it.each([
    ['Phó Trưởng ban', 'Trưởng ban'],
    ['Phó Trưởng Ban Tổ chức Tỉnh ủy', 'Trưởng Ban Tổ chức Tỉnh ủy'],
    ['Phó Trưởng ban Thường trực', 'Trưởng ban'],
    ['Phó Chánh Văn phòng', 'Chánh Văn phòng'],
    ['Phó ban', 'Trưởng ban'],
  ])('of %s stands in for %s, whose authority is bold and the own title not', async (own, head) => {
    expect(await signature(form, own)).toEqual([
      ['thay-mat', `K/T ${head}`],
      ['chuc-vu-ky', own],
    ]);
  });

  it.each(['Trưởng ban', 'T/M Ban Thường vụ', 'Phóng viên'])(
    'of %s is the title alone',
    async (own) => {
      expect(await signature(form, own)).toEqual([['thay-mat', own]]);
    },
  );
});

it('a deputy in a paper of the State signs KT. with a dot', async () => {
  expect(await signature('tong-hop', 'Phó Giám đốc', 'so')).toEqual([
    ['thay-mat', 'KT. Giám đốc'],
    ['chuc-vu-ky', 'Phó Giám đốc'],
  ]);
});

it('the letter leaves room for the name of whoever gives the opinion', async () => {
  const [file] = await renderForm(forms['mau-03'], inputOf(sample));
  const { document } = open(file?.bytes ?? Buffer.of());
  const [, last] = all(document, 'w:tr').slice(-2);
  const styles = last && all(last, 'w:pStyle').map((one) => one.attributes['w:val']);
  expect(styles?.slice(-3)).toEqual(['thay-mat', 'ghi-chu-ky', 'cho-ky']);
});
