/** Widths of one document as classes: its security policy allows no style but the one sheet. */
export class Sizes {
  readonly #rules = new Map<string, string>();

  /** The class of a width in `%` or `mm`, to a tenth. */
  of(width: number, unit: '%' | 'mm'): string {
    const tenths = Math.round(width * 10);
    const name = `${unit === '%' ? 'c' : 'd'}${tenths}`;
    this.#rules.set(name, `.${name}{width:${tenths / 10}${unit}}`);
    return name;
  }

  /** The rules of every class given out, in a fixed order. */
  css(): string {
    return [...this.#rules.keys()]
      .sort()
      .map((name) => `${this.#rules.get(name)}\n`)
      .join('');
  }
}
