import type { Ky } from '../../dossier/generated/types.js';
import type { Form } from '../form.js';
import type { FormInput } from '../input.js';
import { tongHopVariables } from '../variables/tong-hop.js';
import { At } from './at.js';
import { blank, dateAt, textAt } from './blank.js';
import { lookOfAuthority, officeHeader } from './header.js';
import { officeSigner } from './signer.js';
import { assessment } from './tong-hop/assessment.js';
import { BASIS } from './tong-hop/basis.js';
import { chart } from './tong-hop/chart.js';
import { countCaNhan, countTable, countTapThe } from './tong-hop/counts.js';
import { openQuestions, usedParameters } from './tong-hop/decisions.js';
import { disciplineBook } from './tong-hop/discipline.js';
import { headsAndHeaded, levelSteps, tapTheAndOrganisations } from './tong-hop/levels.js';
import { excellentCaNhan, excellentTapThe, lowerLevels } from './tong-hop/lists.js';
import { opinionRows, paperRows, unclassified } from './tong-hop/papers.js';
import { progress, reviewTimes } from './tong-hop/progress.js';
import { quotaRows } from './tong-hop/quota.js';
import { remedies, shortcomings, suggestions } from './tong-hop/review.js';
import { targetCounts } from './tong-hop/targets.js';

/** The year-end summary for the deciding committee: a report with 22 tables. */
export const tongHop: Form = {
  id: 'tong-hop',
  title: 'Báo cáo tổng hợp kết quả kiểm điểm, đánh giá, xếp loại chất lượng',
  clause: 'B.II.1.6.B3',
  variables: tongHopVariables,
  documents: (input) => [
    {
      name: `tong-hop_${input.year.nam}`,
      title: `Báo cáo tổng hợp kết quả kiểm điểm, xếp loại chất lượng năm ${input.year.nam}`,
      date: input.year.ky.data.bao_cao_tong_hop?.ngay ?? `${input.year.nam}-12-31`,
      look: lookOfAuthority(input.year),
      view: tongHopView(input),
    },
  ],
};

/** Every blank of the report. */
export function tongHopView(input: FormInput) {
  const { year, ranking, settings } = input;
  const ky = new At<Ky>(year.ky.data, 'ky');
  const authority = ky.key('co_quan_quyet_dinh');
  const report = ky.key('bao_cao_tong_hop');
  const guidance = ky.key('huong_dan');
  const tapThe = countTapThe(input);
  const caNhan = countCaNhan(input);
  const tables = {
    bang_1: countTable('bang_1', tapThe),
    bang_2: countTable('bang_2', caNhan),
    bang_3: quotaRows(input, 'bang_3', 'tap_the'),
    bang_4: quotaRows(input, 'bang_4', 'ca_nhan'),
    bang_5: excellentTapThe(input),
    bang_6: excellentCaNhan(input),
    bang_7: lowerLevels(input),
    bang_8: levelSteps(input),
    bang_9: headsAndHeaded(input),
    bang_10: tapTheAndOrganisations(input),
    bang_11: suggestions(input),
    bang_12: remedies(input),
    bang_13: shortcomings(input),
    bang_14: disciplineBook(input),
    bang_15: targetCounts(input),
    bang_16: reviewTimes(input),
    bang_17: progress(input),
    bang_18: paperRows(input),
    bang_19: opinionRows(input),
    bang_20: unclassified(input),
    bang_21: openQuestions(input),
    bang_22: usedParameters(input),
  };
  return {
    tieu_de: officeHeader(year, {
      look: lookOfAuthority(year),
      so: report.key('so'),
      ngay: report.key('ngay'),
    }),
    nam: blank('ky.nam', 'Năm kiểm điểm', String(year.nam)),
    huong_dan: {
      so: textAt(guidance.key('so'), 'Số hướng dẫn'),
      ngay: dateAt(guidance.key('ngay'), 'Ngày hướng dẫn'),
      co_quan: textAt(guidance.key('co_quan'), 'Cơ quan ban hành hướng dẫn'),
    },
    noi_gui: textAt(authority.key('ten'), 'Cơ quan quyết định'),
    nhan_xet_chung: textAt(report.key('nhan_xet_chung'), 'Nhận xét chung'),
    kien_nghi: textAt(report.key('kien_nghi'), 'Kiến nghị'),
    ky: officeSigner({ chuc_vu: report.key('chuc_vu_ky'), ho_ten: report.key('nguoi_ky') }),
    noi_nhan: (report.key('noi_nhan') as At<string[] | undefined>)
      .items()
      .map((one) => textAt(one, 'Nơi nhận')),
    can_cu_muc: blank('ky.trang_thai', 'Căn cứ của mức xếp loại', BASIS[ranking.state]),
    ty_le: blank('tham_so.quota_ty_le', 'Tỷ lệ tối đa', settings.quotaPercent),
    danh_gia: assessment(input, tapThe, caNhan, tables),
    bieu_do: chart(input, tapThe, caNhan),
    ...tables,
  };
}
