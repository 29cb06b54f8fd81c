import type { Data, Files } from '../support/year.js';
import { type Plan, VIOLATIONS } from './years.js';

type CollectivePlan = Plan['collectives'][number];
type PersonPlan = Plan['people'][number];
type TargetPlan = CollectivePlan['targets'][number];

const AUTHORITY = 'btv_tinh_uy';

/** The files of a planned year; a missing fact is a missing key. */
export function buildFiles(plan: Plan): Files {
  const files: Files = {
    'ky.yaml': yearFile(plan),
    'to-chuc.yaml': {
      to_chuc: { 'body-x': body(plan.outside[0]), 'body-y': body(plan.outside[1]) },
      vi_pham: Object.fromEntries(VIOLATIONS.map((id) => [id, { mo_ta: 'Vi phạm' }])),
    },
  };
  for (const [i, one] of plan.collectives.entries()) {
    for (const [k, muc] of one.bodies.entries())
      files['to-chuc.yaml'].to_chuc[`body-${i}-${k}`] = body(muc);
    files[`tap-the/unit-${i}.yaml`] = collectiveFile(one, i, plan);
    if (one.met) files[`hoi-nghi/meeting-${i}.yaml`] = meeting(i);
  }
  for (const [i, one] of plan.people.entries())
    files[`ca-nhan/person-${i}.yaml`] = personFile(one, i, plan);
  settleRegister(files);
  return { ...files, ...sessions(plan) };
}

/** Without its undefined keys. */
const clean = (one: Data): Data =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined));
const body = (muc: string | undefined) => clean({ ten: 'Cơ quan', loai: 'co_quan', muc });
const ruled = (gia_tri: Data) => ({ gia_tri, van_ban: 'KL 1', ngay: '2020-01-15' });
const meeting = (i: number) => ({
  tap_the: [`unit-${i}`],
  phien: [{ ngay: '2020-12-10', so_ngay: 1 }],
});

function yearFile(plan: Plan): Data {
  const ruledReadings = Object.entries(plan.readings).filter(([, value]) => value !== undefined);
  return clean({
    nam: 2020,
    ky_truoc: null,
    cap: 'tinh',
    co_quan_quyet_dinh: {
      ma: AUTHORITY,
      ten: 'Ban Thường vụ Tỉnh ủy',
      cap_uy: 'Tỉnh ủy',
      dia_danh: 'Tỉnh lỵ',
      so_thanh_vien: 15,
    },
    ban_to_chuc: { ten: 'Ban Tổ chức' },
    huong_dan: { so: '10-HD/TU', ngay: '2019-11-18', co_quan: 'Ban Thường vụ' },
    nhom_tap_the: {
      ghep: {
        ten: 'Ghép',
        loai: plan.grouped ? ['ban_hdnd_tinh', 'btv_tinh_doan'] : ['doan_dbqh'],
      },
    },
    nhom_chuc_danh: { 'giam-doc': { ten: 'Giám đốc' } },
    cach_hieu: Object.fromEntries(ruledReadings.map(([key, value]) => [key, ruled(value)])),
    tham_so: plan.percent === undefined ? undefined : { quota_ty_le: ruled(plan.percent) },
  });
}

const rated = (ids: readonly string[], levels: readonly (string | undefined)[]) =>
  Object.fromEntries(ids.map((id, i) => [id, clean({ muc: levels[i] })]));

/** Indexes of the collectives a person belongs to: the own one, and a second that is another. */
function places(one: PersonPlan, plan: Plan): { home: number; second: number | null } {
  const n = plan.collectives.length;
  const home = one.home % n;
  const second = one.second === null ? null : one.second % n;
  return { home, second: second === home ? null : second };
}

function collectiveFile(one: CollectivePlan, i: number, plan: Plan): Data {
  const cadres = plan.people.filter((someone) => belongs(someone, one, i, plan)).length;
  return clean({
    ten: `Tập thể ${i}`,
    loai: one.loai,
    nhom: one.nhom,
    khoi: 'nha_nuoc',
    cap: 'tinh',
    quan_ly_boi: one.quan_ly_boi,
    to_chuc: one.bodiesKnown ? one.bodies.map((_, k) => `body-${i}-${k}`) : undefined,
    so_lanh_dao: one.beyond === null ? undefined : one.listed + cadres + one.beyond,
    thanh_vien_khac: listed(one, i),
    bao_cao: {
      ...rated(['quan_triet', 'lanh_dao_nhiem_vu'], one.results),
      ...rated(['tap_trung_dan_chu', 'dau_tranh_suy_thoai', 'kiem_tra_giam_sat'], one.rest),
    },
    khac_phuc: one.remedy,
    chi_tieu: one.targetsKnown ? one.targets.map((each, k) => targetOf(each, k, one)) : undefined,
    tham_dinh:
      one.appraised.length === 0
        ? undefined
        : { ngay: '2020-12-20', tieu_chi: Object.fromEntries(one.appraised) },
    ky_luat: one.sanctionsKnown
      ? one.sanctions.map(({ ofMember, ...more }) =>
          entry(more, { nguoi: ofMember ? `member-${i}-0` : undefined }),
        )
      : undefined,
    ket_luan: one.conclusionsKnown ? one.conclusions : undefined,
    quyet_dinh: decision(one.decided, plan, 2),
  });
}

function belongs(someone: PersonPlan, unit: CollectivePlan, i: number, plan: Plan): boolean {
  const { home, second } = places(someone, plan);
  const day = unit.met ? '2020-12-10' : '2020-12-31';
  const { tu = day, den = day }: { tu?: string; den?: string } = someone.secondSpan;
  return home === i || (second === i && tu <= day && day <= den);
}

/** Members without a dossier; one of them may have left before the review. */
function listed(one: CollectivePlan, i: number): Data {
  const member = (k: number, more: Data) => [
    `member-${i}-${k}`,
    { ho_ten: `Thành viên ${i}-${k}`, vai_tro: 'thanh_vien', ...more },
  ];
  const now = Array.from({ length: one.listed }, (_, k) => member(k, {}));
  const gone = one.former ? [member(one.listed, { den: '2020-05-31' })] : [];
  return Object.fromEntries([...now, ...gone]);
}

const decision = (muc: string, plan: Plan, after: number) =>
  plan.decided && plan.sessions >= after
    ? { muc, co_quan: AUTHORITY, ngay: '2021-01-20' }
    : undefined;

/** One decision of a register; `before`: its violation was counted last year. */
function entry({ before, tied: _, ...one }: Data, more: Data): Data {
  return clean({ ...one, ...more, da_tinh_nam: before ? 2019 : undefined });
}

function targetOf(one: TargetPlan, i: number, unit: CollectivePlan): Data {
  const [beaten, missed] = one.chieu === 'giam' ? [9, 11] : [11, 9];
  const actual = one.exact ? 10 : one.done ? beaten : missed;
  const result = one.number
    ? {
        loai: 'chi_tieu',
        ke_hoach: 10,
        thuc_hien: one.done === undefined ? undefined : actual,
        chieu: one.chieu,
      }
    : { loai: 'nhiem_vu', hoan_thanh: one.done };
  return clean({
    ten: `Việc ${i}`,
    ...result,
    chu_yeu: unit.targetsFlagged ? one.chu_yeu : undefined,
    bat_kha_khang: one.excuse === 'none' ? undefined : claim(one.excuse === 'recognised'),
  });
}

const claim = (recognised: boolean) => ({
  ly_do: 'Bão',
  ...(recognised && { can_cu: 'QĐ 5', cap_cong_nhan: 'UBND tỉnh', ngay: '2020-12-01' }),
});

function personFile(one: PersonPlan, i: number, plan: Plan): Data {
  const { home, second } = places(one, plan);
  // clauses.md leaves open at which collective a member who left or came counts: no breach then.
  const moved = second !== null && Object.keys(one.secondSpan).length > 0;
  return clean({
    ho_ten: `Người ${i}`,
    dang_vien: true,
    quan_ly_boi: one.quan_ly_boi,
    nhom: one.nhom,
    chuc_vu: posts(one, home, second),
    ban_kiem_diem: rated(['pham_chat', 'nhiem_vu', 'cam_ket'], one.ratings),
    tieu_chi_bo_sung: clean({
      san_pham: one.product && { noi_dung: 'Đề án', muc: one.product },
      neu_guong: one.example && { noi_dung: 'Có', muc: one.example },
    }),
    khac_phuc: one.remedy,
    ky_luat: moved
      ? []
      : one.sanctionsKnown
        ? one.sanctions.map(({ ofMember: _, ...more }) =>
            entry(more, { gan_voi: more.tied && second !== null ? `unit-${home}` : undefined }),
          )
        : undefined,
    ket_luan: moved ? [] : one.conclusionsKnown ? one.conclusions : undefined,
    quyet_dinh: decision(one.decided, plan, 4),
  });
}

function posts(one: PersonPlan, home: number, second: number | null): Data[] {
  const post = (tap_the: number, vai_tro: string, more: Data) =>
    clean({
      ten: 'Chức vụ',
      he: 'chinh_quyen',
      tap_the: `unit-${tap_the}`,
      vai_tro,
      cap: 'tinh',
      ...more,
    });
  const main = post(home, one.role, {
    ma: one.ma,
    linh_vuc: one.linh_vuc,
    chinh: true,
    phu_trach: one.acting,
    to_chuc: one.headsBody,
  });
  const role = one.secondHead ? 'dung_dau' : 'thanh_vien';
  return second === null ? [main] : [main, post(second, role, { ma: 'khac', ...one.secondSpan })];
}

const ROUNDS = [
  ['tap_the', 1],
  ['tap_the', 2],
  ['ca_nhan', 1],
  ['ca_nhan', 2],
] as const;

function sessions(plan: Plan): Files {
  const held: Files = {};
  for (const [k, [doi_tuong, vong]] of ROUNDS.slice(0, plan.sessions).entries()) {
    const [list, prefix] =
      doi_tuong === 'tap_the' ? [plan.collectives, 'unit'] : [plan.people, 'person'];
    const phieu = list.flatMap((one, i) =>
      one.quan_ly_boi === AUTHORITY
        ? [ballot(`${prefix}-${i}`, one.votes[vong - 1] as number, plan.present)]
        : [],
    );
    if (phieu.length > 0)
      held[`bo-phieu/round-${k}.yaml`] = {
        co_quan: AUTHORITY,
        doi_tuong,
        vong,
        ngay: `2021-01-0${k + 1}`,
        tong_so: 15,
        co_mat: plan.present,
        phieu,
      };
  }
  return held;
}

/** Some ballots are void, more of them for subjects with few votes. */
function ballot(doi_tuong: string, wanted: number, present: number): Data {
  const dong_y = Math.min(wanted, present);
  return { doi_tuong, dong_y, hop_le: dong_y + Math.min(present - dong_y, dong_y % 4) };
}

/**
 * Keeps the registers to what clauses.md settles. Two decisions on one violation never share a day,
 * since it doesn't say which would be the first.
 */
function settleRegister(files: Files): void {
  const entries: Data[] = Object.values(files).flatMap((file) => file.ky_luat ?? []);
  const days = new Set<string>();
  for (const one of entries) {
    while (days.has(`${one.vi_pham} ${one.ngay}`)) one.ngay = nextDay(one.ngay);
    days.add(`${one.vi_pham} ${one.ngay}`);
  }
}

const nextDay = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
