import { firstThat } from './segments.ts';

/** The characters of a text that can be seen, without what stands between them. */
export interface Visible {
  readonly characters: string;
  /** Where one of them stands in the text. */
  readonly offsetOf: (index: number) => number;
  /** How many of them stand before an offset into the text. */
  readonly countBefore: (offset: number) => number;
}

/** What stands in one account of a text and not in another: spaces, controls, marks of direction, objects. */
const seen = /[^\s\p{Cc}\p{Cf}\p{Co}\p{Variation_Selector}\uFFFC]+/gu;

export function visibleIn(text: string): Visible {
  const words: string[] = [];
  /** For each word, where it begins among the visible characters and in the text. */
  const begins: number[] = [];
  const offsets: number[] = [];
  let length = 0;
  for (const { 0: word, index } of text.matchAll(seen)) {
    words.push(word);
    begins.push(length);
    offsets.push(index);
    length += word.length;
  }
  const lastFrom = (starts: readonly number[], place: number) =>
    firstThat(starts.length, (at) => (starts[at] ?? 0) > place) - 1;
  return {
    characters: words.join(''),
    offsetOf: (index) => {
      const at = lastFrom(begins, index);
      return (offsets[at] ?? 0) + index - (begins[at] ?? 0);
    },
    countBefore: (offset) => {
      const at = lastFrom(offsets, offset);
      const within = Math.min(offset - (offsets[at] ?? 0), words[at]?.length ?? 0);
      return at < 0 ? 0 : (begins[at] ?? 0) + within;
    },
  };
}
