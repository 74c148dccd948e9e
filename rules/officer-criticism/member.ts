import { phrases } from '../../lib/lint/detector.ts';
import { has } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { bearsOn, isPredicate, mentionOf, supposed } from '../../lib/lint/target.ts';
import { type Match } from '../../lib/text/pattern.ts';
import { dim, fools, foul, poorThings, scornful } from '../lexicon/insults.ts';
import { incapable } from './lexicon/capability.ts';
import { contemptuous } from './lexicon/character.ts';
import { deceived, dishonest } from './lexicon/honesty.ts';
import { worst } from './lexicon/superlative.ts';

const being =
  '(who _6)? _1 (~be|~seem|~look|~prove|~become|~remain|~sound|~act like|~behave like|~show (himself|herself)) _2 ';
/** By title too: "Mayor Hartigan", "the present Mayor". */
const member = '(<member>|Mayor|Councillor|Cllr)';
const folk =
  '(man|woman|person|individual|fellow|chap|bloke|politician|chairman|chair|leader|mayor|councillor|creature|character|member|fraud|bully|liar|operator|sort)';
const flaw = `(${scornful}|${dim}|${foul}|vain|shallow|weak|nasty|dishonest|arrogant|pompous|useless|lazy|rude|slippery|petty|spiteful|vindictive)`;

const others = ['officer', 'outsider', 'party', 'resident', 'self', 'you'] as const;

const isSaidOfMember = (sentence: Sentence, match: Match): boolean => {
  const mention = mentionOf(sentence, match);
  return (
    !others.some((label) => has(mention, label)) &&
    bearsOn(sentence, match) &&
    !supposed(sentence, match)
  );
};

export const memberCriticised = {
  id: 'officer-criticism/member',
  severity: 'warn',
  message: 'This is a personal remark about a member.',
  why: 'Officers and members do not criticise one another personally, whoever reads it.',
  advice:
    'Keep to what the member asked for or decided, and take a concern to the Monitoring Officer.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        `${member} ${being} [(a|an|the|such a|nothing but a) ${flaw} (${flaw}|little|old|and ${flaw})? (${folk}|${fools})]`,
        `${member} ${being} [(a|an|such a|nothing but a|one) (total|complete|utter|proper|pompous|old|real|right|absolute|born|proven|habitual|known|first class|dreadful)? (liar|bully|fraud|crook|coward|cheat|hypocrite|charlatan|chancer|snob|bigot|tyrant|fool|joke|clown|disgrace|menace|nightmare|show off|hindrance|lightweight|windbag|has been|buffoon|idiot)]`,
        `${member} _4 [${deceived}]`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: isSaidOfMember,
    }),
    phrases({
      find: [
        `${member} ${being} [(${incapable}|${dishonest}|${contemptuous}|${dim}|${foul}|${poorThings}|${worst})]`,
        `${member} [(can not|could not|is not able to|does not know how to) _1 (read (a|an|his|her)|run (a|an)|add up|count|string|chair|spell|organise|manage (a|an)|tell (a|one|the truth)|be trusted|follow (a|an|the)) _4]`,
        `${member} _1 [((has not|does not have) (a|the) (clue|faintest|foggiest|first idea)|has no (idea|clue|grasp|understanding|integrity|shame|interest in anyone)|knows nothing about|is out of (his|her) depth|is not up to|loves the sound of|only cares about|cares only about|cares about nothing but|could not care less)]`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: (sentence, match) => isSaidOfMember(sentence, match) && isPredicate(sentence, match),
    }),
  ],
  flags: [
    {
      text: 'Councillor Benbow is [a pompous old fraud].',
      role: 'officer',
      audience: ['public'],
      kind: 'social-post',
      protocol: 'combined-authority',
    },
    {
      text: 'The Mayor is [a vain, shallow man].',
      role: 'officer',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: 'Frankly Councillor Amari [is out of her depth].',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'Councillor Amari [lied to the Board].',
      role: 'officer',
      audience: ['partner'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'Councillor Benbow is a retired surveyor.',
      role: 'officer',
      audience: ['public'],
      protocol: 'combined-authority',
    },
    {
      text: 'The Mayor is keen to see the drawings.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'A resident wrote that Councillor Amari is a liar, and I have replied.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'Councillor Benbow is poorly and sends apologies.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
  ],
} as const satisfies Rule;
