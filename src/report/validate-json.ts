import type { Reported, Validation } from './validation.js';

/** The machine output of `validate`, version 1. */
export function write({ findings, summary }: Validation): string {
  return `${JSON.stringify({ version: 1, findings: findings.map(told), summary }, null, 2)}\n`;
}

function told({ located, known }: Reported): object {
  return known ? { ...located, baseline: known } : located;
}
