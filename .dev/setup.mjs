// Makes a fresh clone ready: packages by the lock file, generated code, compiled code. Does only what
// is missing or older than its sources, so that a second run costs nothing. Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const time = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0);

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : time(path));
  }
  return latest;
}

function run(command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

const installed = time('node_modules/.package-lock.json');
if (installed === 0 || installed < time('package-lock.json')) {
  process.stderr.write('Cài các gói theo package-lock.json…\n');
  // Scripts are left out: the build below does what `prepare` would.
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}
const built = time('dist/bundle/main.js');
const sources = Math.max(newest('src'), newest('schemas'), time('package.json'));
const generated = ['validators.js', 'faults.cjs'].map((name) => `src/dossier/generated/${name}`);
if (built < sources || !generated.every((path) => existsSync(join(root, path)))) {
  process.stderr.write('Dịch mã nguồn…\n');
  run(process.execPath, ['.dev/generate.mjs']);
  run(process.execPath, ['.dev/build.mjs']);
}
