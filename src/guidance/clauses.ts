/**
 * Hướng dẫn 10-HD/TU of 18/11/2019 as data: every statement of it that the program may cite, with
 * its place and its own words.
 *
 * How the words are quoted:
 * - they are one contiguous run of the text, without markdown asterisks and without list marks;
 *   paragraphs that a page break cut, and the lines of a form, are joined with one space;
 * - brackets and a final ";" or "," that belong to the surrounding sentence are left out;
 * - a misspelt word stays as it stands and is followed by "[sic]"; spacing, missing commas and
 *   spelling variants are not marked;
 * - ids ending in -sN or -rN quote their own norm only; where it would say nothing alone it begins
 *   at its subject, inside the norm before it (the durations -r2, -r4, -r6, -r8; the draft of
 *   B.I.4.1.a-d1-s2; the advice of B.I.4.1.b-s2).
 */

/**
 * a machine-checkable, b printed by a form, c order or workflow, d parameter of the competent
 * authority, e informative.
 */
export type ClauseKind = 'a' | 'b' | 'c' | 'd' | 'e';

/** One normative or citable statement of Hướng dẫn 10-HD/TU, with its words. */
export interface Clause {
  /** First and last line of the statement in the guidance text (1-based, inclusive). */
  readonly lines: readonly [number, number];
  /** Heading chain under which it stands, e.g. "B.II.1.4 (2) Hoàn thành tốt nhiệm vụ". */
  readonly heading: string;
  /** The guidance's own words, verbatim. */
  readonly words: string;
  /** Classes of the statement, the primary one first. */
  readonly kinds: readonly ClauseKind[];
}

export type ClauseId = keyof typeof clauses;

export function isClauseId(text: string): text is ClauseId {
  return Object.hasOwn(clauses, text);
}

/** The statements by id, in the order of the guidance. */
export const clauses = {
  // Preamble
  'P-1': {
    lines: [5, 5],
    heading: 'Phần mở đầu',
    words:
      'Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tập thể và cá nhân cán bộ lãnh đạo, quản lý các cấp',
    kinds: ['e'],
  },
  'P-2': {
    lines: [7, 7],
    heading: 'Phần mở đầu',
    words:
      'Thực hiện Quy định số 132-QĐi/TW ngày 08/3/2018 của Bộ Chính trị về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị',
    kinds: ['e'],
  },
  'P-3': {
    lines: [9, 9],
    heading: 'Phần mở đầu',
    words:
      'Căn cứ Hướng dẫn số 21-HD/BTCTW, ngày 18/10/2019 của Ban Tổ chức Trung ương hướng dẫn kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp',
    kinds: ['e'],
  },
  'P-4': {
    lines: [11, 11],
    heading: 'Phần mở đầu',
    words:
      'Ban Thường vụ Tỉnh ủy hướng dẫn việc kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp',
    kinds: ['e'],
  },

  // A. Mục đích, yêu cầu
  'A.1': {
    lines: [15, 15],
    heading: 'A.1 Mục đích, yêu cầu',
    words:
      'Kiểm điểm tự phê bình, phê bình và đánh giá, xếp loại chất lượng hằng năm để các cấp ủy, tổ chức đảng, tập thể lãnh đạo cơ quan, đơn vị và từng cá nhân tự soi, tự sửa lại mình; từ đó đề ra chủ trương, giải pháp phát huy ưu điểm, khắc phục hạn chế, khuyết điểm trong lãnh đạo, quản lý, điều hành và thực hiện nhiệm vụ; làm căn cứ để thực hiện các nội dung về công tác cán bộ.',
    kinds: ['e'],
  },
  'A.2-s1': {
    lines: [17, 17],
    heading: 'A.2 Mục đích, yêu cầu',
    words:
      'Trong kiểm điểm, phải khắc phục tình trạng nể nang, né tránh, ngại va chạm, thấy đúng không bảo vệ, thấy sai không đấu tranh',
    kinds: ['e'],
  },
  'A.2-s2': {
    lines: [17, 17],
    heading: 'A.2 Mục đích, yêu cầu',
    words:
      'phải nhận diện, xác định rõ những biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, "tự diễn biến", "tự chuyên [sic] hóa" để sửa chữa, khắc phục',
    kinds: ['a'],
  },
  'A.2-s3': {
    lines: [17, 17],
    heading: 'A.2 Mục đích, yêu cầu',
    words:
      'lấy kết quả kiểm điểm của tập thể làm cơ sở để kiểm điểm cá nhân, lấy kết quả kiểm điểm của cá nhân để bổ sung, hoàn chỉnh kiểm điểm của tập thể.',
    kinds: ['c'],
  },
  'A.2-s4': {
    lines: [17, 17],
    heading: 'A.2 Mục đích, yêu cầu',
    words:
      'Thực hiện đánh giá liên tục, theo tiêu chí, bằng sản phẩm cụ thể, có sự so sánh giữa các vị trí tương đương và công khai kết quả',
    kinds: ['c', 'd'],
  },
  'A.2-s5': {
    lines: [17, 17],
    heading: 'A.2 Mục đích, yêu cầu',
    words:
      'gắn đánh giá, xếp loại chất lượng của cá nhân với tập thể và với kết quả thực hiện nhiệm vụ của địa phương, cơ quan, đơn vị.',
    kinds: ['e'],
  },
  'A.3-s1': {
    lines: [19, 19],
    heading: 'A.3 Mục đích, yêu cầu',
    words:
      'Các cấp ủy, lãnh đạo các tổ chức, cơ quan, đơn vị, nhất là người đứng đầu và từng cán bộ phải thực hiện nghiêm túc việc kiểm điểm, đánh giá, xếp loại chất lượng hằng năm.',
    kinds: ['e'],
  },
  'A.3-s2': {
    lines: [19, 19],
    heading: 'A.3 Mục đích, yêu cầu',
    words:
      'Cấp ủy cấp trên tăng cường lãnh đạo, chỉ đạo, hướng dẫn, đôn đốc, kiểm tra, giám sát việc thực hiện bảo đảm khách quan, toàn diện, thực chất.',
    kinds: ['e'],
  },

  // B.I.1 Đối tượng kiểm điểm
  'B.I.1.1.a-d1': {
    lines: [31, 31],
    heading: 'B.I.1.1.a Tập thể do Ban Thường vụ Tỉnh ủy quản lý',
    words:
      'Ban Thường vụ Tỉnh ủy; Ban Thường vụ huyện ủy, thị ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy (sau đây viết tắt là Ban Thường vụ cấp ủy cấp huyện).',
    kinds: ['a'],
  },
  'B.I.1.1.a-d2': {
    lines: [33, 33],
    heading: 'B.I.1.1.a Tập thể do Ban Thường vụ Tỉnh ủy quản lý',
    words:
      'Đảng đoàn HĐND tỉnh, Ban cán sự đảng UBND tỉnh; Đảng đoàn: Mặt trận Tổ quốc Việt Nam tỉnh, Hội Nông dân tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Liên đoàn Lao động tỉnh, Hội Cựu Chiến binh tỉnh; Ban cán sự đảng: Viện Kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh.',
    kinds: ['a'],
  },
  'B.I.1.1.a-d3': {
    lines: [35, 35],
    heading: 'B.I.1.1.a Tập thể do Ban Thường vụ Tỉnh ủy quản lý',
    words: 'Tập thể lãnh đạo các cơ quan chuyên trách tham mưu, giúp việc Tỉnh ủy.',
    kinds: ['a'],
  },
  'B.I.1.1.a-d4': {
    lines: [37, 37],
    heading: 'B.I.1.1.a Tập thể do Ban Thường vụ Tỉnh ủy quản lý',
    words:
      'Lãnh đạo Đoàn Đại biểu Quốc hội tỉnh; Thường trực Hội đồng nhân dân, tập thể lãnh đạo Ủy ban nhân dân tỉnh; Ban thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và Ban thường vụ các tổ chức chính trị - xã hội tỉnh.',
    kinds: ['a'],
  },
  'B.I.1.1.a-d5': {
    lines: [39, 39],
    heading: 'B.I.1.1.a Tập thể do Ban Thường vụ Tỉnh ủy quản lý',
    words:
      'Tập thể lãnh đạo các sở, ban, ngành tỉnh, các Ban HĐND tỉnh và các tổ chức, cơ quan, đơn vị có cán bộ diện Ban Thường vụ Tỉnh ủy quản lý.',
    kinds: ['a'],
  },
  'B.I.1.1.b-d1': {
    lines: [43, 43],
    heading: 'B.I.1.1.b Tập thể do Ban Thường vụ Huyện ủy quản lý',
    words: 'Cấp ủy cơ sở; tập thể lãnh đạo cơ quan chuyên trách tham mưu giúp việc của huyện ủy.',
    kinds: ['a'],
  },
  'B.I.1.1.b-d2': {
    lines: [45, 45],
    heading: 'B.I.1.1.b Tập thể do Ban Thường vụ Huyện ủy quản lý',
    words: 'Tập thể lãnh đạo, quản lý khác diện Ban Thường vụ cấp ủy cấp huyện quản lý.',
    kinds: ['a', 'd'],
  },
  'B.I.1.1.c': {
    lines: [49, 49],
    heading: 'B.I.1.1.c Đơn vị trực thuộc sở, ngành quản lý',
    words: 'Tập thể lãnh đạo, quản lý các đơn vị trực thuộc sở, ngành quản lý.',
    kinds: ['a'],
  },
  'B.I.1.2-s1': {
    lines: [53, 53],
    heading: 'B.I.1.2 Đối tượng kiểm điểm: cá nhân',
    words: 'Cán bộ lãnh đạo, quản lý theo phân cấp',
    kinds: ['a'],
  },
  'B.I.1.2-s2': {
    lines: [53, 53],
    heading: 'B.I.1.2 Đối tượng kiểm điểm: cá nhân',
    words: 'cán bộ khác quy định tại tiết c, điểm 1.1 của mục này.',
    kinds: ['a'],
  },

  // B.I.2 Nơi kiểm điểm
  'B.I.2.1-s1': {
    lines: [59, 59],
    heading: 'B.I.2.1 Nơi kiểm điểm đối với tập thể',
    words: 'Tập thể lãnh đạo, quản lý ở cấp nào thực hiện kiểm điểm ở cấp đó.',
    kinds: ['a'],
  },
  'B.I.2.1-s2': {
    lines: [59, 59],
    heading: 'B.I.2.1 Nơi kiểm điểm đối với tập thể',
    words:
      'Khi kiểm điểm, có thể kết hợp kiểm điểm tập thể lãnh đạo, quản lý cơ quan, đơn vị với kiểm điểm đảng đoàn, ban cán sự đảng',
    kinds: ['c'],
  },
  'B.I.2.1-s3': {
    lines: [59, 59],
    heading: 'B.I.2.1 Nơi kiểm điểm đối với tập thể',
    words: 'nhưng khi xếp loại, đánh giá thì phải bỏ phiếu riêng',
    kinds: ['a'],
  },
  'B.I.2.2-d1': {
    lines: [63, 63],
    heading: 'B.I.2.2 Nơi kiểm điểm đối với cá nhân',
    words:
      'Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, cấp huyện ủy kiểm điểm trước tập thể ban thường vụ; trước tập thể lãnh đạo, quản lý cơ quan, đơn vị mà mình là thành viên.',
    kinds: ['a'],
  },
  'B.I.2.2-d2': {
    lines: [65, 65],
    heading: 'B.I.2.2 Nơi kiểm điểm đối với cá nhân',
    words:
      'Các đồng chí ủy viên ban chấp hành đảng bộ cấp tỉnh, cấp huyện kiểm điểm trước tập thể lãnh đạo, quản lý tổ chức, cơ quan, đơn vị nơi làm việc.',
    kinds: ['a'],
  },
  'B.I.2.2-d3': {
    lines: [67, 67],
    heading: 'B.I.2.2 Nơi kiểm điểm đối với cá nhân',
    words:
      'Lãnh đạo Đoàn Đại biểu Quốc hội tỉnh kiểm điểm trước tập thể lãnh đạo Văn phòng Đoàn Đại biểu Quốc hội tỉnh.',
    kinds: ['a'],
  },
  'B.I.2.2-d4': {
    lines: [69, 69],
    heading: 'B.I.2.2 Nơi kiểm điểm đối với cá nhân',
    words:
      'Phó Chủ tịch HĐND tỉnh, cấp huyện kiểm điểm trước tập thể Thường trực HĐND tỉnh, cấp huyện.',
    kinds: ['a'],
  },
  'B.I.2.2-d5': {
    lines: [71, 71],
    heading: 'B.I.2.2 Nơi kiểm điểm đối với cá nhân',
    words: 'Ủy viên UBKT Tỉnh ủy chuyên trách kiểm điểm trước tập thể Thường trực UBKT Tỉnh ủy.',
    kinds: ['a'],
  },
  'B.I.2.2-d6': {
    lines: [73, 73],
    heading: 'B.I.2.2 Nơi kiểm điểm đối với cá nhân',
    words:
      'Ủy viên đảng đoàn, ban cán sự đảng; ủy viên ban thường vụ các tổ chức chính trị - xã hội tỉnh kiểm điểm trước tập thể đảng đoàn, ban cán sự đảng, ban thường vụ các tổ chức chính trị - xã hội; trước tập thể lãnh đạo nơi mình là thành viên.',
    kinds: ['a'],
  },
  'B.I.2.2-d7': {
    lines: [75, 75],
    heading: 'B.I.2.2 Nơi kiểm điểm đối với cá nhân',
    words:
      'Các đồng chí cấp ủy viên cơ sở kiểm điểm trước tập thể ban chấp hành và tập thể lãnh đạo nơi mình là thành viên.',
    kinds: ['a'],
  },
  'B.I.2.2-d8': {
    lines: [77, 77],
    heading: 'B.I.2.2 Nơi kiểm điểm đối với cá nhân',
    words:
      'Cán bộ lãnh đạo, quản lý ở nơi thực hiện chế độ thủ trưởng thì kiểm điểm trước hội nghị cán bộ chủ chốt hoặc toàn thể cán bộ, công chức, viên chức cơ quan, đơn vị nơi làm việc.',
    kinds: ['a'],
  },
  'B.I.2.2-d9': {
    lines: [79, 79],
    heading: 'B.I.2.2 Nơi kiểm điểm đối với cá nhân',
    words:
      'Cán bộ lãnh đạo, quản lý chưa là đảng viên thì kiểm điểm ở tập thể lãnh đạo, quản lý mà mình là thành viên.',
    kinds: ['a'],
  },
  'B.I.2.2-d10': {
    lines: [81, 81],
    heading: 'B.I.2.2 Nơi kiểm điểm đối với cá nhân',
    words:
      'Cán bộ giữ từ ba chức vụ lãnh đạo, quản lý trở lên, ngoài việc kiểm điểm ở những nơi nêu trên, ngoài ra có thể kiểm điểm ở nơi khác khi ban thường vụ cấp ủy yêu cầu.',
    kinds: ['a', 'd'],
  },
  'B.I.2.2-d11': {
    lines: [83, 83],
    heading: 'B.I.2.2 Nơi kiểm điểm đối với cá nhân',
    words:
      'Cán bộ lãnh đạo quản lý khác do ban thường vụ cấp ủy cấp huyện và các sở, ban, ngành, đoàn thể quy định.',
    kinds: ['d'],
  },

  // B.I.3 Nội dung kiểm điểm
  'B.I.3.1-d1': {
    lines: [89, 89],
    heading: 'B.I.3.1 Nội dung kiểm điểm đối với tập thể lãnh đạo, quản lý',
    words:
      'Việc quán triệt, tổ chức thực hiện chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước, nghị quyết, quyết định, chỉ thị, kết luận của cấp trên.',
    kinds: ['b', 'a'],
  },
  'B.I.3.1-d2': {
    lines: [91, 91],
    heading: 'B.I.3.1 Nội dung kiểm điểm đối với tập thể lãnh đạo, quản lý',
    words:
      'Kết quả thực hiện các chương trình, kế hoạch công tác năm của địa phương, cơ quan, đơn vị; các chỉ tiêu, nhiệm vụ được cấp có thẩm quyền giao, phê duyệt trong năm được lượng hóa bằng sản phẩm (nếu có).',
    kinds: ['b', 'a'],
  },
  'B.I.3.1-d3': {
    lines: [93, 93],
    heading: 'B.I.3.1 Nội dung kiểm điểm đối với tập thể lãnh đạo, quản lý',
    words: 'Việc thực hiện nguyên tắc tập trung dân chủ và các quy định, quy chế làm việc.',
    kinds: ['b', 'a'],
  },
  'B.I.3.1-d4': {
    lines: [95, 95],
    heading: 'B.I.3.1 Nội dung kiểm điểm đối với tập thể lãnh đạo, quản lý',
    words:
      'Việc đấu tranh ngăn chặn, đẩy lùi những biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” trong nội bộ gắn với đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và công tác đấu tranh phòng, chống tham nhũng, lãng phí. Kết quả thực hiện Quy định số 101-QĐ/TW ngày 07/6/2012 của Ban Bí thư Trung ương về trách nhiệm nêu gương của cán bộ, đảng viên, nhất là cán bộ lãnh đạo chủ chốt các cấp; Quy định số 08-QĐi/TW ngày 25/10/2018 của Ban Chấp hành Trung ương về trách nhiệm nêu gương của cán bộ, đảng viên, trước hết là Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư, Ủy viên Ban Chấp hành Trung ương Đảng; Quy định số 1506-QĐ/TU ngày 18/3/2019 của Ban Thường vụ Tỉnh ủy về trách nhiệm nêu gương của cán bộ, đảng viên, trước hết là cấp ủy viên, ủy viên ban thường vụ, thường trực cấp ủy và cán bộ lãnh đạo, quản lý các cấp.',
    kinds: ['b', 'a'],
  },
  'B.I.3.1-d5': {
    lines: [97, 97],
    heading: 'B.I.3.1 Nội dung kiểm điểm đối với tập thể lãnh đạo, quản lý',
    words:
      'Kết quả lãnh đạo, chỉ đạo, thực hiện công tác kiểm tra, giám sát, kỷ luật đảng và thi đua, khen thưởng.',
    kinds: ['b', 'a'],
  },
  'B.I.3.1-d6': {
    lines: [99, 99],
    heading: 'B.I.3.1 Nội dung kiểm điểm đối với tập thể lãnh đạo, quản lý',
    words:
      'Kết quả khắc phục những hạn chế, khuyết điểm đã được Ban Thường vụ Tỉnh ủy kết luận hoặc được chỉ ra ở kỳ kiểm điểm trước.',
    kinds: ['b', 'a'],
  },
  'B.I.3.1-d7': {
    lines: [101, 101],
    heading: 'B.I.3.1 Nội dung kiểm điểm đối với tập thể lãnh đạo, quản lý',
    words: 'Những vấn đề được gợi ý kiểm điểm (nếu có).',
    kinds: ['b', 'a'],
  },
  'B.I.3.1-f': {
    lines: [103, 103],
    heading: 'B.I.3.1 Nội dung kiểm điểm đối với tập thể lãnh đạo, quản lý',
    words:
      'Khi kiểm điểm, phải làm rõ trách nhiệm của tập thể và mỗi thành viên, nhất là người đứng đầu trong từng hạn chế, khuyết điểm và đề ra biện pháp khắc phục có tính khả thi.',
    kinds: ['a'],
  },
  'B.I.3.2-s0': {
    lines: [107, 107],
    heading: 'B.I.3.2 Nội dung kiểm điểm đối với cá nhân cán bộ lãnh đạo, quản lý',
    words:
      'Ngoài những nội dung kiểm điểm của đảng viên theo Hướng dẫn số 09-HD/TU ngày 18/11/2019 của Ban Thường vụ Tỉnh ủy, còn phải kiểm điểm sâu sắc các nội dung sau:',
    kinds: ['e', 'b'],
  },
  'B.I.3.2-d1': {
    lines: [109, 109],
    heading: 'B.I.3.2 Nội dung kiểm điểm đối với cá nhân cán bộ lãnh đạo, quản lý',
    words:
      'Kết quả lãnh đạo, quản lý, điều hành, trách nhiệm của cá nhân trong tham gia cùng tập thể lãnh đạo và tổ chức thực hiện các nhiệm vụ chính trị và công tác tổ chức, cán bộ của địa phương, cơ quan, đơn vị; quan hệ phối hợp với cấp ủy và tập thể lãnh đạo, quản lý; thái độ công tâm, khách quan; việc quy tụ, đoàn kết nội bộ và sự tín nhiệm của cán bộ, đảng viên, quần chúng.',
    kinds: ['b', 'a'],
  },
  'B.I.3.2-d2': {
    lines: [111, 111],
    heading: 'B.I.3.2 Nội dung kiểm điểm đối với cá nhân cán bộ lãnh đạo, quản lý',
    words:
      'Ý thức đấu tranh phòng, chống quan liêu, tham nhũng, lãng phí, cơ hội, vụ lợi. Việc kê khai tài sản, thu nhập theo quy định; quan tâm chăm lo đời sống vật chất, tinh thần cho cán bộ, đảng viên, người lao động. Trách nhiệm nêu gương của cán bộ lãnh đạo, quản lý, nhất là cán bộ chủ chốt các cấp.',
    kinds: ['b', 'a'],
  },
  'B.I.3.2-d3': {
    lines: [113, 113],
    heading: 'B.I.3.2 Nội dung kiểm điểm đối với cá nhân cán bộ lãnh đạo, quản lý',
    words:
      'Khi kiểm điểm đối với từng chức danh, cần bám sát tiêu chí đánh giá của từng chức danh theo Quy định số 1090 - QĐ/TU ngày 16/3/2018 của Ban Thường vụ Tỉnh ủy về tiêu chuẩn chức danh cán bộ diện Ban Thường vụ Tỉnh ủy quản lý và Quy định số 1091 - QĐ/TU ngày 16/3/2018 của Ban Thường vụ Tỉnh ủy về tiêu chí đánh giá cán bộ diện Ban Thường vụ Tỉnh ủy quản lý.',
    kinds: ['d'],
  },

  // B.I.4 Các bước tiến hành
  'B.I.4.1.a-d1-s1': {
    lines: [121, 121],
    heading: 'B.I.4.1.a Chuẩn bị báo cáo kiểm điểm của tập thể, cá nhân',
    words:
      'Người đứng đầu cấp ủy, lãnh đạo cơ quan, đơn vị trực tiếp chỉ đạo chuẩn bị dự thảo báo cáo kiểm điểm của tập thể',
    kinds: ['a'],
  },
  'B.I.4.1.a-d1-s2': {
    lines: [121, 121],
    heading: 'B.I.4.1.a Chuẩn bị báo cáo kiểm điểm của tập thể, cá nhân',
    words: 'dự thảo báo cáo kiểm điểm của tập thể theo Mẫu 01',
    kinds: ['b'],
  },
  'B.I.4.1.a-d1-s3': {
    lines: [121, 121],
    heading: 'B.I.4.1.a Chuẩn bị báo cáo kiểm điểm của tập thể, cá nhân',
    words: 'gửi cho các thành viên tham gia hội nghị kiểm điểm ít nhất trước 03 ngày làm việc.',
    kinds: ['c'],
  },
  'B.I.4.1.a-d2': {
    lines: [123, 123],
    heading: 'B.I.4.1.a Chuẩn bị báo cáo kiểm điểm của tập thể, cá nhân',
    words: 'Cá nhân làm bản tự kiểm điểm theo Mẫu 02.',
    kinds: ['b', 'a'],
  },
  'B.I.4.1.b-s1': {
    lines: [127, 127],
    heading: 'B.I.4.1.b Gợi ý kiểm điểm đối với tập thể và cá nhân',
    words:
      'Ban tổ chức cấp ủy hoặc cơ quan tham mưu về công tác cán bộ chủ trì phối hợp với các cơ quan liên quan tham mưu giúp cấp có thẩm quyền về những tập thể, cá nhân cần gợi ý và nội dung gợi ý kiểm điểm',
    kinds: ['a'],
  },
  'B.I.4.1.b-s2': {
    lines: [127, 127],
    heading: 'B.I.4.1.b Gợi ý kiểm điểm đối với tập thể và cá nhân',
    words:
      'tham mưu giúp cấp có thẩm quyền về những tập thể, cá nhân cần gợi ý và nội dung gợi ý kiểm điểm trước ngày 20/11 hằng năm.',
    kinds: ['c'],
  },
  'B.I.4.2-d1-s1': {
    lines: [131, 131],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words:
      'Kiểm điểm tập thể, cá nhân cán bộ lãnh đạo, quản lý hằng năm được tiến hành vào dịp cuối năm.',
    kinds: ['c', 'd'],
  },
  'B.I.4.2-d1-s2': {
    lines: [131, 131],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words: 'Kiểm điểm tập thể trước, cá nhân sau',
    kinds: ['c'],
  },
  'B.I.4.2-d1-s3': {
    lines: [131, 133],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words: 'người đứng đầu trước, cấp phó và các thành viên sau.',
    kinds: ['c'],
  },
  'B.I.4.2-d1-s4': {
    lines: [133, 133],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words:
      'Cấp ủy, tổ chức đảng thực hiện kiểm điểm sau khi các tập thể lãnh đạo, quản lý của chính quyền, chuyên môn, đoàn thể đã hoàn thành kiểm điểm.',
    kinds: ['c'],
  },
  'B.I.4.2-d2-s1': {
    lines: [135, 135],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words: 'Người đứng đầu hoặc người được ủy quyền trình bày báo cáo kiểm điểm của tập thể',
    kinds: ['a'],
  },
  'B.I.4.2-d2-s2': {
    lines: [135, 135],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words:
      'từng thành viên trong tập thể tham gia góp ý và làm rõ vai trò, trách nhiệm cá nhân đối với những ưu, khuyết điểm của tập thể.',
    kinds: ['a'],
  },
  'B.I.4.2-d2-s3': {
    lines: [135, 135],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words: 'Người đứng đầu tổng hợp, kết luận từng nội dung tiếp thu để hoàn thiện báo cáo.',
    kinds: ['c'],
  },
  'B.I.4.2-d3-s1': {
    lines: [137, 137],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words: 'Cá nhân trình bày bản tự kiểm điểm; từng thành viên trong tập thể góp ý, phê bình',
    kinds: ['a'],
  },
  'B.I.4.2-d3-s2': {
    lines: [137, 137],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words:
      'người chủ trì kết luận những ưu, khuyết điểm của từng cá nhân; cá nhân tiếp thu, hoàn thiện bản tự kiểm điểm.',
    kinds: ['c'],
  },
  'B.I.4.2-d3-s3': {
    lines: [137, 137],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words: 'Khi kiểm điểm người đứng đầu thì phân công đồng chí cấp phó chủ trì.',
    kinds: ['a'],
  },
  'B.I.4.2-d3-s4': {
    lines: [137, 137],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words:
      'Cán bộ giữ chức vụ lãnh đạo, quản lý ở nơi nào thực hiện kiểm điểm sâu về chức trách, nhiệm vụ được giao ở nơi đó.',
    kinds: ['a'],
  },
  'B.I.4.2-d4-r1': {
    lines: [139, 139],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words:
      'Thời gian tổ chức kiểm điểm của tập thể, cá nhân Ban Thường vụ Tỉnh ủy tối thiểu từ 02 đến 03 ngày',
    kinds: ['c'],
  },
  'B.I.4.2-d4-r2': {
    lines: [139, 139],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words:
      'Thời gian tổ chức kiểm điểm của tập thể, cá nhân Ban Thường vụ Tỉnh ủy tối thiểu từ 02 đến 03 ngày; nếu được Bộ Chính trị, Ban Bí thư gợi ý kiểm điểm tối thiểu từ 03 đến 04 ngày',
    kinds: ['c'],
  },
  'B.I.4.2-d4-r3': {
    lines: [139, 139],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words: 'ban thường vụ cấp ủy cấp huyện tối thiểu 02 ngày',
    kinds: ['c'],
  },
  'B.I.4.2-d4-r4': {
    lines: [139, 139],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words:
      'ban thường vụ cấp ủy cấp huyện tối thiểu 02 ngày, có gợi ý kiểm điểm tối thiểu 2,5 ngày',
    kinds: ['c'],
  },
  'B.I.4.2-d4-r5': {
    lines: [139, 139],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words: 'đảng đoàn Hội đồng nhân dân tỉnh, ban cán sự đảng UBND tỉnh tối thiểu 01 ngày',
    kinds: ['c'],
  },
  'B.I.4.2-d4-r6': {
    lines: [139, 139],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words:
      'đảng đoàn Hội đồng nhân dân tỉnh, ban cán sự đảng UBND tỉnh tối thiểu 01 ngày, có gợi ý kiểm điểm thì tối thiểu 1,5 ngày',
    kinds: ['c'],
  },
  'B.I.4.2-d4-r7': {
    lines: [139, 139],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words: 'Các tập thể lãnh đạo khác diện Ban Thường vụ Tỉnh ủy quản lý tối thiểu 0,5 ngày',
    kinds: ['c'],
  },
  'B.I.4.2-d4-r8': {
    lines: [139, 139],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words:
      'Các tập thể lãnh đạo khác diện Ban Thường vụ Tỉnh ủy quản lý tối thiểu 0,5 ngày, có gợi ý kiểm điểm thì tối thiểu 01 ngày.',
    kinds: ['c'],
  },
  'B.I.4.2-d4-r9': {
    lines: [139, 139],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words:
      'Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy quy định thời gian kiểm điểm đối với tập thể, cá nhân thuộc thẩm quyền quản lý.',
    kinds: ['d'],
  },
  'B.I.4.2-d5': {
    lines: [141, 141],
    heading: 'B.I.4.2 Tổ chức kiểm điểm',
    words:
      'Những nơi có gợi ý kiểm điểm thì các đồng chí Ủy viên ban thường vụ cấp ủy phụ trách trực tiếp chỉ đạo và dự kiểm điểm.',
    kinds: ['a'],
  },

  // B.II, B.II.1.1 - 1.3 Cơ sở, đối tượng, khung tiêu chí
  'B.II.0-s1': {
    lines: [145, 145],
    heading: 'B.II Đánh giá, xếp loại chất lượng',
    words:
      'Đánh giá, xếp loại chất lượng tập thể, cá nhân cán bộ lãnh đạo, quản lý hằng năm được thực hiện trên cơ sở kết quả kiểm điểm tự phê bình và phê bình',
    kinds: ['c'],
  },
  'B.II.0-s2': {
    lines: [145, 145],
    heading: 'B.II Đánh giá, xếp loại chất lượng',
    words: 'tiến hành ngay sau khi kết thúc kiểm điểm.',
    kinds: ['c', 'd'],
  },
  'B.II.1.1-d1': {
    lines: [151, 151],
    heading: 'B.II.1.1 Đối tượng đánh giá, xếp loại tập thể',
    words: 'Đảng đoàn, ban cán sự đảng cấp tỉnh; ban thường vụ cấp ủy cấp huyện; cấp ủy cơ sở.',
    kinds: ['a'],
  },
  'B.II.1.1-d2': {
    lines: [153, 153],
    heading: 'B.II.1.1 Đối tượng đánh giá, xếp loại tập thể',
    words:
      'Tập thể lãnh đạo các cơ quan chuyên trách tham mưu, giúp việc của cấp ủy cấp tỉnh, cấp huyện.',
    kinds: ['a'],
  },
  'B.II.1.1-d3': {
    lines: [155, 155],
    heading: 'B.II.1.1 Đối tượng đánh giá, xếp loại tập thể',
    words: 'Ban Thường vụ Tỉnh Đoàn.',
    kinds: ['a'],
  },
  'B.II.1.1-d4': {
    lines: [157, 157],
    heading: 'B.II.1.1 Đối tượng đánh giá, xếp loại tập thể',
    words:
      'Tập thể lãnh đạo các sở, ban, ngành tỉnh, các Ban HĐND tỉnh và các tổ chức, cơ quan, đơn vị có cán bộ diện Ban Thường vụ Tỉnh ủy quản lý.',
    kinds: ['a'],
  },
  'B.II.1.1-d5': {
    lines: [159, 159],
    heading: 'B.II.1.1 Đối tượng đánh giá, xếp loại tập thể',
    words:
      'Tập thể lãnh đạo các phòng, ban, đơn vị và các tổ chức, cơ quan, đơn vị có cán bộ diện Ban Thường vụ Huyện ủy quản lý.',
    kinds: ['a'],
  },
  'B.II.1.1-d6': {
    lines: [161, 161],
    heading: 'B.II.1.1 Đối tượng đánh giá, xếp loại tập thể',
    words: 'Giao ban thường vụ các huyện và các sở, ban, ngành cụ thể hóa đối tượng của mình.',
    kinds: ['d'],
  },
  'B.II.1.2(1)-d1': {
    lines: [167, 167],
    heading: 'B.II.1.2 (1) Về xây dựng tập thể lãnh đạo, quản lý',
    words:
      'Việc thực hiện nguyên tắc tập trung dân chủ, tự phê bình và phê bình; quy chế làm việc; xây dựng đoàn kết nội bộ.',
    kinds: ['a'],
  },
  'B.II.1.2(1)-d2': {
    lines: [169, 169],
    heading: 'B.II.1.2 (1) Về xây dựng tập thể lãnh đạo, quản lý',
    words:
      'Trách nhiệm trong lãnh đạo, chỉ đạo, kiểm tra, giám sát việc thực hiện các nhiệm vụ chính trị của tổ chức, cơ quan, đơn vị.',
    kinds: ['a'],
  },
  'B.II.1.2(2)-d1': {
    lines: [173, 173],
    heading: 'B.II.1.2 (2) Về kết quả thực hiện nhiệm vụ được giao trong năm',
    words: 'Kết quả lãnh đạo, chỉ đạo công tác xây dựng Đảng, xây dựng hệ thống chính trị.',
    kinds: ['a'],
  },
  'B.II.1.2(2)-d2': {
    lines: [175, 175],
    heading: 'B.II.1.2 (2) Về kết quả thực hiện nhiệm vụ được giao trong năm',
    words:
      'Việc cụ thể hóa, xây dựng và tổ chức thực hiện các chương trình, kế hoạch công tác năm.',
    kinds: ['a'],
  },
  'B.II.1.2(2)-d3': {
    lines: [177, 177],
    heading: 'B.II.1.2 (2) Về kết quả thực hiện nhiệm vụ được giao trong năm',
    words:
      'Kết quả thực hiện các chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh được cấp có thẩm quyền giao, phê duyệt và được lượng hóa bằng sản phẩm (nếu có).',
    kinds: ['a'],
  },
  'B.II.1.2(2)-d4': {
    lines: [179, 179],
    heading: 'B.II.1.2 (2) Về kết quả thực hiện nhiệm vụ được giao trong năm',
    words:
      'Kết quả đánh giá, xếp loại các tổ chức, cơ quan, đơn vị thuộc phạm vi lãnh đạo, quản lý trực tiếp.',
    kinds: ['a'],
  },
  'B.II.1.2(3)': {
    lines: [181, 181],
    heading: 'B.II.1.2 Khung tiêu chí đánh giá ban thường vụ cấp ủy cấp huyện; cấp ủy cơ sở',
    words: 'Kết quả khắc phục những hạn chế, yếu kém đã được chỉ ra trong năm trước.',
    kinds: ['a'],
  },
  'B.II.1.3(1)-d1': {
    lines: [187, 187],
    heading: 'B.II.1.3 (1) Về xây dựng tập thể lãnh đạo, quản lý',
    words:
      'Việc thực hiện nguyên tắc tập trung dân chủ, tự phê bình và phê bình; quy chế làm việc; xây dựng đoàn kết nội bộ.',
    kinds: ['a'],
  },
  'B.II.1.3(1)-d2': {
    lines: [189, 189],
    heading: 'B.II.1.3 (1) Về xây dựng tập thể lãnh đạo, quản lý',
    words:
      'Trách nhiệm trong lãnh đạo, chỉ đạo, kiểm tra, giám sát việc thực hiện các nhiệm vụ chính trị của tổ chức, cơ quan, đơn vị.',
    kinds: ['a'],
  },
  'B.II.1.3(2)-d1-p1': {
    lines: [195, 195],
    heading:
      'B.II.1.3 (2) Kết quả thực hiện nhiệm vụ: đảng đoàn, ban cán sự đảng cấp tỉnh; ban thường vụ cấp ủy cấp huyện; cấp ủy cơ sở',
    words: 'Kết quả lãnh đạo, chỉ đạo công tác xây dựng Đảng, xây dựng hệ thống chính trị.',
    kinds: ['a'],
  },
  'B.II.1.3(2)-d1-p2': {
    lines: [197, 197],
    heading:
      'B.II.1.3 (2) Kết quả thực hiện nhiệm vụ: đảng đoàn, ban cán sự đảng cấp tỉnh; ban thường vụ cấp ủy cấp huyện; cấp ủy cơ sở',
    words:
      'Việc cụ thể hóa, xây dựng và tổ chức thực hiện các chương trình, kế hoạch công tác năm.',
    kinds: ['a'],
  },
  'B.II.1.3(2)-d1-p3': {
    lines: [199, 199],
    heading:
      'B.II.1.3 (2) Kết quả thực hiện nhiệm vụ: đảng đoàn, ban cán sự đảng cấp tỉnh; ban thường vụ cấp ủy cấp huyện; cấp ủy cơ sở',
    words:
      'Kết quả thực hiện các chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh được cấp có thẩm quyền giao, phê duyệt và được lượng hóa bằng sản phẩm (nếu có).',
    kinds: ['a'],
  },
  'B.II.1.3(2)-d1-p4': {
    lines: [201, 201],
    heading:
      'B.II.1.3 (2) Kết quả thực hiện nhiệm vụ: đảng đoàn, ban cán sự đảng cấp tỉnh; ban thường vụ cấp ủy cấp huyện; cấp ủy cơ sở',
    words:
      'Kết quả đánh giá, xếp loại các tổ chức, cơ quan, đơn vị thuộc phạm vi lãnh đạo, quản lý trực tiếp.',
    kinds: ['a'],
  },
  'B.II.1.3(2)-d2-p1': {
    lines: [205, 205],
    heading:
      'B.II.1.3 (2) Kết quả thực hiện nhiệm vụ: ban thường trực Ủy ban MTTQ Việt Nam cấp huyện, cấp xã; ban thường vụ tổ chức chính trị - xã hội cấp huyện và ban chấp hành cấp cơ sở',
    words:
      'Việc tham mưu cụ thể hóa, xây dựng và tổ chức thực hiện các chương trình, kế hoạch công tác năm để thực hiện chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước và chỉ đạo, hướng dẫn của Mặt trận Tổ quốc, các tổ chức chính trị - xã hội cấp trên.',
    kinds: ['a'],
  },
  'B.II.1.3(2)-d2-p2': {
    lines: [207, 207],
    heading:
      'B.II.1.3 (2) Kết quả thực hiện nhiệm vụ: ban thường trực Ủy ban MTTQ Việt Nam cấp huyện, cấp xã; ban thường vụ tổ chức chính trị - xã hội cấp huyện và ban chấp hành cấp cơ sở',
    words:
      'Kết quả thực hiện các chỉ tiêu, nhiệm vụ được cấp ủy cùng cấp; Mặt trận Tổ quốc, các tổ chức chính trị - xã hội cấp trên giao trong năm.',
    kinds: ['a'],
  },
  'B.II.1.3(2)-d2-p3': {
    lines: [209, 209],
    heading:
      'B.II.1.3 (2) Kết quả thực hiện nhiệm vụ: ban thường trực Ủy ban MTTQ Việt Nam cấp huyện, cấp xã; ban thường vụ tổ chức chính trị - xã hội cấp huyện và ban chấp hành cấp cơ sở',
    words: 'Kết quả đánh giá, xếp loại các đơn vị trực thuộc.',
    kinds: ['a'],
  },
  'B.II.1.3(2)-d3-p1': {
    lines: [213, 213],
    heading:
      'B.II.1.3 (2) Kết quả thực hiện nhiệm vụ: tập thể lãnh đạo cơ quan chuyên trách tham mưu, giúp việc của cấp ủy cấp tỉnh, cấp huyện',
    words:
      'Việc tham mưu cụ thể hóa, xây dựng và tổ chức thực hiện các chủ trương, chương trình, kế hoạch công tác của cấp ủy trong năm.',
    kinds: ['a'],
  },
  'B.II.1.3(2)-d3-p2': {
    lines: [215, 215],
    heading:
      'B.II.1.3 (2) Kết quả thực hiện nhiệm vụ: tập thể lãnh đạo cơ quan chuyên trách tham mưu, giúp việc của cấp ủy cấp tỉnh, cấp huyện',
    words:
      'Việc theo dõi, đôn đốc, kiểm tra, hướng dẫn chuyên môn, nghiệp vụ đối với cấp ủy cấp dưới.',
    kinds: ['a'],
  },
  'B.II.1.3(2)-d3-p3': {
    lines: [217, 217],
    heading:
      'B.II.1.3 (2) Kết quả thực hiện nhiệm vụ: tập thể lãnh đạo cơ quan chuyên trách tham mưu, giúp việc của cấp ủy cấp tỉnh, cấp huyện',
    words:
      'Kết quả công tác tham mưu và thực hiện các nhiệm vụ chuyên môn theo chức năng, nhiệm vụ được giao.',
    kinds: ['a'],
  },
  'B.II.1.3(2)-d3-p4': {
    lines: [219, 219],
    heading:
      'B.II.1.3 (2) Kết quả thực hiện nhiệm vụ: tập thể lãnh đạo cơ quan chuyên trách tham mưu, giúp việc của cấp ủy cấp tỉnh, cấp huyện',
    words: 'Kết quả đánh giá, xếp loại các đơn vị trực thuộc (nếu có).',
    kinds: ['a'],
  },
  'B.II.1.3(3)': {
    lines: [221, 221],
    heading:
      'B.II.1.3 Khung tiêu chí đánh giá tập thể lãnh đạo quản lý các cấp khác từ tỉnh đến cơ sở',
    words: 'Kết quả khắc phục những hạn chế, yếu kém đã được chỉ ra trong năm trước.',
    kinds: ['a'],
  },

  // B.II.1.4 Khung tiêu chuẩn các mức
  'B.II.1.4(1)-d1': {
    lines: [227, 227],
    heading: 'B.II.1.4 (1) Hoàn thành xuất sắc nhiệm vụ',
    words:
      'Là tập thể đoàn kết, có phẩm chất, năng lực, uy tín, khẳng định rõ vai trò lãnh đạo, chỉ đạo, điều hành thực hiện nhiệm vụ chính trị của tổ chức, địa phương, cơ quan, đơn vị; có đổi mới sáng tạo, có sản phẩm cụ thể; tích cực cải cách thủ tục hành chính, ứng dụng khoa học, công nghệ trong công tác; xây dựng đơn vị phát triển toàn diện, giữ vị trí hàng đầu trong địa phương, ngành, lĩnh vực.',
    kinds: ['a'],
  },
  'B.II.1.4(1)-d2': {
    lines: [229, 229],
    heading: 'B.II.1.4 (1) Hoàn thành xuất sắc nhiệm vụ',
    words:
      'Các tiêu chí về kết quả thực hiện chương trình, kế hoạch công tác xây dựng Đảng, xây dựng hệ thống chính trị; kết quả lãnh đạo thực hiện nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh được cấp có thẩm quyền giao đều đánh giá đạt cấp độ "Xuất sắc", những tiêu chí còn lại được đánh giá đạt cấp độ "Tốt" trở lên.',
    kinds: ['a'],
  },
  'B.II.1.4(1)-d3-s1': {
    lines: [231, 231],
    heading: 'B.II.1.4 (1) Hoàn thành xuất sắc nhiệm vụ',
    words:
      'Cấp có thẩm quyền xem xét, quyết định số lượng tập thể lãnh đạo, quản lý được xếp loại "Hoàn thành xuất sắc nhiệm vụ" không vượt quá 20% số được xếp loại "Hoàn thành tốt nhiệm vụ" theo từng đối tượng tập thể lãnh đạo, quản lý trực thuộc cấp tỉnh hoặc cấp huyện.',
    kinds: ['a', 'd'],
  },
  'B.II.1.4(1)-d3-s2': {
    lines: [231, 231],
    heading: 'B.II.1.4 (1) Hoàn thành xuất sắc nhiệm vụ',
    words:
      'Mức xếp loại chất lượng của tập thể lãnh đạo, quản lý không được cao hơn mức xếp loại của tổ chức, cơ quan, đơn vị.',
    kinds: ['a'],
  },
  'B.II.1.4(2)-d1': {
    lines: [235, 237],
    heading: 'B.II.1.4 (2) Hoàn thành tốt nhiệm vụ',
    words:
      'Các tiêu chí về kết quả thực hiện chương trình, kế hoạch công tác xây dựng Đảng, xây dựng hệ thống chính trị; kết quả lãnh đạo thực hiện nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh được cấp có thẩm quyền giao đều đánh giá đạt cấp độ “Tốt” trở lên, những tiêu chí còn lại được đánh giá đạt cấp độ “Trung bình” trở lên.',
    kinds: ['a'],
  },
  'B.II.1.4(2)-d2': {
    lines: [239, 239],
    heading: 'B.II.1.4 (2) Hoàn thành tốt nhiệm vụ',
    words: 'Không có thành viên của tập thể lãnh đạo, quản lý bị xử lý kỷ luật.',
    kinds: ['a'],
  },
  'B.II.1.4(3)-d1': {
    lines: [243, 243],
    heading: 'B.II.1.4 (3) Hoàn thành nhiệm vụ',
    words: 'Các tiêu chí cơ bản được đánh giá đạt cấp độ “Trung bình” trở lên.',
    kinds: ['a', 'd'],
  },
  'B.II.1.4(3)-d2': {
    lines: [245, 245],
    heading: 'B.II.1.4 (3) Hoàn thành nhiệm vụ',
    words:
      'Tập thể lãnh đạo, quản lý không bị xử lý kỷ luật (trừ trường hợp bị xử lý kỷ luật nhưng tự phát hiện và khắc phục xong hậu quả).',
    kinds: ['a'],
  },
  'B.II.1.4(4)-s0': {
    lines: [249, 249],
    heading: 'B.II.1.4 (4) Không hoàn thành nhiệm vụ',
    words:
      'Là tập thể không đạt mức “Hoàn thành nhiệm vụ” hoặc thuộc một trong các trường hợp sau:',
    kinds: ['a'],
  },
  'B.II.1.4(4)-d1': {
    lines: [251, 251],
    heading: 'B.II.1.4 (4) Không hoàn thành nhiệm vụ',
    words:
      'Cấp có thẩm quyền kết luận mất đoàn kết nội bộ hoặc có thành viên suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa”.',
    kinds: ['a'],
  },
  'B.II.1.4(4)-d2': {
    lines: [253, 253],
    heading: 'B.II.1.4 (4) Không hoàn thành nhiệm vụ',
    words:
      'Địa phương, tổ chức, cơ quan, đơn vị trực tiếp lãnh đạo, quản lý chỉ hoàn thành dưới 50% chỉ tiêu, nhiệm vụ được cấp có thẩm quyền giao, phê duyệt, các chỉ tiêu chủ yếu không đạt 100% (trừ trường hợp bất khả kháng).',
    kinds: ['a'],
  },
  'B.II.1.4(4)-d3': {
    lines: [255, 255],
    heading: 'B.II.1.4 (4) Không hoàn thành nhiệm vụ',
    words: 'Tập thể lãnh đạo, quản lý bị xử lý kỷ luật.',
    kinds: ['a'],
  },
  'B.II.1.4(4)-d4-s1': {
    lines: [257, 257],
    heading: 'B.II.1.4 (4) Không hoàn thành nhiệm vụ',
    words: 'Có thành viên của tập thể lãnh đạo, quản lý bị xử lý kỷ luật từ cảnh cáo trở lên',
    kinds: ['a'],
  },
  'B.II.1.4(4)-d4-s2': {
    lines: [257, 257],
    heading: 'B.II.1.4 (4) Không hoàn thành nhiệm vụ',
    words: 'một vi phạm bị xử lý kỷ luật chỉ tính một lần khi xếp loại',
    kinds: ['a'],
  },

  // B.II.1.5 - B.II.4
  'B.II.1.5-d1': {
    lines: [261, 261],
    heading: 'B.II.1.5 Trách nhiệm, thẩm quyền',
    words:
      'Ban Thường vụ cấp có thẩm quyền xem xét, quyết định đánh giá, xếp loại các tập thể lãnh đạo thuộc diện quản lý.',
    kinds: ['a'],
  },
  'B.II.1.5-d2': {
    lines: [263, 263],
    heading: 'B.II.1.5 Trách nhiệm, thẩm quyền',
    words: 'Các chủ thể tham gia đánh giá (nếu có).',
    kinds: ['e'],
  },
  'B.II.1.5-d3': {
    lines: [265, 265],
    heading: 'B.II.1.5 Trách nhiệm, thẩm quyền',
    words: 'Các tập thể tự đánh giá xếp loại chất lượng.',
    kinds: ['a'],
  },
  'B.II.1.6.B1-s1': {
    lines: [271, 271],
    heading: 'B.II.1.6 Bước 1: Tự đánh giá, xếp loại chất lượng',
    words:
      'Căn cứ các tiêu chí đánh giá, tiêu chuẩn mức chất lượng được quy định cụ thể cho từng loại hình đối tượng, tập thể lãnh đạo, quản lý tự phân tích chất lượng (xác định các cấp độ “Xuất sắc”, “Tốt”, “Trung bình”, “Kém” cho từng tiêu chí đánh giá cụ thể)',
    kinds: ['a'],
  },
  'B.II.1.6.B1-s2': {
    lines: [271, 271],
    heading: 'B.II.1.6 Bước 1: Tự đánh giá, xếp loại chất lượng',
    words: 'xem xét, tự nhận mức chất lượng trong Mẫu 01 và báo cáo cấp ủy có thẩm quyền.',
    kinds: ['a', 'b'],
  },
  'B.II.1.6.B2(1)-s0': {
    lines: [277, 277],
    heading: 'B.II.1.6 Bước 2 (1) Đánh giá, xếp loại ban thường vụ cấp ủy cấp huyện',
    words:
      'Ban Tổ chức Tỉnh ủy sau khi tổng hợp, thẩm định kết quả tự đánh giá, gửi lấy ý kiến đánh giá, xếp loại chất lượng của các chủ thể liên quan (theo Mẫu 03) gồm:',
    kinds: ['c', 'b'],
  },
  'B.II.1.6.B2(1)-d1': {
    lines: [279, 279],
    heading: 'B.II.1.6 Bước 2 (1) Đánh giá, xếp loại ban thường vụ cấp ủy cấp huyện',
    words: 'Các cơ quan chuyên trách tham mưu, giúp việc Tỉnh ủy.',
    kinds: ['a', 'd'],
  },
  'B.II.1.6.B2(1)-d2': {
    lines: [281, 281],
    heading: 'B.II.1.6 Bước 2 (1) Đánh giá, xếp loại ban thường vụ cấp ủy cấp huyện',
    words:
      'Tập thể Thường trực Hội đồng nhân dân tỉnh; Lãnh đạo Ủy ban nhân dân tỉnh, Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh tham gia đánh giá các nội dung tiêu chí theo chức năng, nhiệm vụ công tác của mình.',
    kinds: ['a'],
  },
  'B.II.1.6.B2(2)-s0': {
    lines: [285, 285],
    heading: 'B.II.1.6 Bước 2 (2) Đánh giá, xếp loại cấp ủy cơ sở',
    words:
      'Ban Tổ chức huyện ủy sau khi tổng hợp, thẩm định kết quả tự đánh giá, gửi lấy ý kiến đánh giá, xếp loại chất lượng của các chủ thể liên quan (nội dung xin ý kiến do ban thường vụ huyện ủy quy định và hướng dẫn) gồm:',
    kinds: ['c', 'd'],
  },
  'B.II.1.6.B2(2)-d1': {
    lines: [287, 287],
    heading: 'B.II.1.6 Bước 2 (2) Đánh giá, xếp loại cấp ủy cơ sở',
    words: 'Các cơ quan chuyên trách tham mưu, giúp việc của cấp ủy cấp huyện.',
    kinds: ['a', 'd'],
  },
  'B.II.1.6.B2(2)-d2': {
    lines: [289, 289],
    heading: 'B.II.1.6 Bước 2 (2) Đánh giá, xếp loại cấp ủy cơ sở',
    words:
      'Thường trực hội đồng nhân dân huyện; lãnh đạo ủy ban nhân dân huyện, ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội cấp huyện tham gia đánh giá các nội dung tiêu chí theo chức năng, nhiệm vụ công tác của mình.',
    kinds: ['a'],
  },
  'B.II.1.6.B3': {
    lines: [293, 293],
    heading: 'B.II.1.6 Bước 3: Quyết định đánh giá, xếp loại chất lượng',
    words:
      'Ban Tổ chức cấp ủy cùng cấp có thẩm quyền chủ trì, phối hợp với các cơ quan có liên quan tổng hợp, thẩm định kết quả tự đánh giá và kết quả tham gia đánh giá của các chủ thể để báo cáo Ban Thường vụ cấp ủy cùng cấp xem xét, quyết định xếp loại chất lượng.',
    kinds: ['c'],
  },
  'B.II.2-s1': {
    lines: [297, 297],
    heading: 'B.II.2 Đánh giá, xếp loại cá nhân cán bộ lãnh đạo, quản lý các cấp',
    words:
      'Thực hiện theo Quy định về tiêu chí đánh giá cán bộ hiện hành (diện Ban Thường vụ Tỉnh ủy quản lý là Quy định số 1091-QĐ/TU ngày 16/3/2018 của Ban Thường vụ Tỉnh ủy về tiêu chí đánh giá cán bộ diện Ban Thường vụ Tỉnh ủy quản lý).',
    kinds: ['d'],
  },
  'B.II.2-s2': {
    lines: [297, 297],
    heading: 'B.II.2 Đánh giá, xếp loại cá nhân cán bộ lãnh đạo, quản lý các cấp',
    words:
      'Bổ sung vào tiêu chí đánh giá, xếp loại về: Tinh thần đổi mới sáng tạo, cải cách thủ tục hành chính, ứng dụng khoa học, công nghệ và có sản phẩm cụ thể lượng hóa được; trách nhiệm nêu gương của cán bộ lãnh đạo, quản lý nhất là cán bộ lãnh đạo chủ chốt các cấp.',
    kinds: ['a'],
  },
  'B.II.2-d1-s1': {
    lines: [299, 299],
    heading: 'B.II.2 Đánh giá, xếp loại cá nhân cán bộ lãnh đạo, quản lý các cấp',
    words:
      'Sau khi hoàn thành đánh giá, xếp loại chất lượng tổ chức, tập thể, cá nhân ở địa phương, cơ quan, đơn vị thì đánh giá, xếp loại chất lượng người đứng đầu.',
    kinds: ['c'],
  },
  'B.II.2-d1-s2': {
    lines: [299, 299],
    heading: 'B.II.2 Đánh giá, xếp loại cá nhân cán bộ lãnh đạo, quản lý các cấp',
    words:
      'Mức xếp loại của người đứng đầu không được cao hơn mức xếp loại của tập thể lãnh đạo, quản lý, tổ chức, cơ quan, đơn vị do mình đứng đầu.',
    kinds: ['a'],
  },
  'B.II.2-d2': {
    lines: [301, 301],
    heading: 'B.II.2 Đánh giá, xếp loại cá nhân cán bộ lãnh đạo, quản lý các cấp',
    words:
      'Cấp có thẩm quyền xem xét, quyết định số lượng cán bộ lãnh đạo, quản lý được xếp loại “Hoàn thành xuất sắc nhiệm vụ” không vượt quá 20% số được xếp loại “Hoàn thành tốt nhiệm vụ” theo chức danh tương đương ở từng cấp, từng ngành, từng lĩnh vực.',
    kinds: ['a', 'd'],
  },
  'B.II.3-s1': {
    lines: [305, 305],
    heading: 'B.II.3 Quản lý và nộp hồ sơ kiểm điểm, đánh giá, xếp loại',
    words:
      'Hồ sơ kiểm điểm, đánh giá, xếp loại chất lượng tập thể, cá nhân được quản lý theo quy định.',
    kinds: ['e'],
  },
  'B.II.3-s2': {
    lines: [305, 305],
    heading: 'B.II.3 Quản lý và nộp hồ sơ kiểm điểm, đánh giá, xếp loại',
    words:
      'Các tập thể, cá nhân báo cáo kết quả kiểm điểm gửi về Ban Tổ chức cấp ủy cùng cấp (thời gian do Ban Thường vụ cấp ủy cùng cấp quy định).',
    kinds: ['d'],
  },
  'B.II.3-s3': {
    lines: [305, 305],
    heading: 'B.II.3 Quản lý và nộp hồ sơ kiểm điểm, đánh giá, xếp loại',
    words:
      'Các tập thể, cá nhân diện Ban Thường vụ Tỉnh ủy quản lý báo cáo kết quả kiểm điểm, đánh giá, xếp loại chất lượng và gửi hồ sơ kiểm điểm của tập thể, cá nhân về Ban Tổ chức Tỉnh ủy trước ngày 01 tháng 02 năm sau.',
    kinds: ['c'],
  },
  'B.II.3(1)': {
    lines: [307, 307],
    heading: 'B.II.3 (1) Hồ sơ kiểm điểm, đánh giá, xếp loại',
    words: 'Báo cáo kết quả kiểm điểm, xếp loại của tập thể và cá nhân',
    kinds: ['a', 'b'],
  },
  'B.II.3(2)': {
    lines: [309, 309],
    heading: 'B.II.3 (2) Hồ sơ kiểm điểm, đánh giá, xếp loại',
    words: 'Báo cáo kiểm điểm (bản kiểm điểm) của tập thể và cá nhân',
    kinds: ['a'],
  },
  'B.II.3(3)': {
    lines: [310, 310],
    heading: 'B.II.3 (3) Hồ sơ kiểm điểm, đánh giá, xếp loại',
    words: 'Biên bản Hội nghị kiểm điểm',
    kinds: ['a'],
  },
  'B.II.3(4)': {
    lines: [311, 311],
    heading: 'B.II.3 (4) Hồ sơ kiểm điểm, đánh giá, xếp loại',
    words: 'Nhận xét của cấp ủy nơi công tác; phiếu xin ý kiến chi ủy nơi cư trú',
    kinds: ['a'],
  },
  'B.II.3(5)': {
    lines: [312, 312],
    heading: 'B.II.3 (5) Hồ sơ kiểm điểm, đánh giá, xếp loại',
    words: 'Phiếu bổ sung lý lịch (mẫu 2d); bản kê khai tài sản, thu nhập theo quy định',
    kinds: ['a'],
  },
  'B.II.3(6)': {
    lines: [313, 313],
    heading: 'B.II.3 (6) Hồ sơ kiểm điểm, đánh giá, xếp loại',
    words:
      'Phụ lục liên hệ nhận diện 27 biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, những biểu hiện “tự diễn biến”, “tự chuyển hóa” trong nội bộ bằng các biểu hiện cụ thể.',
    kinds: ['a'],
  },
  'B.II.3-x': {
    lines: [315, 315],
    heading: 'B.II.3 Quản lý và nộp hồ sơ kiểm điểm, đánh giá, xếp loại',
    words:
      'Ủy viên đảng đoàn, ban cán sự đảng; ủy viên ban thường vụ các tổ chức chính trị - xã hội tỉnh chưa thuộc diện cán bộ Ban Thường vụ Tỉnh ủy quản lý thì sau khi kiểm điểm, hồ sơ kiểm điểm lưu tại cơ quan, đơn vị',
    kinds: ['a'],
  },
  'B.II.4-d1-s1': {
    lines: [319, 319],
    heading: 'B.II.4 Một số lưu ý khi kiểm điểm, đánh giá xếp loại',
    words:
      'Ban Thường vụ cấp ủy có thẩm quyền bỏ phiếu xếp loại hoàn thành tốt nhiệm vụ các tập thể lãnh đạo diện mình quản lý.',
    kinds: ['a'],
  },
  'B.II.4-d1-s2': {
    lines: [319, 319],
    heading: 'B.II.4 Một số lưu ý khi kiểm điểm, đánh giá xếp loại',
    words:
      'Sau đó trên cơ sở số lượng hoàn thành tốt nhiệm vụ, tiếp tục bỏ phiếu số lượng tập thể hoàn thành xuất sắc nhiệm vụ không vượt quá 20% trên tổng số hoàn thành tốt nhiệm vụ.',
    kinds: ['a'],
  },
  'B.II.4-d1-s3': {
    lines: [319, 319],
    heading: 'B.II.4 Một số lưu ý khi kiểm điểm, đánh giá xếp loại',
    words: 'Đối với cá nhân thực hiện tương tự như tập thể',
    kinds: ['a'],
  },
  'B.II.4-d1-s4': {
    lines: [319, 319],
    heading: 'B.II.4 Một số lưu ý khi kiểm điểm, đánh giá xếp loại',
    words:
      'tuy nhiên một tập thể dưới 5 cán bộ lãnh đạo thì chọn không quá 01 cán bộ hoàn thành xuất sắc nhiệm vụ.',
    kinds: ['a'],
  },
  'B.II.4-d1-s5': {
    lines: [319, 319],
    heading: 'B.II.4 Một số lưu ý khi kiểm điểm, đánh giá xếp loại',
    words: 'Khi làm tròn lấy theo hướng giảm.',
    kinds: ['a'],
  },
  'B.II.4-d2': {
    lines: [321, 321],
    heading: 'B.II.4 Một số lưu ý khi kiểm điểm, đánh giá xếp loại',
    words:
      'Việc xác định cấp độ “Xuất sắc”, “Tốt”, “Trung bình”, “Kém” cho từng tiêu chí đánh giá tương ứng với khung tiêu chuẩn các mức chất lượng.',
    kinds: ['a'],
  },

  // C. Tổ chức thực hiện
  'C.1-s0': {
    lines: [325, 325],
    heading: 'C.1 Tổ chức thực hiện',
    words:
      'Căn cứ Hướng dẫn số 21- HD/BTCTW ngày 18/10/2019 của Ban Tổ chức Trung ương hướng dẫn kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp; Quy định số 1091 - QĐ/TU ngày 16/3/2018 của Ban Thường vụ Tỉnh ủy về tiêu chí đánh giá cán bộ diện Ban Thường vụ Tỉnh ủy quản lý và Hướng dẫn này:',
    kinds: ['e'],
  },
  'C.1-d1': {
    lines: [327, 327],
    heading: 'C.1 Tổ chức thực hiện',
    words:
      'Các Ban Đảng, ban cán sự Đảng, Đảng đoàn, sở, ngành, đoàn thể tỉnh, ban thường vụ cấp ủy cấp huyện chỉ đạo chính quyền, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và thủ trưởng các cơ quan, đơn vị từ tỉnh tới cơ sở thực hiện đánh giá, xếp loại chất lượng tổ chức, cơ quan, đơn vị, công chức, viên chức hằng năm để đồng bộ với đánh giá, xếp loại tập thể, cá nhân cán bộ lãnh đạo, quản lý đảm bảo theo quy định.',
    kinds: ['c'],
  },
  'C.1-d2-s1': {
    lines: [329, 329],
    heading: 'C.1 Tổ chức thực hiện',
    words:
      'Khi tổ chức kiểm điểm tập thể và cá nhân cán bộ lãnh đạo, quản lý, mời đại diện cấp ủy, chính quyền, các đoàn thể, các ban đảng của cấp ủy cấp trên trực tiếp dự.',
    kinds: ['a'],
  },
  'C.1-d2-s2': {
    lines: [329, 329],
    heading: 'C.1 Tổ chức thực hiện',
    words:
      'Đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, Tỉnh ủy viên, lãnh đạo Ủy ban nhân dân tỉnh phụ trách dự và chỉ đạo trong quá trình kiểm điểm.',
    kinds: ['a'],
  },
  'C.1-d2-s3': {
    lines: [329, 329],
    heading: 'C.1 Tổ chức thực hiện',
    words:
      'Đại diện các ban đảng của cấp ủy các cấp phải bố trí công việc để dự Hội nghị kiểm điểm theo đơn vị được phân công theo dõi.',
    kinds: ['a'],
  },
  'C.1-d2-s4': {
    lines: [329, 329],
    heading: 'C.1 Tổ chức thực hiện',
    words:
      'Tập thể, cá nhân diện Ban Thường vụ Tỉnh ủy quản lý báo cáo xin ý kiến đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, lãnh đạo UBND tỉnh phụ trách để chỉ đạo trước khi tổ chức kiểm điểm.',
    kinds: ['c'],
  },
  'C.2-s1': {
    lines: [331, 331],
    heading: 'C.2 Tổ chức thực hiện',
    words:
      'Ban Tổ chức Tỉnh ủy chủ trì phối hợp với Ủy ban Kiểm tra Tỉnh ủy, các Ban Đảng tỉnh và Văn phòng Tỉnh ủy giúp Ban Thường vụ Tỉnh ủy theo dõi, kiểm tra việc tổ chức thực hiện.',
    kinds: ['e'],
  },
  'C.2-s2': {
    lines: [333, 333],
    heading: 'C. Tổ chức thực hiện',
    words:
      'Hướng dẫn này có hiệu lực kể từ ngày ký và thay thế Hướng dẫn số 06-HD/TU ngày 09/11/2018 của Ban Thường vụ Tỉnh ủy về kiểm điểm, đánh giá, xếp loại chất lượng hàng năm đối với tập thể, cá nhân cán bộ lãnh đạo diện Ban Thường vụ Tỉnh ủy quản lý.',
    kinds: ['e'],
  },
  'C.2-s3': {
    lines: [335, 335],
    heading: 'C. Tổ chức thực hiện',
    words:
      'Trong quá trình thực hiện, nếu có vướng mắc, các cấp ủy, tổ chức đảng, địa phương, cơ quan, đơn vị phản ánh về Ban Thường vụ Tỉnh ủy (qua Ban Tổ chức Tỉnh ủy) để tổng hợp nghiên cứu, kịp thời điều chỉnh, sửa đổi, bổ sung.',
    kinds: ['e'],
  },
  'C.2-s4': {
    lines: [337, 337],
    heading: 'C. Tổ chức thực hiện',
    words:
      'Gửi kèm theo Hướng dẫn này các biểu mẫu báo cáo, kiểm điểm đánh giá chất lượng tập thể, cá nhân cán bộ lãnh đạo quản lý các cấp',
    kinds: ['b'],
  },
  'C-nn': {
    lines: [339, 349],
    heading: 'Nơi nhận',
    words:
      'Nơi nhận: Ban Bí thư Trung ương Đảng, | để Ban Tổ chức Trung ương, | báo cáo Các Ban đảng, BCSD [sic], Đảng đoàn; sở, ngành, đoàn thể tỉnh, BTV, BTC huyện ủy, thị ủy, thành ủy, ĐUTT Tỉnh ủy, Các đơn vị diện BTV Tỉnh ủy quản lý, Các đồng chí Tỉnh ủy viên, LĐVPTU, Lưu VPTU.',
    kinds: ['e'],
  },
  'C-sig': {
    lines: [351, 356],
    heading: 'Ký ban hành',
    words: 'T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ THƯỜNG TRỰC Đỗ Xuân Tuyên',
    kinds: ['e'],
  },

  // Mẫu 01
  'M01.H': {
    lines: [358, 365],
    heading: 'Mẫu 01, tiêu đề',
    words:
      'ĐƠN VỊ..... ĐẢNG CÔNG [sic] SẢN VIỆT NAM (Đối với cơ quan của Đảng) CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc Lập - Tự Do - Hạnh Phúc [sic] (Đối với các đơn vị khối Nhà nước và các tổ chức chính trị - xã hội) ....., ngày.....tháng.....năm..... BÁO CÁO KIỂM ĐIỂM TẬP THỂ Năm.....',
    kinds: ['b', 'a'],
  },
  'M01.0': {
    lines: [367, 367],
    heading: 'Mẫu 01, câu mở đầu',
    words:
      'Căn cứ kết quả lãnh đạo, chỉ đạo thực hiện nhiệm vụ chính trị tại địa phương (cơ quan, đơn vị); tập thể..... kiểm điểm với các nội dung chủ yếu sau:',
    kinds: ['b'],
  },
  'M01.I.1': {
    lines: [371, 375],
    heading: 'Mẫu 01, I.1 Ưu điểm, kết quả đạt được',
    words:
      'Việc quán triệt, tổ chức thực hiện các chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước, nghị quyết, chỉ thị, quyết định, kết luận của cấp trên; xây dựng và tổ chức thực hiện các chương trình, kế hoạch công tác của tập thể. Tự đánh giá về cấp độ thực hiện: Xuất sắc Tốt Trung bình Kém',
    kinds: ['b', 'a'],
  },
  'M01.I.2': {
    lines: [377, 381],
    heading: 'Mẫu 01, I.2 Ưu điểm, kết quả đạt được',
    words:
      'Công tác lãnh đạo, chỉ đạo các mặt công tác của địa phương, cơ quan, đơn vị trong năm; kết quả thực hiện các chỉ tiêu, nhiệm vụ được cấp có thẩm quyền giao, phê duyệt trong năm. Tự đánh giá về cấp độ thực hiện: Xuất sắc Tốt Trung bình Kém',
    kinds: ['b', 'a'],
  },
  'M01.I.3': {
    lines: [383, 387],
    heading: 'Mẫu 01, I.3 Ưu điểm, kết quả đạt được',
    words:
      'Việc thực hiện nguyên tắc tập trung dân chủ và các quy định, quy chế làm việc. Tự đánh giá về cấp độ thực hiện: Xuất sắc Tốt Trung bình Kém',
    kinds: ['b', 'a'],
  },
  'M01.I.4': {
    lines: [389, 393],
    heading: 'Mẫu 01, I.4 Ưu điểm, kết quả đạt được',
    words:
      'Việc đấu tranh ngăn chặn, đẩy lùi những biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” trong nội bộ gắn với đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và công tác đấu tranh phòng, chống tham nhũng, lãng phí. Tự đánh giá về cấp độ thực hiện: Xuất sắc Tốt Trung bình Kém',
    kinds: ['b', 'a'],
  },
  'M01.I.5': {
    lines: [395, 399],
    heading: 'Mẫu 01, I.5 Ưu điểm, kết quả đạt được',
    words:
      'Kết quả lãnh đạo, chỉ đạo, thực hiện công tác kiểm tra, giám sát, kỷ luật đảng và thi đua, khen thưởng. Tự đánh giá về cấp độ thực hiện: Xuất sắc Tốt Trung bình Kém',
    kinds: ['b', 'a'],
  },
  'M01.II': {
    lines: [401, 404],
    heading: 'Mẫu 01, II. Hạn chế, khuyết điểm và nguyên nhân',
    words:
      'Hạn chế, khuyết điểm (theo 05 nội dung nêu trên). Nguyên nhân của hạn chế, khuyết điểm.',
    kinds: ['b', 'a'],
  },
  'M01.III': {
    lines: [406, 412],
    heading: 'Mẫu 01, III. Kết quả khắc phục',
    words:
      'Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở kỳ kiểm điểm trước. Kiểm điểm rõ từng hạn chế, khuyết điểm (đã được khắc phục; đang khắc phục, mức độ khắc phục; chưa được khắc phục); những khó khăn, vướng mắc (nếu có); trách nhiệm của tập thể, cá nhân có liên quan. Tự đánh giá về cấp độ thực hiện: Xuất sắc Tốt Trung bình Kém',
    kinds: ['b', 'a'],
  },
  'M01.IV': {
    lines: [414, 416],
    heading: 'Mẫu 01, IV. Giải trình những vấn đề được gợi ý kiểm điểm (nếu có)',
    words:
      'Giải trình từng vấn đề được gợi ý kiểm điểm, nêu nguyên nhân, xác định trách nhiệm của tập thể, cá nhân đối với từng vấn đề được gợi ý kiểm điểm.',
    kinds: ['b', 'a'],
  },
  'M01.V': {
    lines: [418, 420],
    heading: 'Mẫu 01, V. Trách nhiệm',
    words:
      'Trách nhiệm của tập thể, cá nhân Về những hạn chế, khuyết điểm trong thực hiện nhiệm vụ chính trị; nguyên tắc tập trung dân chủ; các quy định, quy chế làm việc; công tác tổ chức, cán bộ; quản lý đảng viên; đổi mới phương thức lãnh đạo; các biện pháp đấu tranh phòng, chống tham nhũng, lãng phí; kết quả xử lý sai phạm đối với tập thể, cá nhân...',
    kinds: ['b', 'a'],
  },
  'M01.VI': {
    lines: [422, 422],
    heading: 'Mẫu 01, VI. Phương hướng, biện pháp',
    words: 'Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm',
    kinds: ['b', 'a'],
  },
  'M01.VII': {
    lines: [424, 429],
    heading: 'Mẫu 01, VII. Đề nghị xếp loại',
    words:
      'Đề nghị xếp loại mức chất lượng: Hoàn thành xuất sắc nhiệm vụ Hoàn thành tốt nhiệm vụ Hoàn thành nhiệm vụ Không hoàn thành nhiệm vụ',
    kinds: ['b', 'a'],
  },
  'M01.note': {
    lines: [431, 431],
    heading: 'Mẫu 01, lưu ý',
    words:
      'Lưu ý: Báo cáo chi tiết các nội dung kiểm điểm. Sau đó tự đánh giá về cấp độ thực hiện theo 04 mức trên',
    kinds: ['e'],
  },
  'M01.sig': {
    lines: [433, 434],
    heading: 'Mẫu 01, chữ ký',
    words: 'T/M TẬP THỂ LÃNH ĐẠO, QUẢN LÝ (Ký, ghi rõ họ tên và đóng dấu)',
    kinds: ['b'],
  },

  // Mẫu 02
  'M02.H': {
    lines: [436, 456],
    heading: 'Mẫu 02, tiêu đề',
    words:
      'ĐẢNG CÔNG [sic] SẢN VIỆT NAM ....., ngày.....tháng.....năm..... BẢN KIỂM ĐIỂM CÁ NHÂN LÃNH ĐẠO, QUẢN LÝ Năm Họ và tên:..... Ngày, tháng, năm sinh..... Chức vụ Đảng..... Chức vụ chính quyền:..... Chức vụ đoàn thể:..... Đơn vị công tác:..... Chi bộ:.....',
    kinds: ['b', 'a'],
  },
  'M02.I.1': {
    lines: [458, 466],
    heading: 'Mẫu 02, I.1 Ưu điểm, kết quả đạt được',
    words:
      'Về tư tưởng chính trị; phẩm chất đạo đức, lối sống; ý thức tổ chức kỷ luật; tác phong, lễ [sic] lối làm việc: Về tư tưởng chính trị; Về phẩm chất đạo đức lối sống; Về ý thức tổ chức kỷ luật; Về tác phong, lễ [sic] lối làm việc; Việc đấu tranh phòng, chống các biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” của cá nhân (đối chiếu với 27 biểu hiện, cá nhân tự nhận diện). Tự đánh giá về cấp độ thực hiện: Xuất sắc Tốt Trung bình Kém',
    kinds: ['b', 'a'],
  },
  'M02.I.2': {
    lines: [466, 476],
    heading: 'Mẫu 02, I.2 Về thực hiện chức trách nhiệm vụ được giao',
    words:
      'Việc thực hiện chức trách, quyền hạn theo quy định (đảng, chính quyền, đoàn thể). Kết quả thực hiện các chỉ tiêu, nhiệm vụ được giao trong năm. Trách nhiệm cá nhân liên quan đến kết quả, hạn chế, khuyết điểm ở lĩnh vực, địa phương, tổ chức, cơ quan, đơn vị do mình phụ trách. Tự đánh giá về cấp độ thực hiện: Xuất sắc Tốt Trung bình Kém',
    kinds: ['b', 'a'],
  },
  'M02.I.3': {
    lines: [478, 482],
    heading: 'Mẫu 02, I.3 Ưu điểm, kết quả đạt được',
    words:
      'Việc thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu hằng năm Tự đánh giá về cấp độ thực hiện: Xuất sắc Tốt Trung bình Kém',
    kinds: ['b', 'a'],
  },
  'M02.II': {
    lines: [484, 488],
    heading: 'Mẫu 02, II. Hạn chế, khuyết điểm và nguyên nhân',
    words: 'Hạn chế, khuyết điểm (theo 3 nội dung nêu trên). Nguyên nhân của hạn chế, khuyết điểm',
    kinds: ['b', 'a'],
  },
  'M02.III': {
    lines: [490, 496],
    heading: 'Mẫu 02, III. Kết quả khắc phục',
    words:
      'Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở các kỳ kiểm điểm trước Kiểm điểm rõ từng hạn chế, khuyết điểm (đã được khắc phục; đang khắc phục; chưa được khắc phục); những khó khăn, vướng mắc (nếu có); trách nhiệm của cá nhân. Tự đánh giá về cấp độ thực hiện: Xuất sắc Tốt Trung bình Kém',
    kinds: ['b', 'a'],
  },
  'M02.IV': {
    lines: [498, 500],
    heading: 'Mẫu 02, IV. Giải trình',
    words:
      'Giải trình những vấn đề được gợi ý kiểm điểm (nếu có). Giải trình từng vấn đề được gợi ý kiểm điểm, nêu nguyên nhân, xác định trách nhiệm của cá nhân đối với từng vấn đề được gợi ý kiểm điểm.',
    kinds: ['b', 'a'],
  },
  'M02.V': {
    lines: [502, 502],
    heading: 'Mẫu 02, V. Trách nhiệm',
    words:
      'Làm rõ trách nhiệm của cá nhân đối với những hạn chế, khuyết điểm của tập thể (nếu có).',
    kinds: ['b', 'a'],
  },
  'M02.VI': {
    lines: [504, 504],
    heading: 'Mẫu 02, VI. Phương hướng, biện pháp',
    words: 'Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm.',
    kinds: ['b', 'a'],
  },
  'M02.VII': {
    lines: [506, 511],
    heading: 'Mẫu 02, VII. Đề nghị (tự nhận) mức xếp loại',
    words:
      'Đề nghị (tự nhận) mức xếp loại chất lượng: Hoàn thành xuất sắc nhiệm vụ Hoàn thành tốt nhiệm vụ Hoàn thành nhiệm vụ Không hoàn thành nhiệm vụ',
    kinds: ['b', 'a'],
  },
  'M02.sig': {
    lines: [513, 515],
    heading: 'Mẫu 02, chữ ký',
    words: 'NGƯỜI TỰ KIỂM ĐIỂM (ký, ghi rõ họ tên)',
    kinds: ['b'],
  },

  // Mẫu 03
  'M03.H': {
    lines: [517, 529],
    heading: 'Mẫu 03, tiêu đề',
    words:
      'TỈNH ỦY/HUYỆN ỦY BAN TỔ CHỨC ĐẢNG CỘNG SẢN VIỆT NAM ....., ngày ... tháng ... năm 20..... Số - CV/BTC V/v xin ý kiến đánh giá, xếp loại chất lượng của các chủ thể có liên quan Kính gửi:',
    kinds: ['b'],
  },
  'M03.body': {
    lines: [531, 532],
    heading: 'Mẫu 03, nội dung',
    words:
      'Thực hiện Hướng dẫn số 10-HD/TU ngày 18/11/2019 của Ban Thường vụ Tỉnh ủy về Hướng dẫn Kiểm điểm, đánh giá, xếp loại chất lượng hàng năm đối với tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp; căn cứ vào chức năng, nhiệm vụ của đơn vị, Ban Tổ chức cấp ủy đề nghị đơn vị cho ý kiến đánh giá, xếp loại chất lượng đối với tập thể ban thường vụ..... trong việc lãnh đạo, chỉ đạo thực hiện nhiệm vụ năm 20....., như sau:',
    kinds: ['b'],
  },
  'M03.items': {
    lines: [534, 544],
    heading: 'Mẫu 03, các mục xin ý kiến',
    words:
      'Ưu điểm: ..... Hạn chế, khuyết điểm: ..... Cấp độ thực hiện: Xuất sắc Tốt Trung bình Kém',
    kinds: ['b', 'a'],
  },
  'M03.deadline': {
    lines: [546, 546],
    heading: 'Mẫu 03, thời hạn trả lời',
    words:
      'Ý kiến đánh giá, xếp loại chất lượng của đơn vị gửi về Ban Tổ chức cấp ủy trước ngày/...../2019, để Ban Tổ chức cấp ủy tổng hợp báo cáo Ban Thường vụ cấp ủy xem xét, quyết định.',
    kinds: ['b', 'c'],
  },
  'M03.sig': {
    lines: [548, 554],
    heading: 'Mẫu 03, chữ ký',
    words: 'Trân trọng cảm ơn! Nơi nhận: Như kính gửi, ..... THỦ TRƯỞNG CƠ QUAN',
    kinds: ['b'],
  },
} as const satisfies Readonly<Record<string, Clause>>;

/** Ids in the order of the guidance. */
export const clauseIds: readonly ClauseId[] = Object.keys(clauses) as ClauseId[];
