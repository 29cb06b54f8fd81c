import { closeSync, existsSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { today } from '../date.js';
import { type NewKind, skeleton } from '../dossier/skeleton.js';
import { UserError } from '../errors.js';
import { slug } from '../names.js';
import { defaultFolder } from './folder.js';
import { oneOf } from './options.js';

const KINDS = ['tap-the', 'ca-nhan', 'ky'];
const SCHEMAS = fileURLToPath(new URL('../../schemas/', import.meta.url));

/** `new KIND NAME`: writes one commented starting file, never over an existing one. */
export function create(word: string, name: string, options: { dir?: string }): number {
  const kind = oneOf('loại hồ sơ', word, KINDS) as NewKind;
  const id = slug(name);
  if (!id)
    throw new UserError(
      `Tên "${name}" không có chữ hoặc số nào. Ghi tên, ví dụ so-y-te hoặc "Sở Y tế".`,
    );
  const path = kind === 'ky' ? kyPath(name, options.dir) : dossierPath(kind, id, options.dir);
  const schema = relative(dirname(resolve(path)), join(SCHEMAS, `${kind}.schema.json`));
  const text = skeleton(kind, inModeline(schema), heading(kind, name), starting(kind, name));
  writeNew(path, text);
  process.stdout.write(
    `Đã tạo ${path}. Mở tệp, điền nội dung rồi chạy: kiemdiem validate ${kind === 'ky' ? dirname(path) : (options.dir ?? defaultFolder())}\n`,
  );
  return 0;
}

/** A year is a folder of its own: `new ky 2021` makes `2021/ky.yaml`. */
function kyPath(name: string, dir: string | undefined): string {
  return join(dir ?? '.', ...name.split(/[/\\]/).map(slug).filter(Boolean), 'ky.yaml');
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

function writeNew(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'wx', 0o600);
    try {
      writeSync(file, text);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(
      code === 'EEXIST'
        ? `"${path}" đã có, không ghi đè. Chọn tên khác hoặc mở tệp đó để sửa.`
        : `Không tạo được "${path}" (${code ?? 'lỗi không rõ'}). Kiểm tra quyền ghi.`,
    );
  }
}
