// Compiles src/ into dist/ afresh, with the generated validators beside the compiled files.
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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
