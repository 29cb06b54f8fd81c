/** Abbreviations that clerks write in names of posts. */
const WHOLE: Readonly<Record<string, string>> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  mttq: 'mặt trận tổ quốc',
  đbqh: 'đại biểu quốc hội',
  ubkt: 'ủy ban kiểm tra',
  lđlđ: 'liên đoàn lao động',
  lhpn: 'liên hiệp phụ nữ',
  bcsđ: 'ban cán sự đảng',
  btv: 'ban thường vụ',
  bch: 'ban chấp hành',
  tand: 'tòa án nhân dân',
  vksnd: 'viện kiểm sát nhân dân',
  ptnt: 'phát triển nông thôn',
  uv: 'ủy viên',
  pct: 'phó chủ tịch',
  ct: 'chủ tịch',
};

/** A name of a post for comparing: one case, one spacing, abbreviations in full. */
function plain(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => WHOLE[word] ?? word.replaceAll('uỷ', 'ủy')).join(' ');
}

const LETTER = /\p{L}/u;

/** Loosely: `text` may name several posts, or be longer or shorter than the post's own name. */
export function namesPost(text: string, post: string): boolean {
  if (text === post && LETTER.test(post)) return true;
  const wanted = plain(post);
  return [text, ...text.split(/[,;/\n]/)]
    .map(plain)
    .some((part) => part !== '' && (part.includes(wanted) || wanted.includes(part)));
}
