import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type {
  BoPhieu,
  CaNhan,
  HoiNghi,
  Ky,
  TapThe,
  ToChuc,
} from '../../src/dossier/generated/types.js';
import { loadYear } from '../../src/dossier/link.js';
import { type FormInput, readTemplates } from '../../src/forms/forms.js';
import { rankYear } from '../../src/ranking/rank.js';
import { settingsOf } from '../../src/ranking/settings.js';

/** The files of one year's folder, by their paths; last year's stand under `../2019/`. */
export interface World {
  readonly ky: Ky;
  readonly toChuc?: ToChuc;
  readonly tapThe?: Readonly<Record<string, TapThe>>;
  readonly caNhan?: Readonly<Record<string, CaNhan>>;
  readonly hoiNghi?: Readonly<Record<string, HoiNghi>>;
  readonly boPhieu?: Readonly<Record<string, BoPhieu>>;
  readonly previous?: World;
}

export const templates = readTemplates();

/** Writes a world to a temporary folder, reads it back and ranks it. JSON is YAML. */
export function inputOf(world: World): FormInput {
  const root = mkdtempSync(join(tmpdir(), 'forms-'));
  try {
    const folder = write(root, world);
    const { year, findings } = loadYear(folder, root);
    if (!year) throw new Error('no year');
    const faults = findings.filter((one) => one.severity === 'error');
    if (faults.length > 0)
      throw new Error(faults.map((one) => `${one.place.source.file}: ${one.message}`).join('\n'));
    const settings = settingsOf(year);
    return { year, settings, ranking: rankYear(year, settings), findings: [], templates };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function write(root: string, world: World): string {
  const folder = join(root, String(world.ky.nam));
  const put = (path: string, data: unknown) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(data));
  };
  const ky = world.previous ? { ...world.ky, ky_truoc: `../${world.previous.ky.nam}` } : world.ky;
  put('ky.yaml', ky);
  if (world.toChuc) put('to-chuc.yaml', world.toChuc);
  const kinds = {
    'tap-the': world.tapThe,
    'ca-nhan': world.caNhan,
    'hoi-nghi': world.hoiNghi,
    'bo-phieu': world.boPhieu,
  };
  for (const [kind, files] of Object.entries(kinds))
    for (const [id, data] of Object.entries(files ?? {})) put(`${kind}/${id}.yaml`, data);
  if (world.previous) write(root, world.previous);
  return folder;
}
