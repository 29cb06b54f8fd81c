import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { SourceText } from '../finding.js';

/** A fault of the text itself, at an offset of it. */
export interface TextFault {
  readonly rule: 'yaml' | 'encoding';
  readonly offset: number;
  readonly message: string;
}

/** What `yaml` says in English by code, as a clerk would say it. */
const FAULTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Dòng này thụt đầu dòng bằng phím Tab. Thay bằng dấu cách.',
  DUPLICATE_KEY:
    'Khóa này đã có ở trên trong cùng một mục. Giữ lại một khóa, gộp nội dung nếu cần.',
  BAD_INDENT: 'Thụt đầu dòng chưa khớp với các dòng cùng mục. Căn lại bằng dấu cách.',
  MULTIPLE_DOCS: 'Tệp có nhiều phần cách nhau bằng dòng ---. Tách mỗi hồ sơ thành một tệp.',
  BAD_ALIAS: 'Dấu * mở đầu được hiểu là tham chiếu. Đặt cả nội dung trong dấu nháy.',
  MISSING_CHAR: 'Thiếu dấu đóng (nháy, ngoặc) hoặc thiếu dấu hai chấm. Thêm dấu còn thiếu.',
  BLOCK_AS_IMPLICIT_KEY:
    'Nội dung có dấu hai chấm hoặc xuống dòng nên bị hiểu là khóa mới. Đặt nội dung trong dấu nháy.',
  MULTILINE_IMPLICIT_KEY:
    'Dòng này bị hiểu là khóa kéo dài nhiều dòng. Kiểm tra dấu hai chấm, hoặc đặt nội dung trong dấu nháy.',
  UNEXPECTED_TOKEN: 'Ký tự ở đây không đúng cú pháp YAML. Đặt nội dung trong dấu nháy.',
  BAD_SCALAR_START: 'Nội dung mở đầu bằng ký tự dành riêng. Đặt nội dung trong dấu nháy.',
  TAG_RESOLVE_FAILED: 'Dấu ! mở đầu được hiểu là nhãn kiểu. Đặt nội dung trong dấu nháy.',
};

/** Bytes of a file to text: UTF-8 with or without BOM, UTF-16 with BOM; NFC. */
export function decode(bytes: Uint8Array): { text: string } | { fault: TextFault } {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes).normalize('NFC') };
  } catch {
    const message =
      'Tệp không phải Unicode (UTF-8), có thể được gõ bằng bảng mã TCVN3 hoặc VNI. Chuyển sang Unicode rồi lưu lại dạng UTF-8.';
    return { fault: { rule: 'encoding', offset: 0, message } };
  }
}

/** Escapes in quotes (`"e\u0301"`) can spell letters in parts, after the file itself is composed. */
function composed(_key: unknown, value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC') : value;
}

/** One YAML file: its text, the plain value in it, and where each part of the value stands. */
export class YamlSource implements SourceText {
  readonly value: unknown;
  readonly faults: readonly TextFault[];
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();

  constructor(
    readonly file: string,
    readonly text: string,
  ) {
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      uniqueKeys: true,
      merge: false,
    });
    // What follows a first error of syntax is mostly its echo; doubled keys stand each for itself.
    const told = [...this.#document.errors, ...this.#document.warnings].filter(
      (error, i) => i === 0 || error.code === 'DUPLICATE_KEY',
    );
    const faults: TextFault[] = told.map((error) => ({
      rule: 'yaml',
      offset: error.pos[0],
      message:
        FAULTS[error.code] ??
        'Đoạn này không đúng cú pháp YAML. Kiểm tra dấu hai chấm, dấu nháy, thụt đầu dòng.',
    }));
    let value: unknown = null;
    if (faults.length === 0) {
      try {
        value = this.#document.toJS({ maxAliasCount: 100, reviver: composed });
      } catch {
        const message =
          'Tệp dùng quá nhiều tham chiếu lồng nhau (&, *). Viết lại nội dung trực tiếp.';
        faults.push({ rule: 'yaml', offset: 0, message });
      }
    }
    this.value = value;
    this.faults = faults;
  }

  /** This file seen from one offset: a fault of the text has no path to stand on. */
  at(offset: number): SourceText {
    const locate: SourceText['locate'] = (path) => ({
      ...this.position(offset),
      depth: path.length,
    });
    return { file: this.file, text: this.text, locate };
  }

  position(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(Math.min(offset, this.text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  locate(path: readonly (string | number)[]): ReturnType<SourceText['locate']> {
    let node: unknown = this.#document.contents;
    let offset = firstContent(node);
    let depth = 0;
    for (const key of path) {
      while (isAlias(node)) node = node.resolve(this.#document);
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isScalar(item.key) && String(item.key.value) === key,
        );
        if (!pair) break;
        offset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof key === 'number') {
        const item = node.items[key] as Node | undefined;
        if (!item) break;
        offset = firstContent(item) || offset;
        node = item;
      } else break;
      depth += 1;
    }
    return { ...this.position(offset), depth };
  }
}

function firstContent(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
