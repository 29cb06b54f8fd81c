import { describe, expect, it } from 'vitest';
import { type FormId, forms, renderForm } from '../../src/forms/forms.js';
import { all, type Opened, open } from './open.js';
import { biThu, huyenUy, ky, sample } from './sample.js';
import { inputOf, type World } from './world.js';

/** The sample with a text of ours in one place of each kind: prose, a line, a cell, a list. */
function worldWith(text: (place: string) => string): World {
  const [target, ...targets] = huyenUy.chi_tieu ?? [];
  const [opinion, ...opinions] = huyenUy.y_kien ?? [];
  if (!target || !opinion) throw new Error('the sample lost a target or an opinion');
  return {
    ...sample,
    ky: {
      ...ky,
      bao_cao_tong_hop: {
        ...ky.bao_cao_tong_hop,
        kien_nghi: text('kien-nghi'),
        noi_nhan: [text('noi-nhan')],
      },
      nhom_chuc_danh: sample.ky.nhom_chuc_danh,
    },
    tapThe: {
      ...sample.tapThe,
      'huyen-uy-tan-hoa': {
        ...huyenUy,
        bao_cao: { ...huyenUy.bao_cao, trach_nhiem: text('trach-nhiem') },
        chi_tieu: [{ ...target, ten: text('chi-tieu') }, ...targets],
        y_kien: [{ ...opinion, uu_diem: text('uu-diem') }, ...opinions],
      },
    },
    caNhan: {
      ...sample.caNhan,
      'nguyen-van-an': {
        ...biThu,
        chi_bo: text('chi-bo'),
        ban_kiem_diem: { ...biThu.ban_kiem_diem, trach_nhiem_tap_the: text('tap-the') },
        khac_phuc: {
          ...biThu.khac_phuc,
          tung_muc: [{ noi_dung: text('khac-phuc'), trang_thai: 'Đã khắc phục' }],
        },
      },
    },
  };
}

const PAPERS: readonly [FormId, string, readonly string[]][] = [
  ['mau-01', 'mau-01_huyen-uy-tan-hoa', ['trach-nhiem', 'chi-tieu']],
  ['mau-02', 'mau-02_nguyen-van-an', ['chi-bo', 'tap-the', 'khac-phuc']],
  ['mau-03', 'mau-03_huyen-uy-tan-hoa_ban-tuyen-giao', ['uu-diem']],
  ['tong-hop', 'tong-hop_2020', ['kien-nghi', 'noi-nhan']],
];

async function print(id: FormId, name: string, world: World): Promise<Opened> {
  const files = await renderForm(forms[id], inputOf(world));
  return open(files.find((file) => file.name === `${name}.docx`)?.bytes ?? Buffer.of());
}

/** Each text as it stands in a dossier, and as it must be printed: NFC, without what XML cannot hold. */
const TEXTS: readonly [string, string, string?][] = [
  ['markup', `<w:p/></w:t></w:body> & "đôi" 'đơn' < > &amp; &#x41; <!-- x --> <![CDATA[ y ]]>`],
  ['an end of CDATA', 'a ]]> b ]] > c'],
  ['braces of templates', '{{ten}} {{{x}}} {{> _cap-do}} {{#each y}} \\{{z}}'],
  ['emoji and rare letters', '\u{1F600} \u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u{20000} ﷽'],
  ['marks of direction', 'a\u202Eb\u202C \u200Fc\u200E \u2066d\u2069'],
  ['letters in parts', 'Ấ Ễ ọ'.normalize('NFD'), 'Ấ Ễ ọ'],
  ['spaces that matter', 'hai  khoảng trống, \u00A0không ngắt'],
  ['a paragraph of 40,000 characters', 'chữ '.repeat(10_000).trim()],
];

describe('hostile text', () => {
  it.each(TEXTS)(
    '%s: printed whole, once, wherever it stands',
    async (_what, text, printed = text) => {
      const world = worldWith((place) => `${place}: ${text} :${place}`);
      for (const [id, name, places] of PAPERS) {
        const { text: shown } = await print(id, name, world);
        for (const place of places)
          expect([place, shown.split(`${place}: ${printed} :${place}`).length - 1]).toEqual([
            place,
            1,
          ]);
      }
    },
  );

  it.each(TEXTS)('%s: the document has the parts of one with plain words', async (_what, text) => {
    const count = ({ document }: Opened) =>
      ['w:p', 'w:tbl', 'w:tc', 'w:sdt', 'w:bookmarkStart', 'w:r'].map((name) => [
        name,
        all(document, name).length,
      ]);
    for (const [id, name] of PAPERS) {
      const hostile = await print(
        id,
        name,
        worldWith(() => text),
      );
      const plain = await print(
        id,
        name,
        worldWith(() => 'chữ thường'),
      );
      expect(count(hostile)).toEqual(count(plain));
      const xml = hostile.parts.get('word/document.xml') ?? '';
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    }
  });
});
