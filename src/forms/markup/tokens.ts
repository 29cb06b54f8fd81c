import { Tokenizer } from 'htmlparser2';

/** A tag that opens; `closed` when it is its own end. */
export interface Opening {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly closed: boolean;
  /** Where it begins in the markup. */
  readonly at: number;
}

export interface Closing {
  readonly end: string;
  readonly at: number;
}

/** A piece of text, or a tag. */
export type Token = string | Opening | Closing;

export interface Tokens {
  readonly tokens: readonly Token[];
  /** False where the markup stops within a tag, whose rest is still to come. */
  readonly whole: boolean;
}

/** The tags and texts of markup, which need not be balanced: it may be a piece of some. */
export function readTokens(markup: string): Tokens {
  const tokens: Token[] = [];
  let done = 0;
  let at = 0;
  let name = '';
  let key = '';
  let value = '';
  let attributes = new Map<string, string>();
  const text = (more: string, end: number) => {
    tokens.push(more);
    done = end;
  };
  const open = (closed: boolean, end: number) => {
    tokens.push({ name, attributes: Object.fromEntries(attributes), closed, at });
    done = end + 1;
  };
  const pass = (_from: number, end: number) => {
    const close = markup.indexOf('>', end);
    if (close >= 0) done = close + 1;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true },
    {
      ontext: (from, end) => text(markup.slice(from, end), end),
      ontextentity: (code, end) => text(String.fromCodePoint(code), end),
      oncdata: (from, end, tail) => text(markup.slice(from, end - tail), end + 1),
      onopentagname(from, end) {
        at = from - 1;
        name = markup.slice(from, end);
        attributes = new Map();
      },
      onattribname(from, end) {
        key = markup.slice(from, end);
        value = '';
      },
      onattribdata(from, end) {
        value += markup.slice(from, end);
      },
      onattribentity(code) {
        value += String.fromCodePoint(code);
      },
      onattribend() {
        // Of two values of one attribute, the first counts.
        if (!attributes.has(key)) attributes.set(key, value);
      },
      onopentagend: (end) => open(false, end),
      onselfclosingtag: (end) => open(true, end),
      onclosetag(from, end) {
        tokens.push({ end: markup.slice(from, end), at: from - 2 });
        pass(from, end);
      },
      oncomment: pass,
      ondeclaration: pass,
      onprocessinginstruction: pass,
      onend() {},
    },
  );
  tokenizer.write(markup);
  // An `&` may begin an entity; it is text where the piece ends first.
  const rest = markup.slice(done);
  const whole = !rest.includes('<');
  if (whole && rest !== '') tokens.push(rest);
  // Passed over: an end tag without a name, or within a comment.
  const lost = markup.split('</').length - 1 - tokens.filter(isClosing).length;
  if (whole && lost !== 0) tokens.push({ end: '', at: 0 });
  return { tokens, whole };
}

function isClosing(token: Token): boolean {
  return typeof token !== 'string' && 'end' in token;
}
