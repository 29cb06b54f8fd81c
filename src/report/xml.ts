/** By what is written instead; what XML 1.0 cannot hold at all, not even escaped, is U+FFFD. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const SPECIAL = /[&<>"\p{Cc}\ufffe\uffff]/gu;

/** An element with its attributes in the order given, and what stands in it, already as XML. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly string[]
): string {
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  if (content.length === 0) return `<${name}${head}/>`;
  return `<${name}${head}>${content.join('')}</${name}>`;
}

/** Text as it may stand in an element or an attribute. */
export function escaped(text: string): string {
  return text.toWellFormed().replace(SPECIAL, (one) => ENTITIES[one] ?? '\ufffd');
}
