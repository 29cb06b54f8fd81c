import { HT, HTXS, XEP_LOAI, type XepLoai, xepLoaiRank } from '../guidance/scale.js';
import { conditionsOn } from './condition.js';
import type { Condition } from './types.js';

/** A cap as one condition: at the first level it forbids, or met at the level it just allows. */
export function organisationCap(
  shared: { readonly binding: boolean; readonly clause: Condition['clause'] },
  id: string,
  data: { readonly ten: string; readonly muc?: XepLoai } | undefined,
  place: Condition['place'],
): Condition {
  const name = data?.ten ?? `“${id}” (không có trong to-chuc.yaml)`;
  const cap = conditionsOn({ ...shared, fact: `to_chuc:${id}`, place });
  if (data?.muc === undefined) return cap(HT, 'unknown', `${name} chưa có mức xếp loại (muc)`);
  const next = XEP_LOAI[xepLoaiRank(data.muc) + 1];
  const message = `${name} được xếp “${data.muc}”`;
  return next ? cap(next, 'unmet', message) : cap(HTXS, 'met', message);
}
