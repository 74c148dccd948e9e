/** One block of a draft, read: its words, sentences, who is spoken of, whose voice it is. */
import type { Annotation, View } from '../text/pattern.ts';
import { sentences as sentenceWords } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { Mark, type Tokens, tokenize } from '../text/tokens.ts';
import type { Facts } from './facts.ts';
import type { Mention } from './mention.ts';
import { mentionsIn } from './mentions.ts';
import { type Quote, quotesIn } from './quotes.ts';
import type { Scene } from './scene.ts';
import { greetedIn, voiceOf } from './voice.ts';

/** A sentence in its context. Words are numbered within the block, offsets count from the block's start. */
export interface Sentence extends View, Span {
  readonly reading: Reading;
  readonly index: number;
  readonly question: boolean;
  readonly exclamation: boolean;
  readonly mentions: readonly Mention[];
}

export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly facts: Facts;
  readonly voice: Scene['voice'];
  /** The blocks of the author's own words around this one; set when the draft is put together. */
  readonly links: { previous?: Reading | undefined; next?: Reading | undefined };
  /** What stood before this block, and what it leaves. */
  readonly before: Scene;
  readonly after: Scene;
}

/**
 * Reads one block. `source` gives its text whenever asked, so that no reading keeps an old draft alive;
 * `next` is the text after it, of which a reply header may need a line.
 */
export function readBlock(
  source: () => string,
  next: () => string,
  before: Scene,
  facts: Facts,
): Reading {
  const text = source();
  const voice = voiceOf(text, next, before.voice, facts);
  const tokens = tokenize(text);
  const greeted = greetedIn(text);
  const sentences: Sentence[] = [];
  const quotes: Quote[] = [];
  let scene: Scene = { ...before, voice: voice.after, greeted: before.greeted || greeted };
  const reading = {
    get text() {
      return source();
    },
    tokens,
    sentences,
    quotes,
    facts,
    voice: voice.here,
    links: {},
    before,
    after: scene,
  };
  if (voice.here === 'own' && tokens.length > 0) {
    const all: Mention[] = [];
    const at = new Map<number, Annotation>();
    const find: View['at'] = (word) => at.get(word);
    sentenceWords(tokens).forEach(({ from, to }, index) => {
      const view: View = { tokens, from, to, at: find };
      const { mentions, scene: next } = mentionsIn(view, text, facts, scene);
      scene = next;
      for (const mention of mentions) at.set(mention.first, mention);
      all.push(...mentions);
      const close = tokens.marks[to] ?? 0;
      sentences.push({
        ...view,
        reading,
        index,
        mentions,
        start: tokens.starts[from] ?? 0,
        end: tokens.ends[to - 1] ?? 0,
        question: (close & Mark.question) !== 0,
        exclamation: (close & Mark.exclamation) !== 0,
      });
    });
    quotes.push(...quotesIn(tokens, text, sentences, all, facts));
  }
  reading.after = scene;
  return reading;
}

/** Offsets of words `first` to `end` (exclusive), from the block's start; whole written words, clitics included. */
export function spanOf({ starts, ends, marks, length }: Tokens, first: number, end: number): Span {
  let from = first;
  while (from > 0 && ((marks[from] ?? 0) & Mark.joined) !== 0 && ends[from - 1] === starts[from])
    from--;
  let to = end;
  while (to < length && ((marks[to] ?? 0) & Mark.joined) !== 0 && ends[to - 1] === starts[to]) to++;
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}
