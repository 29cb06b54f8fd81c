import { HTT, HTXS } from '../../guidance/scale.js';
import { headedBy } from '../../ranking/ca-nhan.js';
import { candidates } from '../../ranking/candidates.js';
import { rankAt } from '../../ranking/moments.js';
import type { SubjectKind, SubjectRanking } from '../../ranking/types.js';
import type { Form, FormDocument } from '../form.js';
import type { FormInput } from '../input.js';
import { phieuVariables } from '../variables/phieu.js';
import { blank } from './blank.js';
import { committeeHeader, lookOfAuthority } from './header.js';
import { ballotTables, baseOfSeats, type Part, type RoundNumber } from './phieu/tables.js';
import { groupBy } from './tong-hop/grouped.js';
import { groupsOf, subjectsOf } from './tong-hop/subjects.js';

/** Ballot papers of both rounds; that of round 2 only once round 1 has been held. */
export const phieu: Form = {
  id: 'phieu',
  title: 'Phiếu biểu quyết xếp loại',
  clause: 'B.II.4-d1-s1',
  variables: phieuVariables,
  documents: (input) =>
    ([1, 2] as const).flatMap((round) => {
      const ranking = rankAt(input.year, round === 1 ? 'before' : 'round1', input.settings);
      return (['tap_the', 'ca_nhan'] as const).flatMap((kind) =>
        paper({ ...input, ranking }, kind, round),
      );
    }),
};

const KINDS: Readonly<Record<SubjectKind, { readonly name: string; readonly title: string }>> = {
  tap_the: { name: 'tap-the', title: 'tập thể' },
  ca_nhan: { name: 'ca-nhan', title: 'cá nhân' },
};

function paper(input: FormInput, kind: SubjectKind, round: RoundNumber): FormDocument[] {
  const to = sheets(input, kind, round);
  const { nam } = input.year;
  const { name, title } = KINDS[kind];
  if (to.length === 0) return [];
  return [
    {
      name: `phieu_${name}_vong-${round}`,
      title: `Phiếu biểu quyết xếp loại ${title} năm ${nam}, vòng ${round}`,
      date: `${nam}-12-31`,
      look: lookOfAuthority(input.year),
      view: { to },
    },
  ];
}

/** Heads are classified after everybody else (B.II.2-d1-s1), so they have a sheet of their own. */
function sheets(input: FormInput, kind: SubjectKind, round: RoundNumber) {
  const all = subjectsOf(input.ranking, kind).filter((one) => one.group !== null);
  const heads = all.filter((one) => isHead(input, one));
  const others = all.filter((one) => !heads.includes(one));
  return [
    ...sheet(input, others, round, KINDS[kind].title),
    ...sheet(input, heads, round, 'người đứng đầu'),
  ];
}

function isHead({ year }: FormInput, { dossier }: SubjectRanking): boolean {
  if (dossier.kind === 'tap_the') return false;
  const { tap_the, to_chuc } = headedBy(year, dossier);
  return tap_the.length + to_chuc.length > 0;
}

/** One sheet of paper; none when nobody is voted on, or round 1 is still to come. */
function sheet(
  input: FormInput,
  subjects: readonly SubjectRanking[],
  round: RoundNumber,
  whom: string,
) {
  if (round === 2 && subjects.every((one) => one.round1 === null)) return [];
  const parts = partsOf(input, subjects, round);
  const voted = parts.filter(({ group, put }) => put.length > 0 && (round === 1 || group.cap > 0));
  if (voted.length === 0) return [];
  const left = round === 1 ? [] : parts.filter((one) => !voted.includes(one));
  const open = parts.flatMap((one) => one.open.map(({ name }) => name));
  return [
    {
      tieu_de: committeeHeader(input.year, {}),
      doi_tuong: blank('phieu.doi_tuong', 'Đối tượng bỏ phiếu', whom),
      vong: blank('phieu.vong', 'Vòng', String(round)),
      muc: blank('phieu.muc', 'Mức xếp loại', round === 1 ? HTT : HTXS),
      nam: blank('ky.nam', 'Năm kiểm điểm', String(input.year.nam)),
      co_so: round === 2 ? [baseOfSeats(input)] : [],
      bang: ballotTables(input, voted, round),
      chua_ro: blank('phieu.chua_ro', 'Chưa đưa vào phiếu', open.join('; ')),
      khong_bo_phieu: leftOut(input, left),
    },
  ];
}

function partsOf(
  { ranking }: FormInput,
  subjects: readonly SubjectRanking[],
  round: RoundNumber,
): Part[] {
  return groupsOf(ranking, subjects[0]?.kind ?? 'tap_the').flatMap((group) => {
    const own = subjects.filter((one) => one.group === group.id);
    return own.length > 0 ? [{ group, ...candidates(own, round) }] : [];
  });
}

/** Groups without a vote, by reason; small collectives are counted, not named. */
function leftOut({ settings }: FormInput, parts: readonly Part[]) {
  return [...groupBy(parts, whyLeft)].map(([reason, list], index) => {
    const small = list.filter(({ group }) => group.small).length;
    const names = list.filter(({ group }) => !group.small).map(({ group }) => group.label);
    if (small > 0) names.push(`${small} tập thể dưới ${settings.smallBelow} cán bộ lãnh đạo`);
    const path = `phieu.khong_bo_phieu.${index}`;
    return {
      ly_do: blank(`${path}.ly_do`, 'Lý do không bỏ phiếu', reason),
      nhom: blank(`${path}.nhom`, 'Nhóm không bỏ phiếu', names.join('; ')),
    };
  });
}

function whyLeft({ put, open }: Part): string {
  if (put.length > 0) return 'Nhóm không có suất';
  return open.length > 0 ? 'Chưa rõ kết quả vòng 1' : 'Không còn đối tượng đủ điều kiện';
}
