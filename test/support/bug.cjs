// Loaded before the program: makes it fail in a way that no command foresees, with an error that says
// what must not be said on.
const SAID = 'Nguyễn Văn GD-A, kỷ luật: cảnh cáo\n    at x (/home/lan/ho-so/dist/mật gd-a.js:1:1)';
const fail = () => {
  const error = new TypeError(SAID);
  if (process.env.BUG === 'named') error.name = 'Nguyễn Văn GD-A';
  throw error;
};
const deep = () => deep() + 1;

/** What happens once a command has begun to print. */
const later = (action) => {
  const { write } = process.stdout;
  process.stdout.write = (...args) => {
    process.stdout.write = write;
    setTimeout(action, 0);
    return write.apply(process.stdout, args);
  };
};

const WAYS = {
  timer: () => later(fail),
  promise: () => later(() => Promise.reject(new TypeError(SAID))),
  stream: () => later(() => process.stdout.emit('error', new TypeError(SAID))),
  deep: () => {
    process.stdout.write = deep;
  },
  endless: () => {
    process.stdout.write = () => {
      require('node:fs').writeFileSync(process.env.STARTED, '');
      for (;;);
    };
  },
  'thrown text': () => {
    process.stdout.write = () => {
      throw SAID;
    };
  },
};
const now = () => {
  process.stdout.write = fail;
};
(WAYS[process.env.BUG] ?? now)();
