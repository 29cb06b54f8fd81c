import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { type Format, formats } from '../report/formats.js';
import { style } from '../report/style.js';
import { countWords } from '../report/summary.js';
import type { Validation } from '../report/validation.js';
import { colours, oneOf, terminalWidth } from './options.js';
import { tellLeftovers } from './temporary-file.js';
import { writeWhole } from './write-whole.js';

/** Where a format goes: a file, or standard output where there is none. */
export interface Output {
  readonly format: Format;
  readonly path: string | null;
}

/** Cells of a line in a file for people. */
const FILE_WIDTH = 100;

/**
 * The values of `--format`: `name` for standard output, `name=path` for a file. Throws UserError before
 * anything is read where one could not be written.
 */
export function outputsOf(values: readonly string[] = ['pretty']): Output[] {
  const outputs = values.map(outputOf);
  const printed = outputs.filter(({ path }) => path === null);
  if (printed.length > 1)
    throw new UserError(
      `Chỉ in được một dạng ra màn hình, ở đây có ${printed.length}: ${printed.map(({ format }) => format.name).join(', ')}. Ghi các dạng khác ra tệp, ví dụ --format ${printed[1]?.format.name}=ket-qua${printed[1]?.format.endings[0]}`,
    );
  const files = outputs.flatMap(({ path }) => (path === null ? [] : [resolve(path)]));
  const twice = files.find((path, index) => files.indexOf(path) !== index);
  if (twice) throw new UserError(`Hai --format cùng ghi vào "${twice}". Ghi mỗi dạng ra một tệp.`);
  return outputs;
}

function outputOf(value: string): Output {
  const [name = '', ...rest] = value.split('=');
  const known = formats.map((one) => one.name);
  const word = oneOf('dạng', name, known);
  const format = formats.find((one) => one.name === word);
  if (!format) throw new Error(`no format ${word}`);
  const path = rest.length === 0 ? null : rest.join('=');
  if (path !== null) checkPath(format, path);
  return { format, path };
}

function checkPath({ name, endings }: Format, path: string): void {
  const refuse = (why: string) => {
    throw new UserError(`Không ghi được dạng ${name} vào "${path}": ${why}`);
  };
  if (path === '') refuse('chưa ghi tên tệp sau dấu =.');
  // Keeps every file of the dossiers, and most mistakes, from being written over.
  const target = existsSync(path) ? realpathSync(path) : path;
  if (!endings.includes(extname(target).toLowerCase()))
    refuse(`tên tệp phải có đuôi ${endings.join(' hoặc ')}.`);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) refuse('đây là một thư mục. Ghi tên tệp.');
  if (there && !there.isFile()) refuse('đây không phải tệp thường. Chọn tệp khác.');
  const folder = statSync(dirname(resolve(path)), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) refuse(`chưa có thư mục "${dirname(path)}". Tạo thư mục trước.`);
}

/** Writes the files, each whole or not at all, then standard output. Throws UserError. */
export async function writeReports(
  outputs: readonly Output[],
  validation: Validation,
): Promise<void> {
  const files = outputs.flatMap(({ format, path }) => (path === null ? [] : [{ format, path }]));
  const inFile = { colour: style(false), width: FILE_WIDTH };
  tellLeftovers([...new Set(files.map(({ path }) => dirname(resolve(path))))]);
  for (const { format, path } of files) {
    const { write } = await format.load();
    writeWhole(path, new TextEncoder().encode(write(validation, inFile)));
  }
  const printed = outputs.find(({ path }) => path === null);
  if (printed) {
    const page = { colour: colours(), width: terminalWidth() };
    const { write } = await printed.format.load();
    process.stdout.write(write(validation, page));
  } else {
    const names = files.map(({ path }) => path).join(', ');
    process.stdout.write(`Đã ghi: ${names}\n${countWords(validation.summary)}.\n`);
  }
}
