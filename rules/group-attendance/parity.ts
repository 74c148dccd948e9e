import { beside } from '../../lib/lint/neighbours.ts';
import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { fobbed, shrugged } from './lexicon/hints.ts';
import { asking, evenly, keeping, oneGroup, refusing, secrecy } from './lexicon/parity.ts';
import { isMember } from './who-asks.ts';

const groups = wordings(oneGroup);
const even = wordings(...evenly);

/** Offered to all outside the words that deny it. */
const isEven = (sentence: Sentence, { first, end }: Match): boolean =>
  matches(even, { ...sentence, to: first }) || matches(even, { ...sentence, from: end });

/** One group is briefed and another is not, or is to be kept out of it. */
export const parity = {
  id: 'group-attendance/parity',
  severity: 'warn',
  message: 'This briefs one group without the same offer to the others.',
  why: 'What one group is offered should be offered to the others, and a second group should not be turned down on the same topic.',
  advice: 'Offer each group the same briefing, or brief all members together.',
  detect: [
    phrases({
      find: refusing,
      spare: ['quoted', 'question'],
      where: (sentence, match) => !isMember(sentence) && !isEven(sentence, match),
    }),
    phrases({
      find: [shrugged],
      where: (sentence, match) => !isMember(sentence) && !isEven(sentence, match),
    }),
    phrases({
      find: [fobbed],
      near: [asking],
      where: (sentence) => !isMember(sentence) && !matchesNear(even, sentence),
    }),
    phrases({
      find: [...keeping],
      spare: ['quoted'],
      where: (sentence, match) =>
        !isEven(sentence, match) &&
        ![beside(sentence, -1), beside(sentence, 1)].some((near) => near && matches(even, near)),
    }),
    phrases({
      find: [...secrecy],
      spare: ['quoted'],
      where: (sentence) =>
        !matchesNear(even, sentence) &&
        (matchesNear(groups, sentence) ||
          sentence.reading.facts.situation.audience.includes('political-group')),
    }),
  ],
  flags: [
    {
      text: "I will take the Conservative group through the paper. The [other groups haven't been told].",
      role: 'officer',
      audience: ['political-group'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I have briefed the Green group and I fear that [once is all I can manage].',
      role: 'officer',
      audience: ['political-group'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I shall see your group at six. [The other side asked as well, but one cannot be everywhere].',
      role: 'officer',
      audience: ['political-group'],
    },
    {
      text: "The Labour group has asked for a briefing too. I've [told them I'm too busy].",
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: "I have [turned down the Green group's request] and can see yours on Friday.",
      role: 'officer',
      audience: ['political-group'],
    },
    {
      text: "I'd [rather the Labour group did not get] the same.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "We have [already briefed the Conservative group, so I don't think it would be right to brief yours].",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: "[Brief us on the depot options, but please don't offer it to the opposition].",
      role: 'member',
      audience: ['senior-officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: "I took the Conservative group through the figures. I [won't be offering the same to Labour].",
      role: 'officer',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: "It might be [as well if the others didn't know] I'd popped in to see your group.",
      role: 'officer',
      audience: ['political-group'],
    },
  ],
  passes: [
    {
      text: "The school asked for a briefing too. I've told them I'm too busy this week.",
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'I am offering each group the same briefing on the depot options.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: "Having spoken to one group about school places I'm bound to do the same for yours.",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: "We don't mind in the least if the same session is offered to the others.",
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
