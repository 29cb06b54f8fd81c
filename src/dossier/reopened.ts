import type { SourceText } from '../finding.js';
import { decode } from './encoding.js';
import { readWhole } from './read-whole.js';
import { YamlSource } from './source.js';

/**
 * A file whose text was let go, read again when somebody asks where a part of it stands. Should it have
 * gone meanwhile, its first line is named.
 */
export class ReopenedSource implements SourceText {
  #source: YamlSource | null = null;

  constructor(
    readonly file: string,
    readonly path: string,
  ) {}

  get text(): string {
    return this.#opened().text;
  }

  locate(path: readonly (string | number)[]): ReturnType<SourceText['locate']> {
    return this.#opened().locate(path);
  }

  #opened(): YamlSource {
    this.#source ??= new YamlSource(this.file, textOf(this.path));
    return this.#source;
  }
}

function textOf(path: string): string {
  try {
    return decode(readWhole(path)).text;
  } catch {
    return '';
  }
}
