import { type BigIntStats, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SUBFOLDERS } from '../dossier/read.js';

/** A file changed so shortly before it was looked at may change again without a trace. */
const UNSURE_NS = 2_000_000_000n;

/** What tells that nothing of a file, or of a year's folder, has changed. */
export interface Stamp {
  readonly text: string;
  /** False where a further change might leave the stamp as it is. */
  readonly isSure: boolean;
}

/** `now` in nanoseconds. Null where the file is gone or cannot be looked at. */
export function fileStamp(path: string, now: bigint): Stamp | null {
  const about = aboutFile(path);
  return about && { text: textOf(about), isSure: now - about.mtimeNs > UNSURE_NS };
}

/** Of all that stands in a year's folder and in its folders of dossiers. */
export function yearStamp(folder: string, now: bigint): Stamp {
  let isSure = true;
  const lines: string[] = [];
  for (const below of ['', ...SUBFOLDERS])
    for (const name of namesIn(join(folder, below))) {
      const stamp = fileStamp(join(folder, below, name), now);
      isSure &&= stamp?.isSure !== false;
      lines.push(`${below}/${name} ${stamp?.text ?? ''}`);
    }
  return { text: lines.join('\n'), isSure };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Of what a link leads to, or of the link where that is gone. */
function aboutFile(path: string): BigIntStats | null {
  for (const look of [statSync, lstatSync])
    try {
      return look(path, { bigint: true });
    } catch {
      // Gone since it was listed.
    }
  return null;
}

function textOf({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}
