import { join } from 'node:path';
import type { CaNhan } from '../dossier/generated/types.js';
import { ReopenedSource } from '../dossier/reopened.js';
import type { CaNhanDossier, Year } from '../dossier/year.js';
import type { Finding } from '../finding.js';
import type { XepLoai } from '../guidance/scale.js';
import { samePersons } from './same-person.js';

/** What is kept of a cadre decided on, to be held against other authorities' once the year is let go. */
export interface Decided {
  readonly id: string;
  readonly name: string;
  readonly data: Pick<CaNhan, 'ho_ten' | 'ngay_sinh' | 'cccd' | 'so_the_dang'>;
  readonly muc: XepLoai;
  readonly source: ReopenedSource;
}

/** The decisions of one authority in one year. */
export interface Decisions {
  readonly nam: number;
  readonly people: readonly Decided[];
}

export function decisionsOf(year: Year): Decisions {
  const people = [...year.ca_nhan.values()].flatMap((one) => decided(year.folder, one) ?? []);
  return { nam: year.nam, people };
}

function decided(folder: string, { id, data, source }: CaNhanDossier): Decided | null {
  if (!data.quyet_dinh) return null;
  const { ho_ten, ngay_sinh, cccd, so_the_dang, quyet_dinh } = data;
  return {
    id,
    name: own(ho_ten),
    data: {
      ho_ten: own(ho_ten),
      ...(ngay_sinh === undefined ? {} : { ngay_sinh: own(ngay_sinh) }),
      ...(cccd === undefined ? {} : { cccd: own(cccd) }),
      ...(so_the_dang === undefined ? {} : { so_the_dang: own(so_the_dang) }),
    },
    muc: quyet_dinh.muc,
    source: new ReopenedSource(source.file, join(folder, 'ca-nhan', `${id}.yaml`)),
  };
}

/** A copy: a text cut from a file keeps all of the file in memory. */
function own(text: string): string {
  return Buffer.from(text).toString();
}

/**
 * What only several folders together can show: one person decided at two levels in one year, by two
 * authorities (4.1). A dossier kept in both with one decision is fine.
 */
export function checkAcross(all: readonly Decisions[]): Finding[] {
  const byYear = new Map<number, Decisions[]>();
  for (const one of all) byYear.set(one.nam, [...(byYear.get(one.nam) ?? []), one]);
  return [...byYear.values()].flatMap((list) => (list.length > 1 ? decidedTwice(list) : []));
}

function decidedTwice(all: readonly Decisions[]): Finding[] {
  const home = new Map(all.flatMap((one) => one.people.map((person) => [person, one] as const)));
  return samePersons(home.keys()).flatMap(({ person, other, field }) => {
    if (home.get(person) === home.get(other) || person.muc === other.muc) return [];
    return [
      {
        rule: 'trung-ho-so',
        clause: 'B.II.2-d2',
        severity: field === 'ho_ten' ? 'warning' : 'error',
        outcome: 'violated',
        subject: person.id,
        place: { source: person.source, path: ['quyet_dinh', 'muc'] },
        message: `${person.name} được xếp “${person.muc}” ở đây và “${other.muc}” ở ${other.source.file}. Mỗi người một mức, do cấp quản lý quyết định: giữ quyet_dinh ở một nơi; nếu là hai người, ghi cccd ở cả hai hồ sơ.`,
        facts: {
          field,
          other: other.name,
          file: other.source.file,
          level: person.muc,
          elsewhere: other.muc,
        },
      } satisfies Finding,
    ];
  });
}
