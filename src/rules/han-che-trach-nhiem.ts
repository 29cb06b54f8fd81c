import type { HanChe } from '../dossier/generated/types.js';
import { type Dossier, headsOf } from '../dossier/year.js';
import type { ClauseId } from '../guidance/clauses.js';
import { mau02Items } from '../guidance/items.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewedDossiers, reviewIsOver } from './steps.js';
import { isBlank } from './texts.js';

interface Facts {
  readonly kind: 'unrecorded' | 'content' | 'cause' | 'nobody' | 'head' | 'remedy';
  /** Code of the shortcoming. */
  readonly item: string;
  /** Head of the collective, where the head is not named. */
  readonly head: string | null;
}

// Each shortcoming has those who answer for it, the head above all, and a remedy (B.I.3.1-f); its cause
// is asked by the form. In a person's own dossier the person answers. A vacant head is not asked for.
export const rule = defineRule<'ky', Facts>({
  id: 'han-che-trach-nhiem',
  clauses: ['B.I.3.1-f', 'M01.II', 'M02.II', 'M02.VI'],
  scope: 'ky',
  severity: 'error',
  title: 'Nguyên nhân, trách nhiệm, biện pháp khắc phục của từng hạn chế',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const dossier of reviewedDossiers(world.year)) {
      if (!reviewIsOver(world, dossier)) continue;
      if (dossier.data.han_che === undefined) yield unrecorded(dossier);
      for (const [i, item] of (dossier.data.han_che ?? []).entries())
        yield* itemHits(dossier, i, item, world);
    }
  },
  message: ({ kind, item, head }) =>
    ({
      unrecorded:
        'Chưa ghi hạn chế, khuyết điểm trong năm. Ghi từng hạn chế ở han_che; nếu không có, ghi han_che: [].',
      content: `Hạn chế ${item} ghi nội dung kiểm điểm không có ở Mẫu 02 (nội dung 1 đến ${CONTENTS}). Sửa nhom của hạn chế này trong han_che.`,
      cause: `Hạn chế ${item} chưa có nguyên nhân. Ghi ở nguyen_nhan của hạn chế này trong han_che.`,
      nobody: `Hạn chế ${item} chưa xác định ai chịu trách nhiệm. Hướng dẫn yêu cầu làm rõ trách nhiệm của tập thể và mỗi thành viên, nhất là người đứng đầu: ghi mã người ở trach_nhiem của hạn chế này trong han_che.`,
      head: `Hạn chế ${item} chưa nêu trách nhiệm của người đứng đầu (${head}). Hướng dẫn yêu cầu làm rõ trách nhiệm, nhất là của người đứng đầu: nên ghi thêm, nếu có, ở trach_nhiem của hạn chế này trong han_che.`,
      remedy: `Hạn chế ${item} chưa có biện pháp khắc phục. Kiểm điểm đề ra biện pháp khắc phục có tính khả thi: ghi ở bien_phap của hạn chế này trong han_che.`,
    })[kind],
});

/** Contents of part I of Mẫu 02, by which shortcomings are ordered; item III is none of them. */
const CONTENTS = mau02Items.filter((one) => one.key !== 'khac_phuc').length;

function unrecorded(dossier: Dossier): Hit<Facts> {
  return {
    at: dossier.at('han_che'),
    subject: dossier.id,
    clause: dossier.kind === 'tap_the' ? 'B.I.3.1-f' : 'M02.II',
    outcome: 'undecided',
    severity: 'info',
    cause: `han_che:${dossier.id}`,
    facts: { kind: 'unrecorded', item: '', head: null },
  };
}

function* itemHits(
  dossier: Dossier,
  i: number,
  item: HanChe[number],
  world: World,
): Iterable<Hit<Facts>> {
  const collective = dossier.kind === 'tap_the';
  const hit = (kind: Facts['kind'], field: string, clause: ClauseId, head?: string) => ({
    at: dossier.at('han_che', i, field),
    subject: dossier.id,
    clause,
    facts: { kind, item: item.ma, head: head ?? null },
  });
  if (!collective && item.nhom !== undefined && item.nhom > CONTENTS)
    yield hit('content', 'nhom', 'M02.II');
  if (isBlank(item.nguyen_nhan)) {
    const clause = collective ? 'M01.II' : 'M02.II';
    yield { ...hit('cause', 'nguyen_nhan', clause), severity: 'warning' };
  }
  if (isBlank(item.bien_phap))
    yield hit('remedy', 'bien_phap', collective ? 'B.I.3.1-f' : 'M02.VI');
  if (!item.trach_nhiem?.length) {
    if (collective) yield hit('nobody', 'trach_nhiem', 'B.I.3.1-f');
    return;
  }
  const head = unnamedHead(dossier, item.trach_nhiem, world);
  if (head !== null)
    yield { ...hit('head', 'trach_nhiem', 'B.I.3.1-f', head), severity: 'warning' };
}

/** The head, when neither the present one nor one who led the collective before is named. */
function unnamedHead(dossier: Dossier, named: readonly string[], { year }: World): string | null {
  if (dossier.kind === 'ca_nhan') return null;
  const led = dossier.members.filter((one) => one.vai_tro === 'dung_dau');
  if (led.some((one) => named.includes(one.id))) return null;
  return headsOf(year, dossier)[0]?.ho_ten ?? null;
}
