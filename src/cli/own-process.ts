import { readlinkSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { slug } from '../names.js';

/** What people call this machine. */
export const HOST = hostname();

/** Long enough to tell machines apart, short enough for a file name. */
const NAME_LENGTH = 40;

/**
 * Where numbers of processes mean the same: a WSL has the host name of its Windows, a container may
 * have that of its host, yet each counts its own processes.
 */
export const MACHINE = [
  slug(HOST).slice(0, NAME_LENGTH) || 'may',
  process.platform,
  ...processSpace(),
].join('-');

/** True when a process is certainly over: one of this machine that is no longer there. */
export function isGone(machine: string, pid: number): boolean {
  if (machine !== MACHINE) return false;
  // Another process had this number before; what this one holds it knows without asking.
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** The name of the account; empty where the system has none. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function processSpace(): string[] {
  try {
    return [...(/\d+/.exec(readlinkSync('/proc/self/ns/pid')) ?? [])];
  } catch {
    return [];
  }
}
