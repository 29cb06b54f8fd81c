import { headsOf, type TapTheDossier, type Year } from '../../dossier/year.js';
import { blank } from './blank.js';

/** The head, or whoever the report names as its signer. */
export function signer(year: Year, tapThe: TapTheDossier) {
  const named = tapThe.data.bao_cao?.nguoi_ky;
  const member = named ? tapThe.members.find((one) => one.id === named) : headsOf(year, tapThe)[0];
  const path = member
    ? `${member.ca_nhan ? 'ca_nhan' : 'thanh_vien_khac'}.${member.id}`
    : 'bao_cao.nguoi_ky';
  return {
    chuc_vu: blank(`${path}.chuc_danh`, 'Chức vụ người ký', member?.chuc_danh),
    ho_ten: blank(`${path}.ho_ten`, 'Họ tên người ký', member?.ho_ten),
  };
}
