import { type FormId, forms, renderForm } from '../../src/forms/forms.js';
import { type Control, type Opened, open } from './open.js';
import { inputOf, type World } from './world.js';

/** A paper of a world, opened again. */
export async function opened(id: FormId, name: string, world: World): Promise<Opened> {
  const files = await renderForm(forms[id], inputOf(world));
  const file = files.find((one) => one.name === `${name}.docx`);
  if (!file)
    throw new Error(`${name}.docx is not among ${files.map((one) => one.name).join(', ')}`);
  return open(file.bytes);
}

/** Names of the papers of a world for these subjects. */
export async function namesOf(
  id: FormId,
  world: World,
  subjects?: readonly string[],
): Promise<string[]> {
  const input = inputOf(world);
  const files = await renderForm(forms[id], subjects ? { ...input, subjects } : input);
  return files.map((file) => file.name.replace('.docx', ''));
}

/** The text between two labels. */
export function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start + from.length);
  if (start < 0 || end < 0) throw new Error(`no "${from}" … "${to}" in:\n${text}`);
  return text.slice(start + from.length, end);
}

/** What a control of this path shows. */
export function shownAt(controls: readonly Control[], tag: string): string[] {
  return controls.filter((one) => one.tag === tag).map((one) => one.text);
}
