import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { servedFirst } from './lexicon/bonds.ts';
import { ahead } from './lexicon/one-group.ts';
import { isMessage } from './tie.ts';

const even = [
  '(all (four|three|five|the|of)? (groups|councillors|members|parties)|every (group|councillor|member|party)|both (groups|parties)|each (group|party)|same (time|message|minute)|at the same|as usual to all|in (turn|date order)|none of|no (group|party|councillor))',
];

/** An officer favours one councillor or group. */
export const oneGroup = {
  id: 'relationships/one-group',
  severity: 'warn',
  message: 'This favours one councillor or group over the others.',
  why: 'Close dealings with one side should not make anybody suspect favour.',
  advice: 'Give every group the same help at the same time.',
  roles: ['officer', 'communications'],
  audiences: ['member', 'political-group'],
  when: isMessage,
  detect: [
    phrases({
      find: [...ahead, ...servedFirst],
      unless: even,
      spare: ['quoted', 'negated', 'question'],
    }),
  ],
  flags: [
    { text: '[Your lot get it first], as ever.', protocol: 'town-council-2026' },
    {
      text: "[I've done your group's amendment first]; [the others can wait].",
      protocol: 'town-council-2026',
    },
    {
      text: '[Here is the draft before the other councillors] see it.',
      protocol: 'town-council-2026',
    },
    { text: '[Your questions always come up first].', protocol: 'town-council-2026' },
  ],
  passes: [
    { text: 'Every group gets the draft at ten.', protocol: 'town-council-2026' },
    { text: 'Your amendment comes first on the agenda.', protocol: 'town-council-2026' },
    {
      text: 'I answered your question before the others because it came first.',
      protocol: 'town-council-2026',
    },
    { text: 'No group gets it first.', protocol: 'town-council-2026' },
  ],
} as const satisfies Rule;
