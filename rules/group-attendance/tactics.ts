import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { tactics } from './lexicon/sides.ts';
import { isDeclinedNear, isMember, isOfGroup, isToOfficers } from './who-asks.ts';

/** This has an officer help a group with its tactics. */
export const groupTactics = {
  id: 'group-attendance/tactics',
  severity: 'warn',
  message: 'This has an officer help a group with its tactics.',
  why: 'Officers advising a group keep to facts and professional advice about Council business.',
  advice: 'Ask about the procedure, and leave tactics to members.',
  detect: [
    phrases({
      find: [tactics],
      spare: ['quoted', 'negated'],
      where: (sentence) =>
        (!isMember(sentence) || isToOfficers(sentence)) &&
        isOfGroup(sentence) &&
        !isDeclinedNear(sentence),
    }),
  ],
  excused: [
    '(in order|procedurally|procedure|procedural|standing orders|technically sound|legally sound|technical advice|constitution allows|rules of debate)',
  ],
  flags: [
    {
      text: "After your item at group we'd like your [help to knock down their motion].",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'I could attend group and walk you through [where the Independents might be peeled off].',
      role: 'officer',
      audience: ['political-group'],
    },
    {
      text: 'Could you come to our group and [help us see them off] on Thursday?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'I should be glad to be there [while the group considers its tactics].',
      role: 'officer',
      audience: ['political-group'],
    },
    {
      text: 'Would you come to group and [help us draft the amendment]?',
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: "Here is the costing of the Labour Group's draft amendment, for your group only.",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: "Tactics are your department, so I'd rather not be at group for that.",
      role: 'officer',
      audience: ['political-group'],
    },
    {
      text: 'Could you help us draft the bus strategy before Cabinet?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "We'd like you to explain to the group the drainage advice that you gave in March.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Would you come to group and help us draft the amendment so that it is in order under standing orders?',
      role: 'member',
      audience: ['officer'],
      excuse: '38 (bullet 4)',
    },
  ],
} as const satisfies Rule;
