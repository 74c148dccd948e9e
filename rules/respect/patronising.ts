import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { Mark } from '../../lib/text/tokens.ts';
import { asides, lastWords, orders, petNames } from './lexicon/patronising.ts';
import { remarks } from './remarks.ts';

/** After a comma: "listen to me, sunshine", not "a coat you love". */
const isSetOff = ({ reading: { tokens } }: Sentence, { markFirst }: Match): boolean =>
  ((tokens.marks[markFirst] ?? 0) & Mark.comma) !== 0;

/** Set off by commas, in a sentence that speaks to the reader; not one of a list. */
function isAside(sentence: Sentence, { first, end }: Match): boolean {
  const { from, to, start, end: stop, reading } = sentence;
  const { tokens, text } = reading;
  const isCut = (word: number): boolean => ((tokens.marks[word] ?? 0) & Mark.comma) !== 0;
  const spoken = /\b(?:you|your|yours)\b/i.test(text.slice(start, stop));
  return first > from && end < to && spoken && isCut(first) && isCut(end);
}

/** Between people who are close: another family's business. */
const fondness = [
  '(have my vote|miss you|missed you|missing you|love you|last night|tonight|our secret|about us|yours always|thinking of you|happy birthday|sleep well|see you soon)',
];

export const patronising = {
  id: 'respect/patronising',
  severity: 'warn',
  message: 'This speaks to an adult as to a child or a servant.',
  why: 'Pet names and orders of this kind engage the duty to treat everyone with dignity.',
  advice: 'Use the name or the title, and make it a request.',
  detect: [
    remarks([...petNames, ...orders], { spare: ['quoted'] }),
    remarks(lastWords, { spare: ['quoted'], where: isSetOff, unless: fondness }),
    remarks(asides, { spare: ['quoted'], where: isAside }),
  ],
  flags: [
    {
      text: '[Run along and leave this to the grown-ups].',
      role: 'member',
      audience: ['officer'],
    },
    { text: "Leave the thinking to us, [there's a dear].", role: 'member', audience: ['officer'] },
    { text: '[Calm down, sweetheart].', role: 'member', audience: ['officer'] },
    { text: "[Do as you're told].", role: 'member', audience: ['officer'] },
  ],
  passes: [
    'The grown-up tickets cost £4.',
    'The path will run along the river.',
    'Dear Mrs Lee, thank you for your letter.',
    'You know your place? It is at this table with the rest of us.',
  ],
} as const satisfies Rule;
