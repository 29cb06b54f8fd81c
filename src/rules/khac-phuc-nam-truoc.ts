import type { Ky } from '../dossier/generated/types.js';
import type { Dossier, Located } from '../dossier/year.js';
import { openShortcomings } from '../ranking/ratings.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewedDossiers, reviewIsOver } from './steps.js';
import { isBlank, plain } from './texts.js';

type Kind = 'no_folder' | 'not_rated' | 'both' | 'dropped' | 'unclear' | 'degree' | 'responsible';

interface Facts {
  readonly kind: Kind;
  /** Shortcomings of last year concerned: codes, or words where there is no code. */
  readonly items: readonly string[];
  readonly collective: boolean;
}

const isCode = (item: string) => /^[a-z\d]+(-[a-z\d]+)*$/.test(item);

// Every shortcoming that last year's dossier left open is answered, with the state it is in (gap 27:
// older open ones too). How far a remedy has come is asked of collectives only, as in M01.III.
export const rule = defineRule<'ky', Facts>({
  id: 'khac-phuc-nam-truoc',
  clauses: ['B.I.3.1-d6', 'M01.III', 'M02.III'],
  scope: 'ky',
  severity: 'error',
  title: 'Kiểm điểm từng hạn chế của kỳ trước',
  *check(ky, world): Iterable<Hit<Facts>> {
    const over = reviewedDossiers(world.year).filter((one) => reviewIsOver(world, one));
    if (over.length > 0) yield* folderHits(ky);
    for (const dossier of over) {
      yield* openHits(dossier, world);
      yield* entryHits(dossier);
    }
  },
  message: ({ kind, items, collective }) => {
    const list = items.join(', ');
    return {
      no_folder:
        'Chưa ghi thư mục của kỳ trước, nên chưa đối chiếu được các hạn chế chuyển từ kỳ trước sang. Ghi đường dẫn ở ky_truoc; nếu không lưu hồ sơ kỳ trước, ghi ky_truoc: null.',
      not_rated: `Hồ sơ ghi không đánh giá mục III, trong khi kỳ trước còn ${items.length} hạn chế phải khắc phục (${list}). Kiểm điểm rõ từng hạn chế: bỏ khac_phuc.khong_danh_gia và ghi từng hạn chế ở khac_phuc.tung_muc.`,
      both: 'Mục III vừa ghi không đánh giá (khac_phuc.khong_danh_gia), vừa ghi hạn chế của kỳ trước (khac_phuc.tung_muc). Có hạn chế thì mục III có cấp độ: bỏ khong_danh_gia và ghi khac_phuc.muc, hoặc bỏ tung_muc nếu ghi nhầm.',
      dropped: `Còn ${items.length} hạn chế của kỳ trước chưa được kiểm điểm ở mục III (${list}). Kiểm điểm rõ từng hạn chế: thêm vào khac_phuc.tung_muc mỗi hạn chế một mục có han_che, trang_thai.`,
      unclear: `Kỳ trước còn hạn chế không có mã (${list}), nên chưa rõ đã kiểm điểm ở mục III hay chưa. Ghi lại nguyên văn ở noi_dung của một mục trong khac_phuc.tung_muc.`,
      degree: `Hạn chế ${list} của kỳ trước ghi đang khắc phục nhưng chưa có mức độ khắc phục. Ghi ở muc_do của mục này trong khac_phuc.tung_muc.`,
      responsible: `Hạn chế ${list} của kỳ trước chưa ghi trách nhiệm ${collective ? 'của tập thể, cá nhân có liên quan' : 'của cá nhân'}. Ghi ở trach_nhiem của mục này trong khac_phuc.tung_muc.`,
    }[kind];
  },
});

/** Once for the whole year; a folder that is named but broken is reported where it is read. */
function* folderHits(ky: Located<Ky>): Iterable<Hit<Facts>> {
  if (ky.data.ky_truoc !== undefined) return;
  const facts = { kind: 'no_folder', items: [], collective: false } as const;
  yield { at: ky.at('ky_truoc'), outcome: 'undecided', severity: 'info', facts };
}

function* openHits(dossier: Dossier, { year }: World): Iterable<Hit<Facts>> {
  const { khac_phuc } = dossier.data;
  const entries = khac_phuc?.tung_muc ?? [];
  const open = [...new Set(openShortcomings(year, dossier) ?? [])];
  if (open.length === 0 && khac_phuc?.khong_danh_gia === undefined) return;
  const answered = entries.flatMap((one) => [one.han_che ?? '', plain(one.noi_dung ?? '')]);
  const left = open.filter((one) => !answered.includes(isCode(one) ? one : plain(one)));
  const collective = dossier.kind === 'tap_the';
  const shared = {
    subject: dossier.id,
    clause: collective ? 'B.I.3.1-d6' : 'M02.III',
  } as const;
  if (khac_phuc?.khong_danh_gia !== undefined && open.length > 0) {
    const at = dossier.at('khac_phuc', 'khong_danh_gia');
    yield { ...shared, at, facts: { kind: 'not_rated', items: open, collective } };
    return;
  }
  if (khac_phuc?.khong_danh_gia !== undefined && entries.length > 0)
    yield {
      ...shared,
      at: dossier.at('khac_phuc', 'khong_danh_gia'),
      clause: collective ? 'M01.III' : 'M02.III',
      facts: { kind: 'both', items: [], collective },
    };
  const at = dossier.at('khac_phuc', 'tung_muc');
  const dropped = left.filter(isCode);
  if (dropped[0]) yield { ...shared, at, facts: { kind: 'dropped', items: dropped, collective } };
  const unclear = left.filter((one) => !isCode(one) && one !== '');
  if (unclear[0])
    yield {
      ...shared,
      at,
      outcome: 'undecided',
      facts: { kind: 'unclear', items: unclear, collective },
    };
}

function* entryHits(dossier: Dossier): Iterable<Hit<Facts>> {
  const collective = dossier.kind === 'tap_the';
  for (const [i, entry] of (dossier.data.khac_phuc?.tung_muc ?? []).entries()) {
    const hit = (kind: 'degree' | 'responsible', field: string): Hit<Facts> => ({
      at: dossier.at('khac_phuc', 'tung_muc', i, field),
      subject: dossier.id,
      clause: collective ? 'M01.III' : 'M02.III',
      severity: 'warning',
      facts: { kind, items: [entry.han_che ?? `thứ ${i + 1}`], collective },
    });
    if (collective && entry.trang_thai === 'Đang khắc phục' && isBlank(entry.muc_do))
      yield hit('degree', 'muc_do');
    if (isBlank(entry.trach_nhiem)) yield hit('responsible', 'trach_nhiem');
  }
}
