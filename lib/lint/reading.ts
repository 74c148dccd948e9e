/** One block of a draft, read: its words, sentences, who is spoken of, whose voice it is. */
import type { View } from '../text/pattern.ts';
import { sentences as sentenceWords, type SentenceWords } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { Mark, type Tokens, tokenize } from '../text/tokens.ts';
import type { Facts } from './facts.ts';
import type { Mention, Slot } from './mention.ts';
import { mentionsIn } from './mentions.ts';
import { mayBegin, mayHold } from './potential.ts';
import { type Quote, quotesIn } from './quotes.ts';
import type { Scene } from './scene.ts';
import { slotsIn } from './slots.ts';
import { greetedIn, voiceOf } from './voice.ts';
import type { Settles } from './whole.ts';

/** A sentence in its context. Words are numbered within the block, offsets count from the block's start. */
export interface Sentence extends View, Span {
  readonly reading: Reading;
  readonly index: number;
  readonly question: boolean;
  readonly exclamation: boolean;
  /** Who is spoken of, pronouns resolved; found when first asked for. */
  readonly mentions: readonly Mention[];
  /** The same, before anybody asked whom the pronouns mean. */
  readonly slots: readonly Slot[];
}

/** How far a reading looked beyond its own block, in blocks: it is judged again when something changes there. */
export interface Looked {
  /** At the words of the blocks before, and of those after. */
  back: number;
  ahead: number;
  /** At whom the blocks before speak of, and at nothing else there. */
  who: number;
  /** What it asked of every block of the draft. */
  readonly everywhere: Set<Settles>;
}

export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Found when first asked for. */
  readonly quotes: readonly Quote[];
  readonly facts: Facts;
  readonly voice: Scene['voice'];
  /**
   * The blocks around this one; set when the draft is put together. `tally`: how many blocks of the draft settle what
   * was asked of all of them; whoever changes the draft keeps it up to date.
   */
  readonly links: {
    previous?: Reading | undefined;
    next?: Reading | undefined;
    tally?: Map<Settles, number>;
  };
  readonly looked: Looked;
  /** What stood before this block, and what it leaves. */
  readonly before: Scene;
  readonly after: Scene;
}

/** What a function gives, worked out once, when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Lazy members stand on the prototype, so that a copy of a sentence with other bounds asks for none of them. */
class SentenceRead implements Sentence {
  readonly reading: Reading;
  readonly index: number;
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
  readonly exclamation: boolean;
  readonly at: View['at'];
  readonly may: () => number;
  readonly mayBegin: (word: number) => number;
  #slots: readonly Slot[] | undefined;
  #mentions: readonly Mention[] | undefined;
  #byWord: Map<number, Mention> | undefined;

  constructor(reading: Reading, { from, to }: SentenceWords, index: number) {
    const { tokens } = reading;
    const close = tokens.marks[to] ?? 0;
    this.reading = reading;
    this.index = index;
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.start = tokens.starts[from] ?? 0;
    this.end = tokens.ends[to - 1] ?? 0;
    this.question = (close & Mark.question) !== 0;
    this.exclamation = (close & Mark.exclamation) !== 0;
    let may: number | undefined;
    this.may = () => (may ??= mayHold(this));
    this.mayBegin = (word) => mayBegin(this, word);
    this.at = (word) =>
      (this.#byWord ??= new Map(this.mentions.map((each) => [each.first, each]))).get(word);
  }

  get slots(): readonly Slot[] {
    return (this.#slots ??= slotsIn(this));
  }

  get mentions(): readonly Mention[] {
    return (this.#mentions ??= mentionsIn(this));
  }
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
  const tokens = tokenize(voice.here === 'own' ? text : '');
  const sentences: Sentence[] = [];
  const quotes = once(() =>
    tokens.marks.some((mark) => (mark & Mark.quoteOpen) !== 0) ? quotesIn(reading) : [],
  );
  const reading: Reading = {
    get text() {
      return source();
    },
    tokens,
    sentences,
    get quotes() {
      return quotes();
    },
    facts,
    voice: voice.here,
    links: {},
    looked: { back: 0, ahead: 0, who: 0, everywhere: new Set() },
    before,
    after: { voice: voice.after, greeted: before.greeted || greetedIn(text) },
  };
  sentenceWords(tokens).forEach((words, index) =>
    sentences.push(new SentenceRead(reading, words, index)),
  );
  return reading;
}

/** A sentence as written. */
export const textOf = ({ reading, start, end }: Sentence): string => reading.text.slice(start, end);

const people = new WeakMap<Reading, string>();

/** Whom a block speaks of, as far as another one can tell: two readings of one block that agree here are alike to it. */
export function peopleOf(reading: Reading): string {
  const known = people.get(reading) ?? writtenOut(reading);
  people.set(reading, known);
  return known;
}

const writtenOut = ({ sentences, text, tokens }: Reading): string =>
  JSON.stringify(
    sentences.map(({ slots, mentions }) => [
      slots.map(({ first, end, labels, kind, gender, aside, named }) => [
        text.slice(tokens.starts[first], tokens.ends[end - 1]),
        labels,
        kind,
        gender,
        aside,
        named?.map((word) => word - first),
      ]),
      mentions.map(({ labels, points }) => [labels, points]),
    ]),
  );

/** Offsets of words `first` to `end` (exclusive), from the block's start; whole written words, clitics included. */
export function spanOf({ starts, ends, marks, length }: Tokens, first: number, end: number): Span {
  let from = first;
  while (from > 0 && ((marks[from] ?? 0) & Mark.joined) !== 0 && ends[from - 1] === starts[from])
    from--;
  let to = end;
  while (to < length && ((marks[to] ?? 0) & Mark.joined) !== 0 && ends[to - 1] === starts[to]) to++;
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}
