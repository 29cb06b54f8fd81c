import { bugMessage } from './bug.js';
import { codeOf, diskFault, unforeseenDiskFault } from './disk-fault.js';
import { cleanUp } from './ending.js';

const COULD_NOT_RUN = 2;

/** What no command catches: late errors, closed pipes, a full disk behind `>`. */
export function guardProcess(): void {
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', cannotPrint);
}

function fail(error: unknown): void {
  stop(unforeseenDiskFault(error)?.message ?? bugMessage(error));
}

/** `kiemdiem … | head` closes the pipe early: nobody reads on, but the verdict must still be right. */
function cannotPrint(error: Error): void {
  if (['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'].includes(codeOf(error))) return;
  stop(diskFault('Không in được', 'kết quả', error).message);
}

function stop(message: string): void {
  cleanUp();
  process.stderr.write(`${message}\n`);
  process.exit(COULD_NOT_RUN);
}
