import type { QuanLy } from '../dossier/generated/types.js';
import type { BoPhieuFile, Dossier, Year } from '../dossier/year.js';
import { authorityNames } from './authorities.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly kind: 'decision' | 'session' | 'line';
  /** Authority found, and the one that manages the subject or owns this folder. */
  readonly found: QuanLy;
  readonly wanted: QuanLy;
  readonly name: string;
}

// The standing committee that manages a collective or a cadre decides on its level, and votes only on
// those it manages.
export const rule = defineRule<'ky', Facts>({
  id: 'tham-quyen-quyet-dinh',
  clauses: ['B.II.1.5-d1'],
  scope: 'ky',
  severity: 'error',
  title: 'Thẩm quyền quyết định xếp loại',
  *check(_ky, { year }): Iterable<Hit<Facts>> {
    for (const dossier of [...year.tap_the.values(), ...year.ca_nhan.values()]) {
      const { quyet_dinh, quan_ly_boi: wanted } = dossier.data;
      if (!quyet_dinh || quyet_dinh.co_quan === wanted) continue;
      yield {
        at: dossier.at('quyet_dinh', 'co_quan'),
        subject: dossier.id,
        facts: { kind: 'decision', found: quyet_dinh.co_quan, wanted, name: dossier.name },
      };
    }
    for (const session of year.bo_phieu.values()) yield* sessionHits(session, year);
  },
  message({ kind, name, ...facts }) {
    const [found, wanted] = [authorityNames[facts.found], authorityNames[facts.wanted]];
    return {
      decision: `Quyết định xếp loại do ${found} ban hành, trong khi ${name} do ${wanted} quản lý. Cấp quản lý quyết định xếp loại: kiểm tra quyet_dinh.co_quan và quan_ly_boi.`,
      session: `Phiên bỏ phiếu ghi co_quan là ${found}, trong khi cơ quan quyết định của kỳ này là ${wanted}. Kiểm tra co_quan của phiên và co_quan_quyet_dinh.ma trong ky.yaml.`,
      line: `Bỏ phiếu cho ${name} do ${found} quản lý, trong khi cơ quan bỏ phiếu là ${wanted}. Ban thường vụ bỏ phiếu cho đối tượng mình quản lý: bỏ dòng phiếu này, hoặc kiểm tra quan_ly_boi trong hồ sơ.`,
    }[kind];
  },
});

function* sessionHits({ data, at }: BoPhieuFile, year: Year): Iterable<Hit<Facts>> {
  const wanted = year.ky.data.co_quan_quyet_dinh.ma;
  const found = data.co_quan ?? wanted;
  if (found !== wanted)
    yield { at: at('co_quan'), facts: { kind: 'session', found, wanted, name: '' } };
  for (const [index, line] of data.phieu.entries())
    for (const id of [line.doi_tuong].flat()) {
      const dossier: Dossier | undefined = year.tap_the.get(id) ?? year.ca_nhan.get(id);
      if (!dossier || dossier.data.quan_ly_boi === wanted) continue;
      const facts = { found: dossier.data.quan_ly_boi, wanted, name: dossier.name };
      yield { at: at('phieu', index, 'doi_tuong'), subject: id, facts: { kind: 'line', ...facts } };
    }
}
