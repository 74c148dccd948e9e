import { beside } from '../../lib/lint/neighbours.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { butts, nameless } from './lexicon/nameless.ts';

const somebody = wordings(nameless);
const elsewhere = wordings(
  '(minister|ministers|whitehall|westminster|government|developer|developers|contractor|contractors|company|firm|builder|builders|architect|consultant|consultants|network rail|national highways|water company|school|referee) _6 (designed|thought|signed|put|approved|responsible|in charge|idea)',
  '(thank|thanks|grateful|credit to|well done|hats off|congratulations to)',
);

/** The person stands here or in the two sentences before. */
const isPointedAt = (sentence: Sentence): boolean =>
  [sentence, beside(sentence, -1), beside(sentence, -2)].some(
    (each) => each !== undefined && matches(somebody, each) && !matches(elsewhere, each),
  );

export const namelessButt = {
  id: 'officer-criticism/nameless',
  severity: 'warn',
  message: 'This makes fun of an officer whom readers could find, though nobody is named.',
  why: 'Whoever did the work is known to colleagues and neighbours, and cannot answer back.',
  advice:
    'Say what is wrong with the result and what you have asked for, and leave its author out.',
  roles: ['member'],
  audiences: ['press', 'public', 'resident', 'political-group', 'partner'],
  detect: [phrases({ find: butts, spare: [], where: isPointedAt })],
  flags: [
    {
      text: 'I have met the person whose idea that was. [Nobody has ever asked him to ride a bicycle].',
      audience: ['public'],
    },
    {
      text: 'The engineer responsible must have [measured it with a banana].',
      audience: ['press'],
    },
    {
      text: 'Whoever signed this off at County Hall has [clearly never seen a bus].',
      audience: ['public'],
    },
    {
      text: 'The gentleman in charge has [a very open mind], and one day something may be put in it.',
      audience: ['press'],
    },
  ],
  passes: [
    {
      text: 'The engineer responsible has never seen a report of flooding there.',
      audience: ['press'],
    },
    { text: 'The developer who designed it has clearly never seen a bus.', audience: ['press'] },
    { text: 'Thank the person whose idea that was. Lovely man.', audience: ['public'] },
    { text: 'The officer in charge measured it with a laser in March.', audience: ['resident'] },
  ],
} as const satisfies Rule;
