import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { today } from '../date.js';
import { SUBFOLDERS } from '../dossier/read.js';
import { type NewKind, skeleton } from '../dossier/skeleton.js';
import { UserError } from '../errors.js';
import { slug } from '../names.js';
import { defaultFolder } from './folder.js';
import { lockFolder } from './folder-lock.js';
import { makeFolder } from './folders.js';
import { oneOf } from './options.js';
import { isDevice } from './output-name.js';
import { writeNew } from './write-whole.js';

const KINDS = ['tap-the', 'ca-nhan', 'ky'];
const SCHEMAS = fileURLToPath(new URL('../../schemas/', import.meta.url));

interface Options {
  readonly dir?: string;
  readonly takeOver?: boolean;
}

/** `new KIND NAME`: writes one commented starting file, never over an existing one. */
export function create(word: string, name: string, options: Options): number {
  const kind = oneOf('loại hồ sơ', word, KINDS) as NewKind;
  const id = slug(name);
  if (!id)
    throw new UserError(
      `Tên "${name}" không có chữ hoặc số nào. Ghi tên, ví dụ so-y-te hoặc "Sở Y tế".`,
    );
  if (kind !== 'ky') refuseDevice(id);
  const path = kind === 'ky' ? kyPath(name, options.dir) : dossierPath(kind, id, options.dir);
  const schema = relative(dirname(resolve(path)), join(SCHEMAS, `${kind}.schema.json`));
  const text = skeleton(kind, inModeline(schema), heading(kind, name), starting(kind, name));
  write(path, text, options.takeOver === true);
  process.stdout.write(
    `Đã tạo ${path}. Mở tệp, điền nội dung rồi chạy: kiemdiem validate ${kind === 'ky' ? dirname(path) : (options.dir ?? defaultFolder())}\n`,
  );
  return 0;
}

function refuseDevice(id: string): void {
  if (isDevice(id))
    throw new UserError(
      `Windows giữ riêng tên "${id}" nên không đặt cho tệp, thư mục được. Chọn tên khác, ví dụ ${id}-1.`,
    );
}

/** A year is a folder of its own: `new ky 2021` makes `2021/ky.yaml`. */
function kyPath(name: string, dir: string | undefined): string {
  const parts = name.split(/[/\\]/);
  if (isAbsolute(name) || /^[a-z]:/i.test(name) || parts.includes('..'))
    throw new UserError(
      `Tên kỳ "${name}" không được dẫn ra ngoài. Ghi thư mục cha ở --dir, ví dụ: kiemdiem new ky 2021 --dir ../ho-so`,
    );
  const ids = parts.map(slug).filter(Boolean);
  ids.forEach(refuseDevice);
  return join(dir ?? '.', ...ids, 'ky.yaml');
}

function dossierPath(kind: NewKind, id: string, dir: string | undefined): string {
  const folder = dir ?? defaultFolder();
  if (!existsSync(join(folder, 'ky.yaml')))
    throw new UserError(
      `Không thấy ky.yaml ở "${folder}" hay thư mục cha. Tạo kỳ kiểm điểm trước: kiemdiem new ky NĂM, hoặc ghi --dir.`,
    );
  return join(folder, kind, `${id}.yaml`);
}

/** A path as the editor's schema line takes it: `/` between folders, no bare space. */
function inModeline(path: string): string {
  return path.split(sep).join('/').replaceAll(' ', '%20');
}

function heading(kind: NewKind, name: string): string {
  return kind === 'ky'
    ? `Kỳ kiểm điểm ${name}`
    : `${kind === 'tap-the' ? 'Hồ sơ tập thể' : 'Hồ sơ cá nhân'}: ${name}`;
}

function starting(kind: NewKind, name: string): Readonly<Record<string, string>> {
  const quoted = JSON.stringify(name);
  if (kind === 'tap-the')
    return {
      ten: quoted,
      loai: 'so_nganh',
      khoi: 'nha_nuoc',
      cap: 'tinh',
      quan_ly_boi: 'btv_tinh_uy',
    };
  if (kind === 'ca-nhan')
    return {
      ho_ten: quoted,
      dang_vien: 'true',
      quan_ly_boi: 'btv_tinh_uy',
      chuc_vu: '[{ ten: "Ghi chức vụ", he: chinh_quyen, ma: khac }]',
    };
  const year = /(20\d\d)/.exec(name)?.[1] ?? today().slice(0, 4);
  return {
    nam: year,
    cap: 'tinh',
    'co_quan_quyet_dinh.ma': 'btv_tinh_uy',
    'co_quan_quyet_dinh.ten': '"Ban Thường vụ Tỉnh ủy …"',
    'co_quan_quyet_dinh.cap_uy': '"Tỉnh ủy …"',
    'co_quan_quyet_dinh.dia_danh': '"…"',
    'co_quan_quyet_dinh.so_thanh_vien': '15',
    'ban_to_chuc.ten': '"Ban Tổ chức Tỉnh ủy …"',
    'huong_dan.so': '10-HD/TU',
    'huong_dan.ngay': '2019-11-18',
    'huong_dan.co_quan': '"Ban Thường vụ Tỉnh ủy"',
  };
}

/** The lock of a year stands beside its `ky.yaml`, whatever folder of it is written. */
function write(path: string, text: string, takeOver: boolean): void {
  const folder = dirname(path);
  const year = basename(path) === 'ky.yaml' ? folder : dirname(folder);
  makeFolder(folder);
  lockFolder(year, { command: 'new', takeOver }, SUBFOLDERS);
  const name = basename(path);
  const there = readdirSync(folder).find((one) => one.toLowerCase() === name);
  if (there !== undefined || !writeNew(path, Buffer.from(text)))
    throw new UserError(
      `"${join(folder, there ?? name)}" đã có, không ghi đè. Chọn tên khác hoặc mở tệp đó để sửa.`,
    );
}
