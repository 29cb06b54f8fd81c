import { ruleCases } from '../support/cases.js';
import { all, gd, set, so } from '../support/changes.js';

const text = (words: string) => set(so('a'), ['bao_cao', 'quan_triet', 'noi_dung'], words);
const AT = `${so('a')}#/bao_cao/quan_triet/noi_dung`;

ruleCases('chu-viet-sai', [
  ...(
    [
      ['ĐẢNG CÔNG SẢN VIỆT NAM', 'M01.H'],
      ['Nghị quyết của Đảng Công sản Việt Nam.', 'M01.H'],
      ['Độc Lập - Tự Do - Hạnh Phúc', 'M01.H'],
      ['chống “tự diễn biến”, “tự chuyên hóa”', 'A.2-s2'],
      ['tác phong, lễ lối làm việc', 'M02.I.1'],
      ['phẩm chất đạo đức lối sống trong sáng', 'M02.I.1'],
      ['hoàn thành chức trách nhiệm vụ', 'M02.I.2'],
      ['theo Quy định 1090 - QĐ/TU', 'B.I.3.2-d3'],
      ['Hướng dẫn 21- HD/BTCTW', 'B.I.3.2-d3'],
      ['BCSD UBND tỉnh', 'C-nn'],
    ] as const
  ).map(([words, clause]) => ({
    name: words,
    change: text(words),
    expect: [`${clause} warning ${AT}`],
  })),
  ...[
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'quản lý, sử dụng công sản đúng quy định',
    'CÔNG SẢN, TÀI SẢN NHÀ NƯỚC',
    'Công sản của Nhà nước',
    'Độc lập - Tự do - Hạnh phúc',
    'tự chuyển hóa',
    'lề lối làm việc; ngày lễ, lối sống',
    'BCSĐ UBND tỉnh',
    'phẩm chất đạo đức, lối sống; chức trách, nhiệm vụ',
    'Quy định 08-QĐi/TW, 1090-QĐ/TU; từ năm 2019 - HDND tỉnh',
    'tổng kết hàng năm',
  ].map((words) => ({ name: words, change: text(words), expect: [] })),
  {
    name: 'two slips in one place are one finding',
    change: text('BCSD họp về lễ lối làm việc'),
    expect: [`M02.I.1 warning ${AT}`],
  },
  {
    name: 'every file is looked through',
    change: all(
      set(gd('a'), ['chuc_vu', 0, 'ten'], 'Ủy viên BCSD'),
      set('hoi-nghi/hn-a.yaml', ['buoc', 0, 'ket_luan'], 'Sửa lễ lối.'),
      set('ky.yaml', ['ghi_chu'], 'BCSD'),
    ),
    expect: [
      `C-nn warning ${gd('a')}#/chuc_vu/0/ten`,
      'C-nn warning ky.yaml#/ghi_chu',
      'M02.I.1 warning hoi-nghi/hn-a.yaml#/buoc/0/ket_luan',
    ],
  },
]);
