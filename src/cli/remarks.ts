import type { Remark, RemarkKind } from '../forms/reading/source.js';
import type { ReturnedRemark, ReturnedValue } from '../report/returns.js';

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

/** Remarks whose words would be lost with the paper. */
const WORDS: readonly RemarkKind[] = ['stray', 'unknown', 'unreadable', 'unclear', 'moved'];

/** What a paper says and no value of the dossier can hold. */
export function notesOf(
  values: readonly ReturnedValue[],
  remarks: readonly Remark[],
): { readonly label: string | null; readonly text: string }[] {
  const refused = values.filter((one) => one.refused !== null);
  return [
    ...refused.map(({ label, value }) => ({ label, text: JSON.stringify(value) })),
    ...remarks.filter(({ kind }) => WORDS.includes(kind)),
  ];
}

/** The text of a dossier with notes as comments at its end, each once. */
export function withNotes(text: string, file: string, notes: ReturnType<typeof notesOf>): string {
  const lines = notes.map(({ label, text: words }) => {
    const where = label ? `, ở “${label}”` : '';
    return `# Nhập từ ${file}${where}: ${words}`.replace(/[\s\p{Cc}]+/gu, ' ');
  });
  const there = new Set(text.split(/\r?\n/));
  const fresh = lines.filter((line) => !there.has(line));
  if (fresh.length === 0) return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text.replace(/(?<![\r\n])[\r\n]*$/, eol)}${fresh.join(eol)}${eol}`;
}
