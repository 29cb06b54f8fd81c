import { uncapitalised } from '../../../names.js';
import { sanctionsOf } from '../../../ranking/discipline.js';
import { overrunOf } from '../../../ranking/quota.js';
import type { Group, SubjectKind } from '../../../ranking/types.js';
import type { FormInput } from '../../input.js';
import type { Blank } from '../blank.js';
import { blank } from '../blank.js';
import { type Counts, reasonsText } from './counts.js';
import type { openQuestions } from './decisions.js';
import { groupBy } from './grouped.js';
import {
  ABOVE_CAP,
  type headsAndHeaded,
  KEEPS_CAP,
  type tapTheAndOrganisations,
} from './levels.js';
import {
  NOTHING_FOUND,
  type progress,
  type reviewTimes,
  TIME_ENOUGH,
  TIME_SHORT,
} from './progress.js';
import { leftText } from './quota.js';
import { NOT_APPLICABLE, percent, type Value } from './row.js';
import { allSubjects, groupsOf, isExempt } from './subjects.js';

/** Tables whose lines the paragraphs count. */
interface Tables {
  readonly bang_9: ReturnType<typeof headsAndHeaded>;
  readonly bang_10: ReturnType<typeof tapTheAndOrganisations>;
  readonly bang_16: ReturnType<typeof reviewTimes>;
  readonly bang_17: ReturnType<typeof progress>;
  readonly bang_21: ReturnType<typeof openQuestions>;
}

/** The figures of the paragraphs, counted on the lines of the tables or by the functions behind them. */
export function assessment(input: FormInput, tapThe: Counts, caNhan: Counts, tables: Tables) {
  return {
    da_kiem_diem: {
      tap_the: figure('da_kiem_diem.tap_the', percent(tapThe.all.reviewed, tapThe.all.obliged)),
      ca_nhan: figure('da_kiem_diem.ca_nhan', percent(caNhan.all.reviewed, caNhan.all.obliged)),
    },
    chua_xep_loai: {
      tap_the: whyNot('tap_the', tapThe),
      ca_nhan: whyNot('ca_nhan', caNhan),
    },
    suat: {
      tap_the: quotaUse(input, 'tap_the', false),
      ca_nhan: quotaUse(input, 'ca_nhan', false),
      it_can_bo: quotaUse(input, 'ca_nhan', true),
    },
    dung_dau: against('dung_dau', tables.bang_9),
    to_chuc: against('to_chuc', tables.bang_10),
    goi_y: suggestionCounts(input),
    khac_phuc: { chua_khai: undeclared(input, 'khac_phuc') },
    ky_luat: disciplineCounts(input),
    thoi_gian: timeCounts(tables.bang_16),
    tien_do: progressCounts(input, tables.bang_17),
    can_quyet_dinh: matters(tables.bang_21),
  };
}

function figure(key: string, value: Value, label = 'Số liệu đánh giá'): Blank {
  return blank(`danh_gia.${key}`, label, value);
}

/** The reasons of table 1 or 2, within a sentence. */
function whyNot(kind: SubjectKind, { all }: Counts): Blank {
  const reasons = all.reasons.map(([reason, count]) => [uncapitalised(reason), count] as const);
  return figure(`chua_xep_loai.${kind}`, reasonsText(reasons));
}

function quotaUse({ ranking }: FormInput, kind: SubjectKind, small: boolean) {
  const groups = groupsOf(ranking, kind).filter((group) => group.small === small);
  const key = `suat.${small ? 'it_can_bo' : kind}`;
  const sum = (pick: (group: Group) => number) =>
    groups.reduce((total, group) => total + pick(group), 0);
  const over = groups.filter((group) => overrunOf(group) > 0);
  return {
    co: groups.length > 0,
    nhom: figure(`${key}.nhom`, groups.length),
    tran: figure(
      `${key}.tran`,
      sum((group) => group.cap),
    ),
    xuat_sac: figure(
      `${key}.xuat_sac`,
      sum((group) => group.excellent),
    ),
    con_lai: figure(
      `${key}.con_lai`,
      sum((group) => group.left),
    ),
    vuot: figure(
      `${key}.vuot`,
      over.map((group) => `${group.label} (${leftText(group)})`).join('; '),
    ),
  };
}

/** Subjects beside what limits their level. */
function against(key: string, lines: Tables['bang_9'] | Tables['bang_10']) {
  const of = (verdict: string) => lines.filter((one) => one.ket_luan.value === verdict);
  const above = of(ABOVE_CAP);
  const kept = of(KEEPS_CAP).length;
  return {
    tong: figure(`${key}.tong`, lines.length),
    phu_hop: figure(`${key}.phu_hop`, kept),
    cao_hon: figure(`${key}.cao_hon`, above.length),
    ten: figure(`${key}.ten`, above.map((one) => one.doi_tuong.value).join('; ')),
    chua_ro: figure(`${key}.chua_ro`, lines.length - kept - above.length),
  };
}

function suggestionCounts(input: FormInput) {
  const subjects = allSubjects(input.ranking);
  const given = subjects.filter((one) => (one.dossier.data.goi_y ?? []).length > 0);
  const issues = given.flatMap((one) => one.dossier.data.goi_y ?? []);
  const explained = issues.filter((one) => one.giai_trinh !== undefined).length;
  const of = (kind: SubjectKind) => given.filter((one) => one.kind === kind).length;
  return {
    co: issues.length > 0,
    tap_the: figure('goi_y.tap_the', of('tap_the')),
    ca_nhan: figure('goi_y.ca_nhan', of('ca_nhan')),
    noi_dung: figure('goi_y.noi_dung', issues.length),
    giai_trinh: figure('goi_y.giai_trinh', explained),
    ty_le: figure('goi_y.ty_le', percent(explained, issues.length)),
    chua_khai: undeclared(input, 'goi_y'),
  };
}

/** How many dossiers say neither that there is something nor that there is nothing. */
function undeclared({ ranking }: FormInput, key: 'goi_y' | 'khac_phuc' | 'ky_luat'): Blank {
  const silent = allSubjects(ranking).filter(
    (one) => !isExempt(one) && one.dossier.data[key] === undefined,
  );
  return figure(`${key}.chua_khai`, silent.length > 0 ? silent.length : null);
}

function disciplineCounts(input: FormInput) {
  const sanctions = sanctionsOf(input.year);
  const conclusions = allSubjects(input.ranking).flatMap((one) => one.dossier.data.ket_luan ?? []);
  const settled = conclusions.filter((one) => one.tinh_chat === 'ket_luan').length;
  return {
    quyet_dinh: figure('ky_luat.quyet_dinh', sanctions.length),
    tinh_nam: figure('ky_luat.tinh_nam', sanctions.filter((one) => one.counted).length),
    ket_luan: figure('ky_luat.ket_luan', settled),
    phan_anh: figure('ky_luat.phan_anh', conclusions.length - settled),
    chua_khai: undeclared(input, 'ky_luat'),
  };
}

function timeCounts(lines: Tables['bang_16']) {
  const of = (verdict: string) => lines.filter((one) => one.ket_luan.value === verdict).length;
  return {
    tong: figure('thoi_gian.tong', lines.length),
    dat: figure('thoi_gian.dat', of(TIME_ENOUGH)),
    chua_du: figure('thoi_gian.chua_du', of(TIME_SHORT)),
    chua_ro: figure('thoi_gian.chua_ro', lines.length - of(TIME_ENOUGH) - of(TIME_SHORT)),
  };
}

function progressCounts({ ranking }: FormInput, lines: Tables['bang_17']) {
  const obliged = allSubjects(ranking).filter((one) => !isExempt(one));
  const submitted = obliged.filter((one) => one.dossier.data.ho_so?.nop !== undefined).length;
  return {
    tong: figure('tien_do.tong', obliged.length),
    nop: figure('tien_do.nop', submitted),
    ty_le: figure('tien_do.ty_le', percent(submitted, obliged.length)),
    nhan_xet: figure(
      'tien_do.nhan_xet',
      lines.filter((one) => one.nhan_xet.value !== NOTHING_FOUND).length,
    ),
  };
}

/** What only the authority can settle, by clause: whom it concerns and how much of it there is. */
function matters(lines: Tables['bang_21']) {
  return [...groupBy(lines, (one) => one.khoan.value)].map(([clause, list], index) => {
    const about = [...new Set(list.map((one) => one.doi_tuong.value))].map((name) =>
      name === NOT_APPLICABLE ? 'nội dung chung' : name,
    );
    return {
      khoan: figure(`can_quyet_dinh.${index}.khoan`, clause, 'Khoản của hướng dẫn'),
      so: figure(`can_quyet_dinh.${index}.so`, list.length),
      doi_tuong: figure(`can_quyet_dinh.${index}.doi_tuong`, about.join('; '), 'Đối tượng'),
    };
  });
}
