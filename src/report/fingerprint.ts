import { hash } from 'node:crypto';
import type { Finding } from '../finding.js';

/** Hexadecimal digits that stand for the facts of a finding. */
const DIGITS = 16;

/**
 * Stands for what a finding is about: the same as long as its facts stay, wherever its line moves. The
 * message follows from the facts, so that its wording matters only where there are none.
 */
export function factsPrint({ facts, message, outcome }: Finding): string {
  const told = Object.keys(facts).length > 0 ? facts : message;
  return digest([outcome, told]);
}

/** Stands for a whole finding: rule, clause, file, path, subject and facts, not its line. */
export function findingPrint(finding: Finding, path: string): string {
  const { rule, clause, place, subject } = finding;
  return digest([rule, clause, place.source.file, path, subject, factsPrint(finding)]);
}

function digest(value: unknown): string {
  return hash('sha256', JSON.stringify(value, inOrder), 'hex').slice(0, DIGITS);
}

/** Keys in one order, whoever built the object. */
function inOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
