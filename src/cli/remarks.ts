import type { Remark, RemarkKind } from '../forms/reading/changes.js';
import type { ReturnedRemark } from '../report/returns.js';

const MESSAGES: Readonly<Record<RemarkKind, (text: string) => string>> = {
  two_ticks: (text) => `đánh dấu nhiều ô (${text}), chưa nhập. Hỏi lại đơn vị rồi ghi vào hồ sơ.`,
  no_tick: () => 'chưa đánh dấu ô nào.',
  unreadable: (text) => `chưa nhập được ${text}.`,
  unclear: (text) => `ghi khác nhau ở các chỗ (${text}), chưa nhập.`,
  emptied: (text) => `đã bị xóa trong tệp; hồ sơ vẫn giữ: ${text}`,
  lost: () => 'ô này không còn trong tệp; hồ sơ giữ nguyên.',
  moved: (text) => `mục này trong hồ sơ đã thay đổi sau khi in mẫu, chưa nhập: ${text}`,
  unknown: (text) => `ô không thuộc mẫu này, nội dung được giữ thành chú thích cuối hồ sơ: ${text}`,
  picture: (text) =>
    `trong tệp có ${text} hình hoặc đối tượng chèn, hồ sơ không giữ được; giữ lại tệp này.`,
  stray: (text) => `chữ ngoài ô, được giữ thành chú thích cuối hồ sơ: ${text}`,
};

const GRAVE: readonly RemarkKind[] = [
  'two_ticks',
  'unreadable',
  'unclear',
  'lost',
  'moved',
  'unknown',
];

/** A remark in the words of a clerk. */
export function remarkOf({ kind, label, text }: Remark): ReturnedRemark {
  return { label, message: MESSAGES[kind](text), grave: GRAVE.includes(kind) };
}

/** The text of a dossier with what no control held as comments at its end, each once. */
export function withStray(text: string, file: string, stray: readonly Remark[]): string {
  const lines = stray.map(({ label, text: words }) => {
    const where = label ? `, sau “${label}”` : '';
    return `# Nhập từ ${file}${where}: ${words}`.replace(/[\s\p{Cc}]+/gu, ' ');
  });
  const there = new Set(text.split(/\r?\n/));
  const fresh = lines.filter((line) => !there.has(line));
  if (fresh.length === 0) return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text.replace(/[\r\n]*$/, eol)}${fresh.join(eol)}${eol}`;
}
