import type { GiayTo, NhanDienNhom } from '../dossier/generated/types.js';
import { type CaNhanDossier, type Dossier, reviewMeetings, type Year } from '../dossier/year.js';
import { isPaperOf, type PaperKey } from '../guidance/dossier-papers.js';

/** How a paper stands in a dossier: there, lacking, not asked for, or not on record. */
export type PaperState = 'co' | 'thieu' | 'khong_ap_dung' | 'chua_ghi';

export interface PaperStanding {
  readonly key: PaperKey;
  readonly state: PaperState;
  /** Why it does not apply, or what is still open about it; empty when there is nothing to say. */
  readonly note: string;
  readonly entry: GiayTo | undefined;
}

export function paperOf(dossier: Dossier, key: PaperKey): GiayTo | undefined {
  return (dossier.data.ho_so as Partial<Record<PaperKey, GiayTo>> | undefined)?.[key];
}

/** One paper of a dossier, as the checklist, the summary and the rules on papers see it (4.8). */
export function paperStanding(year: Year, dossier: Dossier, key: PaperKey): PaperStanding {
  const entry = paperOf(dossier, key);
  const standing = (state: PaperState, note = '') => ({ key, state, note, entry });
  if (entry?.co) return standing('co', copiesNote(year, dossier, key, entry));
  const exempt = notAsked(year, dossier, key);
  if (exempt) return standing('khong_ap_dung', exempt);
  if (entry?.ly_do && mayNotApply(dossier, key)) return standing('khong_ap_dung', entry.ly_do);
  if (key === 'ke_khai_tai_san' && !isObligedToDeclare(dossier))
    return standing('chua_ghi', 'Chưa ghi có thuộc diện kê khai hay không');
  return entry ? standing('thieu', entry.ly_do) : standing('chua_ghi');
}

/** How many papers stand each way. */
export function countPapers(papers: readonly PaperStanding[]): Record<PaperState, number> {
  const count = (state: PaperState) => papers.filter((one) => one.state === state).length;
  return {
    co: count('co'),
    thieu: count('thieu'),
    khong_ap_dung: count('khong_ap_dung'),
    chua_ghi: count('chua_ghi'),
  };
}

/** Why the guidance does not ask for the paper; null when it does. */
function notAsked(year: Year, dossier: Dossier, key: PaperKey): string | null {
  if (!isPaperOf(key, dossier.kind)) return 'Chỉ có trong hồ sơ cá nhân';
  if (dossier.data.mien_kiem_diem) return 'Không kiểm điểm trong năm';
  if (dossier.kind === 'tap_the') return null;
  const { dang_vien, thuoc_dien_ke_khai } = dossier.data;
  switch (key) {
    case 'bao_cao_ket_qua': {
      const tapThe = coveringReport(year, dossier);
      return tapThe && `Có trong báo cáo của ${tapThe}`;
    }
    case 'y_kien_noi_cu_tru':
      return dang_vien ? null : 'Chưa là đảng viên';
    case 'ke_khai_tai_san':
      return thuoc_dien_ke_khai === false ? 'Không thuộc diện kê khai' : null;
    default:
      return null;
  }
}

/** Papers of a person that a stated reason can make needless. */
export function mayNotApply(dossier: Dossier, key: PaperKey): boolean {
  if (dossier.kind === 'tap_the') return false;
  return key === 'bao_cao_ket_qua' || (key === 'nhan_xet_cap_uy' && !dossier.data.dang_vien);
}

/** The collective whose result report covers the person: "của tập thể và cá nhân" (B.II.3(1)). */
export function coveringReport(year: Year, person: CaNhanDossier): string | null {
  const held = person.data.chuc_vu.flatMap((post) => year.tap_the.get(post.tap_the ?? '') ?? []);
  return held.find((one) => paperOf(one, 'bao_cao_ket_qua')?.co)?.name ?? null;
}

/** Places where the subject was reviewed: each has minutes of its own, a joint meeting is one place. */
export function venueCount(year: Year, dossier: Dossier): number {
  const meetings = reviewMeetings(year, dossier);
  return new Set(meetings.map((one) => [...one.data.tap_the].sort().join(' '))).size;
}

function copiesNote(year: Year, dossier: Dossier, key: PaperKey, { so_ban }: GiayTo): string {
  if (key !== 'bien_ban' || dossier.kind === 'tap_the') return '';
  const venues = venueCount(year, dossier);
  return venues > 1 && (so_ban ?? 0) < venues ? `Kiểm điểm ở ${venues} nơi, cần ${venues} bản` : '';
}

function isObligedToDeclare(dossier: Dossier): boolean {
  return dossier.kind === 'ca_nhan' && dossier.data.thuoc_dien_ke_khai === true;
}

/** True when a group of signs says that there is none, or names some (B.II.3(6)). */
export function isAnswered(group: NhanDienNhom | undefined): boolean {
  return group?.khong_co === true || (group?.bieu_hien?.length ?? 0) > 0;
}
