import { MUC, XEP_LOAI } from '../../src/guidance/scale.js';
import type { Data, Files } from '../support/year.js';

/** A single change that makes a year worse, or takes one recorded fact out of it. */
export type Edit = (files: Files) => void;

const inFolder = (files: Files, folder: string) =>
  Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
const dossiers = (files: Files) => [...inFolder(files, 'tap-the'), ...inFolder(files, 'ca-nhan')];

const NEW = { vi_pham: 'vp-new', he: 'dang_vien', hinh_thuc: 'Khiển trách', ngay: '2020-06-15' };

/**
 * Every breach that can be added where the register or the rating exists: a sanction for a violation
 * of its own (a second decision on an old one may count nothing), a conclusion, a rating, an
 * organisation or a task one step down.
 */
export function breaches(files: Files): Edit[] {
  return [
    ...dossiers(files).flatMap((path) => [
      ...added(files, path, 'ky_luat', { ...NEW, tu_phat_hien: true, khac_phuc_xong: true }),
      ...added(files, path, 'ky_luat', { ...NEW, hinh_thuc: 'Cảnh cáo' }),
      ...added(files, path, 'ket_luan', {
        loai: 'suy_thoai',
        tinh_chat: 'ket_luan',
        ngay: '2020-06-15',
      }),
      ...worseRatings(files, path),
      ...undone(files, path),
    ]),
    ...Object.entries<Data>(files['to-chuc.yaml'].to_chuc).flatMap(([id, body]) =>
      lowered(body.muc, XEP_LOAI, (files, muc) => {
        files['to-chuc.yaml'].to_chuc[id].muc = muc;
      }),
    ),
  ];
}

function added(files: Files, path: string, key: string, entry: Data): Edit[] {
  if (files[path][key] === undefined) return [];
  return [
    (changed) => {
      changed['to-chuc.yaml'].vi_pham['vp-new'] = { mo_ta: 'Vi phạm mới' };
      changed[path][key].push(entry);
    },
  ];
}

function worseRatings(files: Files, path: string): Edit[] {
  const form = path.startsWith('tap-the/') ? 'bao_cao' : 'ban_kiem_diem';
  return Object.entries<Data>(files[path][form]).flatMap(([item, { muc }]) =>
    lowered(muc, MUC, (changed, worse) => {
      changed[path][form][item].muc = worse;
    }),
  );
}

function lowered(
  level: string | undefined,
  scale: readonly string[],
  put: (files: Files, level: string) => void,
): Edit[] {
  const lower = level === undefined ? undefined : scale[scale.indexOf(level) - 1];
  return lower === undefined ? [] : [(files) => put(files, lower)];
}

function undone(files: Files, path: string): Edit[] {
  const list: Data[] = files[path].chi_tieu ?? [];
  return list.flatMap((one, i) =>
    one.hoan_thanh === true
      ? [
          (changed: Files) => {
            changed[path].chi_tieu[i].hoan_thanh = false;
          },
        ]
      : [],
  );
}

/**
 * Keys that state a fact which a level needs: without them nobody knows. Left out: keys whose absence
 * says something of its own (appraised ratings, `nguoi`, `da_tinh_nam`, `bat_kha_khang`, posts).
 */
const FACTS: Record<string, readonly string[]> = {
  'tap-the': ['ky_luat', 'ket_luan', 'chi_tieu', 'to_chuc', 'so_lanh_dao', 'khac_phuc', 'bao_cao'],
  'ca-nhan': ['ky_luat', 'ket_luan', 'khac_phuc', 'ban_kiem_diem'],
};
const INNER_FACTS = [
  'muc',
  'khong_danh_gia',
  'hoan_thanh',
  'ke_hoach',
  'thuc_hien',
  'chieu',
  'chu_yeu',
  'tu_phat_hien',
  'khac_phuc_xong',
  'gan_voi',
];
const INNER_HOLDERS = ['bao_cao', 'ban_kiem_diem', 'khac_phuc', 'chi_tieu', 'ky_luat'];

/** Every removal of one recorded fact. */
export function removals(files: Files): Edit[] {
  const own = dossiers(files).flatMap((path) => {
    const kind = path.split('/')[0] as string;
    const outer = (FACTS[kind] ?? []).map((key) => [path, key]);
    const inner = INNER_HOLDERS.flatMap((key) => paths(files[path][key], [path, key]));
    return [...outer, ...inner];
  });
  const bodies = Object.keys(files['to-chuc.yaml'].to_chuc).map((id) => [
    'to-chuc.yaml',
    'to_chuc',
    id,
    'muc',
  ]);
  return [...own, ...bodies].map((path) => (changed) => remove(changed, path));
}

function paths(value: Data, before: string[]): string[][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.keys(value).flatMap((key) =>
    INNER_FACTS.includes(key) ? [[...before, key]] : paths(value[key], [...before, key]),
  );
}

function remove(files: Files, path: readonly string[]): void {
  const holder = path.slice(0, -1).reduce<Data>((node, key) => node?.[key], files);
  if (holder) delete holder[path.at(-1) as string];
}

/** Gives each decision a violation of its own, so that no register decides over another one. */
export function separateViolations(files: Files): Files {
  const changed = structuredClone(files);
  let n = 0;
  for (const file of Object.values(changed))
    for (const one of file.ky_luat ?? []) {
      one.vi_pham = `vp-own-${n++}`;
      changed['to-chuc.yaml'].vi_pham[one.vi_pham] = { mo_ta: 'Vi phạm' };
    }
  return changed;
}

/**
 * Every list, and every mapping by id, in another order; `seed` decides which. Posts keep theirs:
 * Mẫu 02 prints them in it, and a finding on several venues stands at the first.
 */
export function shuffled<T>(value: T, seed: number): T {
  let state = seed >>> 0;
  const random = (n: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const mixed = <E>(list: readonly E[]): E[] => {
    const left = [...list];
    return list.map(() => left.splice(random(left.length), 1)[0] as E);
  };
  const walk = (node: Data): Data => {
    if (Array.isArray(node)) return mixed(node.map(walk));
    if (node === null || typeof node !== 'object') return node;
    const entries = Object.entries<Data>(node);
    return Object.fromEntries(
      mixed(entries.map(([key, one]) => [key, key === 'chuc_vu' ? one : walk(one)])),
    );
  };
  return walk(value);
}
