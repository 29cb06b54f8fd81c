import { isUtf8 } from 'node:buffer';

/** Ways of writing Vietnamese before Unicode, and Unicode read as something else. */
export const SCHEMES = ['TCVN3', 'VNI', 'UTF-8'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** How a clerk knows the scheme. */
export const SCHEME_NAMES: Readonly<Record<Scheme, string>> = {
  TCVN3: 'bảng mã TCVN3 (phông .VnTime)',
  VNI: 'bảng mã VNI (phông VNI-Times)',
  'UTF-8': 'Unicode nhưng đã bị đọc nhầm bảng mã',
};

/** TCVN 5712 from 0xA1 on; `-` where no letter of the common fonts stands. */
const TCVN3 = [
  'ĂÂÊÔƠƯĐăâêôơưđẰ-----àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉ',
  'ỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ',
].join('');
const TCVN3_FIRST = 0xa1;
const NO_LETTER = '-';

/** VNI: letters of their own, and letters followed by one that stands for their marks. */
const VNI_LETTERS: ReadonlyMap<string, string> = pairs('íìæóòôöñî', [...'íìỉĩịơưđỵ']);
const [ACUTE, GRAVE, HOOK, TILDE, DOT] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const [ROOF, BREVE] = ['\u0302', '\u0306'];
const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ...pairs('ùøûõï', [ACUTE, GRAVE, HOOK, TILDE, DOT]),
  ...pairs(
    'âáàåãä',
    ['', ACUTE, GRAVE, HOOK, TILDE, DOT].map((tone) => ROOF + tone),
  ),
  ...pairs(
    'êéèúüë',
    ['', ACUTE, GRAVE, HOOK, TILDE, DOT].map((tone) => BREVE + tone),
  ),
]);
const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[^\p{ASCII}]/giu;

function pairs(from: string, to: readonly string[]): Map<string, string> {
  return new Map([...from].map((letter, i) => [letter, to[i] ?? '']));
}

/** Windows-1252 from 0x80 to 0x9F, as far as it differs from Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const HIGH = 0x80;
const LATIN_1 = 0xff;

/** What Word puts among the letters of any scheme: a hard space, quotes, dashes, dots. */
const NEUTRAL = /[\u00a0\u2010-\u2026]/;

/** What a run of letters and signs means in a scheme; null when it cannot be of that scheme. */
export function converted(run: string, scheme: Scheme): string | null {
  if (scheme === 'UTF-8') return fromWindows1252(run);
  return scheme === 'TCVN3' ? fromTcvn3(run) : fromVni(run);
}

function fromTcvn3(run: string): string | null {
  let result = '';
  for (const one of run) {
    const code = one.codePointAt(0) ?? 0;
    const letter = code < HIGH || NEUTRAL.test(one) ? one : TCVN3[code - TCVN3_FIRST];
    if (letter === undefined || letter === NO_LETTER) return null;
    result += letter;
  }
  return result;
}

function fromVni(run: string): string | null {
  let isWhole = true;
  const result = run.replace(VNI_PAIR, (all: string, base?: string, mark = '') => {
    if (NEUTRAL.test(all)) return all;
    const letter = (base ?? all).toLowerCase();
    const own = VNI_LETTERS.get(letter) ?? base?.toLowerCase();
    if (own === undefined) isWhole = false;
    const lower = (own ?? all) + (VNI_MARKS.get(mark.toLowerCase()) ?? '');
    const isUpper = (base ?? all) !== letter;
    return (isUpper ? lower.toUpperCase() : lower).normalize('NFC');
  });
  return isWhole ? result : null;
}

function fromWindows1252(run: string): string | null {
  const bytes: number[] = [];
  for (const one of run) {
    const code = one.codePointAt(0) ?? 0;
    const special = WINDOWS_1252.indexOf(one);
    if (special < 0 && code > LATIN_1) return null;
    bytes.push(special < 0 ? code : HIGH + special);
  }
  const buffer = Uint8Array.from(bytes);
  return isUtf8(buffer) ? new TextDecoder().decode(buffer) : null;
}
