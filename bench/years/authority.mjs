// One authority with its year and the year before: several copies of the sample side by side.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomFrom, renamed, slug } from './people.mjs';
import { leftOut } from './size.mjs';

const SCHEMAS = fileURLToPath(new URL('../../schemas', import.meta.url));
/** The largest file that the program reads, in bytes. */
const LARGEST = 2 * 1024 * 1024;
const RIVERS =
  'Lam Thao Cầm Đáy Nhuệ Thương Gâm Mã Chu Gianh Hiếu Hàn Ba Kôn Trà Vệ Cái Đà Hậu Tiền'.split(' ');

/** Words of one copy for the pieces of the sample; `random` is its own. */
function copyOf(sample, number, left, { random, taken, serial }) {
  const names = renamed(sample.names, random, taken);
  const ids = new Map([...sample.ids].map(([id, name]) => [id, slug(names.get(name))]));
  const river = RIVERS[Math.floor(random() * RIVERS.length)];
  const numbers = new Map();
  const unit = (id) => (number === 0 ? id : `${id}-${number + 1}`);
  const write = {
    name: (value) => {
      const words = names.get(value.replace(/\s+/g, ' ')).split(' ');
      // A name broken over two lines stays broken.
      const gap = /\s{2,}|\n/.exec(value)?.[0];
      return gap ? `${words[0]}${gap}${words.slice(1).join(' ')}` : words.join(' ');
    },
    id: (value) => ids.get(value) ?? unit(value),
    // The bodies whose opinion is asked are those of the first copy.
    giver: (value) => value,
    number(value) {
      const own = numbers.get(value) ?? numberLike(value, serial());
      numbers.set(value, own);
      return own;
    },
    born: () => String(1 + Math.floor(random() * 28)).padStart(2, '0'),
    tenth: () => digit(random),
    river: () => river,
  };
  return {
    id: write.id,
    has: (id) => !left.has(id),
    text: (pieces) => pieces.map(written(write)).join(''),
    ballots: (text) =>
      [...left].reduce((rest, id) => rest.replace(ballotOf(write.id(id)), ''), text),
  };
}

const ballotOf = (id) => new RegExp(`^  - doi_tuong: ${id}\n(?: {4}.*\n)+`, 'm');

/** A card number as long as `value`, with its first two digits, for a serial number below a million. */
function numberLike(value, serial) {
  const spread = String((serial * 7919 + 104729) % 1_000_000).padStart(6, '0');
  return value.slice(0, -6) + spread;
}

const digit = (random) => String(Math.floor(random() * 10));
const written = (write) => (piece) =>
  typeof piece === 'string' ? piece : write[piece[0]](piece[1]);

/** Sections of the sample's to-chuc.yaml, or the head, list and tail of a voting session. */
const sectionsOf = {
  'to-chuc': /^(?=to_chuc:|vi_pham:)/m,
  'bo-phieu': /^(?=phieu:|bien_ban:|ghi_chu:)/m,
};

/** Joins the same file of every copy: what stands under one key comes together. */
function joined(texts, kind) {
  const [first, ...others] = texts.map((text) => text.split(sectionsOf[kind]));
  const body = (section) => section.replace(/^\w+:.*\n/, '');
  const isList = (section) => /^(phieu|to_chuc|vi_pham):\n/.test(section);
  return first
    .map((section, index) =>
      isList(section)
        ? `${section.trimEnd()}\n${others.map((sections) => body(sections[index]).trimEnd()).join('\n')}\n\n`
        : section,
    )
    .join('');
}

/** Ballots are numbered through. */
function numbered(text) {
  let n = 0;
  return text.replace(/(?<=ma_phieu: \w+-)\d+/g, () => String(++n).padStart(2, '0'));
}

/**
 * Writes the folders of one authority, `of` dossiers in its year of 2020; `serial` counts persons over
 * all authorities. Returns the number of dossiers written.
 */
export function writeAuthority(folder, sample, { of, seed, serial }) {
  const random = randomFrom(seed);
  const taken = new Set();
  const copies = leftOut(of, sample.size).map((left, number) =>
    copyOf(sample, number, left, { random, taken, serial }),
  );
  writeYear(join(folder, '2019'), sample.years[2019], [{ ...copies[0], has: () => true }]);
  return writeYear(join(folder, '2020'), sample.years[2020], copies);
}

/** Returns the number of dossiers. */
function writeYear(folder, files, copies) {
  let dossiers = 0;
  for (const { kind, id, pieces, alone } of files) {
    const within = join(folder, kind);
    mkdirSync(within, { recursive: true });
    const write = (name, text) => writeFileSync(join(within, `${name}.yaml`), linked(text, within));
    const texts = copies.map((copy, n) => copy.has(id) && copy.text(n === 0 ? pieces : alone));
    if (kind === 'bo-phieu') {
      const ballots = texts.map((text, n) => copies[n].ballots(text));
      write(id, numbered(joined(ballots, kind)));
    } else if (id === 'to-chuc') write(id, registerOf(joined(texts, id)));
    else if (kind === '') write(id, texts[0]);
    else
      for (const [n, text] of texts.entries())
        if (text) {
          write(copies[n].id(id), text);
          if (kind !== 'hoi-nghi') dossiers++;
        }
  }
  return dossiers;
}

function registerOf(text) {
  if (Buffer.byteLength(text) > LARGEST)
    throw new Error('to-chuc.yaml exceeds 2 MB: use more --years');
  return text;
}

/** The first line leads an editor to the schema, wherever the folder is. */
const linked = (text, folder) =>
  text.replace(
    /(?<=\$schema=)\S*(?=\/[\w-]+\.schema\.json)/,
    relative(folder, SCHEMAS).replaceAll('\\', '/'),
  );
