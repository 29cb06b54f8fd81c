import { membersNow, type TapTheDossier, type Year } from '../dossier/year.js';
import { keptOfEach } from '../kept.js';

/** Leading members on record at the evaluation date. */
export const listedLeaders = keptOfEach(
  (year: Year, tapThe: TapTheDossier): number =>
    membersNow(year, tapThe).filter((one) => one.lanh_dao).length,
);

/** True when everybody who belongs to the collective is known in this folder. */
export function membersComplete(year: Year, tapThe: TapTheDossier): boolean {
  const wanted = tapThe.data.so_lanh_dao;
  return wanted !== undefined && listedLeaders(year, tapThe) >= wanted;
}

/** What is missing of the list of members, in words. */
export function incomplete(year: Year, tapThe: TapTheDossier): string {
  return tapThe.data.so_lanh_dao === undefined
    ? 'Chưa ghi so_lanh_dao nên chưa rõ đã khai đủ thành viên'
    : `Mới khai ${listedLeaders(year, tapThe)} trên ${tapThe.data.so_lanh_dao} thành viên (thiếu hồ sơ trong ca-nhan/ hoặc mục thanh_vien_khac, hoặc so_lanh_dao ghi nhầm)`;
}
