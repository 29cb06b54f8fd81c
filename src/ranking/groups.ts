import { type CaNhanDossier, membersNow, type TapTheDossier, type Year } from '../dossier/year.js';
import { categories } from '../guidance/categories.js';
import { levelTitles, postTitles } from '../guidance/posts.js';
import { HTT, xepLoaiRank } from '../guidance/scale.js';
import { keptOfEach } from '../kept.js';
import { mainPost } from './ca-nhan.js';
import { divisionOf, type QuotaSettings, wholePart } from './quota.js';
import type { Settings } from './settings.js';
import type { Group, GroupReading, SubjectKind, SubjectRanking } from './types.js';

/** Where a subject belongs for the 20%: group id, label, and the seat of a small collective. */
export interface GroupKey {
  readonly id: string;
  readonly label: string;
  /** Title group the person would be in if the small collective had no seat of its own. */
  readonly titleGroup: string | null;
}

/** True when the deciding committee of this folder classifies the dossier. */
function decidedHere(year: Year, dossier: TapTheDossier | CaNhanDossier): boolean {
  return dossier.data.quan_ly_boi === year.ky.data.co_quan_quyet_dinh.ma;
}

/** Group of a collective: the configured one, else its category (Q-G3 over Q-G1). */
export function tapTheGroup(
  year: Year,
  tapThe: TapTheDossier,
  settings: Settings,
): GroupKey | null {
  const { loai, nhom, quyet_dinh } = tapThe.data;
  if (!decidedHere(year, tapThe)) return null;
  const listed = categories[loai].classified !== null;
  if (!listed && !quyet_dinh && !year.ballots.has(tapThe.id)) return null;
  const groups = year.ky.data.nhom_tap_the ?? {};
  // An unknown group is a fault of reference; until it is mended the kind decides.
  const own = nhom !== undefined && groups[nhom] ? nhom : undefined;
  const id = own ?? Object.keys(groups).find((key) => groups[key]?.loai.includes(loai));
  if (id) return { id, label: groups[id]?.ten ?? id, titleGroup: null };
  return settings.readings.nhom_mac_dinh === 'ca_danh_sach'
    ? { id: 'ca-danh-sach', label: 'Các tập thể chưa ghép nhóm', titleGroup: null }
    : { id: loai, label: categories[loai].title, titleGroup: null };
}

/**
 * Number of leaders of a collective, or null when the dossier does not state it; by the other reading
 * those whom this committee classifies.
 */
export function leaderCount(year: Year, tapThe: TapTheDossier, settings: Settings): number | null {
  if (settings.readings.duoi_5_tinh !== 'duoc_xep') return tapThe.data.so_lanh_dao ?? null;
  return classifiedLeaders(year, tapThe);
}

const classifiedLeaders = keptOfEach((year: Year, tapThe: TapTheDossier): number => {
  const own = membersNow(year, tapThe).filter(
    (one) => one.lanh_dao && one.ca_nhan !== null && decidedHere(year, one.ca_nhan),
  );
  return own.length;
});

export function isSmall(year: Year, tapThe: TapTheDossier, settings: Settings): boolean {
  const isBelow = (count: number | null) => count !== null && count < settings.smallBelow;
  const either = isBelow(tapThe.data.so_lanh_dao ?? null);
  if (either === isBelow(classifiedLeaders(year, tapThe))) return either;
  return isBelow(leaderCount(year, tapThe, settings));
}

/** The small collective that a person leads in by the main post; null where there is none. */
export function smallCollectiveOf(
  year: Year,
  person: CaNhanDossier,
  settings: Settings,
): TapTheDossier | null {
  const tapThe = year.tap_the.get(mainPost(year, person)?.tap_the ?? '');
  if (!tapThe || !isSmall(year, tapThe, settings)) return null;
  const leads = membersNow(year, tapThe).some((one) => one.id === person.id && one.lanh_dao);
  return leads ? tapThe : null;
}

/** Group of a person: the small collective's own seat, else the group of equivalent posts. */
export function caNhanGroup(
  year: Year,
  person: CaNhanDossier,
  settings: Settings,
): GroupKey | null {
  if (!decidedHere(year, person)) return null;
  const title = titleGroup(year, person);
  const tapThe = smallCollectiveOf(year, person, settings);
  if (tapThe && settings.readings.quota_tap_the_duoi_5 === 'mien_tru')
    return {
      id: `duoi-${settings.smallBelow}:${tapThe.id}`,
      label: `${tapThe.name} (dưới ${settings.smallBelow} lãnh đạo)`,
      titleGroup: title.id,
    };
  return { ...title, titleGroup: title.id };
}

const titleGroup = keptOfEach((year: Year, person: CaNhanDossier): Omit<GroupKey, 'titleGroup'> => {
  const { nhom } = person.data;
  const known = nhom === undefined ? undefined : year.ky.data.nhom_chuc_danh?.[nhom];
  if (nhom !== undefined && known) return { id: nhom, label: known.ten };
  const post = mainPost(year, person);
  const sector = [
    post?.nganh && `ngành ${post.nganh}`,
    post?.linh_vuc && `lĩnh vực ${post.linh_vuc}`,
  ].filter(Boolean);
  const code = post?.ma ?? 'khac';
  return {
    id: [code, post?.cap, ...sector].filter(Boolean).join('|'),
    label: [postTitles[code], post?.cap && levelTitles[post.cap], ...sector]
      .filter(Boolean)
      .join(', '),
  };
});

/** Cap of a base under the reading in force. */
export function capOf(n: number, small: boolean, settings: QuotaSettings): number {
  if (small) return Math.min(n, settings.smallSeats);
  return wholePart(divisionOf(n, settings));
}

/** Voted Hoàn thành tốt in round 1 with nothing that forbids it. */
export function validRound1(subject: SubjectRanking): boolean {
  return subject.round1?.passed === true && xepLoaiRank(subject.bindingWorst) >= xepLoaiRank(HTT);
}

/** Whether a subject is part of the base N, by the reading in force: a valid vote, or any vote passed. */
export function inBase(subject: SubjectRanking, settings: Settings): boolean {
  return settings.readings.quota_phieu_tinh === 'tat_ca'
    ? subject.round1?.passed === true
    : validRound1(subject);
}

/** As {@link inBase} if every missing fact, a missing vote included, turned out well. */
function mayBeInBase(subject: SubjectRanking, settings: Settings): boolean {
  const { round1 } = subject;
  const isVoted = round1 === null || round1.passed || round1.unsure;
  const countsAll = settings.readings.quota_phieu_tinh === 'tat_ca';
  return isVoted && (countsAll || xepLoaiRank(subject.bindingBest) >= xepLoaiRank(HTT));
}

/**
 * Cap if every missing fact about those put to the vote turned out well, dossiers that could not be
 * read among them; somebody left out of the vote adds nothing to the base.
 */
export function possibleCap(
  members: readonly SubjectRanking[],
  small: boolean,
  settings: Settings,
  unread: number,
): number {
  const base = members.filter((one) => one.round1 !== null && mayBeInBase(one, settings));
  return capOf(base.length + unread, small, settings);
}

/** A group before its seats are given: members, base and cap. */
export function buildGroup(
  key: GroupKey,
  kind: SubjectKind,
  members: readonly SubjectRanking[],
  settings: Settings,
  inSmallSeats: readonly SubjectRanking[],
): Group {
  const small = key.titleGroup !== null && key.titleGroup !== key.id;
  const round1 = members.filter((one) => inBase(one, settings)).length;
  const cap = capOf(round1, small, settings);
  return {
    id: key.id,
    kind,
    label: key.label,
    clause: small ? 'B.II.4-d1-s4' : kind === 'tap_the' ? 'B.II.1.4(1)-d3-s1' : 'B.II.2-d2',
    base: small ? 'tap_the_duoi_5' : settings.readings.quota_mau_so,
    members: members.map((one) => one.id).sort(),
    round1,
    round1Possible: members.filter((one) => mayBeInBase(one, settings)).length,
    cap,
    excellent: 0,
    left: cap,
    readings: otherReadings(round1, small, cap, settings, inSmallSeats),
    tied: [],
    small,
  };
}

function otherReadings(
  round1: number,
  small: boolean,
  cap: number,
  settings: Settings,
  inSmallSeats: readonly SubjectRanking[],
): GroupReading[] {
  const result: GroupReading[] = [];
  if (!small) {
    const value = settings.readings.quota_mau_so === 'vong_1' ? 'cuoi_cung' : 'vong_1';
    const { quotaPercent, smallSeats } = settings;
    const other = { quotaPercent, smallSeats, readings: { quota_mau_so: value } };
    result.push({ parameter: 'quota_mau_so', value, cap: capOf(round1, false, other) });
    if (inSmallSeats.length > 0) {
      const all = round1 + inSmallSeats.filter((one) => inBase(one, settings)).length;
      result.push({
        parameter: 'quota_tap_the_duoi_5',
        value: 'tran',
        cap: capOf(all, false, settings),
      });
    }
  }
  return result.filter((one) => one.cap !== cap);
}
