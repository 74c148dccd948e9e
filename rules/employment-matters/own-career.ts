import type { Rule } from '../../lib/lint/rule.ts';
import { isPersonal, mentioned, staff, toMembers } from './own-case.ts';
import { careerPlain } from './lexicon/frankly.ts';
import { careerMatters } from './lexicon/own.ts';
/** Brings one’s own promotion or application to a member. */
export const ownCareer = {
  id: 'employment-matters/own-career',
  severity: 'warn',
  message: 'This brings one’s own promotion or application to a member.',
  why: 'Officers should not bring their own job matters to members, who are in effect their employer.',
  advice: 'Ask the panel for feedback, and leave members out of your application.',
  roles: staff,
  audiences: toMembers,
  when: isPersonal,
  detect: [mentioned([...careerMatters, ...careerPlain])],
  flags: [
    { text: "I've been [passed over for promotion] a third time.", protocol: 'leicestershire-5c' },
    {
      text: '[My interview for the head] of service post is on Friday, and I could do with a friend.',
    },
    { text: '[I should be made a senior] planner by now.', protocol: 'combined-authority' },
    { text: 'A letter would [help my application].', protocol: 'town-council-2026' },
  ],
  passes: [
    'The application for the head of service post closes on Friday.',
    'We have applied for the post office grant.',
    'My interview with the radio station is on Friday.',
    { text: 'I was passed over for promotion and would like feedback.', audience: ['officer'] },
  ],
} as const satisfies Rule;
