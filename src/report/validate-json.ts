import { locateAll } from './located.js';
import type { Validation } from './validation.js';

/** The machine output of `validate`, version 1. */
export function validateJson({ findings, summary }: Validation): string {
  const list = locateAll(findings).map((one) => one.located);
  return `${JSON.stringify({ version: 1, findings: list, summary }, null, 2)}\n`;
}
