import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { papers } from './lexicon/sides.ts';
import { isDeclinedNear, isMember, isOfGroup, isToOfficers } from './who-asks.ts';

/** This has an officer help to write a group’s own papers. */
export const groupPapers = {
  id: 'group-attendance/group-papers',
  severity: 'warn',
  message: 'This has an officer help to write a group’s own papers.',
  why: 'Officers advising a group keep to facts and professional advice about Council business.',
  advice: 'Ask officers to check the facts and figures, and write the paper in the group.',
  detect: [
    phrases({
      find: [papers],
      spare: ['quoted', 'negated'],
      where: (sentence) =>
        (!isMember(sentence) || isToOfficers(sentence)) &&
        isOfGroup(sentence) &&
        !isDeclinedNear(sentence),
    }),
  ],
  excused: [
    '(costings|cost it|costed|sums|figures|savings|financial implications|balanced budget|robustness|questions (on|about) the budget|budget questions)',
  ],
  flags: [
    {
      text: "Could you come to group and [help us write the group's press release] on the depot?",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'I could come to group and [draft your alternative budget] with you.',
      role: 'officer',
      audience: ['political-group'],
    },
    {
      text: "At group we'd like you to [look over our leaflet].",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Bring a pen to group: we want [help to shape our response].',
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: "I can't help the group write its press release.",
      role: 'officer',
      audience: ['political-group'],
    },
    {
      text: 'Could you draft our response to the government consultation for Cabinet?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "Press staff can't work on group material.",
      role: 'communications',
      audience: ['political-group'],
    },
    {
      text: 'Could you come to group and look over our alternative budget, to check the costings?',
      role: 'member',
      audience: ['officer'],
      excuse: '38 (bullet 2)',
    },
  ],
} as const satisfies Rule;
