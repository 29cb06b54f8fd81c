import { formatDate, type IsoDate } from '../date.js';
import type { Dossier } from '../dossier/year.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewedDossiers, reviewIsOver } from './steps.js';

interface Facts {
  readonly form: string;
  readonly field: string;
  readonly date: IsoDate | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

// The forms carry the year reviewed and are signed at year's end, both days of the window included.
export const rule = defineRule<'ky', Facts>({
  id: 'ngay-ky',
  clauses: ['M01.H', 'M02.H'],
  scope: 'ky',
  severity: 'warning',
  title: 'Ngày ký Mẫu 01, Mẫu 02',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const dossier of reviewedDossiers(world.year)) {
      const hit = hitOf(dossier, world);
      if (hit) yield { ...hit, subject: dossier.id };
    }
  },
  message({ form, field, date, from, to }) {
    const window = `đang tính từ ${formatDate(from)} đến ${formatDate(to)}`;
    return date === null
      ? `Chưa ghi ngày ký ${form}, nên chưa rõ có trong dịp cuối năm (${window}) hay không. Ghi ở ${field}.ngay.`
      : `${form} ký ngày ${formatDate(date)}, ngoài dịp cuối năm (${window}). Xem lại ${field}.ngay; nếu cấp có thẩm quyền quy định khoảng thời gian khác, ghi ở tham_so.cuoi_nam của ky.yaml.`;
  },
});

function hitOf(dossier: Dossier, world: World): Hit<Facts> | null {
  const [form, field, clause] =
    dossier.kind === 'tap_the'
      ? (['Mẫu 01', 'bao_cao', 'M01.H'] as const)
      : (['Mẫu 02', 'ban_kiem_diem', 'M02.H'] as const);
  const { kind, data } = dossier;
  const paper = kind === 'tap_the' ? data.bao_cao : data.ban_kiem_diem;
  const { from, to } = world.settings.yearEnd;
  const hit = { at: dossier.at(field, 'ngay'), clause };
  const facts = { form, field, date: paper?.ngay ?? null, from, to };
  if (facts.date === null)
    return reviewIsOver(world, dossier)
      ? {
          ...hit,
          outcome: 'undecided',
          severity: 'info',
          facts,
          ...(paper ? {} : { cause: `${field}:${dossier.id}` }),
        }
      : null;
  return facts.date < from || facts.date > to ? { ...hit, facts } : null;
}
