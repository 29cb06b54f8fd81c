import type { Cap } from '../dossier/generated/types.js';
import type { TapTheDossier } from '../dossier/year.js';
import { nameList } from './names.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly kind: 'other' | 'guest' | 'missing';
  readonly collectives: readonly string[];
  readonly level: string;
  readonly found: string;
}

const LEVELS: Readonly<Record<Cap, string>> = {
  tinh: 'cấp tỉnh (tinh)',
  huyen: 'cấp huyện (huyen)',
  xa: 'cấp xã (xa)',
  don_vi: 'đơn vị (don_vi)',
};

// The level of the meeting is that of every collective that holds it, and of every other collective
// reviewed in one of its steps.
export const rule = defineRule<'hoi_nghi', Facts>({
  id: 'kiem-diem-dung-cap',
  clauses: ['B.I.2.1-s1'],
  scope: 'hoi_nghi',
  severity: 'warning',
  title: 'Cấp thực hiện kiểm điểm tập thể',
  *check(meeting, { year, asOf }): Iterable<Hit<Facts>> {
    const { cap, buoc = [] } = meeting.data;
    if (cap === undefined) {
      if (asOf >= meeting.bat_dau)
        yield {
          at: meeting.at('cap'),
          outcome: 'undecided',
          facts: { kind: 'missing', collectives: [], level: '', found: '' },
        };
      return;
    }
    const facts = (kind: Facts['kind'], ones: readonly TapTheDossier[]): Facts => ({
      kind,
      collectives: ones.map((one) => one.name),
      level: ones[0] ? LEVELS[ones[0].data.cap] : '',
      found: LEVELS[cap],
    });
    const own = meeting.data.tap_the
      .flatMap((id) => year.tap_the.get(id) ?? [])
      .filter((one) => one.data.cap !== cap);
    if (own.length > 0) yield { at: meeting.at('cap'), facts: facts('other', own) };
    for (const [i, { tap_the }] of buoc.entries()) {
      const guest = year.tap_the.get(tap_the ?? '');
      if (!guest || meeting.data.tap_the.includes(guest.id) || guest.data.cap === cap) continue;
      yield {
        at: meeting.at('buoc', i, 'tap_the'),
        subject: guest.id,
        facts: facts('guest', [guest]),
      };
    }
  },
  message: ({ kind, collectives, level, found }) =>
    ({
      other: `Hội nghị ghi ${found}, còn ${nameList(collectives)} là tập thể ${level}. Tập thể kiểm điểm ở cấp mình: xem lại cap của hội nghị hoặc của tập thể.`,
      guest: `${nameList(collectives)} là tập thể ${level}, được kiểm điểm trong hội nghị ${found} của tập thể khác. Tập thể kiểm điểm ở cấp mình: nên ghi thành hội nghị riêng của tập thể này.`,
      missing:
        'Chưa ghi cấp của hội nghị, nên chưa rõ tập thể có kiểm điểm ở cấp mình hay không. Ghi ở cap của hội nghị.',
    })[kind],
});
