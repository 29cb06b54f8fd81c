import type { Khoi } from '../dossier/generated/types.js';
import { categories, kindsOfAnyBlock } from '../guidance/categories.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly title: string;
  readonly block: Khoi;
  readonly isParty: boolean;
}

const blocks: Readonly<Record<Khoi, string>> = {
  dang: 'khối Đảng (dang)',
  nha_nuoc: 'khối Nhà nước (nha_nuoc)',
  ctxh: 'khối chính trị - xã hội (ctxh)',
};

// The block chooses the header of Mẫu 01: that of the Party, or the State's, which the State's bodies
// and the mass organisations share. Other units may belong to either.
export const rule = defineRule<'tap_the', Facts>({
  id: 'khoi-theo-loai',
  clauses: ['M01.H'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Tiêu đề Mẫu 01 theo khối của tập thể',
  *check({ data: { loai, khoi }, at }): Iterable<Hit<Facts>> {
    const { title, party: isParty } = categories[loai];
    if (kindsOfAnyBlock.includes(loai) || isParty === (khoi === 'dang')) return;
    yield { at: at('khoi'), facts: { title, block: khoi, isParty } };
  },
  message({ title, block, isParty }) {
    const wanted = isParty
      ? 'tiêu đề Đảng Cộng sản Việt Nam: ghi khoi: dang'
      : 'Quốc hiệu, tiêu ngữ: ghi khoi: nha_nuoc hoặc ctxh';
    return `${title} ghi ${blocks[block]}. Mẫu 01 của đối tượng này in ${wanted}; kiểm tra loai nếu ghi chưa đúng.`;
  },
});
