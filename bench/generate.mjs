// Writes review years as an office would have them, valid and of any size:
// node bench/generate.mjs OUT --dossiers N [--years K] [--seed S]
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAuthority } from './years/authority.mjs';
import { readSample } from './years/sample.mjs';

/** A province has about this many subjects. */
const USUAL = 1000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dossiers: { type: 'string' },
    years: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const dossiers = Number(values.dossiers);
const years = Number(values.years ?? Math.max(1, Math.round(dossiers / USUAL)));
const [out] = positionals;
if (!out || !(dossiers > 0) || !(years > 0)) {
  process.stderr.write('node bench/generate.mjs OUT --dossiers N [--years K] [--seed S]\n');
  process.exit(2);
}
if (existsSync(out) && readdirSync(out).length > 0) {
  process.stderr.write(`${out} is not empty\n`);
  process.exit(2);
}

const sample = readSample();
let persons = 0;
let written = 0;
for (let n = 0; n < years; n++)
  written += writeAuthority(join(resolve(out), `tinh-${String(n + 1).padStart(3, '0')}`), sample, {
    of: Math.floor(((n + 1) * dossiers) / years) - Math.floor((n * dossiers) / years),
    seed: Number(values.seed) * 100_003 + n,
    serial: () => persons++,
  });
process.stdout.write(`${out}: ${written} dossiers in ${years} years\n`);
