import { type Finding, fileFault, type Severity } from '../finding.js';
import type { ReadFile } from './read.js';

/**
 * Services that share folders put the name of a computer behind that of a conflicting copy
 * (`so-y-te-pc01`), which is a good id. Such a pair is told where both say the same.
 */
export function checkCopies(files: readonly ReadFile[]): Finding[] {
  const known = new Map(files.map((file) => [`${file.kind}/${file.id}`, file]));
  return files.flatMap((file) => {
    const original = shorterIds(file).flatMap((id) => known.get(id) ?? [])[0];
    return original ? (copyFault(file, original) ?? []) : [];
  });
}

/** The ids that this one may be a copy of, the longest first. */
function shorterIds({ kind, id }: ReadFile): string[] {
  const ids: string[] = [];
  for (let end = id.lastIndexOf('-'); end > 0; end = id.lastIndexOf('-', end - 1))
    ids.push(`${kind}/${id.slice(0, end)}`);
  return ids;
}

function copyFault(file: ReadFile, { source, data }: ReadFile): Finding | null {
  const told = (message: string, severity: Severity) =>
    fileFault('reference', { source: file.source, path: [] }, message, null, severity);
  if (source.text === file.source.text && source.text !== '')
    return told(
      `Nội dung giống hệt ${source.file}, có vẻ là bản sao do OneDrive, Zalo hoặc máy khác tạo ra. Giữ một tệp, xóa tệp kia.`,
      'error',
    );
  // An office numbers its namesakes; a computer has letters in its name.
  const isNumbered = /-\d+$/.test(file.id);
  const name = file.kind === 'tap-the' && !isNumbered ? nameIn(data) : null;
  return name !== null && name === nameIn(file.data)
    ? told(
        `Tên "${name}" trùng với ${source.file}; có thể một tệp là bản sao. So sánh, giữ một tệp; nếu là hai tập thể, ghi tên khác nhau.`,
        'warning',
      )
    : null;
}

/** The name of a collective; two persons, or two meetings, may have one name. */
function nameIn(data: unknown): string | null {
  const name = (data as { readonly ten?: unknown } | null)?.ten;
  return typeof name === 'string' ? name : null;
}
