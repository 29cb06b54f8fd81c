import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** One file of a package, packed. */
export interface Packed {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const DEFLATE = 8;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the first day of the format: a file's own time would differ at every run. */
const DOS_DATE = 0x0021;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
/** Of a UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;
const FIRST_ROOM = 1 << 16;

/** Text may come in pieces. */
type Content = string | Uint8Array | Iterable<string>;

export function pack(name: string, content: Content): Packed {
  const bytes = bytesOf(content);
  return { name, crc: crc32(bytes), size: bytes.length, data: deflateRawSync(bytes) };
}

function bytesOf(content: Content): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : utf8(content);
}

/** Written piece by piece: a long document is never one string. */
function utf8(pieces: Iterable<string>): Buffer {
  let bytes = Buffer.allocUnsafe(FIRST_ROOM);
  let length = 0;
  for (const piece of pieces) {
    const room = length + MOST_BYTES * piece.length;
    if (room > bytes.length) bytes = Buffer.concat([bytes], 2 * room);
    length += bytes.write(piece, length);
  }
  return bytes.subarray(0, length);
}

/** A zip archive of the files in the order given, the same bytes for the same files. */
export function writeZip(files: readonly Packed[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, 'utf8');
    parts.push(localHeader(file, name.length), name, file.data);
    directory.push(entry(file, name.length, offset), name);
    offset += LOCAL_LENGTH + name.length + file.data.length;
  }
  const central = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...parts, ...directory, ending(files.length, central, offset)]);
}

function localHeader(file: Packed, nameLength: number): Buffer {
  const header = Buffer.alloc(LOCAL_LENGTH);
  header.writeUInt32LE(LOCAL, 0);
  writeCommon(header, 4, file, nameLength);
  return header;
}

/** The line of a file in the directory. */
function entry(file: Packed, nameLength: number, offset: number): Buffer {
  const line = Buffer.alloc(ENTRY_LENGTH);
  line.writeUInt32LE(CENTRAL, 0);
  line.writeUInt16LE(VERSION, 4);
  writeCommon(line, 6, file, nameLength);
  line.writeUInt32LE(offset, 42);
  return line;
}

function ending(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** What the header before a file and its line in the directory have in common. */
function writeCommon(header: Buffer, at: number, file: Packed, nameLength: number): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(DEFLATE, at + 4);
  header.writeUInt16LE(DOS_DATE, at + 8);
  header.writeUInt32LE(file.crc, at + 10);
  header.writeUInt32LE(file.data.length, at + 14);
  header.writeUInt32LE(file.size, at + 18);
  header.writeUInt16LE(nameLength, at + 22);
}

/** The files of an archive without comment, unpacked. */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.length - END_LENGTH;
  const files = new Map<string, Uint8Array>();
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((o) =>
      zip.readUInt16LE(at + o),
    );
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    files.set(name, zip.readUInt16LE(at + 10) === DEFLATE ? inflateRawSync(data) : data);
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
