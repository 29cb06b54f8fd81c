import { type Change, caNhan, type Data, type Files, hoiNghi, phieu, tapThe } from './year.js';

export const KHT = 'Không hoàn thành nhiệm vụ';
export const HT = 'Hoàn thành nhiệm vụ';
export const HTT = 'Hoàn thành tốt nhiệm vụ';
export const HTXS = 'Hoàn thành xuất sắc nhiệm vụ';

/** Several changes after one another. */
export const all =
  (...changes: Change[]): Change =>
  (files) => {
    for (const change of changes) change(files);
  };

/** Sets one value of a file by path. */
export const set =
  (file: string, path: readonly (string | number)[], value: unknown): Change =>
  (files) => {
    const last = path.at(-1) as string | number;
    const holder = path.slice(0, -1).reduce<Data>((node, key) => node[key], files[file]);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  };

export const so = (x: string) => `tap-the/so-${x}.yaml`;
export const gd = (x: string) => `ca-nhan/gd-${x}.yaml`;

/** Gives a rating to an item of Mẫu 01. */
export const rate = (x: string, item: string, muc: string): Change =>
  set(so(x), ['bao_cao', item, 'muc'], muc);

/** Decides a level, of a collective or of its head. */
export const decide = (file: string, level: string): Change =>
  set(file, ['quyet_dinh', 'muc'], level);

export const session = (kind: 'tap-the' | 'ca-nhan', round: 1 | 2) =>
  `bo-phieu/${kind}-${round}.yaml`;

/** Sets the votes for a subject in a session. */
export const vote =
  (file: string, id: string, votes: number): Change =>
  (files) => {
    files[file].phieu.find((one: Data) => one.doi_tuong === id).dong_y = votes;
  };

/** Takes a subject out of a session. */
export const unvote =
  (file: string, id: string): Change =>
  (files) => {
    files[file].phieu = files[file].phieu.filter((one: Data) => one.doi_tuong !== id);
  };

/** A sanction under a violation of the register. */
export const sanction = (hinh_thuc: string, vi_pham: string, more: Data = {}): Data => ({
  he: 'dang_vien',
  hinh_thuc,
  ngay: '2020-06-15',
  vi_pham,
  ...more,
});

export const punish = (file: string, ...entries: Data[]): Change => set(file, ['ky_luat'], entries);

/** The collective goes all the way to the top: decided, self-nominated, voted in round 2. */
export const excellent = (x: string, votes = 14): Change =>
  all(
    decide(so(x), HTXS),
    set(so(x), ['tu_danh_gia', 'muc'], HTXS),
    vote(session('tap-the', 2), `so-${x}`, votes),
  );

export const excellentHead = (x: string, votes = 14): Change =>
  all(decide(gd(x), HTXS), vote(session('ca-nhan', 2), `gd-${x}`, votes));

/** Adds whole sở `names`, with heads, meetings and votes as the others have. */
export const more =
  (...names: string[]): Change =>
  (files: Files) => {
    for (const x of names) {
      files['to-chuc.yaml'].to_chuc[`cq-so-${x}`] = {
        ...files['to-chuc.yaml'].to_chuc['cq-so-a'],
        ten: `Cơ quan so-${x}`,
      };
      files[so(x)] = tapThe(`so-${x}`, `gd-${x}`);
      files[gd(x)] = caNhan(`gd-${x}`, `so-${x}`);
      files[`hoi-nghi/hn-${x}.yaml`] = hoiNghi(`so-${x}`, `gd-${x}`);
      for (const [kind, prefix] of [
        ['tap-the', 'so'],
        ['ca-nhan', 'gd'],
      ] as const) {
        files[session(kind, 1)].phieu.push(phieu(`${prefix}-${x}`, 14));
        files[session(kind, 2)].phieu.push(phieu(`${prefix}-${x}`, 5));
      }
    }
  };

/** A person with a dossier who belongs to `so-x` besides its head. */
export const deputy =
  (id: string, x: string, level = HTT): Change =>
  (files) => {
    const person = caNhan(id, `so-${x}`);
    Object.assign(person.chuc_vu[0], {
      ma: 'pho_giam_doc_so',
      ten: 'Phó Giám đốc',
      vai_tro: 'cap_pho',
    });
    person.quyet_dinh.muc = level;
    person.quyet_dinh.ngay = '2021-01-13';
    files[`ca-nhan/${id}.yaml`] = person;
    files[session('ca-nhan', 1)].phieu.push(phieu(id, 14));
    files[session('ca-nhan', 2)].phieu.push(phieu(id, level === HTXS ? 13 : 5));
    files[so(x)].so_lanh_dao += 1;
  };

/** Cuts a collective down to `n` leaders without a dossier besides those with one. */
export const leaders =
  (x: string, n: number): Change =>
  (files) => {
    const others = Object.entries(files[so(x)].thanh_vien_khac).slice(0, n);
    files[so(x)].thanh_vien_khac = Object.fromEntries(others);
    files[so(x)].so_lanh_dao =
      n +
      Object.values(files).filter((one: Data) =>
        one?.chuc_vu?.some((post: Data) => post.tap_the === `so-${x}`),
      ).length;
    const meeting = files[`hoi-nghi/hn-${x}.yaml`];
    const here = new Set([`gd-${x}`, ...others.map(([id]) => id)]);
    meeting.co_mat = meeting.co_mat.filter((id: string) => here.has(id));
    for (const step of meeting.buoc)
      step.phat_bieu = step.phat_bieu.filter((id: string) => here.has(id));
    files[so(x)].bao_cao.gui[0].nguoi = meeting.co_mat;
  };

/** The folder becomes that of a sở: its units, not the province's collectives. */
export const underSo: Change = (files: Files) => {
  files['ky.yaml'].cap = 'so';
  files['ky.yaml'].co_quan_quyet_dinh.ma = 'so_nganh';
  for (const [path, value] of Object.entries(files)) {
    if (/^(tap-the|ca-nhan)\//.test(path)) value.quan_ly_boi = 'so_nganh';
    if (path.startsWith('tap-the/')) value.loai = 'don_vi_thuoc_so';
    if (path.startsWith('bo-phieu/')) value.co_quan = 'so_nganh';
  }
};
