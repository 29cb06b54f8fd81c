import { formatDate, type IsoDate } from '../date.js';
import type { TapTheDossier, Year } from '../dossier/year.js';
import { nameList } from './names.js';
import { giverName, isAnswered, opinionClauses, type YKien } from './opinions.js';
import { defineRule, type Hit } from './rule.js';
import { plain } from './texts.js';

interface Facts {
  readonly kind: 'appraised_early' | 'sent_early' | 'sender' | 'missing';
  readonly date: IsoDate | null;
  readonly names: readonly string[];
  /** Sender found, then the one wanted; or the fields that are missing. */
  readonly words: readonly string[];
}

// Self-evaluation, appraisal by the organisation board, then its letters to the givers; the same day
// is allowed. The board's name may be shortened, as on letterheads.
export const rule = defineRule<'tap_the', Facts>({
  id: 'trinh-tu-y-kien',
  clauses: ['B.II.1.6.B2(1)-s0', 'B.II.1.6.B2(2)-s0'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Trình tự tự đánh giá, thẩm định và gửi lấy ý kiến',
  *check(tapThe, { year }): Iterable<Hit<Facts>> {
    const clause = opinionClauses(tapThe)?.order;
    if (!clause || !tapThe.data.y_kien?.length) return;
    for (const hit of [...orderHits(tapThe, year), ...senderHits(tapThe, year)])
      yield { ...hit, clause };
    const missing = missingFacts(tapThe, year);
    if (missing) yield { ...missing, clause, outcome: 'undecided' };
  },
  message({ kind, date, names, words }) {
    const day = formatDate(date ?? '');
    return {
      appraised_early: `Ngày thẩm định ghi trước ngày tự đánh giá ${day}. Tự đánh giá trước, thẩm định kết quả tự đánh giá sau: kiểm tra tham_dinh.ngay, tu_danh_gia.ngay.`,
      sent_early: `Gửi lấy ý kiến của ${nameList(names)} trước khi thẩm định ngày ${day}. Ban tổ chức cấp ủy thẩm định kết quả tự đánh giá rồi mới gửi lấy ý kiến: kiểm tra gui_ngay ở y_kien và tham_dinh.ngay.`,
      sender: `Thư lấy ý kiến của ${nameList(names)} ghi cơ quan gửi là ${words[0]}. Theo Hướng dẫn, ban tổ chức cấp ủy (${words[1]}) gửi lấy ý kiến: kiểm tra gui_boi ở y_kien.`,
      missing: `Chưa ghi ${words.join(', ')}${names.length > 0 ? ` (${nameList(names)})` : ''}, nên chưa rõ trình tự lấy ý kiến. Ghi đủ trong hồ sơ của tập thể.`,
    }[kind];
  },
});

function orderHits({ data, at }: TapTheDossier, year: Year): Hit<Facts>[] {
  const hits: Hit<Facts>[] = [];
  const own = data.tu_danh_gia?.ngay;
  const appraised = data.tham_dinh?.ngay;
  if (own && appraised && appraised < own)
    hits.push({
      at: at('tham_dinh', 'ngay'),
      facts: { kind: 'appraised_early', date: own, names: [], words: [] },
    });
  const early = found(data.y_kien, (one) => one.gui_ngay && appraised && one.gui_ngay < appraised);
  if (early[0] && appraised)
    hits.push({
      at: at('y_kien', early[0].index, 'gui_ngay'),
      facts: { kind: 'sent_early', date: appraised, names: givers(early, year), words: [] },
    });
  return hits;
}

function senderHits({ data, at }: TapTheDossier, year: Year): Hit<Facts>[] {
  const { ten } = year.ky.data.ban_to_chuc;
  const other = found(data.y_kien, ({ gui_boi }) => gui_boi && !isSame(gui_boi, ten));
  const first = other[0];
  if (!first) return [];
  const words = [first.letter.gui_boi ?? '', ten];
  return [
    {
      at: at('y_kien', first.index, 'gui_boi'),
      facts: { kind: 'sender', date: null, names: givers(other, year), words },
    },
  ];
}

/**
 * Steps not on record though a later one is, so that their order is not known; a letter that is only
 * planned needs nothing yet.
 */
function missingFacts({ data, at }: TapTheDossier, year: Year): Hit<Facts> | null {
  const { quyet_dinh, tong_hop, tham_dinh, y_kien = [] } = data;
  const isOver = quyet_dinh !== undefined || tong_hop !== undefined;
  const unsent = found(y_kien, (one) => (isOver || isAnswered(one)) && !one.gui_ngay);
  const unsigned = found(
    y_kien,
    (one) => (isOver || isAnswered(one) || one.gui_ngay) && !one.gui_boi,
  );
  const first = unsent[0] ?? unsigned[0];
  const isSent = isOver || y_kien.some((one) => one.gui_ngay || isAnswered(one));
  const paths = [
    ...((isSent || tham_dinh) && !data.tu_danh_gia?.ngay ? [['tu_danh_gia', 'ngay']] : []),
    ...(isSent && !tham_dinh?.ngay ? [['tham_dinh']] : []),
    ...(first ? [['y_kien', first.index, unsent[0] ? 'gui_ngay' : 'gui_boi']] : []),
  ];
  if (!paths[0]) return null;
  const words = paths.map((path) => path.filter((key) => typeof key === 'string').join('.'));
  const names = givers(unsent[0] ? unsent : unsigned, year);
  return { at: at(...paths[0]), facts: { kind: 'missing', date: null, names, words } };
}

interface Letter {
  readonly letter: YKien;
  readonly index: number;
}

const found = (letters: readonly YKien[] = [], test: (one: YKien) => unknown): Letter[] =>
  letters.map((letter, index) => ({ letter, index })).filter(({ letter }) => test(letter));

const givers = (letters: readonly Letter[], year: Year) =>
  letters.map(({ letter }) => giverName(year, letter));

function isSame(sender: string, board: string): boolean {
  const [a, b] = [plain(sender).replace(/^btc /, 'ban tổ chức '), plain(board)];
  return a.startsWith(b) || b.startsWith(a);
}
