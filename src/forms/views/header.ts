import type { IsoDate } from '../../date.js';
import type { CaNhan, Khoi, Ky, TapThe } from '../../dossier/generated/types.js';
import type { Year } from '../../dossier/year.js';
import type { DocumentForm } from '../word/document-form.js';
import { At } from './at.js';
import { type Blank, signedOn, textAt } from './blank.js';

/** The two columns at the head of a paper. */
export interface Header {
  /** Party header; else Quốc hiệu and Tiêu ngữ. */
  readonly dang: boolean;
  readonly cap_tren: Blank;
  readonly don_vi: Blank;
  /** Null where the form has no number. */
  readonly so: Blank | null;
  /** The line of the number is there before the paper has one. */
  readonly so_trong: boolean;
  readonly dia_danh: Blank;
  readonly ngay: Blank;
}

export interface HeaderParts {
  readonly look: DocumentForm['id'];
  readonly cap_tren?: At<string | undefined>;
  readonly don_vi: At<string | undefined>;
  readonly so?: At<string | undefined>;
  readonly dia_danh: At<string | undefined>;
  readonly ngay: At<IsoDate | undefined>;
}

export function header(parts: HeaderParts): Header {
  return {
    dang: parts.look === 'dang',
    cap_tren: textAt(parts.cap_tren ?? new At(undefined), 'Cơ quan cấp trên'),
    don_vi: textAt(parts.don_vi, 'Tên đơn vị', 'ĐƠN VỊ.....'),
    so: parts.so ? textAt(parts.so, 'Số, ký hiệu') : null,
    so_trong: false,
    dia_danh: textAt(parts.dia_danh, 'Nơi ký'),
    ngay: signedOn(parts.ngay, 'Ngày ký'),
  };
}

type Signed = Pick<HeaderParts, 'so' | 'ngay'>;

/** The head of a collective's paper, as in Mẫu 01. */
export function collectiveHeader(tapThe: At<TapThe>, signed: Signed): Header {
  const unit = tapThe.key('don_vi');
  return header({
    look: lookOf(tapThe.value.khoi),
    cap_tren: unit.key('cap_tren'),
    don_vi: unit.key('ten'),
    dia_danh: unit.key('dia_danh'),
    ...signed,
  });
}

/** The head of a person's paper, as in Mẫu 02: it has no other, not even for a cadre outside the Party. */
export function personHeader(person: At<CaNhan>, signed: Signed): Header {
  return header({
    look: 'dang',
    don_vi: person.key('don_vi_in'),
    dia_danh: person.key('dia_danh'),
    ...signed,
  });
}

/** A sở reports as a State body, every committee as a Party body. */
export function lookOfAuthority({ ky }: Year): DocumentForm['id'] {
  return ky.data.cap === 'so' ? 'nha_nuoc' : 'dang';
}

/** A paper that is dated by hand. */
export const UNDATED = new At<IsoDate | undefined>(undefined, 'ngay_ky');

/** The head of a paper of the deciding committee itself. */
export function committeeHeader(
  year: Year,
  { so, ngay }: { readonly so?: At<string | undefined>; readonly ngay?: At<IsoDate | undefined> },
): Header {
  const authority = new At<Ky>(year.ky.data, 'ky').key('co_quan_quyet_dinh');
  return header({
    look: lookOfAuthority(year),
    don_vi: authority.key('ten'),
    dia_danh: authority.key('dia_danh'),
    ngay: ngay ?? UNDATED,
    ...(so && { so }),
  });
}

/** The head of a paper of the office that assists the committee; its superior stands above it. */
export function officeHeader(
  { ky: file }: Year,
  { look, ...signed }: Pick<HeaderParts, 'look' | 'so' | 'ngay'>,
): Header {
  const ky = new At<Ky>(file.data, 'ky');
  const authority = ky.key('co_quan_quyet_dinh');
  const superior = authority.key('cap_uy');
  return header({
    look,
    cap_tren: superior,
    don_vi: without(ky.key('ban_to_chuc').key('ten'), superior.value),
    dia_danh: authority.key('dia_danh'),
    ...signed,
  });
}

/** The name of a body without that of its superior, which the line above it prints. */
function without(name: At<string | undefined>, superior: string | undefined) {
  const { value } = name;
  if (!value || !superior) return name;
  const end = ` ${superior}`.toLocaleLowerCase('vi');
  return value.toLocaleLowerCase('vi').endsWith(end)
    ? new At<string | undefined>(value.slice(0, -end.length), name.path)
    : name;
}

/** The head of minutes, whose number is written in as long as they have none. */
export function minutesHeader(head: Header, so: At<string | undefined>): Header {
  const dots = head.dang ? '.....-BB' : '...../BB-.....';
  return { ...head, so_trong: true, so: textAt(so, 'Số, ký hiệu', dots) };
}

/** M01.H2-H4: bodies of the Party carry its header, all others that of the State. */
export function lookOf(khoi: Khoi): DocumentForm['id'] {
  return khoi === 'dang' ? 'dang' : 'nha_nuoc';
}
