// Years that no office would write: one whose texts hold every hostile character, one of a single line,
// one of thirty pages. Each is a copy of a clean sample with one collective and one cadre changed.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root, years } from './documents.mjs';

const TAP_THE = 'tap-the/btv-huyen-uy-thuong-luu.yaml';
const CA_NHAN = 'ca-nhan/lo-van-phuc.yaml';

const HOSTILE =
  `<w:p/></w:t></w:body> & < > "đôi" 'đơn' &amp; ]]> <!-- x --> {{ten}} {{{x}}} {{#each y}} ` +
  `\u{1F600} \u202Ea\u202C \u200Fb\u200E ${'Ấ Ễ ọ'.normalize('NFD')} %s \\n`;
const LONG = `${'Đoạn rất dài có nhiều chữ. '.repeat(1500)}hết`;
const PAGE = Array.from(
  { length: 7 },
  (_one, n) => `${n + 1}. ${'Việc làm cụ thể, có kết quả rõ. '.repeat(14)}`,
);

/** The text of each place of the changed dossiers. */
export const texts = {
  hostile: {
    quan_triet: `đầu 1 ${HOSTILE} cuối 1`,
    trach_nhiem: `đầu 2 ${LONG} cuối 2`,
    chi_tieu: `đầu 3 ${HOSTILE} cuối 3`,
    tac_phong: `đầu 4 ${HOSTILE} cuối 4`,
    ket_qua: `đầu 5 ${LONG} cuối 5`,
    chi_bo: `đầu 6 ${HOSTILE} cuối 6`,
  },
  line: { quan_triet: 'Một dòng.', tac_phong: 'Một dòng.' },
  long: { quan_triet: Array.from({ length: 26 }, () => PAGE.join('\n')).join('\n') },
};

/** As it must be printed: letters composed. */
export const printed = (text) => text.normalize('NFC');

/** The two whose dossiers are changed. */
export const changed = ['btv-huyen-uy-thuong-luu', 'lo-van-phuc'];

/** Writes a year, and the one before it, with `kind` of texts below `parent`; returns its folder. */
export function writeYear(parent, kind) {
  cpSync(dirname(join(root, years[0])), parent, { recursive: true });
  const folder = join(parent, basename(years[0]));
  const { quan_triet, trach_nhiem, chi_tieu, tac_phong, ket_qua, chi_bo } = texts[kind];
  change(join(folder, TAP_THE), (data) => {
    if (kind === 'line')
      for (const key of ['han_che', 'khac_phuc', 'goi_y', 'chi_tieu']) delete data[key];
    data.bao_cao = {
      ...(kind === 'line' ? {} : data.bao_cao),
      quan_triet: { noi_dung: quan_triet, muc: 'Tốt' },
    };
    if (trach_nhiem) data.bao_cao.trach_nhiem = trach_nhiem;
    if (chi_tieu) data.chi_tieu[0].ten = chi_tieu;
  });
  change(join(folder, CA_NHAN), (data) => {
    if (tac_phong) data.ban_kiem_diem.pham_chat.tac_phong = tac_phong;
    if (ket_qua) data.ban_kiem_diem.nhiem_vu.ket_qua = ket_qua;
    if (chi_bo) data.chi_bo = chi_bo;
  });
  return folder;
}

function change(path, edit) {
  const data = parse(readFileSync(path, 'utf8'));
  edit(data);
  writeFileSync(path, stringify(data));
}
