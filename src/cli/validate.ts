import type { LoadedYear } from '../dossier/link.js';
import type { Finding } from '../finding.js';
import { clauseIds } from '../guidance/clauses.js';
import { summarise } from '../report/summary.js';
import { validateJson } from '../report/validate-json.js';
import { validatePretty } from '../report/validate-pretty.js';
import { checkAcross } from '../rules/across.js';
import { checkYear, worldOf } from '../rules/check.js';
import { rules } from '../rules/list.js';
import type { Rule } from '../rules/rule.js';
import { loadAll } from './folder.js';
import { asOfDate, colours, listOf, oneOf, terminalWidth } from './options.js';
import { exitCode, strictly } from './verdict.js';

interface Options {
  readonly format?: string;
  readonly only?: string;
  readonly skip?: string;
  readonly subject?: string;
  readonly asOf?: string;
  readonly strict?: boolean;
}

const FILE_FAULTS = ['yaml', 'schema', 'reference', 'encoding'];

/** `validate [DIR…]`: returns the exit code. */
export function validate(dirs: readonly string[], options: Options): number {
  const format = oneOf('dạng', options.format ?? 'pretty', ['pretty', 'json']);
  const asOf = asOfDate(options.asOf);
  const choice = { only: words(options.only), skip: words(options.skip) };
  const years = loadAll(dirs);
  const subjects = listOf(options.subject)?.map((id) => oneOf('đối tượng', id, subjectIds(years)));
  const found = [
    ...years.flatMap((loaded) => findingsOf(loaded, asOf, choice)),
    ...chosen(checkAcross(years.flatMap((one) => one.year ?? [])), choice),
  ].filter((one) => !subjects || (one.subject !== null && subjects.includes(one.subject)));
  const findings = strictly(found, options.strict === true);
  const result = { findings, summary: summarise(years, findings) };
  const text =
    format === 'json'
      ? validateJson(result)
      : validatePretty(result, { colour: colours(), width: terminalWidth() });
  process.stdout.write(text);
  return exitCode(findings, options.strict === true);
}

function known(): string[] {
  return [...FILE_FAULTS, ...rules.map((rule) => rule.id), ...clauseIds];
}

function subjectIds(years: readonly LoadedYear[]): string[] {
  return years.flatMap(({ read }) =>
    read.files
      .filter((file) => file.kind === 'tap-the' || file.kind === 'ca-nhan')
      .map((file) => file.id),
  );
}

/** Rules or clauses to look at, and to leave out; null for all, and for none. */
export interface Choice {
  readonly only: readonly string[] | null;
  readonly skip: readonly string[] | null;
}

function words(text: string | undefined): string[] | null {
  return listOf(text)?.map((word) => oneOf('quy tắc, điểm khoản', word, known())) ?? null;
}

/** Faults of the files, then of the rules, as far as they are asked for. */
export function findingsOf(loaded: LoadedYear, asOf: string, { only, skip }: Choice): Finding[] {
  const wanted = (rule: Rule) =>
    skip?.includes(rule.id) !== true &&
    (!only || only.includes(rule.id) || rule.clauses.some((clause) => only.includes(clause)));
  const checked = loaded.year ? checkYear(worldOf(loaded.year, asOf), wanted) : [];
  return chosen([...loaded.findings, ...checked], { only, skip });
}

function chosen(findings: readonly Finding[], { only, skip }: Choice): Finding[] {
  const named = (list: readonly string[], one: Finding) =>
    list.includes(one.rule) || (one.clause !== null && list.includes(one.clause));
  return findings.filter((one) => (!only || named(only, one)) && !(skip && named(skip, one)));
}
