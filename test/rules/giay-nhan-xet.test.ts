import { ruleCases } from '../support/cases.js';
import type { Files } from '../support/year.js';

const clause = 'B.II.3(4)';
const P = 'ca-nhan/gd-a.yaml';
const WORK = `${P}#/ho_so/nhan_xet_cap_uy`;
const HOME = `${P}#/ho_so/y_kien_noi_cu_tru`;
const papers = (work: object | undefined, home: object | undefined) => (files: Files) => {
  files[P].ho_so.nhan_xet_cap_uy = work;
  files[P].ho_so.y_kien_noi_cu_tru = home;
};
const notInParty = (work: object | undefined) => (files: Files) => {
  papers(work, undefined)(files);
  files[P].dang_vien = false;
  delete files[P].chi_bo;
};

ruleCases('giay-nhan-xet', [
  {
    name: 'both stated missing',
    change: papers({ co: false }, { co: false }),
    expect: [`${clause} error ${WORK}`, `${clause} error ${HOME}`],
  },
  {
    name: 'only the one from home missing, with a reason',
    change: papers({ co: true }, { co: false, ly_do: 'Đang xin' }),
    expect: [`${clause} error ${HOME}`],
  },
  {
    name: 'both not recorded',
    change: papers(undefined, undefined),
    expect: [`${clause} undecided ${WORK}`, `${clause} undecided ${HOME}`],
  },
  {
    name: 'not in the Party, with an opinion of the committee at work',
    change: notInParty({ co: true }),
    expect: [],
  },
  {
    name: 'not in the Party: missing only warns, nothing from home',
    change: notInParty({ co: false }),
    expect: [`${clause} warning ${WORK}`],
  },
  {
    name: 'not in the Party, with a reason',
    change: notInParty({ co: false, ly_do: 'Chưa là đảng viên' }),
    expect: [],
  },
  {
    name: 'managed by a district committee',
    change: (files) => {
      papers({ co: false }, { co: false })(files);
      files[P].quan_ly_boi = 'btv_cap_huyen';
    },
    expect: [],
  },
]);
