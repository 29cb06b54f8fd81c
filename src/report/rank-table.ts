import { XEP_LOAI, XEP_LOAI_NGAN, type XepLoai, xepLoaiRank } from '../guidance/scale.js';
import { capOf } from '../ranking/groups.js';
import type { Settings } from '../ranking/settings.js';
import type { Condition, Group, RankingState, Round, SubjectRanking } from '../ranking/types.js';
import { locateAll } from './located.js';
import { bySubject, type RankReport, shownGroups, shownSubjects } from './ranking.js';
import type { Page } from './style.js';
import { drawTable, fill } from './table.js';
import { block } from './width.js';

const STATES: Readonly<Record<RankingState, string>> = {
  before: 'trước khi bỏ phiếu',
  round1: 'sau vòng 1 (hoàn thành tốt)',
  round2: 'sau vòng 2 (hoàn thành xuất sắc)',
  decided: 'đã quyết định',
};

const BASES: Readonly<Record<string, string>> = {
  vong_1: 'số được bỏ phiếu hoàn thành tốt hợp lệ ở vòng 1',
  cuoi_cung: 'số hoàn thành tốt còn lại, không gồm xuất sắc',
  tap_the_duoi_5: 'suất riêng của tập thể dưới 5 cán bộ lãnh đạo',
};

/** Widths of the columns; names take what is left. */
const WIDTHS = [null, 10, 10, 9, 9, 9];

/** The ranking for people: each group with its base, cap and places, then its members. */
export function rankTable(report: RankReport, settings: Settings, page: Page): string {
  const { colour, width } = page;
  const { ranking } = report;
  const parts = [
    colour.bold(
      block(
        `Xếp loại năm ${report.year} — ${report.authority} — ${STATES[ranking.state]}`,
        width,
        0,
      ),
    ),
    block(
      Object.entries(XEP_LOAI_NGAN)
        .map(([long, short]) => `${short}: ${long}`)
        .join('; '),
      width,
      0,
    ),
  ];
  const errors = report.findings.filter((one) => one.severity === 'error');
  if (errors.length > 0)
    parts.push(
      colour.red(
        block(
          `Có ${errors.length} lỗi trong hồ sơ (liệt kê ở cuối): kết quả dưới đây có thể chưa đầy đủ.`,
          width,
          0,
        ),
      ),
    );
  const shown = shownSubjects(report);
  const byId = new Map(shown.map((one) => [one.id, one]));
  for (const group of shownGroups(report)) {
    const members = group.members.flatMap((id) => byId.get(id) ?? []).sort(bySubject);
    parts.push(
      [
        groupLines(group, members, settings, page),
        table(members, width),
        ...reasons(members, width),
      ].join('\n'),
    );
  }
  const outside = shown.filter((one) => one.group === null);
  if (outside.length > 0)
    parts.push(
      [
        colour.bold('Không xếp loại trong kỳ này (chỉ kiểm điểm, hoặc do cấp khác quyết định)'),
        block(outside.map((one) => one.name).join('; '), width, 2),
      ].join('\n'),
    );
  if (report.findings.length > 0) parts.push(findings(report, page));
  return `${parts.join('\n\n')}\n`;
}

function groupLines(
  group: Group,
  members: readonly SubjectRanking[],
  settings: Settings,
  { colour, width }: Page,
): string {
  const line = (text: string) => block(text, width, 2);
  const kind = group.kind === 'tap_the' ? 'Nhóm tập thể' : 'Nhóm cá nhân';
  const lines = [
    colour.bold(block(`${kind}: ${group.label}`, width, 0)),
    line(
      `${group.members.length} đối tượng; N = ${group.round1} (${BASES[group.base] ?? group.base})`,
    ),
    line(
      `Được xếp xuất sắc tối đa ${group.cap}; đã xếp, đề nghị ${group.excellent}; còn ${group.left} suất  [${group.clause}]`,
    ),
  ];
  if (members.every((one) => one.round1 === null))
    lines.push(
      line(
        `Chưa có phiếu vòng 1; nếu cả ${group.members.length} được hoàn thành tốt thì tối đa ${capOf(group.members.length, group.small, settings)} suất`,
      ),
    );
  if (group.tied.length > 0)
    lines.push(colour.yellow(line(`Bằng phiếu ở suất cuối, để ngỏ: ${group.tied.join(', ')}`)));
  for (const one of group.readings)
    lines.push(line(`Cách hiểu khác (${one.parameter} = ${one.value}): tối đa ${one.cap} suất`));
  return lines.join('\n');
}

function table(members: readonly SubjectRanking[], width: number): string {
  return drawTable(
    ['Tên', 'Tự nhận', 'Tối đa', 'Vòng 1', 'Vòng 2', 'Kết quả'],
    fill(WIDTHS, width),
    members.map((one) => [
      one.name,
      level(one.self),
      one.max ? level(one.max) : 'chưa rõ',
      round(one.round1),
      round(one.round2),
      one.decided ? level(one.decided) : one.proposed ? `${level(one.proposed)} (đn)` : '',
    ]),
  );
}

function level(one: XepLoai | null): string {
  return one ? XEP_LOAI_NGAN[one] : '';
}

function round(one: Round | null): string {
  return one ? `${one.votes}/${one.of}${one.passed ? '' : one.unsure ? ' ?' : ' ✗'}` : '';
}

/** Why each member is not one level higher: the conditions of the next level not met, or unknown. */
function reasons(members: readonly SubjectRanking[], width: number): string[] {
  return members.flatMap((one) => {
    const next = XEP_LOAI[xepLoaiRank(one.max ?? one.worst) + 1];
    const why = one.conditions.filter(
      (condition) =>
        next && condition.outcome !== 'met' && xepLoaiRank(condition.level) <= xepLoaiRank(next),
    );
    if (why.length === 0) return [];
    const text = byClause(why);
    return [block(`${one.name}: chưa tới ${next && XEP_LOAI_NGAN[next]} vì ${text}.`, width, 2)];
  });
}

/** `I.1 đạt “Tốt”, cần từ “Xuất sắc”; … [clause]`: titles of items are left to `explain`. */
function byClause(conditions: readonly Condition[]): string {
  const groups = new Map<string, string[]>();
  for (const one of conditions) {
    const message = one.message.replace(/^(Mục [IVX.\d]+) \(.*?\) đạt/, '$1 đạt');
    const list = groups.get(one.clause) ?? [];
    groups.set(one.clause, list);
    list.push(`${one.outcome === 'unknown' ? '(chưa rõ) ' : ''}${message}`);
  }
  return [...groups].map(([clause, list]) => `${list.join('; ')} [${clause}]`).join('; ');
}

function findings(report: RankReport, { colour, width }: Page): string {
  const lines = locateAll(report.findings).map(({ located }) =>
    block(`${located.file}:${located.line}:${located.column} ${located.message}`, width, 2),
  );
  return [colour.bold('Những điểm phải xử lý'), ...lines].join('\n');
}
