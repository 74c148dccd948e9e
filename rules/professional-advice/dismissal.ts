import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { dismissed, unsought } from './lexicon/dismissal.ts';
import { advisers, disposed, habitual, overridden } from './lexicon/hints.ts';
import { skirted, warnedBy, waved } from './lexicon/pressing.ts';
import { isAmongUs } from './talk.ts';

/** Another sense: who is asked to what party. */
const leave = [
  '(holiday|on leave|christmas party|raffle|leaving (do|card|present)|birthday|sandwiches|collection|annual leave)',
];
const heeded = [
  ...leave,
  '(not|never|nobody|nor|neither|unwise|foolish|wrong|reckless|mistake|risky|dangerous|improper|folly) _4 (ignore|disregard|brush|override|overrule|bypass|wave|shrug|dismiss|ignored|ignoring|overriding|bypassing|disregarding|overruling|set aside|get round|go round)',
  '(~accuse|~allege|rumour|if (we|i|they)|(should|did|have|were|can|could|may|do) (we|i|you|they|he|she)|would be (wrong|foolish|unwise))',
];

/** Waves away, or goes round, advice that the law asks members to heed. */
export const dismissal = {
  id: 'professional-advice/dismissal',
  severity: 'warn',
  message: 'This sets aside statutory or professional advice.',
  why: 'Members have to weigh the advice of the monitoring, finance and other statutory officers, even when they decide otherwise.',
  advice: 'Say that you have considered the advice, and give your reasons for a different view.',
  roles: ['member'],
  detect: [
    phrases({ find: dismissed, unless: heeded, spare: ['quoted', 'negated'] }),
    phrases({ find: habitual, near: advisers, spare: ['quoted'] }),
    phrases({ find: overridden, near: advisers, spare: ['quoted', 'negated', 'question'] }),
    phrases({ find: disposed, near: advisers, unless: heeded, spare: ['quoted', 'negated'] }),
    phrases({ find: waved, near: warnedBy, unless: heeded, spare: ['quoted', 'negated'] }),
    phrases({
      find: [...unsought, ...skirted],
      unless: leave,
      spare: ['quoted'],
      where: ({ reading }) => isAmongUs(reading.facts),
    }),
  ],
  flags: [
    'The Monitoring Officer has written again. I have [filed mine in the bin].',
    {
      text: "[Pay no attention to the Monitoring Officer], it's our decision.",
      audience: ['member'],
    },
    {
      text: "[Don't bother Legal] with this one.",
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[The Section 73 Officer is just covering] his back.',
      audience: ['member'],
      protocol: 'combined-authority',
      traits: ['board'],
    },
    { text: '[Ignore the RFO].', audience: ['member'], protocol: 'town-council-2026' },
    {
      text: 'Our lawyers tell us that the scheme breaks the law. We are [ploughing on regardless].',
      audience: ['public'],
    },
    {
      text: "The treasurer has written to us all. [I've put it with the rest].",
      audience: ['member'],
      protocol: 'combined-authority',
      traits: ['board'],
    },
  ],
  passes: [
    {
      text: 'I have weighed the advice of the Monitoring Officer and take another view, for three reasons.',
      audience: ['member'],
    },
    { text: 'We cannot ignore the Monitoring Officer.', audience: ['member'] },
    { text: 'The rain held off and we are ploughing on regardless.', audience: ['public'] },
    { text: 'It would be foolish to disregard the legal advice.', audience: ['member'] },
    { text: 'Have you asked Legal about this?', audience: ['officer'] },
  ],
} as const satisfies Rule;
