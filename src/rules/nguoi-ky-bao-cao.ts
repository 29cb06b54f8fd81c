import {
  membersNow,
  personName,
  type TapTheDossier,
  type ThanhVien,
  type Year,
} from '../dossier/year.js';
import { headedBy } from '../ranking/ca-nhan.js';
import { nameList } from './names.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly signer: string;
  readonly names: readonly string[];
}

// Mẫu 01 is signed for the collective by its head or acting head; another signer needs an
// authorisation, which a dossier does not record, so it only warns. Without `nguoi_ky` the head is meant.
export const rule = defineRule<'tap_the', Facts>({
  id: 'nguoi-ky-bao-cao',
  clauses: ['M01.sig'],
  scope: 'tap_the',
  severity: 'warning',
  title: 'Người ký báo cáo kiểm điểm tập thể',
  *check(tapThe, { year }): Iterable<Hit<Facts>> {
    const id = tapThe.data.bao_cao?.nguoi_ky;
    if (!id || tapThe.data.mien_kiem_diem) return;
    const leaders = membersNow(year, tapThe).filter((one) => leads(one, tapThe, year));
    if (leaders.some((one) => one.id === id)) return;
    const facts = { signer: personName(year, id), names: leaders.map((one) => one.ho_ten) };
    const at = tapThe.at('bao_cao', 'nguoi_ky');
    yield leaders.length > 0
      ? { at, facts }
      : { at, outcome: 'undecided', cause: `thanh_vien:${tapThe.id}`, facts };
  },
  message: ({ signer, names }) =>
    names.length > 0
      ? `Báo cáo kiểm điểm do ${signer} ký. Mẫu 01 ký thay mặt tập thể, thường do người đứng đầu ký (${nameList(names)}); người khác ký thay khi được ủy quyền: xem lại bao_cao.nguoi_ky.`
      : `Báo cáo kiểm điểm do ${signer} ký nhưng chưa ghi người đứng đầu của tập thể, nên chưa đối chiếu được. Ghi thành viên ở thanh_vien_khac, hoặc ở chuc_vu của hồ sơ cá nhân.`,
});

function leads({ vai_tro, ca_nhan }: ThanhVien, tapThe: TapTheDossier, year: Year): boolean {
  if (vai_tro === 'dung_dau') return true;
  return ca_nhan !== null && headedBy(year, ca_nhan).tap_the.includes(tapThe);
}
