import type { IsoDate } from '../date.js';
import type { Year } from '../dossier/year.js';
import type { Finding } from '../finding.js';
import { sanctionsOf } from '../ranking/discipline.js';
import { traceYear } from '../ranking/rank.js';
import { settingsOf } from '../ranking/settings.js';
import { rules } from './list.js';
import { applyOffice } from './office.js';
import { type Rule, type Scope, type Targets, toFinding, type World } from './rule.js';

/** Prepares what the rules look at; the ranking is computed here, once. */
export function worldOf(year: Year, asOf: IsoDate): World {
  const settings = settingsOf(year);
  return {
    year,
    settings,
    ...traceYear(year, settings),
    sanctions: sanctionsOf(year),
    asOf,
  };
}

/**
 * Runs every rule that `wanted` accepts over everything it applies to, then what ky.yaml records
 * about the checks.
 */
export function checkYear(world: World, wanted: (rule: Rule) => boolean = () => true): Finding[] {
  const findings: Finding[] = [];
  const ran = rules.filter(wanted);
  for (const rule of ran)
    for (const [target, subject] of targetsOf(rule.scope, world))
      for (const hit of rule.check(target as never, world))
        findings.push(toFinding(rule, hit, subject));
  return applyOffice(findings, world.year, rules, ran, world.asOf);
}

function targetsOf(scope: Scope, world: World): [Targets[Scope], string | null][] {
  const { year, ranking } = world;
  switch (scope) {
    case 'ky':
      return [[year.ky, null]];
    case 'tap_the':
      return [...year.tap_the.values()].map((one) => [one, one.id]);
    case 'ca_nhan':
      return [...year.ca_nhan.values()].map((one) => [one, one.id]);
    case 'hoi_nghi':
      return [...year.hoi_nghi.values()].map((one) => [one, null]);
    case 'bo_phieu':
      return [...year.bo_phieu.values()].map((one) => [one, null]);
    case 'nhom':
      return ranking.groups.map((one) => [one, null]);
  }
}
