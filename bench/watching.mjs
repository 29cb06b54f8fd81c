// Milliseconds from a change of one file to the next report of `validate --watch`, and of a whole check:
// node bench/watching.mjs FOLDER
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { medianOf } from './median.mjs';

const RUNS = 3;
/** A file just written may change again without a trace, and is read anew until it has rested. */
const REST_MS = 3000;
const bin = fileURLToPath(new URL('../bin/kiemdiem.js', import.meta.url));
const folder = process.argv[2];
const words = ['validate', folder, '--as-of', '2021-03-01'];

const [office] = readdirSync(folder).sort();
const people = join(folder, office, '2020/ca-nhan');
const person = join(people, readdirSync(people).sort()[0]);
const text = readFileSync(person, 'utf8');

const child = spawn(process.execPath, [bin, ...words, '--watch']);
let printed = '';
let seen = () => {};
for (const stream of [child.stdout, child.stderr])
  stream.on('data', (data) => {
    printed += data;
    seen();
  });

function until(pattern) {
  return new Promise((done) => {
    seen = () => {
      if (!pattern.test(printed)) return;
      printed = '';
      done();
    };
    seen();
  });
}

const rest = () => new Promise((done) => setTimeout(done, REST_MS));

await until(/Đang theo dõi/);
const again = [];
for (let run = 0; run < RUNS; run++) {
  await rest();
  const start = performance.now();
  writeFileSync(person, run % 2 === 0 ? text.replace('ho_ten:', 'ho_tenn:') : text);
  await until(/Hồ sơ thay đổi:.*\n[\s\S]*Đã đọc/);
  again.push(performance.now() - start);
}
child.kill();
writeFileSync(person, text);

const whole = [];
for (let run = 0; run < RUNS; run++) {
  const start = performance.now();
  spawnSync(process.execPath, [bin, ...words], { stdio: 'ignore' });
  whole.push(performance.now() - start);
}
process.stdout.write(JSON.stringify({ ours: medianOf(again), peer: medianOf(whole) }));
