import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../errors.js';
import { beforeEnd } from './ending.js';

/** Names it goes by on PATH; on Windows the console one, which waits until the work is done. */
const NAMES =
  process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];

/** Where its installers put it without a word on PATH. */
const USUAL: readonly (readonly [string | undefined, string])[] = [
  [process.env.ProgramFiles, 'LibreOffice/program/soffice.com'],
  [process.env['ProgramFiles(x86)'], 'LibreOffice/program/soffice.com'],
  ['/Applications', 'LibreOffice.app/Contents/MacOS/soffice'],
  [homedir(), 'Applications/LibreOffice.app/Contents/MacOS/soffice'],
];

/** The program of LibreOffice on this machine. Throws UserError when there is none. */
export function findSoffice(): string {
  const told = process.env.KIEMDIEM_SOFFICE;
  if (told) {
    if (existsSync(told)) return told;
    throw new UserError(
      `Biến KIEMDIEM_SOFFICE chỉ tới "${told}" nhưng không có tệp này. Ghi đường dẫn đầy đủ tới soffice.`,
    );
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const usual = USUAL.flatMap(([folder, path]) => (folder ? [join(folder, path)] : []));
  const found = [...onPath, ...usual].find((path) => existsSync(path));
  if (found) return found;
  throw new UserError(
    'Chưa thấy LibreOffice trên máy nên chưa in được PDF; các tệp .docx đã in xong. Cài LibreOffice rồi chạy lại, hoặc ghi đường dẫn tới soffice vào biến KIEMDIEM_SOFFICE.',
  );
}

/** Windows takes 32,767 characters a command line; the program itself needs some. */
const LONGEST_COMMAND = 24_000;
/** LibreOffice starts in seconds and does several documents each second; a slow disk needs more. */
const START_SECONDS = 120;
const SECONDS_EACH = 4;

/**
 * Converts the .docx files of `folder` to PDFs in `folder/out`, many in each start of the program,
 * with a profile of its own so that an open LibreOffice is left alone. An interruption ends it too.
 */
export async function convert(
  soffice: string,
  folder: string,
  names: readonly string[],
): Promise<void> {
  const options = [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
    ...['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', 'out'],
  ];
  const room = LONGEST_COMMAND - lengthOf([soffice, ...options]);
  for (const batch of batches(names, room)) await run(soffice, [...options, ...batch], folder);
}

/** Cuts a list of arguments so that no part is longer than `room` characters. */
export function batches(names: readonly string[], room: number): string[][] {
  const parts: string[][] = [];
  let left = 0;
  for (const name of names) {
    const length = lengthOf([name]);
    if (length > left || parts.length === 0) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(name);
    left -= length;
  }
  return parts;
}

/** With a space and quotes about each. */
function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length + 3, 0);
}

/** Ends when the program does; whether it did its work is seen by the files. */
function run(soffice: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(soffice, args, {
      ...{ cwd, stdio: 'ignore', windowsHide: true },
      detached: process.platform !== 'win32',
    });
    const stop = () => stopTree(child);
    const timer = setTimeout(stop, (START_SECONDS + SECONDS_EACH * args.length) * 1000);
    const forget = beforeEnd(stop);
    const end = () => {
      clearTimeout(timer);
      forget();
      resolve();
    };
    child.on('error', end);
    child.on('close', end);
  });
}

/** The program that is started starts others; elsewhere than on Windows they are one group. */
function stopTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', `${pid}`, '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
}
