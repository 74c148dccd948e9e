import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { evenHanded } from './lexicon/context.ts';
import { business } from './lexicon/neutral.ts';
import { former, opposed, party } from './lexicon/sides.ts';

export const namedParty = {
  id: 'party-politics/named-party',
  severity: 'warn',
  message: 'A side is named here outside the council’s formal business.',
  why: 'Readers take what officers say of a side for an opinion, even where none was meant.',
  advice: 'Name groups only for motions, votes, seats and requests, and otherwise say what the council did.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [party, former, opposed],
      mark: 'clause',
      spare: ['quoted', 'reported'],
      unless: [...evenHanded, ...business],
    }),
  ],
  flags: ['[Come on the Tories]!'],
  passes: ['The Labour group moved an amendment.', 'Amendment by Councillor Gill (Labour): lost by 6 votes to 7.'],
} as const satisfies Rule;
