import { basename } from 'node:path';
import type { Dossier, Year } from '../../dossier/year.js';
import { openShortcomings } from '../../ranking/ratings.js';
import { askingDossier } from '../asking.js';
import type { Engine } from '../markup/engine.js';
import { parseMarkup } from '../markup/markup.js';
import { mau01View } from '../views/mau-01.js';
import { mau02View } from '../views/mau-02.js';
import { mau03View } from '../views/mau-03.js';
import { earlierText } from '../views/shortcomings.js';
import { type Aligned, align, withRoom } from './align.js';
import { type Remark, readChanges } from './changes.js';
import { type Expected, expectedOf } from './expected.js';
import { contentsOf, folded } from './fill.js';
import { type Change, changesOf, hasMoved, movedRemark } from './merge.js';
import type { ReadOrigin } from './origin.js';
import type { Paper } from './paper.js';

/** Forms that units fill in and send back. */
export const RETURNED = ['mau-01', 'mau-02', 'mau-03'] as const;
export type ReturnedForm = (typeof RETURNED)[number];

/** What a paper says about one dossier. */
export interface Return {
  readonly form: ReturnedForm;
  readonly dossier: Dossier;
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

/** Reads a paper back against the dossier that it belongs to. */
export function readReturn(
  engine: Engine,
  year: Year,
  form: ReturnedForm,
  dossier: Dossier,
  paper: Paper,
  origin: ReadOrigin,
): Return {
  const aligned = align(year, dossier, origin);
  const expected = expectedFor(engine, year, form, aligned, paper, origin);
  const contents = contentsOf(paper, expected);
  const kind = dossier.kind === 'tap_the' ? 'tap-the' : 'ca-nhan';
  const idOf = (name: string, path: string) =>
    path.endsWith('.han_che') ? codeByWords(year, dossier, name) : idByName(year, name);
  const { written, remarks } = readChanges({
    contents,
    expected,
    origin: paper.origin,
    kind,
    idOf,
  });
  const moved = written.filter((one) => hasMoved(one, aligned.dossier, origin));
  const changes = changesOf(
    dossier,
    aligned,
    written.filter((one) => !moved.includes(one)),
  );
  return { form, dossier, changes, remarks: [...remarks, ...moved.map(movedRemark)] };
}

/** Code of an earlier shortcoming by its words. */
function codeByWords(year: Year, dossier: Dossier, words: string): string | null {
  const open = openShortcomings(year, dossier) ?? [];
  const same = (code: string) => folded(earlierText(year, dossier, code) ?? '') === words;
  return open.find((code) => same(code)) ?? null;
}

function idByName(year: Year, name: string): string | null {
  const same = (one: { readonly name: string }) => one.name === name;
  const dossiers = [...year.ca_nhan.values(), ...year.tap_the.values()].filter(same);
  const listed = [...year.thanh_vien_khac.values()].filter((one) => one.ho_ten === name);
  const [only, ...others] = [...dossiers, ...listed];
  return only && others.length === 0 ? only.id : null;
}

/** The form as the dossier now prints it, with room for every row that the paper has. */
function expectedFor(
  engine: Engine,
  year: Year,
  form: ReturnedForm,
  { dossier }: Aligned,
  paper: Paper,
  { rows, giver }: ReadOrigin,
): Expected {
  const room = Math.max(rows ?? 0, rowsOf(paper));
  const place = dossier.kind === 'tap_the' ? (dossier.data.y_kien?.length ?? 1) - 1 : 0;
  const asked = askingDossier(year, dossier, room);
  const printed = [asked, withRoom(dossier, room), dossier].flatMap((one) => {
    const view = viewOf(year, form, one, giver ? place : 0);
    const print = (ask: boolean) => parseMarkup(engine.run(form, view, ask));
    const current = one === dossier;
    return [true, false].map((ask) => ({ view, sections: print(ask), current }));
  });
  return expectedOf(printed);
}

/** No form has more rows than this; a damaged name may ask for any number. */
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
