import type { Ranking } from '../ranking/types.js';
import { rankCsv } from '../report/rank-csv.js';
import { rankJson } from '../report/rank-json.js';
import { rankTable } from '../report/rank-table.js';
import type { RankReport } from '../report/ranking.js';
import { checkYear, worldOf } from '../rules/check.js';
import { loadOne } from './folder.js';
import { asOfDate, colours, listOf, oneOf } from './options.js';
import { exitCode } from './verdict.js';

interface Options {
  readonly format: string;
  readonly only?: string;
  readonly subject?: string;
  readonly asOf?: string;
  readonly strict?: boolean;
}

/** `rank [DIR]`: returns the exit code. */
export function rank(dir: string | undefined, options: Options): number {
  const format = oneOf('dạng', options.format, ['table', 'json', 'csv']);
  const asOf = asOfDate(options.asOf);
  const loaded = loadOne(dir);
  const world = worldOf(loaded.year, asOf);
  const { ranking, settings } = world;
  const checked = checkYear(world, (rule) => rule.ranks === true);
  const only = wanted(ranking, options);
  const findings = [...loaded.findings, ...checked].filter(
    (one) => !only || one.subject === null || only.has(one.subject),
  );
  const report: RankReport = {
    year: loaded.year.nam,
    authority: loaded.year.ky.data.co_quan_quyet_dinh.ten,
    ranking,
    only,
    findings,
  };
  process.stdout.write(
    format === 'json'
      ? rankJson(report)
      : format === 'csv'
        ? rankCsv(report)
        : rankTable(report, settings, colours()),
  );
  return exitCode(findings, options.strict === true);
}

/** Subjects asked for by id or by group; null for all. */
function wanted(ranking: Ranking, options: Options): Set<string> | null {
  const ids = listOf(options.subject)?.map((id) =>
    oneOf('đối tượng', id, [...ranking.subjects.keys()]),
  );
  const groups = listOf(options.only)?.map((id) =>
    oneOf(
      'nhóm',
      id,
      ranking.groups.map((group) => group.id),
    ),
  );
  if (!ids && !groups) return null;
  const members = ranking.groups
    .filter((group) => groups?.includes(group.id))
    .flatMap((group) => group.members);
  return new Set([...(ids ?? []), ...members]);
}
