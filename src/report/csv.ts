import { stringify } from 'csv-stringify/sync';

/** What spreadsheets run: these signs at the beginning, also behind what is not seen, also wide ones. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** A table for Excel in Vietnamese: `;` between cells, BOM, CRLF, no cell that starts a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(plainCell)),
    // The package quotes line breaks of its own kind only; any other would begin a row in Excel.
    { bom: true, delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n\t]/ },
  );
}

/** A text that would be run gets an apostrophe in front; a number stays one. */
function plainCell(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
