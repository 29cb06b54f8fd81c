import { TemplateFault } from './fault.js';
import { type LoopName, meant, type Path } from './language.js';

/** The value that names are looked up in, and the scopes around it. */
export interface Scope {
  readonly value: unknown;
  /** Null outside `each`. */
  readonly loop: Readonly<Record<LoopName, boolean | number>> | null;
  readonly outer: Scope | null;
}

/** The value at a path: own names of plain values only, so that no prototype is within reach. */
export function lookUp(path: Path, scope: Scope): unknown {
  let here: Scope | null = scope;
  for (let up = path.up; up > 0 && here; up--) here = here.outer;
  if (!here)
    throw new TemplateFault(path.at, `"${path.text}" đi ra ngoài phạm vi của mẫu. Bớt "../".`);
  if (path.loop) {
    if (here.loop) return here.loop[path.loop];
    throw new TemplateFault(path.at, `"${path.text}" chỉ có trong {{#each}}.`);
  }
  return path.parts.reduce((value, part, index) => {
    if (value === null) throw absent(path, path.parts.slice(0, index).join('.') || 'this');
    if (isNames(value) && Object.hasOwn(value, part)) return value[part];
    const near = meant(part, isNames(value) ? Object.keys(value) : []);
    throw new TemplateFault(path.at, `dữ liệu của mẫu không có "${part}". ${near}Sửa tên biến.`);
  }, here.value);
}

/** A value that the form has, but not on this paper. */
export function absent({ at }: Path, name: string): TemplateFault {
  return new TemplateFault(
    at,
    `"${name}" không có ở bản này. Đặt trong {{#if ${name}}} … {{/if}}.`,
  );
}

export function isNames(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What `if` and `with` take for yes: anything but nothing, an empty text, zero, an empty list. */
export function isSet(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
