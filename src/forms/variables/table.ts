import { blankOf, groupOf, listOf, type Variable, type Variables } from '../variables.js';
import { stt } from './shared.js';

/** A line of a table: its number, and each column by its heading. */
function lineOf(columns: Readonly<Record<string, string>>): Variables {
  const cells = Object.entries(columns).map(([key, heading]) => [key, blankOf(heading)]);
  return { stt, ...Object.fromEntries(cells) };
}

export function tableOf(title: string, columns: Readonly<Record<string, string>>): Variable {
  return listOf(title, lineOf(columns));
}

/** A table with a last line of totals. */
export function summedOf(title: string, columns: Readonly<Record<string, string>>): Variable {
  return groupOf(title, {
    dong: listOf('Các dòng', lineOf(columns)),
    cong: groupOf('Dòng cộng', lineOf(columns)),
  });
}
