/**
 * The pattern language, parsed. A pattern is a sequence of words that may stand in one sentence; commas and hyphens in the text do not matter.
 *
 *   fail            that word, in any case; `Labour` with a capital only when the text has one too
 *   ~fail           any inflection: fail, fails, failed, failing; ~officer: officer, officers
 *   (a|b c|d)       one of these; (a|b)? or a? may be missing
 *   *               any one word        _ up to three words        _6 up to six   (never across ; : — . )
 *   @               a word with a capital        #  a number        £  an amount of money
 *   <officer>       something annotated so; <officer|member> either
 *   ^ $             start, end of the sentence
 *   !(a|b)          the next words are not these
 *   [ … ]           the part to underline; the whole match when there is none
 */
import { runTogether } from './contractions.ts';
import { foldWord } from './fold.ts';
import { inflections } from './inflect.ts';
import { tokenize } from './tokens.ts';
import { intern } from './vocabulary.ts';

export type Node =
  | { readonly type: 'word'; readonly ids: readonly number[]; readonly capital: boolean }
  | { readonly type: 'sequence'; readonly items: readonly Node[] }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | { readonly type: 'optional'; readonly item: Node }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'label'; readonly labels: readonly string[] }
  | { readonly type: 'any' | 'capital' | 'number' | 'money' | 'first' | 'last' | 'open' | 'close' }
  | { readonly type: 'unless'; readonly item: Node };

/** Words that a clitic may stand for. */
const cliticsOf = new Map<string, readonly string[]>([
  ['is', ["'s"]],
  ['has', ["'s"]],
  ['us', ["'s"]],
  ['would', ["'d"]],
  ['had', ["'d"]],
]);

const withClitics = (word: string): number[] => [word, ...(cliticsOf.get(word) ?? [])].map(intern);

/** Clitics written on their own. */
const alone: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'s": "'s",
  "'d": "'d",
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
};

const plain = /^[a-z]+$/i;
const wordsBySource = new Map<string, readonly Node[]>();

/** The nodes of one written word, which stand in many patterns. */
function wordNodes(source: string): readonly Node[] {
  const known = wordsBySource.get(source);
  if (known) return known;
  // "cannot" is two words in a text, and so it is here
  const isCut = runTogether(intern(foldWord(source))) !== undefined;
  const nodes = plain.test(source) && !isCut ? [plainWord(source)] : cutWord(source);
  wordsBySource.set(source, nodes);
  return nodes;
}

const plainWord = (source: string): Node => ({
  type: 'word',
  ids: withClitics(source.toLowerCase()),
  capital: source.charCodeAt(0) < 97,
});

function cutWord(source: string): Node[] {
  const clitic = alone[source.replace('’', "'")];
  if (clitic !== undefined) return [{ type: 'word', ids: [intern(clitic)], capital: false }];
  const capital = /^\p{Lu}/u.test(source);
  // interned first, so that the cutting below knows contractions
  for (const piece of source.split(/[-’']/)) intern(foldWord(piece));
  const tokens = tokenize(source);
  const nodes: Node[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const id = tokens.ids[i] ?? 0;
    const text = source.slice(tokens.starts[i], tokens.ends[i]);
    // the second half of a contraction has its number already
    const ids = /^(?:['’]|n['’]t$)/i.test(text) ? [id] : withClitics(foldWord(text));
    nodes.push({ type: 'word', ids, capital: capital && i === 0 });
  }
  return nodes;
}

const lexer =
  /\s+|(?<gap>_(\d+)?)|(?<label><[a-z|-]+>)|~(?<inflected>[\p{L}'’-]+)|(?<word>[\p{L}\p{N}][\p{L}\p{N}'’.-]*|['’](?:s|d|ll|ve|re|m)\b)|(?<sign>[()|?*@#£^$![\]])/uy;

const signs = {
  '*': 'any',
  '@': 'capital',
  '#': 'number',
  '£': 'money',
  '^': 'first',
  $: 'last',
  '[': 'open',
  ']': 'close',
} as const;
const isSign = (text: string): text is keyof typeof signs => text in signs;

class PatternError extends Error {}

const choices = new Map<string, Node>();

/** Parses a pattern; throws with the pattern and the place when it is malformed. */
export function parsePattern(source: string): Node {
  let at = 0;
  const fail = (expected: string): never => {
    throw new PatternError(
      `expected ${expected} at ${at} of the pattern ${JSON.stringify(source)}, got ${JSON.stringify(source.slice(at, at + 12))}`,
    );
  };

  const sequence = (): Node => {
    const items: Node[] = [];
    for (;;) {
      if (at >= source.length) break;
      const sign = source[at];
      if (sign === '|' || sign === ')') break;
      const from = at;
      if (sign === '(') items.push(group());
      else if (sign === '!') {
        at++;
        if (source[at] !== '(') fail('( after !');
        items.push({ type: 'unless', item: group() });
      } else {
        lexer.lastIndex = at;
        const match = lexer.exec(source);
        if (!match) return fail('a word or sign');
        at = lexer.lastIndex;
        const { gap, label, inflected, word, sign: other } = match.groups ?? {};
        if (gap !== undefined) items.push({ type: 'gap', most: Number(match[2] ?? 3) });
        else if (label !== undefined)
          items.push({ type: 'label', labels: label.slice(1, -1).split('|') });
        else if (inflected !== undefined) {
          const [head = '', ...rest] = inflected.split('-');
          items.push({
            type: 'word',
            ids: [...new Set(inflections(foldWord(head)).flatMap((form) => withClitics(form)))],
            capital: false,
          });
          if (rest.length > 0) items.push(...wordNodes(rest.join('-')));
        } else if (word !== undefined) items.push(...wordNodes(word));
        else if (other !== undefined) {
          if (!isSign(other)) fail('something before ?');
          else items.push({ type: signs[other] });
        } else continue;
      }
      if (source[at] === '?') {
        at++;
        const item = items.pop();
        if (!item) return fail(`something before ? (from ${from})`);
        items.push({ type: 'optional', item });
      }
    }
    return items.length === 1 && items[0] ? items[0] : { type: 'sequence', items };
  };

  const group = (): Node => {
    const from = at;
    at++;
    // the same long list stands in many patterns: parsed once
    const close = closing(source, from);
    const text = source.slice(from, close + 1);
    const known = choices.get(text);
    if (known) {
      at = close + 1;
      return known;
    }
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    if (source[at] !== ')') return fail(')');
    at++;
    const node: Node =
      options.length === 1 && options[0] ? options[0] : { type: 'choice', options };
    choices.set(text, node);
    return node;
  };

  const node = sequence();
  if (at < source.length) fail('the end');
  return node;
}

function closing(source: string, open: number): number {
  let depth = 0;
  for (let i = open; i < source.length; i++) {
    if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) return i;
  }
  return source.length;
}

/** Several wordings as one group of a pattern: `any('a', 'b c')` is `(a|b c)`. */
export const any = (...wordings: readonly string[]): string => `(${wordings.join('|')})`;
