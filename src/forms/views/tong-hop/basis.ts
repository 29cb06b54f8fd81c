import type { RankingState } from '../../../ranking/types.js';

/** What the levels rest on, as far as the year has come. */
export const BASIS: Readonly<Record<RankingState, string>> = {
  before: 'chưa bỏ phiếu, chưa có quyết định',
  round1: 'theo kết quả bỏ phiếu vòng 1, chưa có quyết định',
  round2: 'theo kết quả bỏ phiếu hai vòng, chưa có quyết định',
  decided: 'theo quyết định của cấp có thẩm quyền',
};
