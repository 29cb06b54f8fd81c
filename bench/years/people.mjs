// Names of people who do not exist, no two alike within one authority.

const FAMILIES =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Lương Mai Trịnh Đoàn Tạ Cao Hà Lâm Tô Chu Nông Hứa Quách Thái Triệu Vi Lò Cầm Sầm Bế Mạc Tống Kiều Trương Phùng Khổng Nghiêm Giang Thân Cù La Quan'.split(
    ' ',
  );
const MEN =
  'Văn Đức Minh Quang Hữu Công Xuân Đình Ngọc Thanh Quốc Bá Duy Trọng Tiến Mạnh Anh Khắc Thế Viết'.split(
    ' ',
  );
const MEN_GIVEN =
  'An Bách Bình Cường Chính Dũng Đạt Định Giáp Hải Hậu Hiếu Hòa Hùng Huy Khang Khánh Khôi Kiên Lâm Long Lộc Lực Nam Nghĩa Nhân Phong Phú Phúc Phương Quân Quý Sáng Sơn Tài Tấn Thái Thành Thắng Thịnh Thuận Tín Toàn Trí Trung Tuấn Tùng Việt Vinh Vượng'.split(
    ' ',
  );
const WOMEN = 'Thu Thanh Minh Ngọc Kim Hồng Bích Thùy Mai Lan Hải Phương Tuyết Khánh Diệu'.split(
  ' ',
);
const WOMEN_GIVEN =
  'Anh Bình Châu Chi Diệp Dung Duyên Hà Hạnh Hằng Hiền Hoa Huệ Hương Hường Lan Lệ Liên Linh Loan Lý Mai Nga Ngân Nguyệt Nhung Oanh Phượng Quyên Tâm Thảo Thoa Thu Thủy Trang Tuyết Uyên Vân Xuân Yến'.split(
    ' ',
  );

/** A file name or key for a name: lower-case ASCII and hyphens. */
export const slug = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-');

/** Gives each person of a sample another name of the same sex; `taken` holds the slugs in use. */
export function renamed(names, random, taken) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const result = new Map();
  for (const name of names) {
    const isWoman = name.includes(' Thị ');
    let fresh;
    do
      fresh = isWoman
        ? `${one(FAMILIES)} Thị ${one(WOMEN)} ${one(WOMEN_GIVEN)}`
        : `${one(FAMILIES)} ${one(MEN)} ${one(MEN_GIVEN)}`;
    while (taken.has(slug(fresh)));
    taken.add(slug(fresh));
    result.set(name, fresh);
  }
  return result;
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
