import type { Fault, Position } from './fault.js';

/** Longer tags and deeper blocks are no form's; the parser would spend minutes on them. */
const LONGEST = 1000;
const DEEPEST = 30;

interface Open {
  readonly name: string;
  readonly at: number;
}

/** What keeps a text from the parser; `open` is the innermost block open at its end. */
export function scan(text: string): { fault: Fault | null; open: Open | null } {
  const open: Open[] = [];
  const refuse = (at: number, message: string) => ({
    fault: { at: positionAt(text, at), message },
    open: null,
  });
  for (let at = text.indexOf('{{'); at >= 0; ) {
    const end = endOf(text, at);
    if (end === null) return refuse(at, 'Mở {{ ở đây nhưng chưa đóng. Thêm }}.');
    const tag = text.slice(at, end);
    if (isComment(tag)) {
      at = text.indexOf('{{', end);
      continue;
    }
    if (tag.length > LONGEST)
      return refuse(at, `Từ {{ ở đây đến }} dài quá ${LONGEST} chữ. Kiểm tra chỗ đóng }}.`);
    follow(open, tag, at);
    if (open.length > DEEPEST)
      return refuse(at, `Các khối {{#…}} lồng nhau quá ${DEEPEST} lần. Viết lại gọn hơn.`);
    at = text.indexOf('{{', end);
  }
  return { fault: null, open: open.at(-1) ?? null };
}

function isComment(tag: string): boolean {
  return /^\{\{~?!/.test(tag);
}

function endOf(text: string, at: number): number | null {
  const end = /^\{\{~?!--/.test(text.slice(at, at + 6)) ? /--~?\}\}/g : /\}\}/g;
  end.lastIndex = at + 2;
  return end.exec(text) ? end.lastIndex : null;
}

/** `{{else if x}}` opens one more block, which the same end closes. */
function follow(open: Open[], tag: string, at: number): void {
  const [, mark, name = ''] = /^\{\{~?(#|\^|\/|else\s)[\s*>]*([\w-]*)/.exec(tag) ?? [];
  if (mark === '/') {
    while (open.pop()?.name.startsWith('else ')) {}
  } else if (mark && name) open.push({ name: mark.startsWith('else') ? `else ${name}` : name, at });
}

/** What the parser says in English, at the place where a person would look for the mistake. */
export function syntaxFault(text: string, error: unknown): Fault {
  const said = error instanceof Error ? error.message : '';
  const mismatch = /^(.+) doesn't match (.+) - (\d+):(\d+)$/.exec(said);
  if (mismatch) {
    const [, open, close, line, column] = mismatch;
    return {
      at: { line: Number(line), column: Number(column) + 1 },
      message: `Khối {{#${open}}} lại đóng bằng {{/${close}}}. Sửa tên ở thẻ đóng.`,
    };
  }
  const { open } = scan(text);
  if (open && said.includes("got 'EOF'")) {
    const name = open.name.replace(/^else .*/, 'if');
    return {
      at: positionAt(text, open.at),
      message: `Khối {{#${name}}} chưa đóng. Thêm {{/${name}}}.`,
    };
  }
  const at = spot(text, said);
  if (/^Expecting 'EOF'.*got '(OPEN_ENDBLOCK|INVERSE)'/m.test(said))
    return { at, message: 'Thẻ {{/…}} hoặc {{else}} này không có khối {{#…}} nào đang mở.' };
  return {
    at,
    message: 'Viết chưa đúng trong cặp {{ }}. Kiểm tra dấu ngoặc nhọn, tên biến, dấu nháy.',
  };
}

/** The parser names the line, and shows a few letters before the mistake with a caret below it. */
function spot(text: string, said: string): Position {
  const line = Number(/line (\d+)/.exec(said)?.[1] ?? 1);
  const [, shown = '', caret = ''] = said.split('\n');
  const before = shown.slice(Math.max(0, caret.length - 1 - 8), Math.max(0, caret.length - 1));
  const found = text.split('\n')[line - 1]?.indexOf(before) ?? -1;
  return { line, column: found < 0 ? 1 : found + before.length + 1 };
}

/** Where an offset of a text stands, when its first letter stands at `from`. */
export function positionAt(text: string, offset: number, from: Position = FIRST): Position {
  const before = text.slice(0, offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  if (before.length === 1) return { line: from.line, column: from.column + column - 1 };
  return { line: from.line + before.length - 1, column };
}

const FIRST: Position = { line: 1, column: 1 };
