import { parentPort, workerData } from 'node:worker_threads';
import { allowSecrets } from '../dossier/secrecy.js';
import { UserError } from '../errors.js';
import { checkedYear } from './checked-year.js';
import { yearReader } from './roots.js';
import { type SentYear, sent } from './sent-year.js';
import { findingsOf } from './year-findings.js';
import type { OfficeTask, ThreadStart } from './year-thread.js';

/** What a thread answers for each office: its years in order, or why they cannot be read. */
export type OfficeAnswer =
  | { readonly years: readonly SentYear[] }
  /** A mistake of the person at the keyboard. */
  | { readonly mistake: string }
  /** A fault of this program. */
  | { readonly bug: unknown };

const { looking, secretsAllowed } = workerData as ThreadStart;
allowSecrets(secretsAllowed);
parentPort?.on('message', (task: OfficeTask) => parentPort?.postMessage(answer(task)));

function answer({ places }: OfficeTask): OfficeAnswer {
  try {
    const read = yearReader();
    const years = places.map((place) => {
      const loaded = read(place);
      return sent(checkedYear(loaded, findingsOf(loaded, looking)));
    });
    return { years };
  } catch (error) {
    return error instanceof UserError ? { mistake: error.message } : { bug: error };
  }
}
