import type { Page } from './style.js';
import { validateCheckstyle } from './validate-checkstyle.js';
import { validateCompact } from './validate-compact.js';
import { validateGithub } from './validate-github.js';
import { validateGitlab } from './validate-gitlab.js';
import { validateJson } from './validate-json.js';
import { validateJunit } from './validate-junit.js';
import { validateMarkdown } from './validate-markdown.js';
import { validatePretty } from './validate-pretty.js';
import { validateSarif } from './validate-sarif.js';
import type { Validation } from './validation.js';

/** A way of telling what `validate` found. */
export interface Format {
  readonly name: string;
  /** Endings of a file of this format. */
  readonly endings: readonly string[];
  write(validation: Validation, page: Page): string;
}

/** Every format of `validate`; a new one is a line here. */
export const formats: readonly Format[] = [
  { name: 'pretty', endings: ['.txt', '.log'], write: validatePretty },
  { name: 'compact', endings: ['.txt', '.log'], write: validateCompact },
  { name: 'json', endings: ['.json'], write: validateJson },
  { name: 'sarif', endings: ['.sarif', '.json'], write: validateSarif },
  { name: 'junit', endings: ['.xml'], write: validateJunit },
  { name: 'github', endings: ['.txt', '.log'], write: validateGithub },
  { name: 'gitlab', endings: ['.json'], write: validateGitlab },
  { name: 'checkstyle', endings: ['.xml'], write: validateCheckstyle },
  { name: 'markdown', endings: ['.md'], write: validateMarkdown },
];
