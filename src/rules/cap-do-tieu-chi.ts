import type { Dossier } from '../dossier/year.js';
import { caNhanRatings, type Rating, tapTheRatings } from '../ranking/ratings.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewedDossiers, reviewIsOver } from './steps.js';

interface Facts {
  readonly kind: 'unrated' | 'unwritten';
  readonly items: readonly string[];
  /** Fields of the dossier that hold the items. */
  readonly fields: readonly string[];
}

// Each rated item of the form carries one of the four levels; item III may say why it carries none.
// B1 speaks of collectives, B.II.4-d2 of every criterion.
export const rule = defineRule<'ky', Facts>({
  id: 'cap-do-tieu-chi',
  clauses: ['B.II.1.6.B1-s1', 'B.II.4-d2'],
  scope: 'ky',
  severity: 'error',
  title: 'Cấp độ của từng mục trong Mẫu 01, Mẫu 02',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const dossier of reviewedDossiers(world.year))
      if (reviewIsOver(world, dossier)) yield* dossierHits(dossier, world);
  },
  message: ({ kind, items, fields }) => {
    const orReason = fields.includes('khac_phuc')
      ? '; nếu không có gì phải khắc phục, ghi khac_phuc.khong_danh_gia'
      : '';
    return kind === 'unrated'
      ? `Mục ${items.join(', ')} đã có nội dung nhưng chưa có cấp độ. Ghi ${fields.join(', ')}.muc: Xuất sắc, Tốt, Trung bình hoặc Kém${orReason}.`
      : `Chưa ghi nội dung và cấp độ của mục ${items.join(', ')}. Ghi nội dung và muc ở ${fields.join(', ')}${orReason}.`;
  },
});

function* dossierHits(dossier: Dossier, world: World): Iterable<Hit<Facts>> {
  const ratings = dossier.kind === 'tap_the' ? tapTheRatings(dossier) : caNhanRatings(dossier);
  const clause = dossier.kind === 'tap_the' ? 'B.II.1.6.B1-s1' : 'B.II.4-d2';
  const shared = { subject: dossier.id, clause } as const;
  const open = ratings.filter(
    (one) =>
      one.self === undefined && !(isRemedy(one) && dossier.data.khac_phuc?.khong_danh_gia?.trim()),
  );
  for (const one of open.filter((item) => isWritten(dossier, item)))
    yield {
      ...shared,
      at: dossier.at(...pathOf(dossier, one), 'muc'),
      facts: {
        kind: 'unrated',
        items: [`${one.item.number} (${one.item.title})`],
        fields: [field(dossier, one)],
      },
    };
  const silent = open.filter((item) => !isWritten(dossier, item));
  if (silent[0] && world.asOf > world.settings.yearEnd.to)
    yield {
      ...shared,
      at: dossier.at(...pathOf(dossier, silent[0])),
      outcome: 'undecided',
      cause: causeOf(dossier),
      facts: {
        kind: 'unwritten',
        items: silent.map((one) => one.item.number),
        fields: silent.map((one) => field(dossier, one)),
      },
    };
}

/** The whole report missing, or texts of it that other rules miss too. */
function causeOf(dossier: Dossier): string {
  if (dossier.kind === 'ca_nhan') return `ban_kiem_diem:${dossier.id}`;
  return `${dossier.data.bao_cao ? 'noi_dung' : 'bao_cao'}:${dossier.id}`;
}

const isRemedy = (one: Rating) => one.item.key === 'khac_phuc';
const field = (dossier: Dossier, one: Rating) => pathOf(dossier, one).join('.');

function pathOf({ kind }: Dossier, one: Rating): string[] {
  if (isRemedy(one)) return ['khac_phuc'];
  return [kind === 'tap_the' ? 'bao_cao' : 'ban_kiem_diem', one.item.key];
}

/** True when the section says something besides its level. */
function isWritten(dossier: Dossier, one: Rating): boolean {
  let section: unknown = dossier.data;
  for (const key of pathOf(dossier, one)) section = (section as Record<string, unknown>)?.[key];
  return Object.entries(section ?? {}).some(
    ([key, value]) => key !== 'muc' && (!Array.isArray(value) || value.length > 0),
  );
}
