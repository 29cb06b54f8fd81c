// Papers that went through LibreOffice are read back: they bring nothing new to the dossiers that they
// were printed from, and everything to dossiers that lost it. Last line: "PASSED FAILED".
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, parseDocument } from 'yaml';
import { convertInto } from './check-pages.mjs';
import { filesIn, render, root, tellVerdicts, verdict, years } from './documents.mjs';

const FORMS = ['mau-01', 'mau-02', 'mau-03'];

const temporary = (name) => mkdtempSync(join(tmpdir(), `kiemdiem-${name}-`));

/** Prints a year and has LibreOffice open and save every paper; returns the folder of these. */
async function savedByLibreOffice(year) {
  const out = temporary('in');
  const made = render(...FORMS, year, '--out', out);
  verdict(made.status === 0, `render ${year}: ${made.stderr}`);
  const saved = temporary('lo');
  await convertInto(saved, filesIn(out, '.docx'), 'docx');
  return saved;
}

function bring(folder, year, ...more) {
  return spawnSync(
    process.execPath,
    ['bin/kiemdiem.js', 'import', folder, '--into', year, ...more],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
}

/** What the forms print and a unit answers; the rest of a dossier is the office's. */
const LOST = [
  ['han_che'],
  ['khac_phuc'],
  ['tu_danh_gia', 'muc'],
  ['ban_kiem_diem'],
  ...['so', 'ngay', 'quan_triet', 'lanh_dao_nhiem_vu', 'tap_trung_dan_chu'].map((key) => [
    'bao_cao',
    key,
  ]),
  ...['dau_tranh_suy_thoai', 'kiem_tra_giam_sat', 'trach_nhiem', 'phuong_huong'].map((key) => [
    'bao_cao',
    key,
  ]),
];
const LOST_OF_ITEMS = {
  chi_tieu: ['don_vi_tinh', 'ke_hoach', 'thuc_hien', 'san_pham', 'hoan_thanh'],
  y_kien: ['uu_diem', 'han_che', 'muc'],
  goi_y: ['giai_trinh'],
};

/** Takes the answers out of every dossier of a copy of a year. */
function emptied(year) {
  const copy = join(temporary('year'), '2020');
  cpSync(join(root, year), copy, { recursive: true });
  const before = join(root, year, '../2019');
  if (existsSync(before)) cpSync(before, join(copy, '../2019'), { recursive: true });
  for (const path of dossiers(copy)) {
    const document = parseDocument(readFileSync(path, 'utf8'));
    for (const keys of LOST) if (document.hasIn(keys)) document.deleteIn(keys);
    for (const [list, keys] of Object.entries(LOST_OF_ITEMS))
      for (const index of (document.toJS()[list] ?? []).keys())
        for (const key of keys) document.deleteIn([list, index, key]);
    writeFileSync(path, String(document));
  }
  return copy;
}

function dossiers(year) {
  return ['tap-the', 'ca-nhan'].flatMap((kind) =>
    readdirSync(join(year, kind)).map((name) => join(year, kind, name)),
  );
}

/** A dossier as both sides have to agree on it: codes are the office's, white space is nobody's. */
function comparable(path, isPerson) {
  return JSON.parse(
    JSON.stringify(parse(readFileSync(path, 'utf8')), (key, value) => {
      if (key === 'ma') return undefined;
      // Mẫu 02 does not print who is responsible.
      if (key === 'trach_nhiem' && Array.isArray(value))
        return isPerson ? undefined : [...value].sort();
      if (typeof value !== 'string') return value;
      const [, day, month, whole] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(value) ?? [];
      return day ? `${whole}-${month}-${day}` : value.replace(/\s+/g, ' ').trim();
    }),
  );
}

for (const year of years) {
  const papers = await savedByLibreOffice(year);
  const count = filesIn(papers, '.docx').length;
  verdict(count > 20, `${year}: LibreOffice saved ${count} papers`);
  const same = bring(papers, year);
  verdict(
    same.status === 0 && same.stdout.includes(' 0 nội dung mới, 0 nội dung giữ'),
    `${year}: ${same.stdout.slice(-300)}${same.stderr}`,
  );
  const copy = emptied(year);
  const back = bring(papers, copy, '--write');
  verdict(back.status === 0, `${year}, emptied: ${back.stdout.slice(-300)}${back.stderr}`);
  for (const path of dossiers(copy)) {
    const isPerson = path.includes('/ca-nhan/');
    const whole = path.replace(copy, join(root, year));
    verdict(
      isDeepStrictEqual(comparable(path, isPerson), comparable(whole, isPerson)),
      `${path} is not as ${whole}`,
    );
  }
}
tellVerdicts();
