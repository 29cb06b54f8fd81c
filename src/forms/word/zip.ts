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
const END_LENGTH = 22;

export function pack(name: string, content: string | Uint8Array): Packed {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { name, crc: crc32(bytes), size: bytes.length, data: deflateRawSync(bytes) };
}

/** A zip archive of the files in the order given, the same bytes for the same files. */
export function writeZip(files: readonly Packed[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, 'utf8');
    const common = commonFields(file, name.length);
    const local = Buffer.concat([u32(LOCAL), common, name]);
    directory.push(
      Buffer.concat([u32(CENTRAL), u16(VERSION), common, Buffer.alloc(10), u32(offset), name]),
    );
    parts.push(local, file.data);
    offset += local.length + file.data.length;
  }
  const central = Buffer.concat(directory);
  const count = u16(files.length);
  const end = [u32(END), u32(0), count, count, u32(central.length), u32(offset), u16(0)];
  return Buffer.concat([...parts, central, ...end]);
}

/** What the header before a file and its line in the directory have in common. */
function commonFields(file: Packed, nameLength: number): Buffer {
  return Buffer.concat([
    ...[VERSION, FLAGS, DEFLATE, 0, DOS_DATE].map(u16),
    ...[file.crc, file.data.length, file.size].map(u32),
    u16(nameLength),
    u16(0),
  ]);
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

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
