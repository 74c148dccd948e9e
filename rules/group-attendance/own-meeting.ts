import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { wordings } from '../../lib/text/pattern-set.ts';
import { ownMeeting, pressing } from './lexicon/pressing.ts';
import { isDeclined, isPressed, speaksOf } from './who-asks.ts';

const meetings = wordings(ownMeeting);
const partisan =
  "(Labour|Labour's|Conservative|Conservatives|Tory|Liberal Democrat|Lib Dem|Green|Green Party|Reform|Reform UK|Plaid|party's|branch's|our party's|the party's|the branch's)";

/** A member's own meeting with residents is none that an officer can be made to attend, still less a party's. */
export const ownMeetings = {
  id: 'group-attendance/own-meeting',
  severity: 'advise',
  message: 'This counts on an officer at a member’s own meeting.',
  why: 'Officers can come to a member’s local meeting if it is not a party one, but cannot be made to.',
  advice:
    'Tell the relevant senior officer about the meeting, and ask whether anybody would like to come.',
  roles: ['member'],
  detect: [
    phrases({
      find: [
        pressing,
        '(send|provide|supply|find|produce) (me)? (an|a|your|one of your|some|two) _1 (engineer|engineers|planner|planners|officer|officers|surveyor|manager|director|head of service|lawyer) _3 (to|for|at)',
      ],
      where: (sentence) => isPressed(sentence) && speaksOf(meetings, sentence),
    }),
    phrases({
      find: [
        `(${partisan} _1 (public|open|residents|residents'|village|community) (meeting|forum|evening|event)|(public|open|residents|residents') (meeting|forum|evening|event) _6 (hosted|organised|run|paid for|called|billed|advertised) _3 (by|as|under) _3 (${partisan}|party|branch|association))`,
      ],
      near: [
        '(officer|officers|somebody from|someone from|anyone from|an engineer|a planner|highways|director|could you (come|attend|speak|join)|would you (come|attend|speak|join))',
      ],
      where: (sentence) => !isDeclined(sentence),
    }),
  ],
  flags: [
    {
      text: "I need Highways at my residents' meeting on Tuesday, so [make sure someone is there].",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: '[I require an officer at my public meeting on the bypass].',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "I've [told residents that somebody from Drainage will be at the village meeting]. [I expect you there].",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Could an engineer come to the [Labour public meeting] on the bypass?',
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: "Might you be free to come to an open residents' meeting on the speed limit? No obligation at all.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'At my surgery on Saturday a resident raised the state of the footpath.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Make sure someone is there to meet the contractor at the depot.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
