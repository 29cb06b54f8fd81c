// The rows of the table: how each is measured, and what it must reach.
import {
  ajvCli,
  floor,
  kiemdiem,
  measured,
  medians,
  nothing,
  peakMemory,
  rank,
  validate,
} from './processes.mjs';

const SAMPLE = 'samples/tinh-mau/2020';
const MILLISECONDS = 'ms';

/** `of`: what the work is compared with; the ratio may be at most `most`. */
const ratio = (work, ours, of, peer, most) => ({
  work,
  of,
  ours,
  peer,
  unit: MILLISECONDS,
  value: ours / peer,
  most,
});

function checking(size, runs) {
  return ({ years }) => {
    const folder = years(size);
    const took = medians(
      { kiemdiem: validate(folder), ajv: ajvCli(folder), floor: floor(folder) },
      runs,
    );
    const work = `validate, ${size.toLocaleString('en')} dossiers`;
    return [
      ratio(work, took.kiemdiem, 'ajv-cli, schemas alone', took.ajv, 1.0),
      ratio(work, took.kiemdiem, 'reading and js-yaml parseEvents', took.floor, 2.2),
    ];
  };
}

function growth(small, large, runs) {
  return ({ years }) => {
    const took = medians({ small: validate(years(small)), large: validate(years(large)) }, runs);
    const of = `${small.toLocaleString('en')} dossiers`;
    return [
      ratio(`validate, ${large.toLocaleString('en')} dossiers`, took.large, of, took.small, 11),
    ];
  };
}

function memory(size, most) {
  return ({ years }) => {
    const value = peakMemory(validate(years(size)));
    const work = `validate, ${size.toLocaleString('en')} dossiers: peak memory`;
    return [{ work, of: '', ours: value, unit: 'MB', value, most }];
  };
}

function starting({ runs = 15 }) {
  const took = medians(
    {
      nothing,
      version: kiemdiem('--version'),
      help: kiemdiem('--help'),
      sample: validate(`../${SAMPLE}`),
    },
    runs,
  );
  const of = 'node -e 0';
  return [
    ratio('--version', took.version, of, took.nothing, 1.25),
    ratio('--help', took.help, of, took.nothing, 1.5),
    ratio('validate, the sample year (160 files)', took.sample, of, took.nothing, 3),
  ];
}

function watching({ years }) {
  const took = measured('watching.mjs', years(10_000));
  const work = 'under --watch, one file of 10,000 changed';
  return [ratio(work, took.ours, 'validate', took.peer, 0.2)];
}

/** One year alone: rank takes one. */
function ranking({ years }) {
  const year = `${years(10_000, 1)}/tinh-001/2020`;
  const took = medians({ rank: rank(year), validate: validate(year) }, 3);
  return [ratio('rank, 10,000 dossiers of one year', took.rank, 'validate', took.validate, 1.2)];
}

function paper(work, ...words) {
  return () => {
    const took = measured('documents.mjs', ...words);
    return [ratio(work, took.ours, 'easy-template-x, same content', took.peer, 0.5)];
  };
}

/** In the order of the table; `large` rows take long and are measured when asked for. */
export const rows = {
  'validate-1000': { measure: checking(1000, 5) },
  'validate-10000': { measure: checking(10_000, 3) },
  'growth-10000': { measure: growth(1000, 10_000, 3) },
  'growth-100000': { measure: growth(10_000, 100_000, 1), large: true },
  'memory-10000': { measure: memory(10_000, 700) },
  'memory-100000': { measure: memory(100_000, 7000), large: true },
  start: { measure: starting },
  'watch-10000': { measure: watching },
  'rank-10000': { measure: ranking },
  form: { measure: paper('a form of two pages', SAMPLE, 'phu-luc-27', 'so-y-te') },
  'long-form': { measure: paper('a form of five pages', SAMPLE, 'mau-02', 'cao-ba-hung') },
  report: { measure: paper('a report of 530 rows', 'samples/huyen-mau/2020', 'tong-hop') },
};
