import { createRequire } from 'node:module';
import { MAX_NESTING, type Refusal } from './yaml-events.js';
import type { TextFault } from './yaml-value.js';

/** What `yaml` says in English by code, as a clerk would say it. */
const FAULTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Dòng này thụt đầu dòng bằng phím Tab. Thay bằng dấu cách.',
  BAD_INDENT: 'Thụt đầu dòng chưa khớp với các dòng cùng mục. Căn lại bằng dấu cách.',
  MULTIPLE_DOCS: 'Tệp có nhiều phần cách nhau bằng dòng ---. Tách mỗi hồ sơ thành một tệp.',
  BAD_ALIAS: 'Dấu * mở đầu được hiểu là tham chiếu. Đặt cả nội dung trong dấu nháy.',
  MISSING_CHAR: 'Thiếu dấu đóng (nháy, ngoặc) hoặc thiếu dấu hai chấm. Thêm dấu còn thiếu.',
  BLOCK_AS_IMPLICIT_KEY:
    'Nội dung có dấu hai chấm, hoặc dòng sau thụt lệch, nên bị hiểu là khóa mới. Đặt nội dung trong dấu nháy; căn lại đầu dòng.',
  MULTILINE_IMPLICIT_KEY:
    'Dòng này bị hiểu là khóa kéo dài nhiều dòng. Kiểm tra dấu hai chấm, hoặc đặt nội dung trong dấu nháy.',
  UNEXPECTED_TOKEN: 'Ký tự ở đây không đúng cú pháp YAML. Đặt nội dung trong dấu nháy.',
  BAD_SCALAR_START: 'Nội dung mở đầu bằng ký tự dành riêng. Đặt nội dung trong dấu nháy.',
  TAG_RESOLVE_FAILED: 'Dấu ! mở đầu được hiểu là nhãn kiểu. Đặt nội dung trong dấu nháy.',
};
const OTHER = 'Đoạn này không đúng cú pháp YAML. Kiểm tra dấu hai chấm, dấu nháy, thụt đầu dòng.';
const TOO_DEEP = `Các mục lồng nhau quá ${MAX_NESTING} tầng. Đưa nội dung ra ngoài cho bớt tầng.`;
/** Longest text in characters that is read a second time to word its fault better. */
const MAX_SECOND_READING = 100_000;

/** What keeps a text from being read: the `yaml` package names it better than the fast reader. */
export function faultsOf(text: string, { offset, tooDeep }: Refusal): TextFault[] {
  const fault = (at: number, message: string): TextFault => ({ rule: 'yaml', offset: at, message });
  if (tooDeep) return [fault(offset, TOO_DEEP)];
  // What follows a first error of syntax is mostly its echo.
  const [first] = text.length > MAX_SECOND_READING ? [] : errorsOf(text);
  return [first ? fault(first.pos[0], FAULTS[first.code] ?? OTHER) : fault(offset, OTHER)];
}

interface SyntaxError {
  readonly code: string;
  readonly pos: readonly [number, number];
}

/** The package is loaded only here, since most folders have no such file. */
function errorsOf(text: string): readonly SyntaxError[] {
  const { parseDocument } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  try {
    const { errors, warnings } = parseDocument(text, { prettyErrors: false, merge: false });
    return [...errors, ...warnings];
  } catch {
    return [];
  }
}
