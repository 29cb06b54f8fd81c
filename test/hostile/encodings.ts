import { changed, type Hostile, textOf, VICTIM } from './case.js';
import { tcvn3, windows1258 } from './letters.js';

const text = textOf(VICTIM);
const wide = (own: string) => Buffer.from(own, 'utf16le');
const named = (name: string) => changed(VICTIM, 'Nguyễn Văn GD-A', name);
const one = (name: string, what: string, made: string | Uint8Array): Hostile => ({
  name,
  what,
  files: { [VICTIM]: made },
});
const same = (name: string, what: string, made: string | Uint8Array): Hostile => ({
  ...one(name, what, made),
  same: true,
});

export const encodings: readonly Hostile[] = [
  same('bom', 'UTF-8 có BOM (Notepad)', `\ufeff${text}`),
  same('crlf', 'xuống dòng kiểu Windows', text.replaceAll('\n', '\r\n')),
  same('nfd', 'dấu tách khỏi chữ (NFD, chép từ máy Mac)', text.normalize('NFD')),
  same('utf-16-le', 'UTF-16 có BOM (Notepad, "Unicode")', wide(`\ufeff${text}`)),
  same('utf-16-be', 'UTF-16 có BOM, byte cao trước', wide(`\ufeff${text}`).swap16()),
  same('utf-16-khong-bom', 'UTF-16 không có BOM', wide(text)),
  one(
    'dau-cach-cung',
    'dấu cách cứng, dấu nháy cong của Word trong lời văn',
    named('Nguyễn\u00a0Văn “A”'),
  ),
  one('utf-16-bi-cat', 'UTF-16 bị cắt giữa chừng', wide(`\ufeff${text}`).subarray(0, 101)),
  one('utf-8-bi-cat', 'UTF-8 bị cắt giữa một chữ', Buffer.from(text).subarray(0, 13)),
  one('cr', 'xuống dòng kiểu máy cũ (chỉ có CR)', text.replaceAll('\n', '\r')),
  one('tcvn3', 'cả tệp gõ bằng TCVN3', tcvn3(text)),
  one('windows-1258', 'cả tệp ở bảng mã Windows-1258', windows1258(text)),
  one(
    'vni',
    'cả tệp gõ bằng VNI',
    Buffer.from('ho_ten: Nguyeãn Vaên Ñöùc\nchi_bo: Chi boä Sôû Noâng nghieäp\n', 'latin1'),
  ),
  one('latin-1', 'bảng mã không phải tiếng Việt', Buffer.from('ho_ten: Élysée été\n', 'latin1')),
  one('tcvn3-dan', 'chữ TCVN3 dán vào tệp Unicode', named('NguyÔn V¨n §øc')),
  one('vni-dan', 'chữ VNI dán vào tệp Unicode', named('Nguyeãn Vaên Ñöùc')),
  one(
    'utf-8-doc-nham',
    'UTF-8 bị đọc nhầm bảng mã rồi lưu lại',
    named(new TextDecoder('windows-1252').decode(Buffer.from('Nguyễn Văn Đức'))),
  ),
  one('mot-chu-la', 'một tên riêng nước ngoài: không phải bảng mã cũ', named('Nguyễn Văn Müller')),
  one('chu-da-mat', 'chữ đã mất khi chuyển bảng mã', named('Nguy\ufffdn V\ufffdn A')),
  one('ky-tu-nul', 'ký tự NUL', named('Nguyễn\0Văn A')),
  one('ky-tu-dieu-khien', 'ký tự điều khiển', named('Nguyễn\u0007Văn A')),
  one('ky-tu-an', 'ký tự ẩn chép từ trang mạng', named('Nguyễn\u200bVăn A')),
  one('phong-symbol', 'dấu đầu dòng của phông Symbol', named('\uf0b7 Nguyễn Văn A')),
  one('thoat-le', 'nửa chữ viết bằng mã thoát', named('"Nguy\\ud83d Văn A"')),
];
