import type { Finding } from '../finding.js';
import { rules } from './list.js';

const RANKING = new Set(rules.filter((rule) => rule.ranks).map((rule) => rule.id));

/** Part B.II is the classification itself; its point 3 only lists the papers of a dossier. */
const CLASSIFIES = /^B\.II\.(?!3\b)/;

/**
 * True for what may move a level, a cap or a quota: votes and places whatever their weight, other points
 * of the classification that are broken or open, and files that were not read whole. Nobody may set
 * such a point aside.
 */
export function bearsOnLevels({ rule, clause, severity, outcome, unclear }: Finding): boolean {
  const weighs = severity === 'error' || outcome === 'undecided' || unclear === true;
  if (clause === null) return weighs;
  return RANKING.has(rule) || (weighs && CLASSIFIES.test(clause));
}
