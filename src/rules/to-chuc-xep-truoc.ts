import { formatDate, type IsoDate } from '../date.js';
import type { TapTheDossier, ToChucEntry } from '../dossier/year.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly kind: 'order' | 'no_level' | 'no_date' | 'none';
  readonly organisation: string;
  readonly date: IsoDate | null;
  readonly decided: IsoDate;
}

// "Đồng bộ": the level of each linked organisation exists and is not later than the collective's; the
// same day is allowed, then by thu_tu where both carry one. The head's order is another rule.
export const rule = defineRule<'tap_the', Facts>({
  id: 'to-chuc-xep-truoc',
  clauses: ['C.1-d1'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Xếp loại tổ chức, cơ quan, đơn vị trước tập thể lãnh đạo',
  *check(tapThe, { year }): Iterable<Hit<Facts>> {
    const { loai, to_chuc, quyet_dinh } = tapThe.data;
    if (quyet_dinh && to_chuc?.length === 0 && HAS_ITS_OWN.includes(loai))
      yield {
        at: tapThe.at('to_chuc'),
        severity: 'warning',
        facts: { kind: 'none', organisation: '', date: null, decided: quyet_dinh.ngay },
      };
    for (const id of to_chuc ?? []) {
      const entry = year.to_chuc.get(id);
      const hit = entry && hitOf(tapThe, entry);
      if (hit) yield hit;
    }
  },
  message({ kind, organisation, date, decided }) {
    const level = `Tập thể được xếp loại ngày ${formatDate(decided)}`;
    return {
      order: `${level}, trước khi xếp loại ${organisation} (ngày ${formatDate(date ?? '')}). Xếp loại tổ chức, cơ quan, đơn vị trước rồi mới đến tập thể: kiểm tra quyet_dinh.ngay, thu_tu và ngay_xep_loai trong to-chuc.yaml.`,
      none: `${level} và ghi không có tổ chức, cơ quan, đơn vị nào (to_chuc: []), trong khi loại tập thể này có tổ chức đảng hoặc cơ quan của mình. Mức của tập thể không cao hơn mức của tổ chức đó: ghi mã ở to_chuc và mức trong to-chuc.yaml.`,
      no_level: `${level} nhưng chưa ghi mức xếp loại của ${organisation}, nên chưa rõ tổ chức được xếp trước hay không. Ghi muc, ngay_xep_loai trong to-chuc.yaml.`,
      no_date: `${level} nhưng chưa ghi ngày xếp loại của ${organisation}, nên chưa rõ tổ chức được xếp trước hay không. Ghi ngay_xep_loai trong to-chuc.yaml.`,
    }[kind];
  },
});

/** Kinds that always lead an agency or a party organisation of their own (4.5). */
const HAS_ITS_OWN: readonly string[] = ['so_nganh', 'btv_huyen', 'cap_uy_co_so', 'tham_muu_tinh'];

function hitOf(tapThe: TapTheDossier, { id, data, place }: ToChucEntry): Hit<Facts> | null {
  const decision = tapThe.data.quyet_dinh;
  if (!decision) return null;
  const date = data.ngay_xep_loai ?? null;
  const facts = { organisation: data.ten, date, decided: decision.ngay };
  if (data.muc === undefined || date === null) {
    const kind = data.muc === undefined ? 'no_level' : 'no_date';
    const key = kind === 'no_level' ? 'muc' : 'ngay_xep_loai';
    return {
      at: { ...place, path: [...place.path, key] },
      outcome: 'undecided',
      cause: `to_chuc:${id}`,
      facts: { ...facts, kind },
    };
  }
  const late =
    date === decision.ngay
      ? (data.thu_tu ?? 0) > (decision.thu_tu ?? Number.POSITIVE_INFINITY)
      : date > decision.ngay;
  const key = date === decision.ngay ? 'thu_tu' : 'ngay';
  return late ? { at: tapThe.at('quyet_dinh', key), facts: { ...facts, kind: 'order' } } : null;
}
