import type { Severity } from '../finding.js';
import { slug } from '../names.js';
import type { Entry } from './entries.js';

/** What is wrong with the name of a file, for people. */
export interface NameFault {
  readonly message: string;
  readonly severity: Severity;
}

export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What systems and programs leave in every folder. */
const SYSTEM = /^(\.(?!.*\.ya?ml$)|\._|~\$|\.~lock\.|Thumbs\.db$|desktop\.ini$)/i;
/** What an office may keep beside the dossiers without being asked about it. */
const OTHER_PAPERS = /\.(md|txt|docx?|pdf|xlsx?|csv|json|png|jpe?g)$/i;
const HIDDEN_ENDING = /\.ya?ml\.txt$/i;

/** Files that are no dossiers and that nobody takes for one. */
export function isIgnored(name: string): boolean {
  return SYSTEM.test(name) || (OTHER_PAPERS.test(name) && !HIDDEN_ENDING.test(name));
}

/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)\.yaml$/;
/** What Windows, browsers, chats and services that share folders put around the name of a copy. */
const COPY_MARKS = [
  /^(?:copy|bản sao)(?: \(\d+\))? (?:of|của) /i,
  / - (?:copy|sao chép|bản sao)(?: \(\d+\))?$/i,
  / ?\([^()]*\)$/,
  /[ _-](?:conflict|xung đột).*$/i,
];
const BACKUP = /\.ya?ml(~|(\.\d+)?\.(bak|old|orig|tmp|swp|\d+))$/i;

/** Names as a disk sees them that knows no capitals and no marks in parts. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The names of a folder, as a disk without capitals knows them; put in order only when asked. */
export class FolderNames {
  #known: ReadonlyMap<string, string> | undefined;

  constructor(readonly entries: readonly Entry[]) {}

  /** Another entry that is the same to such a disk; one with a good name first. */
  twinOf(name: string): string | undefined {
    const twin = this.like(name);
    return twin === name ? undefined : twin;
  }

  like(name: string): string | undefined {
    // Capitals stand before small letters: the last of a kind has the better name.
    this.#known ??= new Map(this.entries.map((entry) => [folded(entry.name), entry.name]));
    return this.#known.get(folded(name));
  }
}

/** A file that some program left behind or that is a copy of another; null for any other. */
export function leftBehind(name: string, others: FolderNames): NameFault | null {
  if (BACKUP.test(name))
    return {
      message: 'Bản sao lưu hoặc tệp tạm, không được đọc. Xóa khi không cần nữa.',
      severity: 'info',
    };
  if (HIDDEN_ENDING.test(name))
    return error(
      'Tệp có đuôi .txt (Windows thường ẩn đuôi này) nên chưa được đọc. Đổi tên, bỏ đuôi .txt.',
    );
  const twin = others.twinOf(name);
  if (twin)
    return error(
      `Tên chỉ khác "${twin}" ở chữ hoa, chữ thường hoặc cách gõ dấu; trên Windows hai tệp này là một. So sánh, giữ một tệp, đổi tên hoặc xóa tệp kia.`,
    );
  return copyFault(name, others);
}

/** OneDrive puts the name of the other computer there; other names with capitals look the same. */
function withoutComputer(stem: string): string {
  let start = stem.length;
  while (/[A-Z0-9-]/.test(stem.charAt(start - 1))) start -= 1;
  const dash = stem.indexOf('-', start);
  return dash > 0 && /[A-Z]/.test(stem.slice(dash)) ? stem.slice(0, dash) : stem;
}

function copyFault(name: string, others: FolderNames): NameFault | null {
  if (!/\.ya?ml$/i.test(name)) return null;
  const own = name.normalize('NFC').replace(/\.ya?ml$/i, '');
  const marked = COPY_MARKS.reduce((stem, mark) => stem.replace(mark, ''), own);
  const onDrive = withoutComputer(own);
  const isElsewhere = onDrive !== own && others.like(`${onDrive}.yaml`) !== undefined;
  const original = isElsewhere ? onDrive : marked;
  if (original === own || original === '') return null;
  const there = others.like(`${original}.yaml`);
  const advice = there
    ? `So sánh với "${there}", gộp nội dung cần giữ vào tệp đó rồi xóa bản này.`
    : `Không thấy "${original}.yaml"; nếu đây là bản đúng thì đổi tên thành ${slug(original)}.yaml.`;
  return error(`Tệp có vẻ là bản sao của "${original}.yaml" nên chưa được đọc. ${advice}`);
}

function error(message: string): NameFault {
  return { message, severity: 'error' };
}

/** A name that is the id of a dossier. */
export function isId(name: string): boolean {
  return name.endsWith('.yaml') && ID.test(name.slice(0, -'.yaml'.length));
}

/** Why a name is no id of a dossier. */
export function idFault(name: string): NameFault {
  if (!/\.yaml$/i.test(name))
    return error('Tệp này chưa được đọc. Đổi phần đuôi tên tệp thành .yaml.');
  if (name.startsWith('.'))
    return error('Tệp ẩn (tên mở đầu bằng dấu chấm) nên chưa được đọc. Bỏ dấu chấm, hoặc xóa tệp.');
  const right = slug(name.replace(/\.yaml$/i, ''));
  return error(
    `Tên tệp "${name}" chưa đúng nên tệp chưa được đọc. Đặt tên bằng chữ thường không dấu, số và gạch nối, ví dụ ${right || 'so-y-te'}.yaml.`,
  );
}

export function isReserved(name: string): boolean {
  return RESERVED.test(name);
}

/** A good name that Windows refuses; the file is read here. */
export function reservedFault(name: string): NameFault {
  const message = `Windows dành riêng tên "${name}", máy dùng Windows không mở được tệp này. Đổi sang tên khác.`;
  return { message, severity: 'warning' };
}
