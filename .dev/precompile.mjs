// Runs the bundle as a clerk would and keeps beside it what Node compiled, so that later runs need not.
import { fileURLToPath } from 'node:url';
import { Bundle } from '../bin/bundle.js';

const sample = fileURLToPath(new URL('../samples/tinh-mau/2020', import.meta.url));
const bundle = new Bundle();
const { main } = bundle.load('main.js');
for (const args of [['--help'], ['validate', sample, '--as-of', '2021-03-01'], ['rank', sample]]) {
  const code = await main(args);
  if (code === 2) throw new Error(`${args.join(' ')}: exit ${code}`);
}
bundle.keepCode();
