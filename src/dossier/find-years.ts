import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { type Entry, Walk } from './entries.js';
import { reason } from './reason.js';

/** Folders of systems, locked to everybody. */
const SYSTEM_FOLDERS = /^(\.|\$|node_modules$|System Volume Information$|lost\+found$)/i;

/** Every folder with a `ky.yaml` at or below `root`, in order of path. Throws UserError. */
export function findYears(root: string): string[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(root).isDirectory();
  } catch (error) {
    throw new UserError(
      `Không mở được thư mục "${root}" (${reason(error)}). Kiểm tra lại đường dẫn.`,
    );
  }
  if (!isFolder)
    throw new UserError(
      `"${root}" là một tệp, không phải thư mục. Ghi đường dẫn thư mục chứa ky.yaml.`,
    );
  const years: string[] = [];
  const misnamed: string[] = [];
  const walk = new Walk();
  const visit = (folder: string): void => {
    const entries = walk.list(folder);
    if (entries.some((entry) => entry.name === 'ky.yaml' && entry.is !== 'folder'))
      years.push(folder);
    misnamed.push(...entries.filter(isNearlyKy).map(({ name }) => join(folder, name)));
    // Links are not followed here: one may lead back up and never end.
    for (const { name, is, isLink } of entries)
      if (is === 'folder' && !isLink && !SYSTEM_FOLDERS.test(name)) visit(join(folder, name));
  };
  visit(resolve(root));
  if (years.length === 0) throw new UserError(noYear(root, misnamed));
  return years.sort();
}

/** A `ky.yaml` under the name that Windows, Notepad or a copy gave it. */
function isNearlyKy({ name, is }: Entry): boolean {
  return is === 'file' && name !== 'ky.yaml' && /^ky\b.*\.ya?ml(\.txt)?$/i.test(name);
}

function noYear(root: string, [first]: readonly string[]): string {
  const place = `Không tìm thấy ky.yaml trong "${root}" và các thư mục con.`;
  return first
    ? `${place} Có tệp "${first}": đổi tên thành ky.yaml.`
    : `${place} Tạo kỳ kiểm điểm bằng lệnh: kiemdiem new ky TÊN`;
}
