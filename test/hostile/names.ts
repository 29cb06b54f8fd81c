import { COLLECTIVE, changed, type Hostile, LONG_NAME, textOf, VICTIM } from './case.js';

const text = textOf(VICTIM);
const at = (
  path: string,
  what: string,
  name: string,
  made: Hostile['files'][string] = text,
): Hostile => ({
  name,
  what,
  files: { [path]: made },
});
const still = (one: Hostile): Hostile => ({ ...one, same: true });

export const names: readonly Hostile[] = [
  at('ca-nhan/thu-muc.yaml', 'thư mục mang tên tệp', 'thu-muc-yaml', { folder: true }),
  at('ca-nhan/phong', 'thư mục con', 'thu-muc-con', { folder: true }),
  at('ca-nhan/ong-dan.yaml', 'ống dẫn (FIFO) mang tên tệp', 'ong-dan', { pipe: true }),
  at('ca-nhan/ngoai.yaml', 'liên kết ra ngoài thư mục của kỳ', 'lien-ket-ngoai', {
    link: process.execPath,
  }),
  at('ca-nhan/vong.yaml', 'liên kết quay vòng', 'lien-ket-vong', { link: 'vong.yaml' }),
  at('ca-nhan/hong.yaml', 'liên kết hỏng', 'lien-ket-hong', { link: 'khong-co.yaml' }),
  {
    name: 'lien-ket-thu-muc-vong',
    what: 'thư mục liên kết vòng về kỳ',
    files: {
      'bo-phieu/ca-nhan-1.yaml': null,
      'bo-phieu/ca-nhan-2.yaml': null,
      'bo-phieu/tap-the-1.yaml': null,
      'bo-phieu/tap-the-2.yaml': null,
      'bo-phieu': { link: '.' },
    },
  },
  {
    name: 'tep-bien-mat',
    what: 'tệp bị xóa trong lúc đọc',
    files: {},
    onOpen: { path: VICTIM, fails: 'ENOENT' },
  },
  {
    name: 'khong-co-quyen',
    what: 'không có quyền đọc',
    files: {},
    onOpen: { path: VICTIM, fails: 'EACCES' },
  },
  {
    name: 'dang-bi-giu',
    what: 'chương trình khác đang giữ tệp',
    files: {},
    onOpen: { path: VICTIM, fails: 'EBUSY' },
  },
  still(at('ca-nhan/~$gd-a.docx', 'tệp chủ của Word đang mở', 'tep-chu-word', 'x')),
  still(at('ca-nhan/._gd-a.yaml', 'tệp phụ của máy Mac', 'tep-phu-mac', 'x')),
  still(at('ca-nhan/ghi-chu.docx', 'giấy tờ khác của cơ quan', 'giay-to-khac', 'x')),
  at('ca-nhan/gd-a - Copy.yaml', 'bản sao của Windows', 'ban-sao-copy'),
  at('ca-nhan/gd-a - Sao chép.yaml', 'bản sao của Windows tiếng Việt', 'ban-sao-sao-chep'),
  at('ca-nhan/gd-a (1).yaml', 'bản tải về lần hai', 'ban-sao-1'),
  at('ca-nhan/gd-a-PC01.yaml', 'bản xung đột của OneDrive', 'onedrive'),
  at(
    "ca-nhan/gd-a (PC01's conflicted copy 2020-12-01).yaml",
    'bản xung đột của Dropbox',
    'dropbox',
  ),
  at('ca-nhan/gd-x (1).yaml', 'bản sao không còn bản gốc', 'ban-sao-mo-coi'),
  at('ca-nhan/gd-a-pc01.yaml', 'bản xung đột có tên hợp lệ', 'ban-sao-ten-hop-le'),
  at(
    'tap-the/so-a-may2.yaml',
    'hai tập thể cùng tên',
    'trung-ten-tap-the',
    textOf(COLLECTIVE).replace('Đã quán triệt.', 'Khác.').replaceAll('so-a-', 'so-a2-'),
  ),
  at('ca-nhan/GD-A.yaml', 'tên chỉ khác ở chữ hoa', 'trung-chu-hoa'),
  at(`ca-nhan/${'Hoà'.normalize('NFD')}.yaml`, 'tên có dấu, dấu tách khỏi chữ', 'ten-nfd'),
  at('ca-nhan/Nguyễn Văn Đức.yaml', 'tên có dấu, dấu cách', 'ten-co-dau'),
  at(
    'ca-nhan/con.yaml',
    'tên Windows dành riêng',
    'ten-danh-rieng',
    changed(VICTIM, 'Nguyễn Văn GD-A', 'Lê Thị Con'),
  ),
  at(
    `ca-nhan/${LONG_NAME}.yaml`,
    'đường dẫn dài quá 240 ký tự',
    'duong-dan-dai',
    changed(VICTIM, 'Nguyễn Văn GD-A', 'Lê Thị Dài'),
  ),
  at('ca-nhan/gd-a.yml', 'đuôi .yml', 'duoi-yml'),
  at('ca-nhan/gd-x.YAML', 'đuôi .YAML', 'duoi-chu-hoa'),
  at('ca-nhan/gd-x.yaml.txt', 'đuôi .txt mà Windows ẩn đi', 'duoi-txt'),
  at('ca-nhan/.gd-x.yaml', 'tệp ẩn', 'tep-an'),
  at('ca-nhan/gd-a.yaml~', 'bản lưu của trình soạn thảo', 'ban-luu'),
  at('ca-nhan/gd-a.yaml.bak', 'bản lưu .bak', 'ban-luu-bak'),
  at('ca-nhan/gd-a.yaml.tmp', 'tệp tạm của chương trình khác', 'tep-tam', 'ho_ten: Ng'),
  still(
    at(
      'ca-nhan/.kiemdiem.may-1.1234.gd-a.yaml.tmp',
      'tệp tạm của chương trình này: lần ghi sau sẽ dọn',
      'tep-tam-cua-chuong-trinh',
      'ho_ten: Ng',
    ),
  ),
  at('gd-x.yaml', 'hồ sơ ở ngoài thư mục', 'ho-so-ngoai'),
  at('ky (1).yaml', 'bản sao của ky.yaml', 'ban-sao-ky', textOf('ky.yaml')),
  at('Tap-The/x.yaml', 'thư mục viết hoa', 'thu-muc-viet-hoa'),
  at('ca-nhan/gd-x.yaml', 'tệp lớn hơn 2 MB', 'tep-qua-lon', '# dài\n'.repeat(300_000)),
];
