import { phrases, wordsOf } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { elsewhere, mentioned } from './lexicon/people.ts';

/** The same in capitals and number; nothing for "the leisure portfolio", which is no title. */
function leadMember(words: string): string | undefined {
  if (!/\b(?:holders?|lead)$/i.test(words)) return undefined;
  const lead = /^\p{Lu}/u.test(words) ? 'Lead' : 'lead';
  const member = /[ -]\p{Lu}/u.test(words) ? 'Member' : 'member';
  return `${lead} ${member}${/s$/i.test(words) ? 's' : ''}`;
}

export const title = {
  id: 'decision-attribution/title',
  severity: 'advise',
  message: 'This gives a Lead Member the title “Portfolio Holder”.',
  why: 'The title suggests a personal power to decide that no individual member has here.',
  advice: 'Write “Lead Member” instead.',
  detect: [
    phrases({
      find: [
        '[(cabinet)? (portfolio holder|portfolio holders|portfolio-holder|portfolio lead)] (for)?',
        '(councillor|cllr) _4 (holds|holder of|who holds|holding) [the _3 portfolio]',
      ],
      unless: [
        ...elsewhere,
        ...mentioned,
        "(district|borough|city|town|parish|rutland|their|combined authority|authority 's|council 's) _3 (portfolio holder|portfolio holders|portfolio-holder|portfolio lead)",
        '(portfolio holder|portfolio holders|portfolio-holder) _3 (at|from|of|in) (the)? _3 (borough|district|city|town|parish|combined authority)',
        '(pension|investment|share|shares|stocks|bond|bonds|art|property) portfolio',
      ],
      spare: ['quoted', 'negated', 'question'],
      suggest: (sentence, { markFirst, markEnd }) =>
        leadMember(wordsOf(sentence, markFirst, markEnd)),
    }),
  ],
  flags: [
    {
      text: 'The [Portfolio Holder] for Leisure, Councillor Ellis, opened the new pool.',
      role: 'communications',
      audience: ['press'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I have copied this to the [portfolio holder] for information.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[Portfolio holders] meet on the first Monday of the month.',
      role: 'officer',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'As [portfolio holder] I see the figures every month.',
      role: 'member',
      audience: ['public'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'The Lead Member for Leisure, Councillor Ellis, opened the new pool.',
      role: 'communications',
      audience: ['press'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I have written to the Borough Council’s portfolio holder about the shared depot.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Please do not write “Portfolio Holder” in the minutes.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
