// The least that a checker of these files could do: start, read them, find the events of their YAML.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEvents } from 'js-yaml';

const [root] = process.argv.slice(2);
const names = readdirSync(root, { recursive: true }).filter((name) => name.endsWith('.yaml'));
let events = 0;
for (const name of names) events += parseEvents(readFileSync(join(root, name), 'utf8'), {}).length;
process.stdout.write(`${names.length} files, ${events} events\n`);
