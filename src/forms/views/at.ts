type Item<T> = NonNullable<T> extends readonly (infer E)[] ? E : never;

/** A value of a dossier and its data path, walked together so that the two cannot differ. */
export class At<T> {
  constructor(
    readonly value: T,
    /** Keys and indexes joined by dots, as printed in the tag of a content control. */
    readonly path = '',
  ) {}

  key<K extends keyof NonNullable<T> & (string | number)>(
    key: K,
  ): At<NonNullable<T>[K] | undefined> {
    return new At(this.value?.[key], this.#below(key));
  }

  /** The items of a list; none when there is no list. */
  items(): At<Item<T>>[] {
    const list = (this.value ?? []) as unknown as readonly Item<T>[];
    return list.map((item, index) => new At(item, this.#below(index)));
  }

  #below(key: string | number): string {
    return this.path === '' ? String(key) : `${this.path}.${key}`;
  }
}
