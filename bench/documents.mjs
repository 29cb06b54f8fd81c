// Times one paper made by kiemdiem and by easy-template-x, in turn, in one warm process:
// node documents.mjs YEAR FORM [SUBJECT]. Prints { ours, peer } in milliseconds as JSON.
import { TemplateHandler } from 'easy-template-x';
import { loadYear } from '../dist/dossier/link.js';
import { forms, readTemplates, renderForm } from '../dist/forms/forms.js';
import { checkYear, worldOf } from '../dist/rules/check.js';
import { medianOf } from './median.mjs';
import { templateOf, textsOf } from './peers/template.mjs';

const WARM = 15;
const RUNS = 31;
/** Longer work needs fewer runs. */
const LONG = 100;

const [folder, id, subject] = process.argv.slice(2);
const { read, year, findings } = loadYear(folder, folder);
const world = worldOf(year, '2021-03-01');
const input = {
  year,
  ranking: world.ranking,
  settings: world.settings,
  findings: [...findings, ...checkYear(world)],
  templates: readTemplates(folder),
  ...(subject && { subjects: [subject] }),
};

const ours = async () => (await renderForm(forms[id], input))[0].bytes;
const { template, data } = templateOf(await ours(), textsIn(read.files.map((file) => file.data)));
const handler = new TemplateHandler();
const peer = () => handler.process(template, data);

const same = textsOf(await ours()) === textsOf(await peer());
if (!same) throw new Error(`${id}: easy-template-x does not print what kiemdiem prints`);

const times = { ours: [], peer: [] };
let runs = RUNS;
for (let n = -WARM; n < runs; n++)
  for (const [name, work] of Object.entries({ ours, peer })) {
    const start = performance.now();
    await work();
    const took = performance.now() - start;
    if (n >= 0) times[name].push(took);
    else if (took > LONG) runs = Math.ceil(RUNS / 3);
  }
process.stdout.write(
  JSON.stringify({ ours: medianOf(times.ours), peer: medianOf(times.peer), runs }),
);

/** Every text of a value, line by line as a paper prints it. */
function textsIn(value, found = new Set()) {
  if (typeof value === 'string')
    for (const line of [value, ...value.split('\n')]) found.add(line.trim());
  else if (value !== null && typeof value === 'object')
    for (const one of Object.values(value)) textsIn(one, found);
  return found;
}
