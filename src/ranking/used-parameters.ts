import { formatDate, type IsoDate } from '../date.js';
import type { Year } from '../dossier/year.js';
import { categories, type Loai } from '../guidance/categories.js';
import type { ClauseId } from '../guidance/clauses.js';
import { type Item, mau01Items, mau02Items } from '../guidance/items.js';
import {
  type MinimumTime,
  type Parameter,
  type ParameterId,
  parameterIds,
  parameters,
  resultItemsOf,
} from '../guidance/parameters.js';
import { kept } from '../kept.js';

/** A parameter as used in one folder, for the report (table 22) and `explain`. */
export interface UsedParameter {
  readonly id: ParameterId;
  readonly clause: ClauseId;
  readonly title: string;
  /** In words, with its unit. */
  readonly value: string;
  /** Paper of the local value or ruling; null when the guidance's or the program's own is used. */
  readonly paper: string | null;
}

interface Local {
  readonly gia_tri: unknown;
  readonly van_ban: string;
  readonly ngay: IsoDate;
}

/** Every parameter with the value in force, in words. */
export const usedParameters = kept((year: Year): readonly UsedParameter[] => {
  const { tham_so = {}, cach_hieu = {} } = year.ky.data;
  const local = { ...tham_so, ...cach_hieu } as Partial<Record<ParameterId, Local>>;
  return parameterIds.map((id) => used(id, local[id] ?? implied(id, local)));
});

/** The list of result items follows the ruling on which they are. */
function implied(id: ParameterId, local: Partial<Record<ParameterId, Local>>): Local | undefined {
  const ruled = id === 'tieu_chi_ket_qua' ? local.pham_vi_ket_qua : undefined;
  return ruled && { ...ruled, gia_tri: resultItemsOf[ruled.gia_tri as string] };
}

function used(id: ParameterId, local: Local | undefined): UsedParameter {
  const { clause, title, value }: Parameter<unknown> = parameters[id];
  return {
    id,
    clause,
    title,
    value: inWords(id, local?.gia_tri ?? value),
    paper: local ? `${local.van_ban}, ngày ${formatDate(local.ngay)}` : null,
  };
}

function inWords(id: ParameterId, value: unknown): string {
  const { unit, readings }: Parameter<unknown> = parameters[id];
  if (value === null) return 'chưa quy định';
  const reading = readings?.find((one) => one.value === value)?.meaning;
  return reading ?? WORDS[id]?.(value) ?? `${plain(value)}${suffix(unit)}`;
}

function suffix(unit: string): string {
  if (unit === '-') return '';
  return unit === '%' ? unit : ` ${unit}`;
}

/** Values that are codes inside the program, as a clerk reads them. */
const WORDS: Partial<Record<ParameterId, (value: unknown) => string>> = {
  thoi_luong: times,
  ngay_goi_y: (value) => day(value as string),
  ngay_nop_tinh: (value) => day(value as string),
  han_nop_cung_cap: (value) => day(value as string),
  ngay_nghi: dates,
  ngay_lam_bu: dates,
  cuoi_nam: (value) => {
    const { tu, den } = value as { tu: string; den: string };
    return `từ ${day(tu)} đến ${day(den)}${den.length === 5 ? ' năm sau' : ''}`;
  },
  tieu_chi_ket_qua: (value) => items(value, mau01Items),
  tieu_chi_co_ban: (value) => items(value, mau01Items),
  khung_ca_nhan: (value) => {
    const { ket_qua, co_ban } = value as { ket_qua: unknown; co_ban: unknown };
    return `kết quả: ${items(ket_qua, mau02Items)}; cơ bản: ${items(co_ban, mau02Items)}`;
  },
  thang_ky_luat: (value) =>
    Object.entries(value as Record<string, readonly string[]>)
      .map(([he, forms]) => `${SCALES[he] ?? he}: ${forms.join(' < ')}`)
      .join('; '),
  chu_the_y_kien: (value) =>
    Array.isArray(value)
      ? value.join(', ')
      : Object.entries(value as Record<string, readonly Loai[]>)
          .map(
            ([cap, kinds]) =>
              `${cap === 'tinh' ? 'cấp tỉnh' : 'cấp huyện'}: ${kinds.map((kind) => categories[kind].title).join(', ')}`,
          )
          .join('; '),
  noi_kiem_diem: (value) =>
    `theo các tiết của điểm B.I.2.2, cho ${Object.keys(value as object).length} mã chức danh`,
  yeu_cau_noi_khac: (value) =>
    (value as readonly { can_bo: string; tap_the: string }[])
      .map((one) => `${one.can_bo} tại ${one.tap_the}`)
      .join('; '),
};

const SCALES: Readonly<Record<string, string>> = {
  dang_vien: 'đảng viên',
  to_chuc_dang: 'tổ chức đảng',
  can_bo: 'cán bộ',
  cong_chuc: 'công chức',
  vien_chuc: 'viên chức',
  doan_the: 'đoàn thể',
};

/** `11-20` or a whole date, as day and month. */
function day(text: string): string {
  if (text.length > 5) return formatDate(text);
  const [month, date] = text.split('-');
  return `${date}/${month}`;
}

function dates(value: unknown): string {
  const list = value as readonly IsoDate[];
  return list.length === 0 ? 'không có' : list.map(formatDate).join(', ');
}

function items(keys: unknown, all: readonly Item[]): string {
  const numbers = (keys as readonly string[]).map(
    (key) => all.find((one) => one.key === key)?.number ?? key,
  );
  return `mục ${numbers.join(', ')}`;
}

type LocalTime = { readonly khong_goi_y: number; readonly co_goi_y: number };

/** Minimum times in days; the guidance's are kept in half days, the district's in days. */
function times(value: unknown): string {
  return Object.entries(value as Partial<Record<Loai, MinimumTime | LocalTime>>)
    .map(([kind, time]) => {
      const [less, more] =
        'khong_goi_y' in time
          ? [time.khong_goi_y, time.co_goi_y]
          : [time.without / 2, time.with / 2];
      return `${categories[kind as Loai].title}: ${decimal(less)} ngày, có gợi ý ${decimal(more)} ngày`;
    })
    .join('; ');
}

function decimal(n: number): string {
  return String(n).replace('.', ',');
}

function plain(value: unknown): string {
  return Array.isArray(value) ? value.map(plain).join('; ') : String(value);
}
