import type { Dossier } from '../dossier/year.js';
import { signGroups } from '../guidance/signs.js';
import { isAnswered } from '../ranking/papers.js';
import {
  dossiersWithPapers,
  type PaperFacts,
  paperHits,
  paperIsDue,
  paperMessage,
} from './papers.js';
import { defineRule, type Hit, type World } from './rule.js';

interface ContentFacts {
  readonly kind: 'groups' | 'words';
  /** Groups without an answer, or signs without words. */
  readonly what: readonly string[];
}

// "Bằng các biểu hiện cụ thể": each group says that there is none, or names signs in words (4.8). For
// collectives the annex is internal and only warns, as do its contents.
export const rule = defineRule<'ky', PaperFacts | ContentFacts>({
  id: 'giay-27-bieu-hien',
  clauses: ['B.II.3(6)'],
  scope: 'ky',
  severity: 'error',
  title: 'Phụ lục nhận diện 27 biểu hiện trong hồ sơ',
  *check(_ky, world): Iterable<Hit<PaperFacts | ContentFacts>> {
    for (const dossier of dossiersWithPapers(world)) {
      const severity = dossier.kind === 'tap_the' ? 'warning' : 'error';
      yield* paperHits(dossier, 'phu_luc_27', world, severity);
      yield* contentHits(dossier, world);
    }
  },
  message(facts) {
    if (!('what' in facts)) return paperMessage(facts);
    const what = facts.what.join('; ');
    return facts.kind === 'groups'
      ? `Phụ lục 27 biểu hiện chưa ghi nhóm: ${what}. Trong nhan_dien_27, mỗi nhóm ghi khong_co: true, hoặc liệt kê bieu_hien.`
      : `Phụ lục 27 biểu hiện mới ghi số thứ tự, chưa mô tả cụ thể: ${what}. Ghi ở mo_ta của từng biểu hiện trong nhan_dien_27.`;
  },
});

function* contentHits(dossier: Dossier, world: World): Iterable<Hit<ContentFacts>> {
  const answers = dossier.data.nhan_dien_27 ?? {};
  const shared = { subject: dossier.id, severity: 'warning' } as const;
  const silent = signGroups.filter(({ key }) => !isAnswered(answers[key]));
  if (silent[0] && paperIsDue(dossier, world))
    yield {
      ...shared,
      at: dossier.at('nhan_dien_27', silent[0].key),
      outcome: 'undecided',
      facts: { kind: 'groups', what: silent.map(({ title }) => title) },
    };
  const bare = signGroups.flatMap(({ key, title }) =>
    (answers[key]?.bieu_hien ?? []).flatMap((one, index) =>
      one.mo_ta ? [] : [{ key, index, text: `biểu hiện ${one.so} (${title})` }],
    ),
  );
  if (bare[0])
    yield {
      ...shared,
      at: dossier.at('nhan_dien_27', bare[0].key, 'bieu_hien', bare[0].index),
      facts: { kind: 'words', what: bare.map((one) => one.text) },
    };
}
