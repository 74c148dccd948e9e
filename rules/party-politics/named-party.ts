import { phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { type Match, pattern } from '../../lib/text/pattern.ts';
import { matches, patternSet } from '../../lib/text/pattern-set.ts';
import { evenHanded } from './lexicon/context.ts';
import { business } from './lexicon/neutral.ts';
import { former, opposed, party } from './lexicon/sides.ts';

const formal = patternSet(business.map((each) => [pattern(each), true] as const));
/** Words around a name in which its business would be told. */
const reach = 10;
const outOfBusiness = (sentence: Sentence, { first, end }: Match): boolean =>
  !matches(formal, {
    ...sentence,
    at: sentence.at,
    from: Math.max(sentence.from, first - reach),
    to: Math.min(sentence.to, end + reach),
  });

export const namedParty = {
  id: 'party-politics/named-party',
  severity: 'warn',
  message: 'A side is named here outside the council’s formal business.',
  why: 'Readers take what officers say of a side for an opinion, even where none was meant.',
  advice:
    'Name groups only for motions, votes, seats and requests, and otherwise say what the council did.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [party, former, opposed],
      mark: 'clause',
      spare: ['quoted', 'reported'],
      unless: evenHanded,
      where: outOfBusiness,
    }),
  ],
  flags: [
    { text: '[Come on the Tories]!', role: 'officer', audience: ['officer'] },
    {
      text: '[Do not believe what the Lib Dems put through your door].',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: '[Three more weeks and the Tories are history].',
      role: 'officer',
      audience: ['officer'],
    },
  ],
  passes: [
    { text: 'The Labour group moved an amendment.', role: 'officer', audience: ['member'] },
    {
      text: 'Amendment by Councillor Gill (Labour): lost by 6 votes to 7.',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
    {
      text: 'Labour asked me for the costs a fortnight ago.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'The labour market is tight and a conservative estimate is 4 per cent.',
      role: 'officer',
      audience: ['public'],
      kind: 'social-post',
    },
  ],
} as const satisfies Rule;
