import { describe, expect, it } from 'vitest';
import { forms, renderForm } from '../../src/forms/forms.js';
import { open } from './open.js';
import { sample } from './sample.js';
import { emptyYear } from './sample-year.js';
import { inputOf } from './world.js';

async function textOf(id: keyof typeof forms, name: string, world = sample): Promise<string> {
  const files = await renderForm(forms[id], inputOf(world));
  const file = files.find((one) => one.name === `${name}.docx`);
  return open(file?.bytes ?? Buffer.of()).text;
}

const LEVELS = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
];

/** Words of the given forms (section 5), with the corrections of section 6. */
const MAU_01 = [
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'BÁO CÁO KIỂM ĐIỂM TẬP THỂ',
  'Năm 2020',
  'Căn cứ kết quả lãnh đạo, chỉ đạo thực hiện nhiệm vụ chính trị tại địa phương (cơ quan, đơn vị); tập thể Ban Thường vụ Huyện ủy Tân Hòa kiểm điểm với các nội dung chủ yếu sau:',
  'I. Ưu điểm, kết quả đạt được',
  '1. Việc quán triệt, tổ chức thực hiện các chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước, nghị quyết, chỉ thị, quyết định, kết luận của cấp trên; xây dựng và tổ chức thực hiện các chương trình, kế hoạch công tác của tập thể.',
  '2. Công tác lãnh đạo, chỉ đạo các mặt công tác của địa phương, cơ quan, đơn vị trong năm; kết quả thực hiện các chỉ tiêu, nhiệm vụ được cấp có thẩm quyền giao, phê duyệt trong năm.',
  '3. Việc thực hiện nguyên tắc tập trung dân chủ và các quy định, quy chế làm việc.',
  '4. Việc đấu tranh ngăn chặn, đẩy lùi những biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” trong nội bộ gắn với đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và công tác đấu tranh phòng, chống tham nhũng, lãng phí.',
  '5. Kết quả lãnh đạo, chỉ đạo, thực hiện công tác kiểm tra, giám sát, kỷ luật đảng và thi đua, khen thưởng.',
  'II. Hạn chế, khuyết điểm và nguyên nhân',
  '- Hạn chế, khuyết điểm (theo 05 nội dung nêu trên).',
  '- Nguyên nhân của hạn chế, khuyết điểm.',
  'III. Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở kỳ kiểm điểm trước.',
  'Kiểm điểm rõ từng hạn chế, khuyết điểm (đã được khắc phục; đang khắc phục, mức độ khắc phục; chưa được khắc phục); những khó khăn, vướng mắc (nếu có); trách nhiệm của tập thể, cá nhân có liên quan.',
  'IV. Giải trình những vấn đề được gợi ý kiểm điểm (nếu có)',
  'Giải trình từng vấn đề được gợi ý kiểm điểm, nêu nguyên nhân, xác định trách nhiệm của tập thể, cá nhân đối với từng vấn đề được gợi ý kiểm điểm.',
  'V. Trách nhiệm của tập thể, cá nhân',
  'Về những hạn chế, khuyết điểm trong thực hiện nhiệm vụ chính trị; nguyên tắc tập trung dân chủ; các quy định, quy chế làm việc; công tác tổ chức, cán bộ; quản lý đảng viên; đổi mới phương thức lãnh đạo; các biện pháp đấu tranh phòng, chống tham nhũng, lãng phí; kết quả xử lý sai phạm đối với tập thể, cá nhân...',
  'VI. Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm',
  'VII. Đề nghị xếp loại mức chất lượng:',
  ...LEVELS,
  'T/M TẬP THỂ LÃNH ĐẠO, QUẢN LÝ',
  '(Ký, ghi rõ họ tên và đóng dấu)',
];

const MAU_02 = [
  '*',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'BẢN KIỂM ĐIỂM CÁ NHÂN LÃNH ĐẠO, QUẢN LÝ',
  'Năm 2020',
  'Họ và tên:',
  'Ngày, tháng, năm sinh:',
  'Chức vụ Đảng:',
  'Chức vụ chính quyền:',
  'Chức vụ đoàn thể:',
  'Đơn vị công tác:',
  'Chi bộ:',
  'I. Ưu điểm, kết quả đạt được',
  '1. Về tư tưởng chính trị; phẩm chất đạo đức, lối sống; ý thức tổ chức kỷ luật; tác phong, lề lối làm việc:',
  '- Về tư tưởng chính trị;',
  '- Về phẩm chất đạo đức, lối sống;',
  '- Về ý thức tổ chức kỷ luật;',
  '- Về tác phong, lề lối làm việc;',
  '- Việc đấu tranh phòng, chống các biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” của cá nhân (đối chiếu với 27 biểu hiện, cá nhân tự nhận diện).',
  '2. Về thực hiện chức trách, nhiệm vụ được giao',
  '- Việc thực hiện chức trách, quyền hạn theo quy định (đảng, chính quyền, đoàn thể).',
  '- Kết quả thực hiện các chỉ tiêu, nhiệm vụ được giao trong năm.',
  '- Trách nhiệm cá nhân liên quan đến kết quả, hạn chế, khuyết điểm ở lĩnh vực, địa phương, tổ chức, cơ quan, đơn vị do mình phụ trách.',
  '3. Việc thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu hằng năm',
  'II. Hạn chế, khuyết điểm và nguyên nhân',
  '- Hạn chế, khuyết điểm (theo 3 nội dung nêu trên).',
  '- Nguyên nhân của hạn chế, khuyết điểm',
  'III. Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở các kỳ kiểm điểm trước',
  'Kiểm điểm rõ từng hạn chế, khuyết điểm (đã được khắc phục; đang khắc phục; chưa được khắc phục); những khó khăn, vướng mắc (nếu có); trách nhiệm của cá nhân.',
  'IV. Giải trình những vấn đề được gợi ý kiểm điểm (nếu có).',
  'Giải trình từng vấn đề được gợi ý kiểm điểm, nêu nguyên nhân, xác định trách nhiệm của cá nhân đối với từng vấn đề được gợi ý kiểm điểm.',
  'V. Làm rõ trách nhiệm của cá nhân đối với những hạn chế, khuyết điểm của tập thể (nếu có).',
  'VI. Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm.',
  'VII. Đề nghị (tự nhận) mức xếp loại chất lượng:',
  ...LEVELS,
  'NGƯỜI TỰ KIỂM ĐIỂM',
  '(ký, ghi rõ họ tên)',
];

const MAU_03 = [
  'Tỉnh ủy Lưu Thành',
  'BAN TỔ CHỨC',
  '*',
  'Số 412-CV/BTC',
  'V/v xin ý kiến đánh giá, xếp loại chất lượng của các chủ thể có liên quan',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Lưu Thành, ngày 28 tháng 12 năm 2020',
  'Kính gửi: Ban Tuyên giáo Tỉnh ủy',
  'Thực hiện Hướng dẫn số 10-HD/TU ngày 18/11/2019 của Ban Thường vụ Tỉnh ủy về kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp; căn cứ vào chức năng, nhiệm vụ của đơn vị, Ban Tổ chức cấp ủy đề nghị đơn vị cho ý kiến đánh giá, xếp loại chất lượng đối với tập thể Ban Thường vụ Huyện ủy Tân Hòa trong việc lãnh đạo, chỉ đạo thực hiện nhiệm vụ năm 2020, như sau:',
  '* Ưu điểm:',
  '* Hạn chế, khuyết điểm:',
  '* Cấp độ thực hiện:',
  '☐ Xuất sắc\t☒ Tốt\t☐ Trung bình\t☐ Kém',
  'Ý kiến đánh giá, xếp loại chất lượng của đơn vị gửi về Ban Tổ chức cấp ủy trước ngày 08/01/2021, để Ban Tổ chức cấp ủy tổng hợp báo cáo Ban Thường vụ cấp ủy xem xét, quyết định.',
  'Trân trọng cảm ơn!',
  'Nơi nhận:',
  '- Như kính gửi,',
  'THỦ TRƯỞNG CƠ QUAN',
];

const RATING = 'Tự đánh giá về cấp độ thực hiện:';
/** Faults of the given forms that no print may repeat. */
const NEVER = [/CÔNG SẢN/, /Độc Lập/, /lễ lối/, /\/2019,/, /hàng năm/, /về Hướng dẫn Kiểm điểm/];

describe('the words of the forms', () => {
  it.each([
    ['mau-01', 'mau-01_huyen-uy-tan-hoa', MAU_01],
    ['mau-02', 'mau-02_nguyen-van-an', MAU_02],
    ['mau-03', 'mau-03_huyen-uy-tan-hoa_ban-tuyen-giao', MAU_03],
  ] as const)('%s prints every label, in order, none twice', async (id, name, labels) => {
    const text = await textOf(id, name);
    let from = 0;
    for (const label of labels) {
      const at = text.indexOf(label, from);
      expect(at, label).toBeGreaterThanOrEqual(0);
      if (!LEVELS.includes(label)) from = at + label.length;
    }
    for (const label of labels.filter((one) => one.length > 30))
      expect(text.split(label).length - 1, label).toBe(1);
    for (const fault of NEVER) expect(text).not.toMatch(fault);
  });

  it('asks for six ratings in Mẫu 01, four in Mẫu 02', async () => {
    const count = (text: string) => text.split(RATING).length - 1;
    expect(count(await textOf('mau-01', 'mau-01_huyen-uy-tan-hoa'))).toBe(6);
    expect(count(await textOf('mau-02', 'mau-02_nguyen-van-an'))).toBe(4);
  });

  it('gives a State body Quốc hiệu and Tiêu ngữ, and never both headers', async () => {
    const text = await textOf('mau-01', 'mau-01_so-y-te');
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc');
    expect(text).not.toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(text).toContain('Số: 45/BC-SYT');
    expect(text).toContain('đơn vị); Tập thể lãnh đạo Sở Y tế kiểm điểm');
    expect(await textOf('mau-01', 'mau-01_huyen-uy-tan-hoa')).not.toContain('CỘNG HÒA');
  });

  it('keeps the note to whoever fills in the form on an empty one only', async () => {
    const note =
      'Lưu ý: Báo cáo chi tiết các nội dung kiểm điểm. Sau đó tự đánh giá về cấp độ thực hiện theo 04 mức trên';
    expect(await textOf('mau-01', 'mau-01_huyen-uy-tan-hoa', emptyYear())).toContain(note);
    expect(await textOf('mau-01', 'mau-01_huyen-uy-tan-hoa')).not.toContain('Lưu ý');
  });
});
