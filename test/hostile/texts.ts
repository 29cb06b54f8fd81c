import { changed, type Hostile, person, textOf, VICTIM } from './case.js';

const one = (name: string, what: string, made: string): Hostile => ({
  name,
  what,
  files: { [VICTIM]: made },
});
const text = textOf(VICTIM);
const bomb = [...'bcdefghi'].map((key, i) => {
  const before = `*${'abcdefgh'[i]}`;
  return `${key}: &${key} [${Array(9).fill(before).join(', ')}]`;
});

export const texts: readonly Hostile[] = [
  one('tab', 'thụt đầu dòng bằng phím Tab', text.replaceAll(/^ {2}(?=\S)/gm, '\t')),
  one('khoa-lap', 'một khóa ghi hai lần', person('ho_ten: Nguyễn Văn B')),
  one('nhieu-phan', 'hai hồ sơ trong một tệp', `${text}---\n${text}`),
  {
    ...one(
      'tham-chieu',
      'nội dung dùng lại bằng & và *',
      changed(VICTIM, 'noi_lam_viec: so-a', 'noi_lam_viec: *noi').replace(
        'don_vi: so-a',
        'don_vi: &noi so-a',
      ),
    ),
    same: true,
  },
  one(
    'tham-chieu-la',
    'tham chiếu tới chỗ không có',
    changed(VICTIM, 'nhom: giam-doc', 'nhom: *giam-doc'),
  ),
  one('bom-tham-chieu', 'tham chiếu nhân lên (alias bomb)', ['a: &a [x]', ...bomb, ''].join('\n')),
  one('nhan-kieu', 'nhãn kiểu', changed(VICTIM, 'ho_ten: ', 'ho_ten: !!str ')),
  one('nhan-ma', 'nhãn kiểu gọi mã chạy', changed(VICTIM, 'ho_ten: ', 'ho_ten: !!js/function ')),
  one('gop-muc', 'khóa gộp <<', person('<<: {dia_danh: X}')),
  one('tep-trong', 'tệp trống', ''),
  one('toan-dau-cach', 'tệp chỉ có dấu cách, xuống dòng', '  \n\n'),
  one('chi-chu-thich', 'chỉ có chú thích', '# chưa làm\n'),
  one('danh-sach', 'danh sách thay cho các khóa', '- a\n- b\n'),
  one(
    'long-sau',
    'lồng nhau quá 64 tầng',
    person(`ky_luat_cu: ${'['.repeat(70)}${']'.repeat(70)}`),
  ),
  one('nguyen-mau', 'khóa __proto__', person('__proto__: {dang_vien: false}')),
  one('nhay-khong-dong', 'thiếu dấu đóng nháy', changed(VICTIM, 'Nguyễn Văn GD-A', '"Nguyễn Văn')),
  one('hai-cham', 'dấu hai chấm trong lời văn', changed(VICTIM, 'Vững vàng.', 'Tốt: vững vàng.')),
  one('thut-le', 'thụt đầu dòng lệch', changed(VICTIM, '  muc: Tốt', '   muc: Tốt')),
  one('khoa-nhay-cong', 'khóa trong dấu nháy cong', changed(VICTIM, 'ho_ten:', '“ho_ten”:')),
  one('khoa-ky-tu-an', 'ký tự ẩn trong khóa', changed(VICTIM, 'ho_ten:', 'ho_\u200bten:')),
  one('khoa-cach-cung', 'dấu cách cứng sau khóa', changed(VICTIM, 'ho_ten:', 'ho_ten\u00a0:')),
  one('khoa-chu-nga', 'chữ Nga giống chữ Latinh trong khóa', changed(VICTIM, 'ho_ten:', 'hо_ten:')),
  one('khoa-co-dau', 'khóa gõ có dấu', changed(VICTIM, 'ky_luat:', 'kỷ_luật:')),
];
