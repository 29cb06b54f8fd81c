// Stands between the program and the disk: counts the changes to what is in one folder, and can cut
// the power or the network at any of them. In a process of its own: `node --require`, with WORLD and
// KILL_AT in the environment. Within a test: `watch`.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { sep } = require('node:path');

const CHANGES = [
  'openSync',
  'writeSync',
  'linkSync',
  'renameSync',
  'rmSync',
  'unlinkSync',
  'mkdirSync',
  'mkdtempSync',
  'copyFileSync',
];
const LOOKS = [
  ...['readFileSync', 'readdirSync', 'statSync', 'lstatSync', 'realpathSync', 'accessSync'],
  ...['fsyncSync', 'fchmodSync', 'fchownSync', 'existsSync'],
];

/**
 * Calls `before(name, number)` before each change to the disk below `world`; each write is done in two
 * halves, with a call of its own in the middle. `look(name, path)` is called before everything; what it
 * throws is what the program gets. Returns what ends the watch.
 */
function watch(world, { before = () => {}, look = () => {} }) {
  const original = Object.fromEntries([...CHANGES, ...LOOKS, 'closeSync'].map((one) => [one, fs[one]]));
  const files = new Set();
  let count = 0;
  let busy = false;
  /** What the program's call or ours needs of the disk is not looked at again. */
  const aside = (action) => {
    busy = true;
    try {
      return action();
    } finally {
      busy = false;
    }
  };
  const isInside = (one) => `${one}`.startsWith(world + sep) || one === world || files.has(one);
  const isChange = (name, [first, flags]) => {
    if (name === 'openSync') return typeof flags === 'number' ? (flags & 3) !== 0 : /[wa+]/.test(flags ?? 'r');
    if (name === 'rmSync' || name === 'unlinkSync') return original.existsSync(first);
    return CHANGES.includes(name);
  };
  for (const name of [...CHANGES, ...LOOKS])
    fs[name] = (...args) => {
      if (busy || !isInside(args[name === 'copyFileSync' ? 1 : 0])) return original[name](...args);
      try {
        aside(() => look(name, args[0]));
      } catch (error) {
        if (name === 'existsSync') return false;
        throw error;
      }
      if (isChange(name, args)) {
        const number = ++count;
        if (name === 'writeSync') return inHalves(args, () => aside(() => before(name, number)));
        aside(() => before(name, number));
      }
      const result = aside(() => original[name](...args));
      if (name === 'openSync') files.add(result);
      return result;
    };
  fs.closeSync = (file) => {
    files.delete(file);
    return original.closeSync(file);
  };
  syncBuiltinESMExports();

  function inHalves([file, bytes, offset = 0], middle) {
    const half = Math.floor((bytes.length - offset) / 2);
    original.writeSync(file, bytes, offset, half);
    middle();
    return half + original.writeSync(file, bytes, offset + half);
  }

  return () => {
    Object.assign(fs, original);
    syncBuiltinESMExports();
    return count;
  };
}

if (process.env.KILL_AT)
  watch(process.env.WORLD, {
    before: (_name, number) => {
      if (number === Number(process.env.KILL_AT)) process.kill(process.pid, 'SIGKILL');
    },
  });

module.exports = { watch };
