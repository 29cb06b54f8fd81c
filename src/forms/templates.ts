import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.js';

/** Texts of the templates by name, without `.hbs`; names that begin with `_` are partials. */
export type Templates = ReadonlyMap<string, string>;

const SHIPPED = fileURLToPath(new URL('../../templates/', import.meta.url));

/** Reads the templates of a folder, by default those that come with the program. */
export function readTemplates(folder = SHIPPED): Templates {
  try {
    return new Map(
      readdirSync(folder)
        .filter((file) => file.endsWith('.hbs'))
        .sort()
        .map((file) => [basename(file, '.hbs'), readFileSync(join(folder, file), 'utf8')]),
    );
  } catch {
    throw new UserError(`Không đọc được thư mục mẫu in "${folder}". Cài lại chương trình.`);
  }
}
