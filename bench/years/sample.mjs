// The clean sample, cut once into text that stays and pieces that each copy writes anew.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const SAMPLE = fileURLToPath(new URL('../../samples/tinh-mau', import.meta.url));
const KINDS = ['tap-the', 'ca-nhan', 'hoi-nghi', 'bo-phieu'];
/** The sample's places are all called after one river; each copy has a river of its own. */
const RIVER = 'Lưu';

/** What holds for one province with each body once, and has to be told where there are several. */
const TOLD = {
  'bach-thi-hien': ['noi_lam_viec: doan-dbqh-tinh', 'noi_lam_viec: van-phong-doan-dbqh'],
  // With several copies the groups have a seat more, for which these would all tie.
  'ca-nhan-vong-2': ['dong_y: 8\n', 'dong_y: 7\n'],
  ky: ['\ntham_so:\n', `\ntham_so:\n${givers()}`],
};

/** The bodies asked about the committees of districts: those of the first copy, for all copies. */
function givers() {
  const letters = parse(
    readFileSync(join(SAMPLE, '2020/tap-the/btv-huyen-uy-ha-luu.yaml'), 'utf8'),
  );
  return [
    '  chu_the_y_kien:',
    '    gia_tri:',
    ...letters.y_kien.map((one) => `      - ${one.chu_the}`),
    '    van_ban: Công văn số 1496-CV/TU',
    '    ngay: 2020-11-09\n',
  ].join('\n');
}

/** Files of a year as { kind, id, text, value }; ky.yaml and to-chuc.yaml have the kind '' . */
function readYear(year) {
  const read = (kind, name) => {
    const id = name.replace(/\.yaml$/, '');
    const whole = readFileSync(join(SAMPLE, String(year), kind, name), 'utf8');
    const text = year === 2020 && TOLD[id] ? whole.replace(...TOLD[id]) : whole;
    return { kind, id, text, value: parse(text) };
  };
  return ['', ...KINDS].flatMap((kind) => {
    const folder = join(SAMPLE, String(year), kind);
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    return names.sort().map((name) => read(kind, name));
  });
}

/** Every person named in the files, and the ids among them. */
function peopleOf(files) {
  const names = new Set();
  const ids = new Map();
  const visit = (value) => {
    if (value === null || typeof value !== 'object') return;
    for (const key of ['ho_ten', 'nguoi_ky', 'thu_ky'])
      if (typeof value[key] === 'string') names.add(value[key]);
    for (const one of Object.values(value)) visit(one);
  };
  for (const { kind, id, value } of files) {
    visit(value);
    if (kind === 'ca-nhan') ids.set(id, value.ho_ten);
    for (const [other, { ho_ten }] of Object.entries(value.thanh_vien_khac ?? {}))
      ids.set(other, ho_ten);
  }
  return { names, ids };
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts a text into strings that stay and pieces: `['id', 'so-y-te']`, `['name', 'Cao Bá', …]`. */
function cut(text, { ids, units, names }) {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const name = longestFirst.map((one) => escaped(one).replaceAll(' ', '\\s+')).join('|');
  const pattern = new RegExp(
    [
      `(?<name>(?<!\\p{L})(?:${name})(?!\\p{L}))`,
      `(?<giver>(?<=^ +- chu_the: )[a-z0-9-]+$)`,
      String.raw`(?<id>(?<![\p{L}\d_-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\p{L}\d_-]))`,
      String.raw`(?<number>(?<=^(?:cccd|so_the_dang): ')[\d.]+)`,
      String.raw`(?<born>(?<=^ngay_sinh: \d{4}-\d\d-)\d\d)`,
      String.raw`(?<tenth>(?<=^ {4,}\P{L}*\p{L}.*\d,)\d(?=%))`,
      `(?<river>(?<!\\p{L})${RIVER}(?! (?:Văn phòng|Ban Tổ)))`,
    ].join('|'),
    'gmu',
  );
  const pieces = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const [kind, value] = Object.entries(match.groups).find(([, one]) => one !== undefined);
    if (kind === 'id' && !ids.has(value) && !units.has(value)) continue;
    pieces.push(text.slice(at, match.index), [kind, value]);
    at = match.index + value.length;
  }
  return [...pieces, text.slice(at)];
}

/** The sample's two years, each file with its pieces, and all that copies have to rename. */
export function readSample() {
  const years = { 2019: readYear(2019), 2020: readYear(2020) };
  const all = [...years[2019], ...years[2020]];
  const { names, ids } = peopleOf(all);
  const units = new Set();
  for (const { kind, id, value } of all) {
    if (kind === 'tap-the' || kind === 'hoi-nghi') units.add(id);
    for (const key of ['to_chuc', 'vi_pham'])
      if (kind === '' && value[key] && !Array.isArray(value[key]))
        for (const one of Object.keys(value[key])) units.add(one);
  }
  const shortcomings = new Map(
    years[2019].flatMap(({ kind, id, value }) =>
      (value.han_che ?? []).map((one) => [`${kind}/${id}/${one.ma}`, one.noi_dung.trim()]),
    ),
  );
  for (const file of all) {
    file.pieces = cut(file.text, { ids, units, names });
    file.alone = cut(withoutYearBefore(file, shortcomings), { ids, units, names });
  }
  const size = years[2020].filter(({ kind }) => kind === 'tap-the' || kind === 'ca-nhan').length;
  return { years, names, ids, size };
}

/** The text of a dossier whose subject has none of the year before: its old shortcomings are told in full. */
function withoutYearBefore({ kind, id, text }, shortcomings) {
  return text.replace(/^( +)- han_che: (\S+)$/gm, (_all, indent, code) => {
    const told = shortcomings.get(`${kind}/${id}/${code}`);
    return `${indent}- noi_dung: >-\n${indent}    ${told}\n${indent}  nguon: Kết luận kiểm điểm năm 2019`;
  });
}
