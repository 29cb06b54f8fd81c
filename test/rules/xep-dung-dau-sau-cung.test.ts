import { ruleCases } from '../support/cases.js';
import { caNhan, type Files } from '../support/year.js';

const clause = 'B.II.2-d1-s1';
const HEAD = 'ca-nhan/gd-a.yaml';
const A = 'tap-the/so-a.yaml';
const NGAY = `${HEAD}#/quyet_dinh/ngay`;
const THU_TU = `${HEAD}#/quyet_dinh/thu_tu`;

/** The head of `so-a` is decided on 14/01/2021 as number 1, the collective two days before. */
const collective = (ngay: string, thu_tu?: number) => (files: Files) => {
  files[A].quyet_dinh = { ...files[A].quyet_dinh, ngay, thu_tu };
};
/** A deputy of `so-a` with a dossier. */
const deputy = (ngay: string | null, thu_tu?: number) => (files: Files) => {
  const person = caNhan('pgd-a', 'so-a');
  person.nhom = 'pho';
  person.chuc_vu[0] = { ...person.chuc_vu[0], vai_tro: 'cap_pho', ma: 'pho_giam_doc_so' };
  if (ngay) person.quyet_dinh = { ...person.quyet_dinh, ngay, thu_tu };
  else delete person.quyet_dinh;
  files['ca-nhan/pgd-a.yaml'] = person;
  files['ky.yaml'].nhom_chuc_danh.pho = { ten: 'Phó giám đốc sở' };
};
const organisation = (change: object) => (files: Files) => {
  Object.assign(files['to-chuc.yaml'].to_chuc['cq-so-a'], change);
};

ruleCases('xep-dung-dau-sau-cung', [
  { name: 'the deputy a day before', change: deputy('2021-01-13', 9), expect: [] },
  {
    name: 'the deputy a day after',
    change: deputy('2021-01-15', 1),
    expect: [`${clause} error ${NGAY}`],
  },
  {
    name: 'the deputy on the same day, first in order',
    change: (files) => {
      deputy('2021-01-14', 1)(files);
      files[HEAD].quyet_dinh.thu_tu = 2;
    },
    expect: [],
  },
  {
    name: 'the deputy on the same day, after in order',
    change: deputy('2021-01-14', 2),
    expect: [`${clause} error ${NGAY}`],
  },
  {
    name: 'the deputy on the same day with the same number',
    change: deputy('2021-01-14', 1),
    expect: [`${clause} undecided ${THU_TU}`],
  },
  {
    name: 'the deputy on the same day without a number',
    change: deputy('2021-01-14'),
    expect: [`${clause} undecided ${THU_TU}`],
  },
  { name: 'the deputy not decided', change: deputy(null), expect: [`${clause} undecided ${NGAY}`] },
  {
    name: 'the deputy not reviewed this year',
    change: (files) => {
      deputy(null)(files);
      files['ca-nhan/pgd-a.yaml'].mien_kiem_diem = { ly_do: 'Nghỉ thai sản' };
    },
    expect: [],
  },
  {
    name: 'the deputy classified by another authority',
    change: (files) => {
      deputy(null)(files);
      files['ca-nhan/pgd-a.yaml'].quan_ly_boi = 'khac';
    },
    expect: [],
  },
  {
    name: 'the collective on the same day, first in order',
    change: (files) => {
      collective('2021-01-14', 1)(files);
      files[HEAD].quyet_dinh.thu_tu = 2;
    },
    expect: [],
  },
  {
    name: 'the collective after',
    change: collective('2021-01-15', 1),
    expect: [`${clause} error ${NGAY}`],
  },
  {
    name: 'the collective not decided',
    change: (files) => {
      delete files[A].quyet_dinh;
    },
    expect: [`${clause} undecided ${NGAY}`],
  },
  {
    name: 'a collective that is only reviewed',
    change: (files) => {
      files[A].loai = 'ubnd_tinh';
      delete files[A].quyet_dinh;
      files['bo-phieu/tap-the-1.yaml'].phieu.shift();
      files['bo-phieu/tap-the-2.yaml'].phieu.shift();
    },
    expect: [],
  },
  {
    name: 'the organisation after',
    change: organisation({ ngay_xep_loai: '2021-01-15' }),
    expect: [`${clause} error ${NGAY}`],
  },
  {
    name: 'the organisation on the same day, first in order',
    change: (files) => {
      organisation({ ngay_xep_loai: '2021-01-14', thu_tu: 1 })(files);
      files[HEAD].quyet_dinh.thu_tu = 2;
    },
    expect: [],
  },
  {
    name: 'the organisation on the same day without a number',
    change: organisation({ ngay_xep_loai: '2021-01-14' }),
    expect: [`${clause} undecided ${THU_TU}`],
  },
  {
    name: 'the organisation without a date',
    change: organisation({ ngay_xep_loai: undefined }),
    expect: [`${clause} undecided ${NGAY}`],
  },
  {
    name: 'everything that comes after, in one finding',
    change: (files) => {
      deputy('2021-01-15', 1)(files);
      collective('2021-01-15', 2)(files);
    },
    expect: [`${clause} error ${NGAY}`],
  },
  {
    name: 'a head not decided yet',
    change: (files) => {
      deputy('2021-01-15', 1)(files);
      delete files[HEAD].quyet_dinh;
    },
    expect: [],
  },
  {
    name: 'a deputy before the head needs no order of their own',
    change: (files) => {
      deputy('2021-01-02', 1)(files);
    },
    expect: [],
  },
  {
    name: 'the head of another body, a member of this one, decided after',
    change: (files) => {
      const post = { ten: 'Ủy viên', he: 'chinh_quyen', ma: 'khac', tap_the: 'so-a' };
      files['ca-nhan/gd-b.yaml'].chuc_vu.push({ ...post, vai_tro: 'thanh_vien' });
      files['ca-nhan/gd-b.yaml'].quyet_dinh.ngay = '2021-01-15';
    },
    expect: [`${clause} error ${NGAY}`],
  },
  {
    name: 'two heads who sit in each other’s bodies',
    change: (files) => {
      for (const [head, body] of [
        ['gd-b', 'so-a'],
        ['gd-a', 'so-b'],
      ])
        files[`ca-nhan/${head}.yaml`].chuc_vu.push({
          ten: 'Ủy viên',
          he: 'chinh_quyen',
          ma: 'khac',
          tap_the: body,
          vai_tro: 'thanh_vien',
        });
      files['ca-nhan/gd-b.yaml'].quyet_dinh.ngay = '2021-01-15';
    },
    expect: [],
  },
]);
