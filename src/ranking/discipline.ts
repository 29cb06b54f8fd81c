import type { IsoDate } from '../date.js';
import type { KyLuatMuc } from '../dossier/generated/types.js';
import { inForce, type TapTheDossier, type ThanhVien, type Year } from '../dossier/year.js';
import type { Place } from '../finding.js';
import { disciplineRank, isFromCanhCao } from '../guidance/discipline.js';
import { kept, keptOfEach } from '../kept.js';

/** One decision of discipline found in a dossier. */
export interface Sanction {
  readonly entry: KyLuatMuc;
  /** Id of the person; null when the collective itself is disciplined. */
  readonly person: string | null;
  /** Collective whose dossier holds the entry; null when it stands in a person's dossier. */
  readonly collective: string | null;
  readonly place: Place;
  /** True when this decision is the one that counts for its violation in this year (B.II.1.4(4)-d4-s2). */
  readonly counted: boolean;
  /** Why it does not count; null when it does. */
  readonly reason: string | null;
  /** Decided this year about a violation that an earlier year's classification has counted. */
  readonly spent: boolean;
  readonly fromCanhCao: boolean;
}

type Found = Omit<Sanction, 'counted' | 'reason' | 'spent'>;

/** Every sanction of the year's dossiers, each violation counted once. */
export function sanctionsOf(year: Year): Sanction[] {
  const all: Found[] = [];
  const add = (entry: KyLuatMuc, person: string | null, collective: string | null, place: Place) =>
    all.push({
      entry,
      person,
      collective,
      place,
      fromCanhCao: isFromCanhCao(entry.he, entry.hinh_thuc),
    });
  for (const tapThe of year.tap_the.values())
    for (const [i, entry] of (tapThe.data.ky_luat ?? []).entries())
      add(entry, entry.nguoi ?? null, tapThe.id, tapThe.at('ky_luat', i));
  for (const caNhan of year.ca_nhan.values())
    for (const [i, entry] of (caNhan.data.ky_luat ?? []).entries())
      add(entry, caNhan.id, null, caNhan.at('ky_luat', i));
  const firsts = firstDecisions(all);
  const before = countedBefore(year, all);
  return all.map((one) => {
    const reason = whyNot(one, firsts, before, year.nam);
    return { ...one, counted: reason === null, reason, spent: isSpent(one, before, year.nam) };
  });
}

/**
 * The decision that counts for each violation: the earliest; of one day the heaviest, then the one on
 * a collective itself. Equal ones on different people all count, so that no order of files decides.
 */
function firstDecisions(all: readonly Found[]): Map<string, Found[]> {
  const result = new Map<string, Found[]>();
  for (const one of all) {
    const { he, hinh_thuc, vi_pham } = one.entry;
    if (disciplineRank(he, hinh_thuc) === -1) continue;
    const firsts = result.get(vi_pham) ?? [];
    const order = firsts[0] ? inOrder(one, firsts[0]) : -1;
    if (order < 0) result.set(vi_pham, [one]);
    else if (order === 0 && firsts.every((first) => subjectOf(first) !== subjectOf(one)))
      firsts.push(one);
  }
  return result;
}

function inOrder(a: Found, b: Found): number {
  if (a.entry.ngay !== b.entry.ngay) return a.entry.ngay < b.entry.ngay ? -1 : 1;
  const weight = ({ entry, person, fromCanhCao }: Found) =>
    (fromCanhCao ? 100 : 0) +
    2 * (disciplineRank(entry.he, entry.hinh_thuc) ?? 0) +
    (person === null ? 1 : 0);
  return weight(b) - weight(a);
}

const subjectOf = (one: Found) => one.person ?? one.collective;

/**
 * Violations already counted: in the folders of earlier years (a decision of a later year was not), or
 * by what any decision on the violation says of an earlier year.
 */
function countedBefore(year: Year, all: readonly Found[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const { entry } of all)
    if (
      entry.da_tinh_nam !== undefined &&
      entry.da_tinh_nam < year.nam &&
      disciplineRank(entry.he, entry.hinh_thuc) !== -1
    )
      result.set(entry.vi_pham, entry.da_tinh_nam);
  for (let past = year.previous; past; past = past.previous)
    for (const dossier of [...past.tap_the.values(), ...past.ca_nhan.values()])
      for (const entry of dossier.data.ky_luat ?? [])
        if (
          disciplineRank(entry.he, entry.hinh_thuc) !== -1 &&
          (entry.ngay <= `${past.nam}-12-31` || entry.da_tinh_nam === past.nam)
        )
          result.set(entry.vi_pham, past.nam);
  return result;
}

function whyNot(
  one: Found,
  firsts: ReadonlyMap<string, readonly Found[]>,
  before: ReadonlyMap<string, number>,
  nam: number,
): string | null {
  const { entry } = one;
  if (disciplineRank(entry.he, entry.hinh_thuc) === -1)
    return `${entry.hinh_thuc} không phải hình thức kỷ luật`;
  const past = before.get(entry.vi_pham);
  if (past !== undefined) return `vi phạm đã tính khi xếp loại năm ${past}`;
  const first = firsts.get(entry.vi_pham) ?? [one];
  const decided = Number((first[0] ?? one).entry.ngay.slice(0, 4));
  if (decided !== nam && entry.da_tinh_nam !== nam)
    return `quyết định đầu tiên về vi phạm này thuộc năm ${decided}`;
  if (!first.includes(one)) return 'vi phạm đã tính một lần theo quyết định kỷ luật trước';
  return null;
}

function isSpent({ entry }: Found, before: ReadonlyMap<string, number>, nam: number): boolean {
  const earlier = before.get(entry.vi_pham);
  return (
    earlier !== undefined &&
    earlier < nam &&
    entry.ngay.startsWith(String(nam)) &&
    disciplineRank(entry.he, entry.hinh_thuc) !== -1
  );
}

/** Sanctions of each collective itself, none of its members'. */
export const sanctionsOfCollectives = kept(
  (sanctions: readonly Sanction[]): ReadonlyMap<string, readonly Sanction[]> => {
    const result = new Map<string, Sanction[]>();
    for (const one of sanctions) {
      if (one.collective === null || one.person) continue;
      const list = result.get(one.collective);
      if (list) list.push(one);
      else result.set(one.collective, [one]);
    }
    return result;
  },
);

/** How a violation already counted weighs; asked only where there is one. */
export type CountedReading = Readonly<Record<'vi_pham_da_tinh', string>>;

/** Sanctions that weigh under the reading in force: those counted, and those spent where HTT stays barred. */
export function weighs(sanction: Sanction, readings: CountedReading): boolean {
  return sanction.counted || (sanction.spent && readings.vi_pham_da_tinh === 'khong_hoan_thanh');
}

/** How one sanction of a member bears on one collective. */
export interface MemberSanction {
  readonly sanction: Sanction;
  readonly member: ThanhVien;
  /** `unknown` where it hangs on a fact: see `why`. */
  readonly bears: 'yes' | 'no' | 'unknown';
  /**
   * Why not, or not surely: tied to another collective, several collectives and no `gan_voi`, outside
   * the time of membership, or left before the decision and the day of the violation not known.
   */
  readonly why: 'elsewhere' | 'several' | 'outside' | 'left' | null;
}

/**
 * Counted sanctions of people who are or were members of `tapThe` in the year, or when the violation
 * was committed, or to which the violation is tied. Membership at the violation decides (4.4).
 */
export function memberSanctions(
  year: Year,
  tapThe: TapTheDossier,
  sanctions: readonly Sanction[],
  readings: CountedReading = { vi_pham_da_tinh: 'moi_muc' },
): MemberSanction[] {
  const result: MemberSanction[] = [];
  const people = sanctionedPeople(sanctions);
  if (!tapThe.members.some((one) => people.has(one.id))) return result;
  for (const sanction of sanctions) {
    if (sanction.person === null) continue;
    const member = tapThe.members.find((one) => one.id === sanction.person);
    if (!member || !weighs(sanction, readings)) continue;
    const attributed = sanction.entry.gan_voi ?? sanction.collective;
    const day = year.vi_pham.get(sanction.entry.vi_pham)?.ngay ?? null;
    const wasThere = day !== null && inForce(member, day);
    if (attributed !== tapThe.id && !wasThere && !duringYear(member, year.nam)) continue;
    result.push({ sanction, member, ...bearing(year, tapThe, member, sanction) });
  }
  return result;
}

const sanctionedPeople = kept(
  (sanctions: readonly Sanction[]): ReadonlySet<string | null> =>
    new Set(sanctions.map((one) => one.person)),
);

function bearing(
  year: Year,
  tapThe: TapTheDossier,
  member: ThanhVien,
  { entry, collective }: Sanction,
): Pick<MemberSanction, 'bears' | 'why'> {
  const attributed = entry.gan_voi ?? collective;
  if (attributed)
    return attributed === tapThe.id
      ? { bears: 'yes', why: null }
      : { bears: 'no', why: 'elsewhere' };
  const day = year.vi_pham.get(entry.vi_pham)?.ngay ?? null;
  if (day !== null && !inForce(member, day)) return { bears: 'no', why: 'outside' };
  if (day === null && member.tu !== null && member.tu > entry.ngay)
    return { bears: 'no', why: 'outside' };
  if (day === null && !inForce(member, entry.ngay)) return { bears: 'unknown', why: 'left' };
  const when = day ?? entry.ngay;
  const memberships = [...year.tap_the.values()].filter((one) =>
    one.members.some((other) => other.id === member.id && inForce(other, when)),
  );
  return memberships.length === 1
    ? { bears: 'yes', why: null }
    : { bears: 'unknown', why: 'several' };
}

/** True when a membership touches the year. */
export function duringYear(
  span: { readonly tu: IsoDate | null; readonly den: IsoDate | null },
  nam: number,
): boolean {
  return (!span.tu || span.tu <= `${nam}-12-31`) && (!span.den || span.den >= `${nam}-01-01`);
}

/** Members at some time of the year. */
export const membersInYear = keptOfEach((year: Year, tapThe: TapTheDossier): readonly ThanhVien[] =>
  tapThe.members.filter((one) => duringYear(one, year.nam)),
);
