// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold these in any form
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const SPECIAL = /[&<>"]/;
/** Most texts stand in XML as they are. */
const PLAIN = /^[\t\n\r !#-%'-;=?-~\u00A0-\uD7FF\uE000-\uFFFD]*$/;
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Any text as content or attribute value of XML. */
export function escapeXml(text: string): string {
  return PLAIN.test(text) ? text : escapeMarkup(holdable(text));
}

/** Text without what XML cannot hold in any form. */
export function holdable(text: string): string {
  return text.replace(FORBIDDEN, '').toWellFormed();
}

/** Text that cannot end the element or attribute it stands in; all its characters are kept. */
export function escapeMarkup(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** Pieces one after another. `join` would copy a long document anew at every level of its tree. */
export function joined(pieces: readonly string[]): string {
  return pieces.reduce((all, one) => all + one, '');
}

/** Whether a text has several lines, of which the last may be empty. */
export function hasLines(text: string): boolean {
  return LINE_BREAK.test(text);
}

/** The lines of a text, whatever marks its line breaks. */
export function linesOf(text: string): string[] {
  return hasLines(text) ? text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/) : [text];
}
