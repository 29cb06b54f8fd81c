import { basename } from 'node:path';
import type { Dossier, Year } from '../../dossier/year.js';
import { UserError } from '../../errors.js';
import { openShortcomings } from '../../ranking/ratings.js';
import { askingDossier } from '../asking.js';
import type { Section } from '../markup/blocks.js';
import type { Engine } from '../markup/engine.js';
import { sectionsOf } from '../markup/markup.js';
import { MarkupError } from '../markup/tree.js';
import { mau01View } from '../views/mau-01.js';
import { mau02View } from '../views/mau-02.js';
import { mau03View } from '../views/mau-03.js';
import { earlierText } from '../views/shortcomings.js';
import { folded } from '../word/folded.js';
import { type Answer, answerOf, givenOut, withRoom } from './align.js';
import { readChanges } from './changes.js';
import { type Expected, expectedOf } from './expected.js';
import { contentsOf } from './fill.js';
import { type ItemPath, Items, itemPathOf } from './items.js';
import { type Change, changesOf } from './merge.js';
import type { ReadOrigin } from './origin.js';
import type { Paper } from './paper.js';
import type { Remark, Written } from './source.js';

/** Forms that units fill in and send back. */
export const RETURNED = ['mau-01', 'mau-02', 'mau-03'] as const;
export type ReturnedForm = (typeof RETURNED)[number];

/** What a paper says about one dossier. */
export interface Return {
  readonly form: ReturnedForm;
  readonly dossier: Dossier;
  /** False for a paper that has only the file name of a form. */
  readonly isForm: boolean;
  readonly changes: readonly Change[];
  readonly remarks: readonly Remark[];
}

/** Where a paper belongs: what it says itself, else what its file name says. */
export function originOf(paper: Paper, file: string, year: Year): ReadOrigin | null {
  if (paper.origin) return paper.origin;
  const [, form = '', id = '', giver] =
    /^(mau-0[123])_([a-z0-9-]+)(?:_([a-z0-9-]+))?/.exec(basename(file)) ?? [];
  if (!isReturned(form)) return null;
  const answer = form === 'mau-03' && giver !== undefined;
  return {
    form,
    nam: year.nam,
    co_quan: year.ky.data.co_quan_quyet_dinh.ma,
    subject: { kind: form === 'mau-02' ? 'ca_nhan' : 'tap_the', id },
    giver: answer ? { id: giver, nth: 1 } : undefined,
    printed: new Map(),
  };
}

export function isReturned(form: string): form is ReturnedForm {
  return RETURNED.some((one) => one === form);
}

/** A paper and everything that it is read against. */
export interface Returned {
  readonly engine: Engine;
  readonly year: Year;
  readonly form: ReturnedForm;
  readonly dossier: Dossier;
  readonly paper: Paper;
  readonly origin: ReadOrigin;
}

/** Reads a paper back against the dossier that it belongs to. */
export function readReturn(returned: Returned): Return {
  const { year, form, dossier, paper, origin } = returned;
  const answer = origin.giver ? answerOf(dossier, origin, origin.giver) : null;
  const expected = expectedFor(returned, answer);
  const contents = contentsOf(paper, expected);
  const { written, remarks } = readChanges({
    contents,
    expected,
    origin: paper.origin,
    kind: dossier.kind === 'tap_the' ? 'tap-the' : 'ca-nhan',
    idsOf: (name, path) =>
      path.endsWith('.han_che') ? codesByWords(year, dossier, name) : idsByName(year, name),
  });
  const items = new Items(dossier, expected, origin, contents);
  const placed = written.map((one) => place(one, items, answer));
  const baseOf = answer ? () => ({ chu_the: answer.giver }) : givenOut(year, dossier, origin);
  return {
    form,
    dossier,
    isForm: paper.origin !== null || contents.filled.length > 0,
    changes: changesOf(
      dossier,
      placed.flatMap((one) => (one.item === 'moved' ? [] : [{ ...one, item: one.item }])),
      baseOf,
    ),
    remarks: [...remarks, ...placed.flatMap(movedRemark), ...picturesOf(paper)],
  };
}

/** Where a value of the paper goes; a letter brings one answer, of which the giver writes these. */
function place(written: Written, items: Items, answer: Answer | null) {
  const path = itemPathOf(written.path);
  if (path === null) return { ...written, item: null };
  if (answer)
    return answer.own === null && isOffices(path)
      ? { ...written, restored: true, item: 'moved' as const }
      : { ...written, item: { ...path, own: answer.own } };
  const own = items.placeOf(path);
  if (own === 'moved') return { ...written, item: own };
  return { ...written, item: { ...path, own: own === 'new' ? null : own } };
}

/** What the office fills in of a letter: nothing that a body not asked can bring. */
function isOffices({ rest }: ItemPath): boolean {
  return !['uu_diem', 'han_che', 'muc'].includes(String(rest[0]));
}

function movedRemark({ item, label, value, restored }: ReturnType<typeof place>): Remark[] {
  return item === 'moved' && !restored ? [{ kind: 'moved', label, text: String(value) }] : [];
}

function picturesOf({ pictures }: Paper): Remark[] {
  return pictures === 0 ? [] : [{ kind: 'picture', label: null, text: String(pictures) }];
}

/** Codes of earlier shortcomings by their words. */
function codesByWords(year: Year, dossier: Dossier, words: string): string[] {
  const open = openShortcomings(year, dossier) ?? [];
  const [first] = open.filter((code) => folded(earlierText(year, dossier, code) ?? '') === words);
  return first === undefined ? [] : [first];
}

function idsByName(year: Year, name: string): string[] {
  const plain = name.toLowerCase();
  const isNamed = (text: string) => folded(text).toLowerCase() === plain;
  const same = (one: { readonly name: string }) => isNamed(one.name);
  const dossiers = [...year.ca_nhan.values(), ...year.tap_the.values()].filter(same);
  const listed = [...year.thanh_vien_khac.values()].filter((one) => isNamed(one.ho_ten));
  return [...dossiers, ...listed].map(({ id }) => id);
}

/** The form as the dossier now prints it, with room for every row that the paper has. */
function expectedFor(
  { engine, year, form, dossier, paper, origin }: Returned,
  answer: Answer | null,
): Expected {
  const room = Math.max(origin.rows ?? 0, rowsOf(paper));
  const own = answer?.dossier ?? dossier;
  const asked = askingDossier(year, own, room);
  const prints = [asked, withRoom(own, room), own].flatMap((one) => {
    const view = viewOf(year, form, one, answer?.place ?? 0);
    const print = (ask: boolean) => printedBy(engine, form, view, ask);
    const current = one === own;
    return [true, false].map((ask) => ({ view, sections: print(ask), current }));
  });
  return expectedOf(prints);
}

/** A form as this year's templates print it. Throws UserError when they cannot. */
function printedBy(engine: Engine, form: ReturnedForm, view: object, ask: boolean): Section[] {
  try {
    return sectionsOf(engine.run(form, view, ask));
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    throw new UserError(
      `Mẫu in ${form} của kỳ này có lỗi nên chưa đọc lại được biểu mẫu: ${error.message}. Chạy kiemdiem templates check và sửa trước.`,
    );
  }
}

/** Rows beyond those of the dossier that are looked for; a damaged name may ask for any number. */
const MOST_ROWS = 200;

/** Rows that the names in a paper speak of. */
function rowsOf({ lines }: Paper): number {
  const names = new Set(lines.flatMap((line) => line.names));
  const indexes = [...names].flatMap((name) =>
    [...name.matchAll(/[._](\d{1,3})(?=[._]|$)/g)].map(([, index]) => Number(index) + 1),
  );
  return Math.min(Math.max(0, ...indexes), MOST_ROWS);
}

function viewOf(year: Year, form: ReturnedForm, dossier: Dossier, place: number): object {
  if (dossier.kind === 'ca_nhan') return mau02View(year, dossier);
  return form === 'mau-03' ? mau03View(year, dossier, place) : mau01View(year, dossier);
}
