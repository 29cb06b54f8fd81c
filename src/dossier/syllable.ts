const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?=[aăâeêioôơuưy])|^gi$/;

/** Rimes as they are spelled, the tone left out. */
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
  oe oem oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut
  uân uâng uât uây uê uêch uên uênh uêu uơ uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh uyp uyt uyu
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ych yn ynh yt yu`.split(
    /\s+/,
  ),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Behind a rime that ends in a stop only the tones sắc and nặng stand. */
const STOPPED = /(?:c|ch|p|t)$/;
const GLIDE = /[aăâeêoôơuưi][iouy]$/;
/** Rimes whose last letter may bear the tone, though it looks like a glide. */
const OPEN = new Set(['uy']);

/**
 * Whether a word is spelled as a Vietnamese syllable, in the old or the new way of placing the tone.
 * Names of other languages are none, whatever they mean.
 */
export function isSyllable(word: string): boolean {
  // Tones apart, the other marks (â, ơ, đ) back on their letters.
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = parts.replace(TONES, '').normalize('NFC');
  const onset = ONSET.exec(plain)?.[0] ?? '';
  const rest = plain.slice(onset.length);
  // The i of `gi` and `giêng` is both.
  const rime = onset === 'gi' && !RIMES.has(rest) ? `i${rest}` : rest;
  if (!RIMES.has(rime)) return false;
  const [tone] = tones;
  if (tone === undefined) return true;
  if (STOPPED.test(rime)) return tone === '\u0301' || tone === '\u0323';
  return OPEN.has(rime) || !GLIDE.test(rime) || !parts.endsWith(tone);
}
