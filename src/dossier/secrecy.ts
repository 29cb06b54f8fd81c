/** The field by which a dossier says that it is a state secret. */
const FIELD = 'do_mat';
/** In a text that cannot be read as YAML: the field as a key that has a value, not in a comment. */
const WRITTEN = /^[^#\n]*\bdo_mat["']?[ \t]*:[ \t]*(?!["']{2}|null\b|~)[^\s#,}]/mu;

/** What is said of a secret dossier: nothing of what it holds, the level neither. */
export const WITHHELD =
  'Hồ sơ ghi độ mật (do_mat) nên chương trình không đọc. Bí mật nhà nước không được soạn thảo, lưu giữ trên máy tính nối mạng (Luật Bảo vệ bí mật nhà nước 29/2018/QH14, Điều 5). Chuyển hồ sơ khỏi máy này theo quy định; trên máy được phép xử lý bí mật nhà nước thì chạy lại với --do-mat; nếu hồ sơ không mật thì bỏ dòng do_mat.';

let isAllowed = false;

/** Said once at the start of a run, by the person at the keyboard: this machine may process secrets. */
export function allowSecrets(allowed: boolean): void {
  isAllowed = allowed;
}

export function areSecretsAllowed(): boolean {
  return isAllowed;
}

/** True for a file that must not be read on; `value` is undefined where the text is no YAML. */
export function isWithheld(text: string, value: unknown): boolean {
  if (isAllowed) return false;
  if (value === undefined) return text.includes(FIELD) && WRITTEN.test(text);
  const level = (value as Readonly<Record<string, unknown>> | null)?.[FIELD];
  return level !== undefined && level !== null && level !== '';
}
