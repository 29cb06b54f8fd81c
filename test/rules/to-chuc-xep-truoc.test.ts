import { ruleCases } from '../support/cases.js';
import { all, set, so } from '../support/changes.js';

const clause = 'C.1-d1';
const DAY = `${clause} error ${so('a')}#/quyet_dinh/ngay`;
const ORG = 'to-chuc.yaml#/to_chuc/cq-so-a';
const organisation = (key: string, value: unknown) =>
  set('to-chuc.yaml', ['to_chuc', 'cq-so-a', key], value);
const order = (collective: number | undefined, other: number | undefined) =>
  all(
    organisation('ngay_xep_loai', '2021-01-12'),
    set(so('a'), ['quyet_dinh', 'thu_tu'], collective),
    organisation('thu_tu', other),
  );

ruleCases('to-chuc-xep-truoc', [
  { name: 'the day before', change: organisation('ngay_xep_loai', '2021-01-11'), expect: [] },
  { name: 'the same day', change: organisation('ngay_xep_loai', '2021-01-12'), expect: [] },
  { name: 'the day after', change: organisation('ngay_xep_loai', '2021-01-13'), expect: [DAY] },
  { name: 'the same day, in order', change: order(2, 1), expect: [] },
  { name: 'the same day, same number', change: order(1, 1), expect: [] },
  {
    name: 'the same day, in the wrong order',
    change: order(1, 2),
    expect: [`${clause} error ${so('a')}#/quyet_dinh/thu_tu`],
  },
  { name: 'the same day, one number missing', change: order(undefined, 2), expect: [] },
  {
    name: 'no level',
    change: organisation('muc', undefined),
    expect: [`${clause} undecided ${ORG}/muc`],
  },
  {
    name: 'no day',
    change: organisation('ngay_xep_loai', undefined),
    expect: [`${clause} undecided ${ORG}/ngay_xep_loai`],
  },
  {
    name: 'neither, before the decision',
    change: all(organisation('muc', undefined), set(so('a'), ['quyet_dinh'], undefined)),
    expect: [],
  },
  {
    name: 'one of two linked organisations late',
    change: all(set(so('a'), ['to_chuc'], ['cq-so-b', 'cq-so-a']), (files) => {
      files['to-chuc.yaml'].to_chuc['cq-so-b'].ngay_xep_loai = '2021-01-12';
      files['to-chuc.yaml'].to_chuc['cq-so-a'].ngay_xep_loai = '2021-01-20';
    }),
    expect: [DAY],
  },
  {
    name: 'a sở that records no organisation of its own',
    change: set(so('a'), ['to_chuc'], []),
    expect: [`${clause} warning ${so('a')}#/to_chuc`],
  },
  {
    name: 'another kind that records none',
    change: all(set(so('a'), ['to_chuc'], []), set(so('a'), ['loai'], 'ban_hdnd_tinh')),
    expect: [],
  },
  {
    name: 'a sở that records none, not decided',
    change: all(set(so('a'), ['to_chuc'], []), set(so('a'), ['quyet_dinh'], undefined)),
    expect: [],
  },
]);
