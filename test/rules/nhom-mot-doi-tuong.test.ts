import { ruleCases } from '../support/cases.js';
import { all, set, so } from '../support/changes.js';

const alone = set(so('a'), ['loai'], 'btv_tinh_doan');
const clause = 'B.II.1.4(1)-d3-s1';

ruleCases('nhom-mot-doi-tuong', [
  {
    name: 'one collective of its kind',
    change: alone,
    expect: [`${clause} info ky.yaml#/nhom_tap_the`],
  },
  {
    name: 'two of a kind',
    change: all(alone, set(so('b'), ['loai'], 'btv_tinh_doan')),
    expect: [],
  },
  {
    name: 'joined to a group by ky.yaml',
    change: all(
      alone,
      set('ky.yaml', ['nhom_tap_the'], {
        chung: { ten: 'Chung', loai: ['btv_tinh_doan', 'so_nganh'] },
      }),
    ),
    expect: [],
  },
  {
    name: 'a group of one by the office’s own choice',
    change: all(
      alone,
      set('ky.yaml', ['nhom_tap_the'], {
        rieng: { ten: 'Riêng', loai: ['btv_tinh_doan'] },
      }),
    ),
    expect: [],
  },
  {
    name: 'a kind that is only reviewed has no group',
    change: all(
      set(so('a'), ['loai'], 'ubnd_tinh'),
      set(so('a'), ['quyet_dinh'], undefined),
      (files) => {
        for (const [path, value] of Object.entries(files))
          if (path.startsWith('bo-phieu/tap-the'))
            value.phieu = value.phieu.filter(
              (one: { doi_tuong: string }) => one.doi_tuong !== 'so-a',
            );
      },
    ),
    expect: [],
  },
]);
