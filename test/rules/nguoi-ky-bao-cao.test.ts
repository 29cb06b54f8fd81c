import { ruleCases } from '../support/cases.js';
import { all, deputy, gd, set, so } from '../support/changes.js';

const AT = `${so('a')}#/bao_cao/nguoi_ky`;
const signer = (name: string) => set(so('a'), ['bao_cao', 'nguoi_ky'], name);

ruleCases('nguoi-ky-bao-cao', [
  { name: 'the head', change: signer('gd-a'), expect: [] },
  { name: 'a deputy', change: signer('so-a-pho'), expect: [`M01.sig warning ${AT}`] },
  {
    name: 'a deputy in charge of the body',
    change: all(
      deputy('pgd-a', 'a'),
      signer('pgd-a'),
      set(gd('a'), ['chuc_vu', 0, 'den'], '2020-11-30'),
      set('ca-nhan/pgd-a.yaml', ['chuc_vu', 0, 'phu_trach'], true),
    ),
    expect: [],
  },
  {
    name: 'a deputy who had been in charge in another post, ended by then',
    change: all(deputy('pgd-a', 'a'), signer('pgd-a'), (files) => {
      const posts = files['ca-nhan/pgd-a.yaml'].chuc_vu;
      posts.push({ ...posts[0], chinh: false, phu_trach: true, den: '2020-06-30' });
    }),
    expect: [`M01.sig warning ${AT}`],
  },
  { name: 'a member', change: signer('so-a-tv1'), expect: [`M01.sig warning ${AT}`] },
  { name: 'the head of another sở', change: signer('gd-b'), expect: [`M01.sig warning ${AT}`] },
  {
    name: 'a deputy who had left',
    change: all(
      signer('so-a-pho'),
      set(so('a'), ['thanh_vien_khac', 'so-a-pho', 'den'], '2020-12-09'),
    ),
    expect: [`M01.sig warning ${AT}`],
  },
  {
    name: 'neither head nor deputy recorded',
    change: all(signer('gd-b'), set(so('a'), ['thanh_vien_khac'], undefined), (files) => {
      for (const path of Object.keys(files))
        if (path.startsWith('hoi-nghi/hn-a')) delete files[path];
      files[so('a')].bao_cao.gui = [];
      files['ca-nhan/gd-a.yaml'].chuc_vu[0].vai_tro = 'thanh_vien';
    }),
    expect: [`M01.sig undecided ${AT}`],
  },
  {
    name: 'not reviewed this year',
    change: all(signer('gd-b'), set(so('a'), ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
