import { main } from '../../src/cli/main.js';
import type { Run } from './bin.js';

/** Runs a command within the test, which saves the start of a process; what it prints is caught. */
export async function here(args: readonly string[]): Promise<Run> {
  const printed = { out: '', err: '' };
  const { stdout, stderr } = process;
  const writes = { out: stdout.write, err: stderr.write };
  const { NO_COLOR } = process.env;
  process.env['NO_COLOR'] = '1';
  stdout.write = caught('out');
  stderr.write = caught('err');
  try {
    return { code: await main(args), ...printed };
  } finally {
    stdout.write = writes.out;
    stderr.write = writes.err;
    if (NO_COLOR === undefined) delete process.env['NO_COLOR'];
  }

  function caught(stream: keyof typeof printed): typeof stdout.write {
    return (text: string | Uint8Array) => {
      printed[stream] += text;
      return true;
    };
  }
}
