import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** One file of a package, packed. */
export interface Packed {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const DEFLATE = 8;
/** A third faster than the usual level, for files that are a few per cent larger. */
const LEVEL = 4;
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
  return {
    name,
    crc: crc32(bytes),
    size: bytes.length,
    data: deflateRawSync(bytes, { level: LEVEL }),
  };
}

function bytesOf(content: Content): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : utf8(content);
}

/** Where texts become bytes, kept for the next one: new memory costs more than writing into it. */
let room = Buffer.allocUnsafe(FIRST_ROOM);

/** Written piece by piece: a long document is never one string. The bytes stand until the next text. */
function utf8(pieces: Iterable<string>): Buffer {
  let length = 0;
  for (const piece of pieces) {
    const needed = length + MOST_BYTES * piece.length;
    if (needed > room.length) room = Buffer.concat([room], 2 * needed);
    length += room.write(piece, length);
  }
  return room.subarray(0, length);
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

/** A file as the directory lists it. */
interface Listed {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly isDeflated: boolean;
  /** Where its header stands, and how many bytes it is packed into. */
  readonly at: number;
  readonly length: number;
}

/** The files of an archive without comment, unpacked. */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const zip = bufferOf(bytes);
  return new Map(
    directoryOf(zip).map(({ name, isDeflated, at, length }) => {
      const start = at + LOCAL_LENGTH + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
      const data = zip.subarray(start, start + length);
      return [name, isDeflated ? inflateRawSync(data) : data];
    }),
  );
}

/** Whether archives hold the same files in the same order, however tightly these are packed. */
export function holdSame(one: Uint8Array, other: Uint8Array): boolean {
  const held = (bytes: Uint8Array) =>
    JSON.stringify(directoryOf(bufferOf(bytes)).map(({ name, crc, size }) => [name, crc, size]));
  try {
    return held(one) === held(other);
  } catch (error) {
    // No archive, or not a whole one.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function directoryOf(zip: Buffer): Listed[] {
  const end = zip.length - END_LENGTH;
  const files: Listed[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const nameLength = zip.readUInt16LE(at + 28);
    files.push({
      name: zip.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      crc: zip.readUInt32LE(at + 16),
      size: zip.readUInt32LE(at + 24),
      isDeflated: zip.readUInt16LE(at + 10) === DEFLATE,
      at: zip.readUInt32LE(at + 42),
      length: zip.readUInt32LE(at + 20),
    });
    at += ENTRY_LENGTH + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
