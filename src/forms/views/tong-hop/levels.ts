import { lower, type XepLoai, xepLoaiRank } from '../../../guidance/scale.js';
import { headedBy } from '../../../ranking/ca-nhan.js';
import type { SubjectRanking } from '../../../ranking/types.js';
import type { FormInput } from '../../input.js';
import { groupBy } from './grouped.js';
import { NOT_APPLICABLE, row } from './row.js';
import { allSubjects, levelOf, pathOf, postOf, subjectsOf, titleOf } from './subjects.js';

/** Table 8: the level at each step, and how far the last stands from the first. */
export function levelSteps(input: FormInput) {
  return allSubjects(input.ranking)
    .filter((one) => one.group !== null || one.self !== null)
    .map((one, index) => {
      const level = levelOf(input.ranking, one);
      return row(pathOf('bang_8', one), index, one.name, {
        doi_tuong: titleOf(input, one),
        tu_nhan: one.self,
        y_kien: opinions(one),
        tham_dinh: one.appraised,
        quyet_dinh: level,
        chenh_lech: difference(one.self, level),
      });
    });
}

/** `Tốt (3); Xuất sắc (1)`: the answers to Mẫu 03, on the scale of criteria. */
function opinions({ dossier }: SubjectRanking): string {
  if (dossier.kind !== 'tap_the' || !dossier.data.y_kien) return NOT_APPLICABLE;
  const answers = dossier.data.y_kien.flatMap((one) => one.muc ?? []);
  const counts = [...groupBy(answers, (muc) => muc)];
  return counts.map(([muc, list]) => `${muc} (${list.length})`).join('; ');
}

function difference(self: XepLoai | null, level: XepLoai | null): string | null {
  if (!self || !level) return null;
  const steps = xepLoaiRank(level) - xepLoaiRank(self);
  if (steps === 0) return 'Bằng tự nhận';
  return `${steps > 0 ? 'Cao' : 'Thấp'} hơn tự nhận ${Math.abs(steps)} mức`;
}

/** Something whose level limits another's. */
interface Cap {
  readonly name: string;
  readonly level: XepLoai | null;
}

/** Table 9: heads beside everything they head (B.II.2-d1-s2). */
export function headsAndHeaded(input: FormInput) {
  return subjectsOf(input.ranking, 'ca_nhan')
    .map((one) => ({ one, caps: headedCaps(input, one) }))
    .filter(({ caps }) => caps.length > 0)
    .map(({ one, caps }, index) =>
      row(pathOf('bang_9', one), index, one.name, {
        doi_tuong: one.name,
        chuc_vu: postOf(input, one),
        ...compared(levelOf(input.ranking, one), caps),
      }),
    );
}

function headedCaps({ year, ranking }: FormInput, { dossier }: SubjectRanking): Cap[] {
  if (dossier.kind !== 'ca_nhan') return [];
  const headed = headedBy(year, dossier);
  const collectives = headed.tap_the.flatMap((one): Cap[] => {
    const subject = ranking.subjects.get(one.id);
    // A collective that is not classified here limits nobody.
    if (!subject || (subject.group === null && !subject.decided)) return [];
    return [{ name: one.name, level: levelOf(ranking, subject) }];
  });
  return [...collectives, ...headed.to_chuc.map((id) => organisation(year.to_chuc.get(id), id))];
}

/** Table 10: collectives beside their organisations (B.II.1.4(1)-d3-s2). */
export function tapTheAndOrganisations(input: FormInput) {
  return subjectsOf(input.ranking, 'tap_the')
    .map((one) => ({ one, ids: one.dossier.kind === 'tap_the' ? one.dossier.data.to_chuc : [] }))
    .filter(({ one, ids }) => one.group !== null && ids && ids.length > 0)
    .map(({ one, ids }, index) =>
      row(pathOf('bang_10', one), index, one.name, {
        doi_tuong: one.name,
        ...compared(
          levelOf(input.ranking, one),
          (ids ?? []).map((id) => organisation(input.year.to_chuc.get(id), id)),
        ),
      }),
    );
}

function organisation(
  entry: { readonly data: { readonly ten: string; readonly muc?: XepLoai } } | undefined,
  id: string,
): Cap {
  return { name: entry?.data.ten ?? id, level: entry?.data.muc ?? null };
}

function compared(level: XepLoai | null, caps: readonly Cap[]) {
  const known = caps.flatMap((cap) => cap.level ?? []);
  const [first, ...rest] = known;
  const lowest = first && rest.reduce(lower, first);
  return {
    muc: level,
    so_voi: caps.map((cap) => `${cap.name}: ${cap.level ?? '.....'}`).join('; '),
    tran: known.length === caps.length ? lowest : null,
    ket_luan: conclusion(level, lowest, known.length === caps.length),
  };
}

export const ABOVE_CAP = 'Cao hơn mức trần';
export const KEEPS_CAP = 'Phù hợp';

function conclusion(level: XepLoai | null, lowest: XepLoai | undefined, complete: boolean): string {
  if (level && lowest && xepLoaiRank(level) > xepLoaiRank(lowest)) return ABOVE_CAP;
  return level && complete ? KEEPS_CAP : 'Chưa đủ dữ liệu';
}
