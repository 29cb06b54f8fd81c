import { schemaOf } from '../../../dossier/schema.js';

/**
 * A key of the files, as far as it cannot be read as Vietnamese; a file; how an empty list is written
 * there. Nothing begins within a run of letters, so that a long one is looked at once.
 */
const KEY =
  /(?<![a-z0-9])[a-z0-9]+(?:_[a-z0-9]+)+(?:\.\w+)*|\b(?:buoc|khoi|loai|moi|muc)\b|(?<![\w-])[\w-]+\.yaml|\[\]/;
const KEYS = new RegExp(KEY, 'g');
/** How a sentence opens that tells a clerk what to do. */
const INSTRUCTION = /^(Ghi|Bổ sung|Xem lại|Kiểm tra|Sửa|Thêm)\s/u;
/** Between sentences, and between the parts of one outside quotation marks. */
const SENTENCES = /(?<=[.!?])\s+(?=[\p{Lu}“])/u;
const PARTS = /(?=[:;] (?![^“]*”))/u;
const KINDS = ['tap-the', 'ca-nhan', 'hoi-nghi', 'bo-phieu', 'to-chuc', 'ky', 'chung'];

/**
 * A finding as an official report words it: what was found, without what the clerk is to write and
 * where. Keys that the finding itself is about are called by their titles.
 */
export function officialWording(message: string): string {
  const plain = message.replace(/ \([^()]*\)/g, (aside) =>
    /^ \([a-z]+\)$/.test(aside) || KEY.test(aside) ? '' : aside,
  );
  const [found = '', ...rest] = plain.split(SENTENCES);
  const kept = rest.filter((one) => !INSTRUCTION.test(one)).flatMap(keyless);
  const first = keyless(found)[0] ?? found.replace(KEYS, titleOf);
  return [first, ...kept].join(' ');
}

/** A sentence as far as it names no key; nothing where its first part does. */
function keyless(sentence: string): string[] {
  const parts = sentence.split(PARTS);
  const until = parts.findIndex((part) => KEY.test(part));
  if (until === -1) return [sentence];
  return until === 0 ? [] : [`${parts.slice(0, until).join('')}.`];
}

/** Titles by key, those of the dossiers first; read once, when a report needs one. */
let titles: Map<string, string> | undefined;

function titleOf(key: string): string {
  if (!titles) {
    titles = new Map();
    for (const kind of KINDS) collectTitles(schemaOf(kind), titles);
  }
  const title = titles.get(key.split('.').at(-1) ?? '') ?? key;
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function collectTitles(node: object, into: Map<string, string>): void {
  for (const [key, child] of Object.entries(node)) {
    if (child === null || typeof child !== 'object') continue;
    if (typeof child.title === 'string' && !into.has(key)) into.set(key, child.title);
    collectTitles(child, into);
  }
}
