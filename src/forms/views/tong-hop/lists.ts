import type { Place } from '../../../finding.js';
import { HT, HTXS, KHT, xepLoaiRank } from '../../../guidance/scale.js';
import type { Condition, Round, SubjectRanking } from '../../../ranking/types.js';
import type { FormInput } from '../../input.js';
import { NOT_APPLICABLE, row } from './row.js';
import {
  allSubjects,
  clauseTitle,
  groupOf,
  levelOf,
  pathOf,
  postOf,
  subjectsOf,
  titleOf,
} from './subjects.js';

/** Table 5: collectives rated highest. */
export function excellentTapThe(input: FormInput) {
  return excellent(input, 'tap_the').map((one, index) => {
    const { dossier } = one;
    const own = dossier.kind === 'tap_the' ? dossier.data : null;
    const units = own?.to_chuc?.flatMap((id) => input.year.to_chuc.get(id) ?? []);
    const levels = units?.map(({ data }) => `${data.ten}: ${data.muc ?? '.....'}`);
    return row(pathOf('bang_5', one), index, one.name, {
      ten: one.name,
      vong_1: votes(one.round1),
      vong_2: votes(one.round2),
      san_pham: own?.minh_chung?.san_pham,
      to_chuc: levels?.length === 0 ? NOT_APPLICABLE : levels?.join('; '),
    });
  });
}

/** Table 6: people rated highest, with the level of the collectives they sit in. */
export function excellentCaNhan(input: FormInput) {
  return excellent(input, 'ca_nhan').map((one, index) =>
    row(pathOf('bang_6', one), index, one.name, {
      ho_ten: one.name,
      chuc_vu: postOf(input, one),
      nhom: groupOf(input.ranking, one)?.label,
      vong_1: votes(one.round1),
      vong_2: votes(one.round2),
      tap_the: collectivesOf(input, one),
    }),
  );
}

function excellent({ ranking }: FormInput, kind: SubjectRanking['kind']): SubjectRanking[] {
  return subjectsOf(ranking, kind).filter((one) => levelOf(ranking, one) === HTXS);
}

/** Votes for out of how many. */
function votes(round: Round | null): string | null {
  return round && `${round.votes}/${round.of}`;
}

function collectivesOf({ year, ranking }: FormInput, person: SubjectRanking): string {
  return [...year.tap_the.values()]
    .filter((one) => one.members.some((member) => member.id === person.id))
    .map((one) => {
      const subject = ranking.subjects.get(one.id);
      return `${one.name}: ${(subject && levelOf(ranking, subject)) ?? '.....'}`;
    })
    .join('; ');
}

/** Table 7: subjects of the two lower levels, a line for each fact that keeps them there. */
export function lowerLevels(input: FormInput) {
  return allSubjects(input.ranking)
    .filter((one) => [HT, KHT].some((level) => level === levelOf(input.ranking, one)))
    .flatMap((one) => {
      const level = levelOf(input.ranking, one) ?? HT;
      const facts = reasonsAgainst(one, xepLoaiRank(level) + 1);
      const lines = facts.length > 0 ? facts : [null];
      return lines.map((fact, index) => ({
        path: `${pathOf('bang_7', one)}.${index}`,
        name: one.name,
        values: {
          doi_tuong: titleOf(input, one),
          muc: level,
          khoan: fact ? clauseTitle(fact.clause) : NOT_APPLICABLE,
          su_kien: fact ? fact.message : 'Cấp có thẩm quyền quyết định dưới mức tối đa',
          van_ban: (fact && paperAt(input, fact.place)) ?? one.dossier.data.quyet_dinh?.so,
        },
      }));
    })
    .map(({ path, name, values }, index) => row(path, index, name, values));
}

/** Conditions not met up to a level, each fact once. */
function reasonsAgainst(subject: SubjectRanking, rank: number): Condition[] {
  const unmet = subject.conditions.filter(
    (one) => one.outcome === 'unmet' && xepLoaiRank(one.level) <= rank,
  );
  return unmet.filter((one, index) => unmet.findIndex((it) => it.fact === one.fact) === index);
}

/** Number of the paper recorded at a place of a dossier, such as a decision of discipline. */
function paperAt({ year }: FormInput, place: Place): string | null {
  const dossiers = [...year.tap_the.values(), ...year.ca_nhan.values()];
  const holder = dossiers.find((one) => one.source === place.source);
  const found = place.path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[key],
    holder?.data,
  );
  const so = typeof found === 'object' && found !== null && 'so' in found ? found.so : null;
  return typeof so === 'string' ? so : null;
}
