import { VERSION } from '../version.js';

/** Where in this program, and nothing that came from outside: no message, no folder of anybody. */
const PLACE = /^ {4}at .*\/dist\/([\w/-]+\.js:\d+:\d+)\)?$/;

/** One line to send on, without a word of anybody's dossier. */
export function bugMessage(error: unknown): string {
  const name = error instanceof Error ? kindOf(error) : typeof error;
  const place = error instanceof Error ? placeOf(error) : null;
  const about = [name, place, `kiemdiem ${VERSION}`, `Node ${process.version}`, process.platform];
  return `Chương trình gặp lỗi ngoài dự kiến (${about.filter(Boolean).join(', ')}). Gửi dòng này cùng lệnh đã chạy cho người phụ trách chương trình; không cần gửi hồ sơ.`;
}

/** The kinds are those of the language; a name given to one error could say anything. */
function kindOf(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  const isPlain = typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code);
  return isPlain ? `${error.constructor.name} ${code}` : error.constructor.name;
}

function placeOf(error: Error): string | null {
  const { stack } = error;
  if (typeof stack !== 'string') return null;
  const head = Math.max(stack.indexOf(error.message), 0) + error.message.length;
  for (const line of stack.slice(head).split('\n')) {
    const place = PLACE.exec(line)?.[1];
    if (place !== undefined) return place;
  }
  return null;
}
