import { headsOf, type TapTheDossier, type Year } from '../../dossier/year.js';
import type { At } from './at.js';
import { blank, textAt } from './blank.js';

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

type Text = At<string | undefined>;

/** Who signs for an office; a deputy does so in place of the head (K/T, KT.). */
export function officeSigner({
  chuc_vu,
  ho_ten,
}: {
  readonly chuc_vu: Text;
  readonly ho_ten: Text;
}) {
  return {
    ky_thay: blank(`${chuc_vu.path}.ky_thay`, 'Ký thay', headOf(chuc_vu.value)),
    chuc_vu: textAt(chuc_vu, 'Chức vụ người ký'),
    ho_ten: textAt(ho_ten, 'Họ tên người ký'),
  };
}

/** The title of the head whom a deputy stands in for: “Trưởng ban” of “Phó Trưởng ban Thường trực”. */
function headOf(title: string | undefined): string | undefined {
  const rest = /^phó\s+(.+?)(\s+thường trực)?$/iu.exec(title?.trim() ?? '')?.[1];
  return rest && (/^(ban|phòng)(\s|$)/iu.test(rest) ? `Trưởng ${rest}` : rest);
}
