import type { Page } from './style.js';
import type { Validation } from './validation.js';

/** Words what `validate` found. */
export type Write = (validation: Validation, page: Page) => string;

/** A way of telling what `validate` found. */
export interface Format {
  readonly name: string;
  /** Endings of a file of this format. */
  readonly endings: readonly string[];
  /** Its code, loaded only when asked for. */
  load(): Promise<{ readonly write: Write }>;
}

const TEXT = ['.txt', '.log'];

/** Every format of `validate`; a new one is a line here. */
export const formats: readonly Format[] = [
  { name: 'pretty', endings: TEXT, load: () => import('./validate-pretty.js') },
  { name: 'compact', endings: TEXT, load: () => import('./validate-compact.js') },
  { name: 'json', endings: ['.json'], load: () => import('./validate-json.js') },
  { name: 'sarif', endings: ['.sarif', '.json'], load: () => import('./validate-sarif.js') },
  { name: 'junit', endings: ['.xml'], load: () => import('./validate-junit.js') },
  { name: 'github', endings: TEXT, load: () => import('./validate-github.js') },
  { name: 'gitlab', endings: ['.json'], load: () => import('./validate-gitlab.js') },
  { name: 'checkstyle', endings: ['.xml'], load: () => import('./validate-checkstyle.js') },
  { name: 'markdown', endings: ['.md'], load: () => import('./validate-markdown.js') },
];
