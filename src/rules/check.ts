import type { IsoDate } from '../date.js';
import type { BoPhieuFile, Dossier, HoiNghiFile, Year } from '../dossier/year.js';
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
  const targets = targetsOf(world);
  for (const rule of ran)
    for (const { target, subject } of targets[rule.scope])
      for (const hit of rule.check(target as never, world))
        findings.push(toFinding(rule, hit, subject));
  return applyOffice(findings, world.year, rules, ran, world.asOf);
}

interface Asked {
  readonly target: Targets[Scope];
  /** Its id, where it is a dossier. */
  readonly subject: string | null;
}

/** What rules of each scope are asked about. */
function targetsOf({ year, ranking }: World): Readonly<Record<Scope, readonly Asked[]>> {
  const files = (all: ReadonlyMap<string, HoiNghiFile | BoPhieuFile>) =>
    [...all.values()].map((target) => ({ target, subject: null }));
  const dossiers = (all: ReadonlyMap<string, Dossier>) =>
    [...all.values()].map((target) => ({ target, subject: target.id }));
  return {
    ky: [{ target: year.ky, subject: null }],
    tap_the: dossiers(year.tap_the),
    ca_nhan: dossiers(year.ca_nhan),
    hoi_nghi: files(year.hoi_nghi),
    bo_phieu: files(year.bo_phieu),
    nhom: ranking.groups.map((target) => ({ target, subject: null })),
  };
}
