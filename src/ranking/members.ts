import { membersNow, type TapTheDossier, type Year } from '../dossier/year.js';

/** True when everybody who belongs to the collective is known in this folder. */
export function membersComplete(year: Year, tapThe: TapTheDossier): boolean {
  const wanted = tapThe.data.so_lanh_dao;
  return (
    wanted !== undefined && membersNow(year, tapThe).filter((m) => m.lanh_dao).length >= wanted
  );
}

/** What is missing of the list of members, in words. */
export function incomplete(year: Year, tapThe: TapTheDossier): string {
  const listed = membersNow(year, tapThe).filter((m) => m.lanh_dao).length;
  return tapThe.data.so_lanh_dao === undefined
    ? 'Chưa ghi so_lanh_dao nên chưa rõ đã khai đủ thành viên'
    : `Mới khai ${listed} trên ${tapThe.data.so_lanh_dao} thành viên (thiếu hồ sơ trong ca-nhan/ hoặc mục thanh_vien_khac, hoặc so_lanh_dao ghi nhầm)`;
}
