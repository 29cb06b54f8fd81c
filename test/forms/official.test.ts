import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadYear } from '../../src/dossier/link.js';
import { officialWording } from '../../src/forms/views/tong-hop/official.js';
import { tongHopView } from '../../src/forms/views/tong-hop.js';
import { checkYear, worldOf } from '../../src/rules/check.js';
import { templates } from './world.js';

describe('a finding in an official report', () => {
  it.each([
    ['Hồ sơ nộp muộn.', 'Hồ sơ nộp muộn.'],
    ['Chưa ghi mức tự nhận. Ghi ở tu_danh_gia.muc.', 'Chưa ghi mức tự nhận.'],
    [
      'Gửi trước 2 ngày. Hướng dẫn yêu cầu 3 ngày: nếu đã gửi sớm hơn, ghi đúng ngày ở bao_cao.gui.',
      'Gửi trước 2 ngày. Hướng dẫn yêu cầu 3 ngày.',
    ],
    [
      'Chưa ghi mục ky_luat của tập thể (không bị kỷ luật thì ghi []), nên chưa đối chiếu được. Bổ sung dữ kiện này vào hồ sơ rồi kiểm tra lại.',
      'Chưa ghi mục kỷ luật của tập thể, nên chưa đối chiếu được.',
    ],
    [
      'Hồ sơ ghi Ban Thường vụ Tỉnh ủy (btv_tinh_uy), chưa rõ cấp (muc).',
      'Hồ sơ ghi Ban Thường vụ Tỉnh ủy, chưa rõ cấp.',
    ],
    ['Chưa ghi so_lanh_dao nên chưa rõ.', 'Chưa ghi số cán bộ lãnh đạo nên chưa rõ.'],
    [
      'Nếu hiểu là “a; b” thì khác. Dùng “c; d e”; khi đã rõ, ghi ở cach_hieu.x của ky.yaml.',
      'Nếu hiểu là “a; b” thì khác. Dùng “c; d e”.',
    ],
  ])('%s', (message, worded) => expect(officialWording(message)).toBe(worded));
});

const SAMPLES = resolve(import.meta.dirname, '../../samples');

/** Folders of a year, at any depth. */
function yearsIn(folder: string): string[] {
  if (existsSync(join(folder, 'ky.yaml'))) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .flatMap((one) => yearsIn(join(folder, one.name)));
}

/** Every value of a view. */
function valuesOf(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return [];
  if ('dots' in node && 'value' in node) return typeof node.value === 'string' ? [node.value] : [];
  return Object.values(node).flatMap(valuesOf);
}

describe.each(yearsIn(SAMPLES).map((path) => [path.slice(SAMPLES.length + 1), path]))(
  'the report on %s',
  (_name, path) => {
    it('names no key and no file to the standing committee', () => {
      const { year, findings } = loadYear(path, path);
      if (!year) throw new Error('no year');
      const world = worldOf(year, '2021-02-15');
      const { ranking, settings } = world;
      const found = [...findings, ...checkYear(world)];
      const view = tongHopView({ year, ranking, settings, findings: found, templates });
      expect(valuesOf(view).filter((one) => /[a-z0-9]_[a-z0-9]|\.yaml/.test(one))).toEqual([]);
      // Nothing that was found is left out for its wording.
      expect(view.bang_21.every((row) => (row.noi_dung.value ?? '').length > 10)).toBe(true);
    });
  },
);
