import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { wordings } from '../../lib/text/pattern-set.ts';
import { groupMeeting } from './lexicon/occasions.ts';
import { pressing } from './lexicon/pressing.ts';
import { isPressed, speaksOf } from './who-asks.ts';

const meetings = wordings(groupMeeting);

/** A group's meeting is no meeting that an officer can be made to attend. */
export const compelled = {
  id: 'group-attendance/compelled',
  severity: 'warn',
  message: 'This insists that an officer attends a group meeting.',
  why: 'Officers may decline to attend a meeting of a political group.',
  advice: 'Invite a senior officer, and leave the answer to them.',
  detect: [
    phrases({
      find: [pressing],
      where: (sentence) => isPressed(sentence) && speaksOf(meetings, sentence),
    }),
  ],
  flags: [
    { text: '[You are required] at Group on Monday.', role: 'member', audience: ['officer'] },
    {
      text: 'Group [expects you at seven sharp]; [apologies will not be accepted].',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Our group meeting is at six and [attendance is not optional].',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "You [can't say no] to the group evening: she asked for you.",
      role: 'officer',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'You are required at Scrutiny Committee on Monday.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Could you take the group through the budget on Monday? No obligation at all.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'You were quite entitled to say no to the group evening.',
      role: 'officer',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
