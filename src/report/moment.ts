import { HTXS, XEP_LOAI, XEP_LOAI_NGAN, xepLoaiRank } from '../guidance/scale.js';
import { candidates } from '../ranking/candidates.js';
import { capOf } from '../ranking/groups.js';
import type { Settings } from '../ranking/settings.js';
import type { Group, RankingState, SubjectRanking } from '../ranking/types.js';
import { bySubject, type RankReport, shownGroups, shownSubjects } from './ranking.js';
import type { Page } from './style.js';
import { block, item } from './width.js';

const TITLES: Readonly<Record<RankingState, string>> = {
  before: 'Trước khi bỏ phiếu: danh sách đưa ra bỏ phiếu vòng 1 (hoàn thành tốt)',
  round1: 'Sau vòng 1: số suất và danh sách đưa ra bỏ phiếu vòng 2 (xuất sắc)',
  round2: 'Sau vòng 2: kết quả đề nghị',
  decided: 'Sau quyết định: đối chiếu kết quả xếp loại với phiếu, tỷ lệ và mức trần',
};

/** What the session needs at one moment, group by group. */
export function momentText(
  report: RankReport,
  moment: RankingState,
  settings: Settings,
  { colour, width }: Page,
): string {
  const byId = new Map(shownSubjects(report).map((one) => [one.id, one]));
  const parts = shownGroups(report).map((group) => {
    const members = group.members.flatMap((id) => byId.get(id) ?? []).sort(bySubject);
    const { summary, lists } = SECTIONS[moment](group, members, settings);
    return [
      colour.bold(group.label),
      block(summary, width, 2),
      ...lists.filter((one) => one.entries.length > 0).map((one) => listText(one, width)),
    ].join('\n');
  });
  const title = `Xếp loại năm ${report.year} — ${report.authority}\n${TITLES[moment]}`;
  const head = block(title, width, 0);
  return `${[colour.bold(head), ...parts].join('\n\n')}\n`;
}

/** What is told of one group: a line of figures, then who stands where. */
interface Section {
  readonly summary: string;
  readonly lists: readonly List[];
}

interface List {
  readonly title: string;
  readonly entries: readonly string[];
}

type ToSection = (group: Group, members: readonly SubjectRanking[], settings: Settings) => Section;

const SECTIONS: Readonly<Record<RankingState, ToSection>> = {
  before: (group, members, settings) => {
    const { put, open, barred } = candidates(members, 1);
    return {
      summary: `${members.length} đối tượng; nếu cả ${put.length} đối tượng đủ điều kiện được hoàn thành tốt thì tối đa ${capOf(put.length, group.small, settings)} xuất sắc`,
      lists: [
        listed('Đưa ra bỏ phiếu', put, (one) => (one.best === HTXS ? 'có thể xuất sắc' : '')),
        listed('Chưa xác định, cần bổ sung dữ kiện trước', open, (one) => why(one, 'unknown')),
        listed('Không đủ điều kiện hoàn thành tốt', barred, (one) => why(one, 'unmet')),
      ],
    };
  },
  round1: (group, members) => {
    const { put, open, barred } = candidates(members, 2);
    return {
      summary: `N = ${group.round1} phiếu hoàn thành tốt hợp lệ; tối đa ${group.cap} xuất sắc`,
      lists: [
        listed(
          'Đưa ra bỏ phiếu vòng 2',
          put,
          (one) => `${votes(one, 'round1')}${one.max === null ? ', còn thiếu dữ kiện' : ''}`,
        ),
        listed(
          'Hoàn thành tốt, không đủ điều kiện xuất sắc',
          barred.filter((one) => one.round1?.passed),
          (one) => why(one, 'unmet'),
        ),
        listed(
          'Không đủ phiếu hoàn thành tốt',
          barred.filter((one) => !one.round1?.passed),
          (one) => votes(one, 'round1'),
        ),
        listed(
          'Chưa có phiếu vòng 1, hoặc chưa ghi đủ số để biết đủ phiếu hay không',
          open,
          () => '',
        ),
      ],
    };
  },
  round2: (group, members) => ({
    summary: `N = ${group.round1}; tối đa ${group.cap}; đề nghị ${group.excellent}; còn ${group.left} suất`,
    lists: [
      listed(
        'Đề nghị xuất sắc',
        members.filter((one) => one.proposed === HTXS),
        (one) => votes(one, 'round2'),
      ),
      listed(
        'Bằng phiếu ở suất cuối, cần bỏ phiếu lại hoặc quyết định',
        members.filter((one) => group.tied.includes(one.id)),
        (one) => votes(one, 'round2'),
      ),
      listed(
        'Đủ phiếu vòng 2 nhưng không được xuất sắc',
        members.filter(
          (one) => one.round2?.passed && one.proposed !== HTXS && !group.tied.includes(one.id),
        ),
        (one) =>
          one.best === HTXS ? `${votes(one, 'round2')}, hết suất hoặc chưa rõ` : why(one, 'unmet'),
      ),
      listed(
        'Đề nghị mức khác',
        members.filter((one) => one.proposed !== null && one.proposed !== HTXS),
        (one) => (one.proposed ? XEP_LOAI_NGAN[one.proposed] : ''),
      ),
      listed(
        'Chưa đề nghị được',
        members.filter((one) => one.proposed === null && !group.tied.includes(one.id)),
        (one) => why(one, 'unknown'),
      ),
    ],
  }),
  decided: (group, members) => ({
    summary: `${[...XEP_LOAI]
      .reverse()
      .map(
        (level) =>
          `${XEP_LOAI_NGAN[level]} ${members.filter((one) => one.decided === level).length}`,
      )
      .join('; ')}; tối đa ${group.cap} xuất sắc, còn ${group.left} suất`,
    lists: [
      listed(
        'Khác kết quả bỏ phiếu',
        members.filter((one) => one.decided && one.proposed && one.decided !== one.proposed),
        (one) =>
          `theo phiếu ${one.proposed ? XEP_LOAI_NGAN[one.proposed] : ''}, được xếp ${one.decided ? XEP_LOAI_NGAN[one.decided] : ''}`,
      ),
      listed(
        'Cao hơn mức hồ sơ cho phép',
        members.filter((one) => one.decided && !atLeast(one.best, one.decided)),
        (one) => why(one, 'unmet'),
      ),
      listed(
        'Chưa có quyết định',
        members.filter((one) => !one.decided),
        () => '',
      ),
    ],
  }),
};

function atLeast(level: SubjectRanking['best'], wanted: SubjectRanking['best']): boolean {
  return xepLoaiRank(level) >= xepLoaiRank(wanted);
}

function votes(one: SubjectRanking, round: 'round1' | 'round2'): string {
  const result = one[round];
  return result ? `${result.votes}/${result.of} phiếu` : '';
}

/** The first condition that keeps the subject from the next level up. */
function why(one: SubjectRanking, outcome: 'unmet' | 'unknown'): string {
  const next = xepLoaiRank(outcome === 'unmet' ? one.best : one.worst) + 1;
  const found = one.conditions.find(
    (condition) => condition.outcome === outcome && xepLoaiRank(condition.level) <= next,
  );
  return found ? `${found.message} [${found.clause}]` : '';
}

function listed(
  title: string,
  members: readonly SubjectRanking[],
  note: (one: SubjectRanking) => string,
): List {
  const entries = members.map((one) => {
    const text = note(one);
    return `${one.name}${text ? `: ${text}` : ''}`;
  });
  return { title, entries };
}

function listText({ title, entries }: List, width: number): string {
  const heading = block(`${title} (${entries.length}):`, width, 2);
  return [heading, ...entries.map((one) => item(one, width, 4))].join('\n');
}
