import { phrases } from '../../lib/lint/detector.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { tales } from './lexicon/frankly.ts';
import {
  beyondMeans,
  bought,
  livesOff,
  marvelled,
  notForMe,
  ownKin,
  unfit,
} from './lexicon/hints.ts';
import { colleagues as named, misdeeds, routed, suspicions } from './lexicon/misdeeds.ts';
import { around, isPersonal, staff, toMembers } from './own-case.ts';

const proper = wordings(...routed);
const colleagues = wordings(...named);

/** Tells a member of a colleague’s wrongdoing. */
export const wrongdoing = {
  id: 'employment-matters/wrongdoing',
  severity: 'warn',
  message: 'This makes an allegation about a colleague to a member.',
  why: 'Allegations about officers belong in the procedures that can test them, where both sides are heard.',
  advice:
    'Use the whistleblowing procedure, or tell your manager, internal audit or the Monitoring Officer.',
  roles: staff,
  audiences: toMembers,
  when: isPersonal,
  detect: [
    phrases({
      find: [...misdeeds, ...tales, ...livesOff, ...ownKin, ...bought, ...unfit],
      unless: ['(nobody|no one|none of)'],
      spare: ['quoted', 'negated', 'question', 'conditional'],
      where: (sentence) => !around(proper, sentence),
    }),
    phrases({
      find: [...notForMe, ...marvelled],
      spare: ['quoted'],
      where: (sentence) => !around(proper, sentence),
    }),
    phrases({
      find: [...suspicions, ...beyondMeans],
      spare: ['quoted'],
      where: (sentence) => !around(proper, sentence) && matches(colleagues, sentence),
    }),
  ],
  flags: [
    {
      text: '[My manager has been fiddling the mileage] claims.',
      protocol: 'combined-authority',
    },
    {
      text: 'Gareth in Estates [has been selling council] timber.',
      protocol: 'leicestershire-5c',
    },
    { text: 'My supervisor [turns up drunk] most mornings.', protocol: 'combined-authority' },
    {
      text: '[Ask who signs] my boss’s expenses.',
      protocol: 'combined-authority',
    },
  ],
  passes: [
    'Internal Audit has reported the missing timber to the police.',
    'Nobody has been fiddling the mileage claims.',
    'The fraud awareness course is on 4 May.',
    { text: 'My manager has been fiddling expenses.', audience: ['senior-officer'] },
  ],
} as const satisfies Rule;
