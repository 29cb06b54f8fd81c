import type { Finding } from '../finding.js';
import { XEP_LOAI_NGAN, type XepLoai } from '../guidance/scale.js';
import { overrunOf } from '../ranking/quota.js';
import type { Group, SubjectRanking } from '../ranking/types.js';
import type { Places, WhatIf } from '../ranking/what-if.js';
import { locateAll } from './located.js';
import type { Page } from './style.js';
import { drawTable, fill } from './table.js';
import { block, item } from './width.js';

/** A supposition and everything it changes. */
export interface WhatIfReport {
  /** In words: `Sở Y tế = Hoàn thành tốt nhiệm vụ`. */
  readonly supposed: readonly string[];
  readonly changes: WhatIf;
  /** Findings that the supposition brings, and that it takes away. */
  readonly brings: readonly Finding[];
  readonly ends: readonly Finding[];
}

/** What a supposition would change, for people: nothing of it is written anywhere. */
export function whatIfText(report: WhatIfReport, { colour, width }: Page): string {
  const { subjects, groups } = report.changes;
  const parts = [
    colour.bold('Giả định (không ghi vào hồ sơ nào)'),
    ...report.supposed.map((one) => item(one, width, 2)),
  ];
  if (subjects.length === 0 && groups.length === 0)
    parts.push('Không đối tượng, nhóm nào thay đổi.');
  if (groups.length > 0)
    parts.push(
      '',
      colour.bold('Số suất'),
      ...groups.map(({ before, after }) => item(cap(before, after), width, 2)),
    );
  if (subjects.length > 0)
    parts.push(
      '',
      colour.bold('Đối tượng thay đổi'),
      ...subjects.map((one) => item(subjectLine(one), width, 2)),
    );
  parts.push(...list('Điểm phát sinh', report.brings, { colour, width }));
  parts.push(...list('Điểm không còn', report.ends, { colour, width }));
  return `${parts.join('\n')}\n`;
}

function cap(before: Group, after: Group): string {
  const excess = overrunOf(after);
  const over = excess > 0 ? ` — vượt ${excess} so với tối đa` : '';
  return `${after.label}: N ${before.round1} → ${after.round1}; tối đa ${before.cap} → ${after.cap}; đã xếp, đề nghị ${before.excellent} → ${after.excellent}; còn ${before.left} → ${after.left}${over}`;
}

function subjectLine({ before, after }: WhatIf['subjects'][number]): string {
  const pairs: [string, XepLoai | null, XepLoai | null][] = [
    ['cao nhất', before.max, after.max],
    ['đề nghị', before.proposed, after.proposed],
    ['được xếp', before.decided, after.decided],
  ];
  const changed = pairs
    .filter(([, from, to]) => from !== to)
    .map(([what, from, to]) => `${what} ${short(from)} → ${short(to)}`);
  return `${after.name}: ${changed.join('; ')}`;
}

const short = (level: XepLoai | null) => (level ? XEP_LOAI_NGAN[level] : 'chưa rõ');

function list(title: string, findings: readonly Finding[], { colour, width }: Page): string[] {
  if (findings.length === 0) return [];
  const lines = locateAll(findings).map(({ located }) =>
    item(`${located.message} [${located.rule}]`, width, 2),
  );
  return ['', colour.bold(title), ...lines];
}

/** The places of each group around its base N, with who the votes would choose. */
export function placesText(
  groups: readonly { readonly group: Group; readonly places: readonly Places[] }[],
  names: ReadonlyMap<string, SubjectRanking>,
  { colour, width }: Page,
): string {
  const parts = groups.map(({ group, places }) => {
    const drawn = drawTable(
      ['N', 'Tối đa', 'Theo phiếu vòng 2'],
      fill([8, 9, null], width),
      places.map((one) => [
        one.round1 === group.round1 ? `${one.round1} *` : String(one.round1),
        String(one.cap),
        chosenText(one, names),
      ]),
    );
    const title = block(`${group.label}: N = ${group.round1}, tối đa ${group.cap}`, width, 0);
    return `${colour.bold(title)}\n${drawn}`;
  });
  const note =
    '* là số hiện tại. Số suất = N nhân tỷ lệ, làm tròn xuống; tập thể dưới 5 cán bộ lãnh đạo có suất riêng.';
  return `${[block(note, width, 0), ...parts].join('\n\n')}\n`;
}

function chosenText(one: Places, names: ReadonlyMap<string, SubjectRanking>): string {
  const shown = (ids: readonly string[]) => ids.map((id) => names.get(id)?.name ?? id).join('; ');
  const tied = one.tied.length > 0 ? `Bằng phiếu ở suất cuối: ${shown(one.tied)}` : '';
  const open = one.waiting.length > 0 ? `Chưa rõ vì thiếu dữ kiện: ${shown(one.waiting)}` : '';
  return [shown(one.chosen), tied, open].filter(Boolean).join('. ');
}
