// Loaded before the program (`node --require`): kills it just before its nth change to the disk, or in
// the middle of the nth write.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const at = Number(process.env.KILL_AT);
let count = 0;

function counted(name, before) {
  const original = fs[name];
  fs[name] = (...args) => {
    count++;
    if (count === at) {
      before?.(original, args);
      process.kill(process.pid, 'SIGKILL');
    }
    return original(...args);
  };
}

counted('writeSync', (write, [file, bytes, offset = 0]) => {
  write(file, bytes, offset, Math.floor((bytes.length - offset) / 2));
});
counted('renameSync');
counted('fsyncSync');
syncBuiltinESMExports();
