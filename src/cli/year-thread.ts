import { Worker } from 'node:worker_threads';
import { areSecretsAllowed } from '../dossier/secrecy.js';
import { UserError } from '../errors.js';
import type { CheckedYear } from './checked-year.js';
import type { YearPlace } from './roots.js';
import { received } from './sent-year.js';
import type { Looking } from './year-findings.js';
import type { OfficeAnswer } from './year-worker.js';

/** What a thread is told when it starts. */
export interface ThreadStart {
  readonly looking: Looking;
  readonly secretsAllowed: boolean;
}

/** The years of one office, which mostly go back to each other. */
export interface OfficeTask {
  readonly places: readonly YearPlace[];
}

/** Starts `year-worker` of the bundle. */
const WORKER = new URL('../../bin/year-worker.js', import.meta.url);

/** A second thread that checks years; it is given the next office before it has done with one. */
export class YearThread {
  readonly #worker: Worker;
  readonly #waiting: { done(years: CheckedYear[]): void; fail(error: unknown): void }[] = [];
  readonly #roots: string[] = [];

  constructor(looking: Looking) {
    const start: ThreadStart = { looking, secretsAllowed: areSecretsAllowed() };
    this.#worker = new Worker(WORKER, { workerData: start });
    this.#worker.on('message', (answer: OfficeAnswer) => this.#answered(answer));
    const fail = (error: unknown) => {
      for (const one of this.#waiting.splice(0)) one.fail(error);
    };
    this.#worker.on('error', fail);
    this.#worker.on('exit', (code) => fail(new Error(`a thread ended with ${code}`)));
  }

  /** Throws UserError, once the thread has come to it. */
  check(places: readonly YearPlace[]): Promise<CheckedYear[]> {
    this.#roots.push(places[0]?.root ?? '');
    return new Promise((done, fail) => {
      this.#waiting.push({ done, fail });
      this.#worker.postMessage({ places } satisfies OfficeTask);
    });
  }

  async end(): Promise<void> {
    this.#waiting.length = 0;
    await this.#worker.terminate();
  }

  #answered(answer: OfficeAnswer): void {
    const task = this.#waiting.shift();
    const root = this.#roots.shift() ?? '';
    if ('years' in answer) task?.done(answer.years.map((year) => received(year, root)));
    else if ('mistake' in answer) task?.fail(new UserError(answer.mistake));
    else task?.fail(answer.bug);
  }
}
