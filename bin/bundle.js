// Loads the bundled program with what Node compiled of it when it was built: a short run spends most of
// its time on compiling. What another version of Node compiled is passed over; all then works, later.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

const CODE = '.code';

/** The modules of the bundle in `folder`, a URL. */
export class Bundle {
  #folder;
  #require;
  #modules = new Map();
  #scripts = new Map();

  constructor(folder) {
    this.#folder = fileURLToPath(folder);
    this.#require = createRequire(folder);
  }

  /** What a module exports; `name` is its file's. */
  load(name) {
    const known = this.#modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#modules.set(name, module);
    const filename = this.#folder + name;
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`,
      {
        filename,
        cachedData: bytesOf(filename + CODE),
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      },
    );
    this.#scripts.set(filename, script);
    const require = (id) => (id.startsWith('./') ? this.load(id.slice(2)) : this.#require(id));
    script
      .runInThisContext()
      .call(module.exports, module.exports, require, module, filename, this.#folder);
    return module.exports;
  }

  /** Writes down what has been compiled so far, for later runs. */
  keepCode() {
    for (const [filename, script] of this.#scripts)
      writeFileSync(filename + CODE, script.createCachedData());
  }
}

function bytesOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
