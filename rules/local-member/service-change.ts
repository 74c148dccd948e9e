import type { Rule } from '../../lib/lint/rule.ts';
import { announced, changed, changes, scheduled, service } from './lexicon/acts.ts';
import { localNews } from './news.ts';
import { words } from './words.ts';

/** A service in one place is taken away, moved or made into something else. */
export const serviceChange = {
  id: 'local-member/service-change',
  severity: 'advise',
  message:
    'A change to a local service is announced, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  detect: [
    localNews([
      ...announced(changed).map((each) => `${service} _8 ${each}`),
      ...announced(changed).map(
        (each) =>
          `${each} (the|its|your|our|their|this|that|all|both|some|a|an|#|two|three|four) _6 ${service}`,
      ),
      `${service} _6 (will|shall|is to|are to|is going to|are going to|is due to|are due to) (end|go|stop|be no more) (on|in|at|from|next|this|after|when|$)`,
      `${service} _4 (goes|going|go|is off|are off) (to|over to) @`,
      '(take|taking|taken|pull|pulling|pulled|took) (the|your|its|our|@|#)? _3 off (altogether|the road|the roads|the timetable|for good|in|at the end|from|next|completely|after)',
      `(will|wo|shall|would) not have (a|an|any|its|their|your) _2 ${service}`,
      `${service} _8 (moves|transfers|relocates) (to|into|from|out)`,
      ...scheduled(changes, changed).map((each) =>
        each.startsWith('^') ? each : `${service} _6 ${each}`,
      ),
      `the (withdrawal|removal|relocation|transfer|loss|merger|end|demolition|ending|halving|downgrading) of (the|its|your|our|that)? _5 ${service}`,
    ]),
  ],
  flags: [
    { text: 'The [day-care minibus is being withdrawn] at Sallow End.', audience: ['press'] },
    {
      text: 'The second [engine at Eastby fire station will be removed] in May.',
      audience: ['public'],
    },
    {
      text: 'Please tell your tenants that the day [service at Hazel House moves to Pinner Road from the new year].',
      audience: ['partner'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'We [shall take down the clock] tower and the benches in Mill Square.',
      audience: ['resident'],
    },
  ],
  passes: [
    {
      text: 'The day-care minibus is being withdrawn at Sallow End. We told the ward member on Friday.',
      audience: ['press'],
    },
    { text: 'The bus company will withdraw the 14 service at Sallow End.', audience: ['public'] },
    { text: 'The second engine at Eastby fire station will not be removed.', audience: ['public'] },
    { text: 'Maple Ward was a fever hospital until 1931.', audience: ['partner'] },
  ],
} as const satisfies Rule;
