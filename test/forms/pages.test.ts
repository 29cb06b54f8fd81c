import { describe, expect, it } from 'vitest';
import { documentForms } from '../../src/forms/word/document-forms.js';
import { opened } from './documents.js';
import { all, type Opened, textOf } from './open.js';
import { ky, sample } from './sample.js';

interface Line {
  readonly text: string;
  /** Stays on the page of what follows, by itself or by its style. */
  readonly kept: boolean;
}

function linesOf({ document }: Opened): Line[] {
  return all(document, 'w:p').map((one) => {
    const style = all(one, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
    const byStyle = documentForms.dang.styles[style]?.keepNext === true;
    return { text: textOf(one), kept: byStyle || all(one, 'w:keepNext').length > 0 };
  });
}

/** The lines from one that opens with `from` until one that opens with `to`, without the latter. */
function stretch(lines: readonly Line[], from: string, to: string): readonly Line[] {
  const start = lines.findIndex(({ text }) => text.startsWith(from));
  const end = lines.findIndex(({ text }, index) => index > start && text.startsWith(to));
  if (start < 0 || end < 0) throw new Error(`no "${from}" … "${to}"`);
  return lines.slice(start, end);
}

describe.each([
  ['mau-01', 'mau-01_huyen-uy-tan-hoa', 'V. Trách nhiệm của tập thể', 'T/M'],
  ['mau-02', 'mau-02_nguyen-van-an', 'V. Làm rõ trách nhiệm', 'NGƯỜI TỰ KIỂM ĐIỂM'],
] as const)('on the pages of %s', (form, name, five, signature) => {
  it('a heading, its instruction and the first lines of what it heads stay together', async () => {
    const lines = linesOf(await opened(form, name, sample));
    // The table of part III begins with its header row, which stays with the first line.
    const toTable = stretch(lines, 'III. Kết quả khắc phục', '1');
    const toText = stretch(lines, 'IV. Giải trình', '1. ');
    for (const part of [toTable, toText]) {
      expect(part.length).toBeGreaterThan(1);
      expect(part.filter(({ kept }) => !kept)).toEqual([]);
    }
    const at = lines.findIndex(({ text }) => text.startsWith(five));
    expect(lines.slice(at, at + (form === 'mau-01' ? 2 : 1)).every(({ kept }) => kept)).toBe(true);
  });

  it('the four levels stay together and with the signature', async () => {
    const levels = stretch(linesOf(await opened(form, name, sample)), 'VII. ', signature);
    expect(levels.length).toBeGreaterThanOrEqual(5);
    expect(levels.filter(({ kept }) => !kept)).toEqual([]);
  });
});

describe('on the last page of the summary', () => {
  it('the dotted lines of the proposals stay with their heading and the signatures', async () => {
    const { bao_cao_tong_hop: _, ...bare } = ky;
    const lines = linesOf(await opened('tong-hop', 'tong-hop_2020', { ky: bare }));
    const proposals = stretch(lines, 'V. Kiến nghị', 'Nơi nhận');
    expect(proposals.length).toBeGreaterThan(2);
    expect(proposals.filter(({ kept }) => !kept)).toEqual([]);
  });
});
