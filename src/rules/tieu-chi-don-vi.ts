import type { TapTheDossier, ToChucEntry, Year } from '../dossier/year.js';
import { frameworkOf, unitCriteria } from '../guidance/categories.js';
import { nameList } from './names.js';
import { defineRule, type Hit } from './rule.js';
import { reviewIsOver } from './steps.js';

interface Facts {
  readonly kind: 'unclassified' | 'unrated';
  readonly code: string;
  readonly units: readonly string[];
}

// The criterion rests on the levels of the units below (entries whose truc_thuoc is an organisation
// of the collective); one left unrated ("nếu có") needs that there be none. K2.4 is never left out.
export const rule = defineRule<'tap_the', Facts>({
  id: 'tieu-chi-don-vi',
  clauses: [
    'B.II.1.2(2)-d4',
    'B.II.1.3(2)-d1-p4',
    'B.II.1.3(2)-d2-p3',
    'B.II.1.3(2)-d3-p4',
    'B.II.1.1-d6',
  ],
  scope: 'tap_the',
  severity: 'warning',
  title: 'Căn cứ của tiêu chí về xếp loại đơn vị trực thuộc',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    const { tieu_chi, loai, mien_kiem_diem } = tapThe.data;
    if (!tieu_chi || mien_kiem_diem) return;
    const units = unitsOf(world.year, tapThe);
    const [code, clause] =
      Object.entries(frameworkOf(loai)).find(([one]) => unitCriteria.includes(one)) ?? [];
    if (!code || !clause) return;
    const open = units.filter((one) => one.data.muc === undefined);
    if (tieu_chi[code as keyof typeof tieu_chi]?.muc) {
      if (open[0])
        yield {
          at: { ...open[0].place, path: [...open[0].place.path, 'muc'] },
          clause,
          facts: { kind: 'unclassified', code, units: names(open) },
        };
    } else if (units.length > 0 && code !== 'K2.4' && reviewIsOver(world, tapThe))
      yield {
        at: tapThe.at('tieu_chi', code),
        clause,
        facts: { kind: 'unrated', code, units: names(units) },
      };
  },
  message: ({ kind, code, units }) =>
    ({
      unclassified: `Tiêu chí ${code} (xếp loại đơn vị trực thuộc) đã có cấp độ trong khi chưa có mức xếp loại của ${nameList(units)}. Ghi muc, ngay_xep_loai của các đơn vị này trong to-chuc.yaml.`,
      unrated: `Tiêu chí ${code} (xếp loại đơn vị trực thuộc) để trống trong khi có đơn vị trực thuộc: ${nameList(units)}. Ghi tieu_chi.${code}.muc, hoặc xem lại truc_thuoc trong to-chuc.yaml.`,
    })[kind],
});

const names = (units: readonly ToChucEntry[]) => units.map((one) => one.data.ten);

function unitsOf(year: Year, tapThe: TapTheDossier): ToChucEntry[] {
  const own = tapThe.data.to_chuc ?? [];
  return [...year.to_chuc.values()].filter(
    (one) => one.data.truc_thuoc !== undefined && own.includes(one.data.truc_thuoc),
  );
}
