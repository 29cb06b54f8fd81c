/** Letters of TCVN 5712 with their bytes, as the standard's own table in other programs has them. */
const TCVN3 =
  'ĂA1 ÂA2 ÊA3 ÔA4 ƠA5 ƯA6 ĐA7 ăA8 âA9 êAA ôAB ơAC ưAD đAE àB5 ảB6 ãB7 áB8 ạB9 ằBB ẳBC ẵBD ắBE ặC6 ầC7 ẩC8 ẫC9 ấCA ậCB èCC ẻCE ẽCF éD0 ẹD1 ềD2 ểD3 ễD4 ếD5 ệD6 ìD7 ỉD8 ĩDC íDD ịDE òDF ỏE1 õE2 óE3 ọE4 ồE5 ổE6 ỗE7 ốE8 ộE9 ờEA ởEB ỡEC ớED ợEE ùEF ủF1 ũF2 úF3 ụF4 ừF5 ửF6 ữF7 ứF8 ựF9 ỳFA ỷFB ỹFC ýFD ỵFE';

const BYTES = new Map(
  TCVN3.split(' ').map((pair) => [pair.charAt(0), Number.parseInt(pair.slice(1), 16)]),
);

/** As a typist with a .VnTime font left it: capitals with tones are small letters there. */
export function tcvn3(text: string): Buffer {
  const bytes = [...text.normalize('NFC')].map((letter) => {
    if (letter < '\u0080') return letter.charCodeAt(0);
    const byte = BYTES.get(letter) ?? BYTES.get(letter.toLowerCase());
    if (byte === undefined) throw new Error(`no letter of TCVN3: ${letter}`);
    return byte;
  });
  return Buffer.from(bytes);
}

const OWN_OF_1258 = 'ĂC3 ăE3 ĐD0 đF0 ƠD5 ơF5 ƯDD ưFD \u0300CC \u0301EC \u0303DE \u0309D2 \u0323F2';
const BYTES_OF_1258 = new Map(
  OWN_OF_1258.split(' ').map((pair) => [pair.charAt(0), Number.parseInt(pair.slice(1), 16)]),
);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Windows-1258: Latin-1 with a few letters of its own; a tone stands behind its letter. */
export function windows1258(text: string): Buffer {
  const letters = [...text.normalize('NFC')].flatMap((letter) => {
    const parts = letter.normalize('NFD');
    const tone = TONE.exec(parts)?.[0];
    return tone ? [parts.replace(tone, '').normalize('NFC'), tone] : [letter];
  });
  return Buffer.from(letters.map((one) => BYTES_OF_1258.get(one) ?? one.charCodeAt(0)));
}
