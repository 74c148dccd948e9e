import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { lines } from './lexicon/sides.ts';
import { isDeclinedNear, isMember, isOfGroup, isToOfficers } from './who-asks.ts';

/** This has an officer help a group with its lines. */
export const groupLines = {
  id: 'group-attendance/lines',
  severity: 'warn',
  message: 'This has an officer help a group with its lines.',
  why: 'Officers advising a group keep to facts and professional advice about Council business.',
  advice: 'Ask for the facts or the professional advice, and leave the lines to the group.',
  detect: [
    phrases({
      find: [lines],
      spare: ['quoted', 'negated'],
      where: (sentence) =>
        (!isMember(sentence) || isToOfficers(sentence)) &&
        isOfGroup(sentence) &&
        !isDeclinedNear(sentence),
    }),
  ],
  excused: [
    '(implications|effect|effects|impact|meaning|requirements|provisions) of (the|this|new)? _3 (act|bill|legislation|law|regulations|white paper|directive|policy change|national policy)',
    '(new|coming|recent) (act|bill|legislation|regulations|law|national policy|government policy) _4 (means|mean|requires|require|changes|say|says)',
  ],
  flags: [
    {
      text: 'When I come on Monday I could [help the group sharpen its lines] against the motion.',
      role: 'officer',
      audience: ['political-group'],
    },
    {
      text: "At Monday's group I could [run you through some comebacks] in case the Tories bring up the overspend.",
      role: 'officer',
      audience: ['political-group'],
    },
    {
      text: 'At group, could you tell us [which of our pledges will play] on the doorstep?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Could you come to our group and [bring some attack] lines on the depot?',
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: "Wording for the group's line must come from you; I can check that the figures in it are right.",
      role: 'officer',
      audience: ['political-group'],
    },
    {
      text: 'Could you bring the bus lines map to the group?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "I can't help your group sharpen its lines.",
      role: 'officer',
      audience: ['political-group'],
    },
    {
      text: 'Could you come to our group and help with our lines by explaining the implications of the new Act?',
      role: 'member',
      audience: ['officer'],
      excuse: '38 (bullet 1)',
    },
  ],
} as const satisfies Rule;
