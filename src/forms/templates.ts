import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from '../dossier/encoding.js';
import { reason } from '../dossier/reason.js';
import { UserError } from '../errors.js';
import type { Template } from './markup/fault.js';

/** Templates by name, which is the file name without `.hbs`. */
export type Templates = ReadonlyMap<string, Template>;

/** Folder of a review year that holds an office's own templates. */
export const OWN = 'mau';
const SHIPPED = fileURLToPath(new URL('../../templates/', import.meta.url));
/** Far beyond any real form; in bytes. */
const LARGEST = 256 * 1024;
/** Editors add an ending that file managers then hide. */
const OWN_FILE = /\.hbs(\.txt)?$/i;

/** A file of `mau/` that is not used, and why. */
export interface Unread {
  readonly file: string;
  readonly message: string;
}

/** The templates in force for the folder of a year: its own, and the shipped ones of other names. */
export function readTemplates(year?: string): Templates {
  const own = year === undefined ? null : readOwnTemplates(year);
  const [unread] = own?.unread ?? [];
  if (unread) throw new UserError(`Mẫu in "${unread.file}": ${unread.message}`);
  return new Map([...shippedTemplates(), ...(own?.templates ?? [])]);
}

/** Where a shipped template stands on this machine. */
export function shippedPath(name: string): string {
  return join(SHIPPED, `${name}.hbs`);
}

export function shippedTemplates(): Templates {
  try {
    return new Map(
      files(SHIPPED, /\.hbs$/).map((file) => {
        const text = readFileSync(join(SHIPPED, file), 'utf8');
        return [nameOf(file), { name: nameOf(file), file: `templates/${file}`, text }];
      }),
    );
  } catch {
    throw new UserError(`Không đọc được thư mục mẫu in "${SHIPPED}". Cài lại chương trình.`);
  }
}

export interface OwnTemplates {
  readonly templates: Templates;
  readonly unread: readonly Unread[];
}

/** The templates in `mau/` of a year's folder; none when it has no such folder. */
export function readOwnTemplates(year: string): OwnTemplates {
  const folder = join(year, OWN);
  const templates = new Map<string, Template>();
  const unread: Unread[] = [];
  for (const name of ownFiles(folder)) {
    const file = `${OWN}/${name.normalize('NFC')}`;
    const read = readOwn(folder, name);
    if ('message' in read) unread.push({ file, message: read.message });
    else templates.set(nameOf(name), { name: nameOf(name), file, text: read.text });
  }
  return { templates, unread };
}

function ownFiles(folder: string): string[] {
  try {
    return files(folder, OWN_FILE);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new UserError(`Không đọc được thư mục mẫu in "${folder}" (${reason(error)}).`);
  }
}

function readOwn(folder: string, name: string): { text: string } | { message: string } {
  const path = join(folder, name);
  if (!name.endsWith('.hbs')) return { message: 'phần đuôi tên tệp phải là .hbs. Đổi tên tệp.' };
  try {
    // A link may lead anywhere on the machine; a template sent along with a dossier must not.
    if (!realpathSync(path).startsWith(realpathSync(folder) + sep))
      return { message: `liên kết ra ngoài thư mục ${OWN}/. Chép tệp thật vào ${OWN}/.` };
    const about = statSync(path);
    if (!about.isFile()) return { message: 'không phải là tệp. Đổi tên hoặc bỏ đi.' };
    if (about.size > LARGEST)
      return { message: `lớn hơn ${LARGEST / 1024} KB. Mẫu in chỉ gồm chữ; bớt nội dung.` };
    const { text, faults } = decode(readFileSync(path));
    const fault = faults.find(({ severity }) => severity === 'error');
    return fault ? { message: fault.message } : { text };
  } catch (error) {
    return { message: `không đọc được (${reason(error)}). Kiểm tra tệp và quyền truy cập.` };
  }
}

function files(folder: string, wanted: RegExp): string[] {
  return readdirSync(folder)
    .filter((file) => wanted.test(file) && !file.startsWith('.'))
    .sort();
}

function nameOf(file: string): string {
  return file.slice(0, -'.hbs'.length).normalize('NFC');
}
