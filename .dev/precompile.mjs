// Runs the bundle as a clerk would and keeps beside it what Node compiled, so that later runs need not.
import { fileURLToPath } from 'node:url';
import { Bundle } from '../bin/bundle.js';

const sample = fileURLToPath(new URL('../samples/tinh-mau/2020', import.meta.url));
const AS_OF = ['--as-of', '2021-03-01'];
const bundle = new Bundle();
const { main } = bundle.enter('main.js');
// Code counts for the flags that it was compiled under, which change with the first command.
await run('--help');
await run('validate', '--help');
bundle.keepCode();
await run('validate', sample, ...AS_OF);
await run('rank', sample, ...AS_OF);
bundle.keepCode();

async function run(...args) {
  const code = await main(args);
  if (code === 2) throw new Error(`${args.join(' ')}: exit ${code}`);
}
