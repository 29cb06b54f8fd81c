import { waysToWrite } from '../describe.js';
import { meant, type Path } from '../markup/language.js';
import type { Thing } from './names.js';

const MOST_SHOWN = 8;

export const KINDS: Readonly<Record<Thing['kind'], string>> = {
  blank: 'chỗ điền',
  choice: 'nhóm ô chọn',
  condition: 'điều kiện',
  text: 'chữ hoặc số',
  group: 'nhóm biến',
  list: 'danh sách',
  tick: 'ô chọn',
};

/** How a thing is written in a template. */
export function howTo({ kind }: Thing, { text }: Path): string {
  const ways = waysToWrite(kind, text).join(' hoặc ');
  return kind === 'group' ? `Ghi tên biến bên trong: ${ways}` : `Ghi ${ways}.`;
}

export function unknownName(
  { text }: Path,
  part: string,
  members: Readonly<Record<string, Thing>>,
): string {
  const known = Object.keys(members);
  const whole = text === part ? '' : ` trong "${text}"`;
  const hint = meant(part, known) || shown(known);
  return `Không có biến "${part}"${whole}. ${hint}Sửa tên biến.`;
}

function shown(known: readonly string[]): string {
  if (known.length === 0) return '';
  return `Dùng được: ${known.slice(0, MOST_SHOWN).join(', ')}${known.length > MOST_SHOWN ? '…' : ''}. `;
}
