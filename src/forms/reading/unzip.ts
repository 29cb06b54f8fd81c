import { unzipSync } from 'fflate';

/** Parts that are read, and how large they may grow together: a form of 500 pages stays far below. */
const WANTED =
  /^(word\/(document|comments|footnotes|endnotes|header\d+|footer\d+)\.xml|customXml\/item\d+\.xml)$/;
const LARGEST = 64 * 1024 * 1024;

/** The parts of a .docx that matter here, as text; null when the bytes are no such package. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  try {
    let size = 0;
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false;
        size += originalSize;
        return size <= LARGEST;
      },
    });
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const parts = Object.entries(files).map(([name, content]): [string, string] => [
      name,
      decoder.decode(content),
    ]);
    return new Map(parts);
  } catch {
    return null;
  }
}
