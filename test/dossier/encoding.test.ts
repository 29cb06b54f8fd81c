import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/dossier/encoding.js';
import { inUnicode, readingOf } from '../../src/dossier/legacy-text.js';
import { isSyllable } from '../../src/dossier/syllable.js';

const OWN_TEXTS = ['samples', 'schemas', 'templates', 'test/guidance', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yaml|json|hbs|txt)$/.test(name))
    .map((name) => join(folder, name)),
);

describe('right text is never accused', () => {
  it('of the whole house', () => {
    expect(OWN_TEXTS.length).toBeGreaterThan(500);
    expect(OWN_TEXTS.filter((name) => decode(readFileSync(name)).faults.length > 0)).toEqual([
      // A sample of a broken file.
      'samples/loi/tep-hong/ca-nhan/gd-c.yaml',
    ]);
  });

  it.each([
    'Müller, Nuñez, São Paulo, Ångström, naïve, Citroën',
    'Lü Bù và Lü Shì', // two names that are words of TCVN3
    '10µm, 5 m², 25°C, ½ ngày, §3, ©, ®',
    '«Đề án» và “kế hoạch” – năm 2020…',
    'H’Mông, Đắk Lắk, Krông Pắc, Y Thông Niê Kđăm',
    'QĐ-TU, HĐND, UBND, BCSĐ',
    'déjà vu, résumé, façade',
  ])('%s', (text) => {
    expect(readingOf(text)).toBeNull();
  });
});

describe('text of other days is told', () => {
  it.each([
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'TCVN3', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'VNI', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['CỘNG', null, ''],
    ['§éc lËp - Tù do - H¹nh phóc', 'TCVN3', 'Độc lập - Tự do - Hạnh phúc'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'VNI', 'Độc lập - Tự do - Hạnh phúc'],
    ['ÑOÄC LAÄP - TÖÏ DO', 'VNI', 'ĐỘC LẬP - TỰ DO'],
    ['Cá»™ng hÃ²a xÃ£ há»™i', 'UTF-8', 'Cộng hòa xã hội'],
    ['Hµ Néi', 'TCVN3', 'Hà Nội'],
  ] as const)('%s', (text, scheme, meaning) => {
    const reading = readingOf(text);
    expect(reading?.scheme ?? null).toBe(scheme);
    if (reading) expect(inUnicode(text, reading.scheme)).toBe(meaning);
  });
});

describe('a syllable', () => {
  it.each([
    'nghiêng',
    'khuyển',
    'giếng',
    'gì',
    'quốc',
    'quỹ',
    'thuở',
    'hoà',
    'hòa',
    'huỷ',
    'hủy',
    'ướt',
    'yến',
    'Đặng',
  ])('%s is one', (word) => expect(isSyllable(word)).toBe(true));
  it.each(['xaõ', 'nguyôn', 'tốṕ', 'cảt', 'zá', 'müller', 'thánk'])('%s is none', (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});
