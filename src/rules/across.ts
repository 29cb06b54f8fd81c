import type { Year } from '../dossier/year.js';
import type { Finding } from '../finding.js';
import { samePersons } from './same-person.js';

/**
 * What only several folders together can show: one person decided at two levels in one year, by two
 * authorities (4.1). A dossier kept in both with one decision is fine.
 */
export function checkAcross(years: readonly Year[]): Finding[] {
  const byYear = new Map<number, Year[]>();
  for (const year of years) byYear.set(year.nam, [...(byYear.get(year.nam) ?? []), year]);
  return [...byYear.values()].flatMap((list) => (list.length > 1 ? decidedTwice(list) : []));
}

function decidedTwice(years: readonly Year[]): Finding[] {
  const decided = years.flatMap((year) =>
    [...year.ca_nhan.values()].filter((one) => one.data.quyet_dinh).map((one) => ({ one, year })),
  );
  const home = new Map(decided.map(({ one, year }) => [one, year]));
  return samePersons(decided.map(({ one }) => one)).flatMap(({ person, other, field }) => {
    const level = person.data.quyet_dinh?.muc;
    const elsewhere = other.data.quyet_dinh?.muc;
    if (home.get(person) === home.get(other) || level === elsewhere) return [];
    return [
      {
        rule: 'trung-ho-so',
        clause: 'B.II.2-d2',
        severity: field === 'ho_ten' ? 'warning' : 'error',
        outcome: 'violated',
        subject: person.id,
        place: person.at('quyet_dinh', 'muc'),
        message: `${person.name} được xếp “${level}” ở đây và “${elsewhere}” ở ${other.source.file}. Mỗi người một mức, do cấp quản lý quyết định: giữ quyet_dinh ở một nơi; nếu là hai người, ghi cccd ở cả hai hồ sơ.`,
        facts: { field, other: other.name, file: other.source.file, level, elsewhere },
      } satisfies Finding,
    ];
  });
}
