import { Parser } from 'htmlparser2';
import type { Printed } from '../word/marks.js';
import { NAMESPACE, type Origin } from '../word/origin.js';

/** The origin of a paper and the fingerprint of every value when it was printed, by bookmark. */
export interface ReadOrigin extends Origin {
  readonly printed: ReadonlyMap<string, Omit<Printed, 'bookmark'>>;
}

/** Reads the part that `word/origin.ts` wrote; null for any other XML. */
export function readOrigin(xml: string): ReadOrigin | null {
  const printed = new Map<string, Omit<Printed, 'bookmark'>>();
  let form: Readonly<Record<string, string>> | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const { xmlns, n, h, b } = attributes;
        if (name === 'form' && xmlns === NAMESPACE) form = attributes;
        if (form && name === 'v' && n !== undefined && h !== undefined)
          printed.set(n, { digest: h, blank: b === '1' });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return form && { ...originOf(form), printed };
}

function originOf(attributes: Readonly<Record<string, string>>): Origin {
  const { form = '', nam, co_quan = '', kind, id, giver, nth, rows } = attributes;
  const isSubject = kind === 'tap_the' || kind === 'ca_nhan';
  return {
    form,
    nam: Number(nam),
    co_quan,
    subject: isSubject && id !== undefined ? { kind, id } : undefined,
    giver: giver === undefined ? undefined : { id: giver, nth: countOf(nth) },
    rows: rows === undefined ? undefined : countOf(rows),
  };
}

/** No form has more rows, and nobody is asked more often; a damaged file may say anything. */
const MOST = 100;

function countOf(text: string | undefined): number {
  const count = Math.trunc(Number(text ?? 1));
  return Number.isFinite(count) ? Math.min(Math.max(count, 1), MOST) : 1;
}
