import { type FormInput, forms, renderForm } from '../../src/forms/forms.js';
import { rankYear } from '../../src/ranking/rank.js';
import { settingsOf } from '../../src/ranking/settings.js';
import { loadMemory } from '../support/memory.js';
import { type Change, validYear } from '../support/year.js';
import { type Opened, open } from './open.js';
import { templates } from './world.js';

/** Five sở and their heads with both rounds held, bent by `changes`. */
export function voted(...changes: Change[]): FormInput {
  const files = validYear();
  for (const change of changes) change(files);
  const year = loadMemory(files);
  const settings = settingsOf(year);
  return { year, settings, ranking: rankYear(year, settings), findings: [], templates };
}

/** Before any ballot and decision. */
export const unvoted: Change = (files) => {
  for (const path of Object.keys(files)) {
    if (path.startsWith('bo-phieu/')) delete files[path];
    else delete files[path].quyet_dinh;
  }
};

export async function papers(
  id: keyof typeof forms,
  input: FormInput,
): Promise<ReadonlyMap<string, Opened>> {
  const files = await renderForm(forms[id], input);
  return new Map(files.map((file) => [file.name.replace('.docx', ''), open(file.bytes)]));
}
