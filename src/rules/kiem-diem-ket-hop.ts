import type { HoiNghiFile, TapTheDossier, Year } from '../dossier/year.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly kind: 'pair' | 'unlinked' | 'one_report';
  readonly a: string;
  readonly b: string;
}

const PARTY_GROUPS: readonly string[] = ['dd_hdnd', 'bcsd_ubnd', 'dd_khac', 'bcsd_khac'];

// Only the leadership of an agency and its own đảng đoàn or ban cán sự may meet together, and each of
// the two writes its own Mẫu 01 (4.11).
export const rule = defineRule<'hoi_nghi', Facts>({
  id: 'kiem-diem-ket-hop',
  clauses: ['B.I.2.1-s2'],
  scope: 'hoi_nghi',
  severity: 'warning',
  title: 'Kiểm điểm kết hợp tập thể lãnh đạo với đảng đoàn, ban cán sự đảng',
  *check(meeting, { year, asOf }): Iterable<Hit<Facts>> {
    for (const [a, b] of pairs(meeting, year)) {
      const facts = { a: a.name, b: b.name };
      const open = [a, b].find(
        (one) => PARTY_GROUPS.includes(one.data.loai) && !one.data.dang_doan_cua,
      );
      const linked = a.data.dang_doan_cua === b.id || b.data.dang_doan_cua === a.id;
      if (!linked && open)
        yield {
          at: open.at('dang_doan_cua'),
          subject: open.id,
          outcome: 'undecided',
          facts: { kind: 'unlinked', a: open.name, b: open === a ? b.name : a.name },
        };
      else if (!linked) yield { at: meeting.at('tap_the'), facts: { ...facts, kind: 'pair' } };
      else if (asOf >= meeting.ket_thuc && !a.data.bao_cao !== !b.data.bao_cao) {
        const [without, other] = a.data.bao_cao ? [b, a] : [a, b];
        yield {
          at: without.at('bao_cao'),
          subject: without.id,
          cause: `bao_cao:${without.id}`,
          facts: { kind: 'one_report', a: without.name, b: other.name },
        };
      }
    }
  },
  message: ({ kind, a, b }) =>
    ({
      pair: `${a} và ${b} kiểm điểm chung một hội nghị. Hướng dẫn chỉ nêu việc kết hợp tập thể lãnh đạo cơ quan với đảng đoàn, ban cán sự đảng: nên ghi thành hai hội nghị; nếu một bên là đảng đoàn, ban cán sự đảng của bên kia, ghi ở dang_doan_cua.`,
      unlinked: `${a} kiểm điểm chung hội nghị với ${b} nhưng chưa ghi là đảng đoàn, ban cán sự đảng của tập thể nào. Ghi ở dang_doan_cua của ${a}.`,
      one_report: `${a} và ${b} kiểm điểm kết hợp nhưng mới có báo cáo của ${b}. Mỗi tập thể có một báo cáo Mẫu 01: ghi bao_cao của ${a}.`,
    })[kind],
});

function pairs(meeting: HoiNghiFile, year: Year): [TapTheDossier, TapTheDossier][] {
  const all = [...new Set(meeting.data.tap_the)].flatMap((id) => year.tap_the.get(id) ?? []);
  return all.flatMap((a, i) => all.slice(i + 1).map((b): [TapTheDossier, TapTheDossier] => [a, b]));
}
