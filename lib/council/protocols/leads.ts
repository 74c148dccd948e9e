import type { Passage } from './references.ts';

/** The words that lead in to each clause: those of the clause that its reference goes on from. */
export function leadInsOf(passages: readonly Passage[]): readonly string[] {
  const byRef = new Map(passages.map(({ ref, text }) => [ref, text]));
  return passages.map(({ ref }) => {
    const above = parentsOf(ref).flatMap((parent) => byRef.get(parent) ?? []);
    return above.map(lastSentence).join(' ');
  });
}

const lastSentence = (text: string): string => text.split(/(?<=[.;])\s+(?!They\b)/).at(-1) ?? text;

/** `3(a) (bullet 2, sub-bullet 1)` goes on from `3(a) (bullet 2)`, from `3(a)` and from `3`; outermost first. */
function parentsOf(ref: string): readonly string[] {
  const parent = ref
    .replace(/, (?:sub-)?bullet \d+\)$/, ')')
    .replace(/ ?\((?:[a-z]{1,4}|\d{1,2}|(?:bullet|group) \d+)\)$/, '')
    .replace(/^(Appendix.*) exception \d+$/, '$1 para 8 (Exceptions)');
  const one =
    parent === ref || /, /.test(ref) ? ref.replace(/, (?:sub-)?bullet \d+\)$/, ')') : parent;
  return one === ref ? [] : [...parentsOf(one), one];
}
