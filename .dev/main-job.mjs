// The main job on the sample year: validate, rank, render everything into out/.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const year = 'samples/tinh-mau/2020';
const jobs = [
  ['validate', year],
  ['rank', year],
  ['render', 'all', year, '--out', 'out'],
];
for (const job of jobs) {
  process.stdout.write(`\n$ kiemdiem ${job.join(' ')}\n\n`);
  const done = spawnSync(process.execPath, ['bin/kiemdiem.js', ...job], {
    cwd: root,
    stdio: 'inherit',
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
