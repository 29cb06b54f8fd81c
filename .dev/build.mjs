// Compiles src/ into dist/ afresh, with the generated validators beside the compiled files, and bundles
// what the command line runs into a few files: opening hundreds of small ones takes longer than most
// commands do.
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(words, output) {
  const done = spawnSync(process.execPath, words, { stdio: ['ignore', output, 'inherit'] });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

rmSync(`${root}dist`, { recursive: true, force: true });
const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(
  'package.json',
  'bin/tsc',
);
run([tsc, '-p', `${root}.dev/tsconfig.build.json`], 'inherit');
for (const name of ['validators.js', 'faults.cjs'])
  copyFileSync(`${root}src/dossier/generated/${name}`, `${root}dist/dossier/generated/${name}`);

/** Needed by every run: what is opened with the rest is not looked for. Other packages stay where they are. */
const BUNDLED = ['commander', 'chalk', 'js-yaml'];
const isPackage = (id) => !/^[./#\0]|^[A-Za-z]:/.test(id);
/** commander starts programs for commands that are none of this one; here no command is. */
const STARTS = 'node:child_process';
const isStart = (id, importer) => id === STARTS && /[\\/]commander[\\/]/.test(importer ?? '');
const late = {
  name: 'late',
  resolveId: (id, importer) => (isStart(id, importer) ? { id: `\0${id}` } : null),
  load: (id) =>
    id === `\0${STARTS}`
      ? `module.exports = { get spawn() { return process.getBuiltinModule('${STARTS}').spawn; } };`
      : null,
};
const bundle = await rolldown({
  input: { main: `${root}dist/cli/main.js`, 'year-worker': `${root}dist/cli/year-worker.js` },
  platform: 'node',
  external: (id, importer) => isPackage(id) && !BUNDLED.includes(id) && !isStart(id, importer),
  plugins: [late],
  logLevel: 'warn',
});
// As deep below the root as the modules are, so that schemas and templates are found from both.
await bundle.write({
  dir: `${root}dist/bundle`,
  format: 'cjs',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  // As bin/bundle.js takes them.
  postBanner: '(function (exports, require, module, __filename, __dirname) {',
  postFooter: '})',
});
await bundle.close();
run([`${root}.dev/precompile.mjs`], 'ignore');
