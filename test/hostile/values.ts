import { COLLECTIVE, changed, type Hostile, person, VICTIM } from './case.js';

const one = (name: string, what: string, path: string, made: string): Hostile => ({
  name,
  what,
  files: { [path]: made },
});
const number = (name: string, what: string, typed: string): Hostile =>
  one(name, what, COLLECTIVE, changed(COLLECTIVE, 'ke_hoach: 10\n', `ke_hoach: ${typed}\n`));
const date = (name: string, what: string, typed: string): Hostile =>
  one(name, what, VICTIM, changed(VICTIM, 'ngay_sinh: 1970-05-06', `ngay_sinh: ${typed}`));
const text = (name: string, what: string, ...lines: string[]): Hostile =>
  one(name, what, VICTIM, person(...lines));
const flag = (name: string, typed: string): Hostile =>
  one(
    name,
    `đúng, sai ghi là ${typed}`,
    VICTIM,
    changed(VICTIM, 'dang_vien: true', `dang_vien: ${typed}`),
  );
const level = (name: string, what: string, typed: string): Hostile =>
  one(name, what, VICTIM, changed(VICTIM, '  muc: Xuất sắc', `  muc: ${typed}`));

export const values: readonly Hostile[] = [
  text('so-0-dau', 'số căn cước không có dấu nháy', 'cccd: 001085012345'),
  text('so-the-0-dau', 'số thẻ không có dấu nháy', 'so_the_dang: 007'),
  text('so-thuong', 'số không có số 0 đầu ở chỗ cần chữ', 'so_the_dang: 12345678'),
  text('so-mu', 'mã có dạng số mũ', 'so_the_dang: 1e3'),
  text('dung-sai-o-cho-chu', 'true ở chỗ cần chữ', 'cccd: true'),
  text('de-trong', 'khóa để trống', 'cccd:'),
  text('dau-nga', 'dấu ~', 'cccd: ~'),
  number('so-1.000', 'một nghìn ghi 1.000', '1.000'),
  number('so-12.500', 'mười hai nghìn rưỡi ghi 12.500', '12.500'),
  number('so-98.125', 'số thập phân ba chữ số', '98.125'),
  number('so-98.1250', 'số thập phân bốn chữ số: rõ nghĩa', '98.1250'),
  number('so-0.125', 'số thập phân bé hơn 1: rõ nghĩa', '0.125'),
  number('so-1.234.567', 'nghìn, triệu ngăn bằng dấu chấm', '1.234.567'),
  number('so-1,5', 'dấu phẩy thập phân', '1,5'),
  number('so-1,500', 'dấu phẩy trước ba chữ số', '1,500'),
  number('so-1.234,5', 'cả chấm và phẩy', '1.234,5'),
  number('so-1-000', 'nghìn ngăn bằng dấu cách', '1 000'),
  number('so-85-phan-tram', 'có dấu phần trăm', '85%'),
  number('so-co-don-vi', 'có đơn vị tính', '12 tỷ đồng'),
  number('so-trong-nhay', 'số trong dấu nháy', '"10"'),
  number('so-1e3', 'số mũ', '1e3'),
  number('so-0x1f', 'số hệ 16', '0x1F'),
  number('so-0o17', 'số hệ 8', '0o17'),
  number('so-010', 'số 0 ở đầu', '010'),
  number('so-vo-cung', 'vô cùng', '.inf'),
  number('so-nan', 'không phải số', '.nan'),
  number('so-am-khong', 'âm không: rõ nghĩa', '-0'),
  number('so-qua-dai', 'quá nhiều chữ số', '12345678901234567'),
  date('ngay-31-6', 'ngày 31/6', '31/6/1970'),
  date('ngay-29-2', '29/2 của năm không nhuận', '29/2/1970'),
  date('ngay-nam-hai-so', 'năm hai chữ số', '6/5/70'),
  date('ngay-thang-nam', 'chỉ có tháng, năm', '5/1970'),
  date('ngay-chi-nam', 'chỉ có năm', '1970'),
  date('ngay-thang-13', 'tháng 13', '1970-13-01'),
  date('ngay-kieu-my', 'tháng trước ngày', '05/31/1970'),
  date('ngay-co-gio', 'có cả giờ', '1970-05-06 08:00'),
  date('ngay-gach', 'ngày ngăn bằng gạch ngang', '6-5-1970'),
  date('ngay-cham', 'ngày ngăn bằng dấu chấm', '6.5.1970'),
  date('ngay-bang-chu', 'ngày ghi bằng chữ', 'ngày 6 tháng 5 năm 1970'),
  date('ngay-nam-3020', 'năm gõ nhầm', '6/5/3020'),
  flag('co', 'có'),
  flag('khong', 'không'),
  flag('yes', 'yes'),
  flag('dau-x', 'x'),
  level('muc-chu-thuong', 'mức viết thường', 'tốt'),
  level('muc-kieu-cu', 'mức không dấu', 'xuat sac'),
  level('muc-la', 'mức không có trong Hướng dẫn', 'Khá'),
  one(
    'chu-qua-dai',
    'một mục dài quá 100.000 ký tự',
    VICTIM,
    changed(VICTIM, 'Vững vàng.', 'Vững vàng. '.repeat(10_000)),
  ),
];
