import { personName } from '../dossier/year.js';
import { nameList } from './names.js';
import { headsAt, lacksSteps, pastSteps } from './reviewed-steps.js';
import { defineRule, type Hit, type World } from './rule.js';
import { type Step, stepName } from './steps.js';
import { isBlank } from './texts.js';

interface Facts {
  readonly kind: 'no_steps' | 'unrecorded' | 'other';
  readonly collective: string;
  readonly step: string;
  readonly presenter: string;
  readonly heads: readonly string[];
}

// The head presents, or someone with a delegation on record. While the post of head is vacant there is
// nobody to delegate, and nothing is asked.
export const rule = defineRule<'hoi_nghi', Facts>({
  id: 'trinh-bay-bao-cao',
  clauses: ['B.I.4.2-d2-s1'],
  scope: 'hoi_nghi',
  severity: 'warning',
  title: 'Người trình bày báo cáo kiểm điểm tập thể',
  *check(meeting, world): Iterable<Hit<Facts>> {
    if (lacksSteps(meeting, world))
      yield {
        at: meeting.at('buoc'),
        outcome: 'undecided',
        cause: `buoc:${meeting.id}`,
        facts: { kind: 'no_steps', collective: '', step: '', presenter: '', heads: [] },
      };
    for (const step of pastSteps(meeting, world)) yield* stepHits(step, world);
  },
  message: ({ kind, collective, step, presenter, heads }) =>
    ({
      no_steps:
        'Chưa ghi trình tự kiểm điểm (buoc), nên chưa rõ ai trình bày báo cáo kiểm điểm của tập thể. Ghi ở buoc mỗi tập thể, mỗi cá nhân một bước có trinh_bay.',
      unrecorded: `Chưa ghi ai trình bày báo cáo kiểm điểm của ${collective} (${step}). Ghi mã người ở trinh_bay của bước này.`,
      other: `${presenter} trình bày báo cáo kiểm điểm của ${collective} (${step}), chưa ghi ủy quyền. Báo cáo do người đứng đầu (${nameList(heads)}) hoặc người được ủy quyền trình bày: nếu có ủy quyền, ghi ở uy_quyen của bước này.`,
    })[kind],
});

function* stepHits(step: Step, { year }: World): Iterable<Hit<Facts>> {
  const { meeting, index, buoc } = step;
  const tapThe = year.tap_the.get(buoc.tap_the ?? '');
  if (!tapThe) return;
  const heads = headsAt(step, [tapThe]);
  const presenter = buoc.trinh_bay;
  if (presenter !== undefined) {
    if (heads.length === 0 || !isBlank(buoc.uy_quyen)) return;
    if (heads.some((one) => one.id === presenter)) return;
  }
  yield {
    at: meeting.at('buoc', index, 'trinh_bay'),
    subject: tapThe.id,
    outcome: presenter === undefined ? 'undecided' : 'violated',
    facts: {
      kind: presenter === undefined ? 'unrecorded' : 'other',
      collective: tapThe.name,
      step: stepName(step),
      presenter: presenter === undefined ? '' : personName(year, presenter),
      heads: heads.map((one) => one.ho_ten),
    },
  };
}
