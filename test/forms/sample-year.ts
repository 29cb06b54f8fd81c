import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadYear } from '../../src/dossier/link.js';
import type { FormInput } from '../../src/forms/forms.js';
import { checkYear, worldOf } from '../../src/rules/check.js';
import { sample } from './sample.js';
import { inputOf, templates } from './world.js';

const SHIPPED = resolve(import.meta.dirname, '../../samples/tinh-mau/2020');

/** The small year of these tests, an empty one, and the year that comes with the program. */
export function sampleInputs(): [string, FormInput][] {
  loaded ??= load();
  return loaded;
}

let loaded: [string, FormInput][] | undefined;

function load(): [string, FormInput][] {
  const inputs: [string, FormInput][] = [
    ['small', inputOf(sample)],
    ['empty', inputOf(emptyYear())],
  ];
  if (existsSync(SHIPPED)) inputs.push(['tinh-mau', shipped()]);
  return inputs;
}

/** The same subjects with nothing filled in but what the schema asks for. */
export function emptyYear(): typeof sample {
  const { ten, loai, khoi, cap, quan_ly_boi } = sample.tapThe?.['huyen-uy-tan-hoa'] ?? never();
  const { ho_ten, dang_vien, chuc_vu } = sample.caNhan?.['le-thi-anh'] ?? never();
  return {
    ky: { ...sample.ky, bao_cao_tong_hop: {}, ban_to_chuc: { ten: 'Ban Tổ chức' } },
    tapThe: {
      'huyen-uy-tan-hoa': { ten, loai, khoi, cap, quan_ly_boi, y_kien: [{ chu_the: 'so-y-te' }] },
      'so-y-te': { ten: 'Sở Y tế', loai: 'so_nganh', khoi: 'nha_nuoc', cap: 'tinh', quan_ly_boi },
    },
    caNhan: { 'le-thi-anh': { ho_ten, dang_vien, quan_ly_boi, chuc_vu } },
    hoiNghi: { 'hn-so': { tap_the: ['so-y-te'], phien: [{ ngay: '2020-12-20', so_ngay: 0.5 }] } },
    boPhieu: {
      'vong-1': {
        doi_tuong: 'tap_the',
        vong: 1,
        ngay: '2021-01-25',
        tong_so: 13,
        phieu: [{ doi_tuong: 'so-y-te', dong_y: 7 }],
      },
    },
  };
}

function never(): never {
  throw new Error('the sample lost a dossier');
}

function shipped(): FormInput {
  const { year, findings } = loadYear(SHIPPED, SHIPPED);
  if (!year) throw new Error('no year');
  const world = worldOf(year, '2021-02-15');
  const { ranking, settings } = world;
  return { year, ranking, settings, findings: [...findings, ...checkYear(world)], templates };
}
