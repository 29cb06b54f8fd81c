// Loads the bundled program with what Node compiled of it when it was built: a short run spends most of
// its time on compiling. Compiled code that is of another text or damaged, or of another version of
// Node, is passed over; all then works as well, only later.
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { constants, Script } = require('node:vm');
const { crc32 } = require('node:zlib');

const FOLDER = join(__dirname, '../dist/bundle');
const CODE = '.code';
/** Compiled code stands behind a sum over it and its text: Node itself hardly looks at what it is given. */
const SUM_BYTES = 4;

/**
 * How long a function runs before it is compiled a second time, nine times as long as usual: that keeps
 * another processor busy all the time that a run takes, or half of the only one, and most functions have
 * done their work by then. By the engine's version (Node 20, 22, 24), as each names it otherwise.
 */
const LATE = {
  11.3: '--interrupt-budget=600000',
  12.4: '--invocation-count-for-turbofan=27000',
  13.6: '--invocation-count-for-turbofan=27000',
};

/** The modules of the bundle, each loaded when it is first asked for. */
class Bundle {
  #require = createRequire(join(FOLDER, 'main.js'));
  #exports = new Map();
  /** What has been loaded since the compiled code was last kept. */
  #loaded = [];
  #isEntered = false;

  /** What the first module exports, by its file's name; it loads the others. */
  enter(name) {
    const exports = this.#load(name);
    this.#isEntered = true;
    return exports;
  }

  #load(name) {
    const known = this.#exports.get(name);
    if (known) return known.exports;
    // A command begins: what only tells the version is done before the flag would be set.
    if (this.#isEntered) compileLate();
    const filename = join(FOLDER, name);
    const bytes = readFileSync(filename);
    // A function of what Node gives to a module of its own.
    const script = new Script(bytes.toString(), {
      filename,
      cachedData: codeOf(filename, bytes),
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    this.#loaded.push({ filename, bytes, script });
    const module = { exports: {} };
    this.#exports.set(name, module);
    const require = (id) => (id.startsWith('./') ? this.#load(id.slice(2)) : this.#require(id));
    script
      .runInThisContext()
      .call(module.exports, module.exports, require, module, filename, FOLDER);
    return module.exports;
  }

  /** Writes down what Node has compiled of the modules loaded since the last call, for later runs. */
  keepCode() {
    for (const { filename, bytes, script } of this.#loaded.splice(0)) {
      const code = script.createCachedData();
      const sum = Buffer.alloc(SUM_BYTES);
      sum.writeUInt32LE(sumOf(bytes, code));
      writeFileSync(filename + CODE, Buffer.concat([sum, code]));
    }
  }
}

let isLate = false;

function compileLate() {
  if (isLate) return;
  isLate = true;
  const flag = LATE[Number.parseFloat(process.versions.v8)];
  if (flag) require('node:v8').setFlagsFromString(flag);
}

function codeOf(filename, bytes) {
  try {
    const kept = readFileSync(filename + CODE);
    const code = kept.subarray(SUM_BYTES);
    return kept.readUInt32LE() === sumOf(bytes, code) ? code : undefined;
  } catch {
    return undefined;
  }
}

function sumOf(bytes, code) {
  return crc32(code, crc32(bytes));
}

module.exports = { Bundle };
