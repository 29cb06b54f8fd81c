// Compiles src/ into dist/ afresh, with the generated validators beside the compiled files, and bundles
// what the command line runs into a few files: opening hundreds of small ones takes longer than most
// commands do.
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });
const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(
  'package.json',
  'bin/tsc',
);
const done = spawnSync(process.execPath, [tsc, '-p', `${root}.dev/tsconfig.build.json`], {
  stdio: 'inherit',
});
if (done.status !== 0) process.exit(done.status ?? 1);
for (const name of ['validators.js', 'faults.cjs'])
  copyFileSync(`${root}src/dossier/generated/${name}`, `${root}dist/dossier/generated/${name}`);

const bundle = await rolldown({
  input: { main: `${root}dist/cli/main.js`, 'year-worker': `${root}dist/cli/year-worker.js` },
  platform: 'node',
  // Packages stay where npm puts them.
  external: (id) => !/^[./]|^[A-Za-z]:/.test(id),
  logLevel: 'warn',
});
// As deep below the root as the modules are, so that schemas and templates are found from both.
await bundle.write({
  dir: `${root}dist/bundle`,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
});
await bundle.close();
