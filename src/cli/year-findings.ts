import type { IsoDate } from '../date.js';
import type { LoadedYear } from '../dossier/link.js';
import type { Finding } from '../finding.js';
import { checkYear, worldOf } from '../rules/check.js';
import type { Rule } from '../rules/rule.js';

/** Rules or clauses to look at, and to leave out; null for all, and for none. */
export interface Choice {
  readonly only: readonly string[] | null;
  readonly skip: readonly string[] | null;
}

/** How years are looked at. */
export interface Looking {
  readonly asOf: IsoDate;
  readonly choice: Choice;
}

/** Faults of the files, then of the rules, as far as they are asked for. */
export function findingsOf(loaded: LoadedYear, { asOf, choice }: Looking): Finding[] {
  const { only, skip } = choice;
  const wanted = (rule: Rule) =>
    skip?.includes(rule.id) !== true &&
    (!only || only.includes(rule.id) || rule.clauses.some((clause) => only.includes(clause)));
  const checked = loaded.year ? checkYear(worldOf(loaded.year, asOf), wanted) : [];
  return chosen([...loaded.findings, ...checked], { only, skip });
}

export function chosen(findings: readonly Finding[], { only, skip }: Choice): Finding[] {
  const named = (list: readonly string[], one: Finding) =>
    list.includes(one.rule) || (one.clause !== null && list.includes(one.clause));
  return findings.filter((one) => (!only || named(only, one)) && !(skip && named(skip, one)));
}
