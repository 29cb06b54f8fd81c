import { reason } from '../dossier/reason.js';
import { UserError } from '../errors.js';

/** A drive that is no longer there: a cable, a network, a server that was started anew. */
const LOST: readonly string[] = [
  'EIO',
  'ENOTCONN',
  'ESTALE',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENETRESET',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENODEV',
  'ENXIO',
  'EREMOTEIO',
];
/** Faults of the place that is read or written, never of the program. */
const OF_THE_DISK: readonly string[] = [
  ...LOST,
  ...['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EPERM', 'EBUSY', 'ELOOP', 'ENAMETOOLONG'],
  ...['ENOENT', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY', 'EMFILE', 'ENFILE', 'EMLINK', 'EXDEV', 'EEXIST'],
];

/** The system's word for a failure. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | null)?.code ?? 'lỗi không rõ';
}

/** `Không ghi được "…" (đĩa đã đầy, ENOSPC). …`, with what to do about it. */
export function diskFault(what: string, path: string, error: unknown): UserError {
  const code = codeOf(error);
  const words = reason(error);
  const named = words === code ? code : `${words}, ${code}`;
  return new UserError(`${what} "${path}" (${named}). ${adviceOn(code)}`);
}

function adviceOn(code: string): string {
  if (LOST.includes(code))
    return 'Nối lại ổ đĩa (ổ mạng, ổ cắm ngoài) rồi chạy lại lệnh; tệp đã có vẫn nguyên.';
  if (code === 'ENAMETOOLONG') return 'Chọn thư mục có đường dẫn ngắn hơn, hoặc đặt tên ngắn hơn.';
  return 'Kiểm tra dung lượng đĩa và quyền ghi.';
}

/** A failure of the disk that nobody foresaw at its place; null for anything else. */
export function unforeseenDiskFault(error: unknown): UserError | null {
  const { code, syscall, path } = (error ?? {}) as NodeJS.ErrnoException;
  if (!syscall || !code || !OF_THE_DISK.includes(code)) return null;
  return diskFault('Không đọc hoặc không ghi được', path ?? syscall, error);
}
