import type { TapTheDossier } from '../dossier/year.js';
import { mau01Items } from '../guidance/items.js';
import { defineRule, type Hit } from './rule.js';
import { reviewIsOver } from './steps.js';
import { isBlank } from './texts.js';

interface Facts {
  /** Number, title and field of the section; null when there is no report at all. */
  readonly section: {
    readonly number: string;
    readonly title: string;
    readonly key: string;
  } | null;
}

const CLAUSES = {
  quan_triet: 'B.I.3.1-d1',
  lanh_dao_nhiem_vu: 'B.I.3.1-d2',
  tap_trung_dan_chu: 'B.I.3.1-d3',
  dau_tranh_suy_thoai: 'B.I.3.1-d4',
  kiem_tra_giam_sat: 'B.I.3.1-d5',
} as const;

const SECTIONS = mau01Items.flatMap((item) => (item.key === 'khac_phuc' ? [] : [item]));

// Five contents of the review are five texts of part I of Mẫu 01; a level alone says nothing about the
// work. Item III has its own rule (khac-phuc-nam-truoc).
export const rule = defineRule<'tap_the', Facts>({
  id: 'noi-dung-bao-cao',
  clauses: ['B.I.3.1-d1', 'B.I.3.1-d2', 'B.I.3.1-d3', 'B.I.3.1-d4', 'B.I.3.1-d5'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Năm nội dung phần I của báo cáo kiểm điểm tập thể',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    if (tapThe.data.mien_kiem_diem || !reviewIsOver(world, tapThe)) return;
    const cause = `bao_cao:${tapThe.id}`;
    if (isSilent(tapThe)) yield { at: tapThe.at('bao_cao'), cause, facts: { section: null } };
    else yield* sectionHits(tapThe);
  },
  message: ({ section }) =>
    section
      ? `Báo cáo kiểm điểm chưa có nội dung mục ${section.number} (${section.title}). Tập thể kiểm điểm đủ năm nội dung: ghi ở bao_cao.${section.key}.noi_dung.`
      : 'Chưa ghi báo cáo kiểm điểm của tập thể (Mẫu 01). Ghi năm nội dung của phần I ở bao_cao: quan_triet, lanh_dao_nhiem_vu, tap_trung_dan_chu, dau_tranh_suy_thoai, kiem_tra_giam_sat.',
});

/** True when no section has either words or a level. */
function isSilent({ data }: TapTheDossier): boolean {
  return SECTIONS.every(({ key }) => {
    const section = data.bao_cao?.[key];
    return isBlank(section?.noi_dung) && section?.muc === undefined;
  });
}

function* sectionHits(tapThe: TapTheDossier): Iterable<Hit<Facts>> {
  for (const { key, number, title } of SECTIONS) {
    const section = tapThe.data.bao_cao?.[key];
    if (!isBlank(section?.noi_dung)) continue;
    yield {
      at: tapThe.at('bao_cao', key, 'noi_dung'),
      clause: CLAUSES[key],
      ...(section?.muc === undefined ? { cause: `noi_dung:${tapThe.id}` } : {}),
      facts: { section: { number, title, key } },
    };
  }
}
