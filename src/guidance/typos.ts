import type { ClauseId } from './clauses.js';

/** A slip that the guidance's own text or forms carry, so that it is easily copied (section 6). */
export interface Typo {
  readonly pattern: RegExp;
  readonly right: string;
  readonly clause: ClauseId;
}

/** Case counts: `công sản` alone means public assets, only the Party's name is meant. */
export const typos: readonly Typo[] = [
  {
    pattern: /ĐẢNG CÔNG SẢN|Đảng Công [Ss]ản|CÔNG SẢN VIỆT NAM|Công sản Việt Nam/,
    right: 'Đảng Cộng sản Việt Nam',
    clause: 'M01.H',
  },
  {
    pattern: /Độc [Ll]ập [-–] Tự Do [-–] Hạnh [Pp]húc|Độc Lập [-–] Tự [Dd]o [-–] Hạnh [Pp]húc/,
    right: 'Độc lập - Tự do - Hạnh phúc',
    clause: 'M01.H',
  },
  { pattern: /tự chuyên h(?:óa|oá)/i, right: 'tự chuyển hóa', clause: 'A.2-s2' },
  { pattern: /lễ lối/i, right: 'lề lối', clause: 'M02.I.1' },
  {
    pattern: /phẩm chất đạo đức lối sống/i,
    right: 'phẩm chất đạo đức, lối sống',
    clause: 'M02.I.1',
  },
  { pattern: /chức trách nhiệm vụ/i, right: 'chức trách, nhiệm vụ', clause: 'M02.I.2' },
  {
    pattern: /(?<!\d)\d+(?: [-–] ?|[-–] )(?:QĐi?|HD|NQ|CT|KL|QC|TB|BC|CV)\//,
    right: 'số và ký hiệu viết liền, như 1090-QĐ/TU',
    clause: 'B.I.3.2-d3',
  },
  { pattern: /\bBCSD\b/, right: 'BCSĐ', clause: 'C-nn' },
];

/**
 * Where a text may hold a slip: most texts hold none, and are told so in a tenth of the time. Words may
 * stand on two lines of a file.
 */
export const mayHoldTypo = new RegExp(
  [
    /Đảng\s+Công\s|C[ôÔ][nN][gG]\s+[Ss][ảẢ][nN]\s+[Vv]|ẢNG\s+CÔNG/,
    /[Ll]ập\s+[-–]\s+Tự\s+D|Độc\s+Lập\s+[-–]/,
    /[êÊ][nN]\s+[hH](?:[óÓ][aA]|[oO][áÁ])/,
    /[ễỄ]\s+[lL][ốỐ]/,
    /[ứỨ][cC]\s+(?:[lL][ốỐ]|[tT][rR][áÁ][cC][hH]\s+[nN])/,
    /\d(?:\s+[-–]\s*|[-–]\s+)[A-Z]/,
    /BCSD/,
  ]
    .map((hint) => hint.source)
    .join('|'),
);
