import { beside } from '../../lib/lint/neighbours.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';

import { isExcused } from './context.ts';
import { coy } from './lexicon/coy.ts';
import { hasDoor, hasLandmark } from './places.ts';
import { reachOf } from './readers.ts';

const somebody = wordings(
  "(the|that|a|our|one|this|certain|his|her|their|only|parish councillor's) _2 (chap|bloke|man|woman|lady|gentleman|lad|girl|boy|neighbour|resident|family|household|couple|wife|husband|son|daughter|porter|caretaker|cleaner|teacher|barmaid|shopkeeper|landlord|landlady|vicar|widow|tenant|owner|occupant|vet|doctor|dentist|nurse|complainant|objector|culprit|person|someone|somebody|individual)",
  '(he|she|they) _1 (runs|drives|keeps|owns|sells|works|lives|teaches|wears|walks|does|cuts|bakes|mends|fixes|makes|plays|used to)',
  '(whose|who (drives|walks|keeps|wears|lives|owns|sells|runs))',
);
const withheld = wordings(
  "(not|never|n't|refuse|refused) _4 (identify|name|names|hint|guess|guessing|play|say who|help you find)",
  '(fiction|novel|film|quiz|competition|raffle|prize|prizes to be won|treasure hunt)',
);

const near = (sentence: Sentence): readonly Sentence[] =>
  [sentence, beside(sentence, 1), beside(sentence, -1)].flatMap((each) => each ?? []);
const toStrangers = (sentence: Sentence): boolean =>
  ['open', 'outside'].includes(reachOf(sentence.reading.facts));

export const byDescription = {
  id: 'personal-data/by-description',
  severity: 'stop',
  message: 'This lets readers work out who is meant.',
  why: 'Somebody whom neighbours can recognise is identified, name or no name.',
  advice: 'Change or drop the details until the passage could be about many people.',
  detect: [
    phrases({
      find: coy.hints,
      spare: [],
      where: (sentence) =>
        toStrangers(sentence) &&
        near(sentence).some(
          (each) => hasDoor(each) || hasLandmark(each) || matches(somebody, each),
        ) &&
        !isExcused(sentence),
    }),
    phrases({
      find: coy.whereabouts,
      where: (sentence) =>
        toStrangers(sentence) && !matches(withheld, sentence) && !isExcused(sentence),
    }),
  ],
  flags: [
    {
      text: '[No names, no pack drill], but the lady with the blue van knows what she owes.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'Whose dog was it? [Three doors up from the chapel].',
      role: 'member',
      audience: ['public'],
    },
    {
      text: '[You all know which house] I mean, the one with the purple gate.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'There is only one night porter, so your readers may [draw their own conclusions].',
      role: 'member',
      audience: ['press'],
    },
  ],
  passes: [
    {
      text: 'I won’t be naming names, and that goes for hints.',
      role: 'member',
      audience: ['press'],
    },
    { text: 'The hub is next to the library.', role: 'officer', audience: ['public'] },
    {
      text: 'Read the figures and draw your own conclusions.',
      role: 'member',
      audience: ['public'],
    },
    { text: 'You all know which house the mayor opened.', role: 'member', audience: ['officer'] },
  ],
} as const satisfies Rule;
