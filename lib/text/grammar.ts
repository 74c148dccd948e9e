/** Word classes by compromise, for the few sentences whose verdict needs them. The only module that imports it, and late. */
import type { Span } from './span.ts';

export type WordClass = 'person' | 'verb' | 'noun' | 'modal';

/** A word with its classes; offsets are UTF-16 units of the text that was given. */
export interface Tagged extends Span {
  readonly classes: ReadonlySet<WordClass>;
}

interface Term {
  readonly text: string;
  readonly tags?: readonly string[];
  readonly offset?: { readonly start: number; readonly length: number };
}

const classOf: Readonly<Record<string, WordClass>> = {
  Person: 'person',
  Verb: 'verb',
  Noun: 'noun',
  Modal: 'modal',
};

type Parse = (text: string) => {
  json: (options: object) => readonly { readonly terms: readonly Term[] }[];
};

/** The part of the library's model that we teach; its own types say `object`. */
interface Model {
  readonly one?: { readonly abbreviations?: Record<string, boolean> };
}

let loading: Promise<Parse> | undefined;

async function load(): Promise<Parse> {
  const { default: nlp } = await import('compromise/two');
  const { one }: Model = nlp.model();
  for (const short of ['cllr', 'cllrs', 'para', 'paras', 'ref', 'no'])
    if (one?.abbreviations) one.abbreviations[short] = true;
  return (text) => nlp(text);
}

/** Words of one sentence with their classes. Contractions give one entry, with the classes of both their words. */
export async function grammarOf(sentence: string): Promise<readonly Tagged[]> {
  const parse = await (loading ??= load());
  return parse(sentence)
    .json({ offset: true, terms: { offset: true, tags: true } })
    .flatMap(({ terms }) => terms)
    .flatMap(({ tags = [], offset }) =>
      offset && offset.length > 0
        ? [
            {
              start: offset.start,
              end: offset.start + offset.length,
              classes: new Set(tags.flatMap((tag) => classOf[tag] ?? [])),
            },
          ]
        : [],
    );
}
