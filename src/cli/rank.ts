import { nameOf, type Year } from '../dossier/year.js';
import { UserError } from '../errors.js';
import type { Finding } from '../finding.js';
import { XEP_LOAI, XEP_LOAI_NGAN, type XepLoai } from '../guidance/scale.js';
import { MOMENTS, rankAt } from '../ranking/moments.js';
import type { Ranking, RankingState } from '../ranking/types.js';
import { differences, placesAround, type Supposed, supposing } from '../ranking/what-if.js';
import { momentText } from '../report/moment.js';
import { rankCsv } from '../report/rank-csv.js';
import { rankJson } from '../report/rank-json.js';
import { rankTable } from '../report/rank-table.js';
import { type RankReport, shownGroups } from '../report/ranking.js';
import { placesText, whatIfText } from '../report/what-if.js';
import { checkYear, worldOf } from '../rules/check.js';
import type { World } from '../rules/rule.js';
import { loadOne, refuseUnread } from './folder.js';
import { asOfDate, colours, listOf, oneOf, terminalWidth } from './options.js';
import { exitCode, strictly } from './verdict.js';

interface Options {
  readonly format?: string;
  readonly only?: string;
  readonly subject?: string;
  readonly asOf?: string;
  readonly strict?: boolean;
  readonly whatIf?: readonly string[];
  readonly whatIfQuota?: boolean;
  readonly state?: string;
}

/** `rank [DIR]`: returns the exit code. */
export function rank(dir: string | undefined, options: Options): number {
  const format = oneOf('dạng', options.format ?? 'table', ['table', 'json', 'csv']);
  const asOf = asOfDate(options.asOf);
  const moment = momentOf(options.state);
  const loaded = loadOne(dir);
  const now = worldOf(loaded.year, asOf);
  const supposed = supposedLevels(options.whatIf ?? [], loaded.year);
  const world = supposed.size > 0 ? worldOf(supposing(loaded.year, supposed, asOf), asOf) : now;
  const ranking = moment ? at(world, moment) : world.ranking;
  for (const id of listOf(options.subject) ?? []) refuseUnread(loaded, id);
  const only = wanted(ranking, options);
  const shown = (findings: readonly Finding[]) =>
    findings.filter((one) => !only || one.subject === null || only.has(one.subject));
  const checked = rankFindings(world);
  const findings = strictly(shown([...loaded.findings, ...checked]), options.strict === true);
  const report: RankReport = {
    year: loaded.year.nam,
    authority: loaded.year.ky.data.co_quan_quyet_dinh.ten,
    ranking,
    only,
    findings,
  };
  const places = options.whatIfQuota ? placesOf(report, world) : null;
  const changes = supposed.size > 0 ? differences(now.ranking, world.ranking) : null;
  if (format === 'csv') process.stdout.write(rankCsv(report));
  else if (format === 'json') process.stdout.write(rankJson(report, { supposed, changes, places }));
  else {
    const page = { colour: colours(), width: terminalWidth() };
    const before = changes ? rankFindings(now) : [];
    const parts = [
      changes &&
        whatIfText(
          {
            supposed: [...supposed].map(([id, level]) => `${nameOf(loaded.year, id)} = ${level}`),
            changes,
            brings: shown(without(checked, before)),
            ends: shown(without(before, checked)),
          },
          page,
        ),
      places && placesText(places, ranking.subjects, page),
      moment && momentText(report, moment, world.settings, page),
      !changes && !places && !moment && rankTable(report, world.settings, page),
    ];
    process.stdout.write(parts.filter(Boolean).join('\n'));
  }
  return exitCode(findings, options.strict === true);
}

const rankFindings = (world: World) => checkYear(world, (rule) => rule.ranks === true);

/** Findings of the first list that the second does not have. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const key = (one: Finding) => `${one.rule}|${one.subject}|${one.message}`;
  const known = new Set(others.map(key));
  return findings.filter((one) => !known.has(key(one)));
}

function momentOf(text: string | undefined): RankingState | null {
  return text === undefined ? null : (oneOf('thời điểm', text, MOMENTS) as RankingState);
}

/** The ranking at a moment that this folder has reached. */
function at(world: World, moment: RankingState): Ranking {
  const { state } = world.ranking;
  if (MOMENTS.indexOf(moment) > MOMENTS.indexOf(state))
    throw new UserError(
      `Thư mục mới đến thời điểm "${state}", chưa có phiếu, quyết định của thời điểm "${moment}". Bổ sung bo-phieu/ hoặc quyet_dinh, hoặc dùng --state ${state}.`,
    );
  return rankAt(world.year, moment, world.settings);
}

/** `ID=LEVEL` words, the level in full or short. */
function supposedLevels(texts: readonly string[], year: Year): Supposed {
  const ids = [...year.tap_the.keys(), ...year.ca_nhan.keys(), ...year.to_chuc.keys()];
  return new Map(
    texts.map((text) => {
      const [id = '', ...rest] = text.split('=');
      if (rest.length === 0)
        throw new UserError(
          `Giả định "${text}" chưa đúng. Ghi dạng "mã=mức", ví dụ --what-if "so-y-te=HTXS".`,
        );
      return [oneOf('đối tượng, tổ chức', id.trim(), ids), levelOf(rest.join('='))];
    }),
  );
}

function levelOf(text: string): XepLoai {
  const plain = text.trim().normalize('NFC').toLowerCase();
  const found = XEP_LOAI.find(
    (level) => level.toLowerCase() === plain || XEP_LOAI_NGAN[level].toLowerCase() === plain,
  );
  return (
    found ?? (oneOf('mức', text.trim(), [...XEP_LOAI, ...Object.values(XEP_LOAI_NGAN)]) as XepLoai)
  );
}

function placesOf(report: RankReport, world: World) {
  return shownGroups(report).map((group) => ({
    group,
    places: placesAround(world.year, group, report.ranking, world.settings),
  }));
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
