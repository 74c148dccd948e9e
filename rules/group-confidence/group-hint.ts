import type { Rule } from '../../lib/lint/rule.ts';
import { hinted } from '../confidential-information/hinted.ts';
import { groups, ownGroup } from './lexicon/groups.ts';

const keeping =
  '(cannot|can not|must not|may not|should not|could not|not allowed|not permitted|not free|unable|forbidden|prevents|prevent|stops|forbids|improper|tied|would never|asked to forget|not at liberty|not (really|strictly|technically)? (supposed|meant|free|permitted|allowed)|sworn to|lips (are)? sealed|promised not|under oath|(better|best) not|ought not|had better not|shall not|more than my)';
const meeting =
  '(group|groups|caucus|whip|side|lot|meeting|gathering|administration|predecessors|folder|room|accountant|officer|officers)';

export const groupHint = {
  id: 'group-confidence/group-hint',
  severity: 'warn',
  message: 'This keeps a group’s confidence in words and gives it away in a hint.',
  why: 'A hint from somebody who was in the room tells what was said there.',
  advice: 'Leave the hint out and let the group speak for itself.',
  when: ({ outside, situation: { author, audience } }) =>
    author.role === 'member' ? outside : audience.some((each) => each !== 'senior-officer'),
  detect: [
    hinted(
      [
        `${keeping} _8 (repeat|say|tell|discuss|disclose|reveal|name|show|showing|saying|what|which|who) _8 ${meeting}`,
        `${keeping} _3 (repeat|say|tell|disclose|reveal|share) (you|anyone|anybody|a soul)? _1 what (was|is|got|they|he|she|people) _2 (said|agreed|decided|discussed|saying|planning|planned|talked)`,
        `(we|i) had _4 (in|along) _4 (our|my) (councillors|group)`,
        `(a certain|somebody|someone|a|one) _2 (finance|highways|planning|legal|housing|property|senior|chief|very senior)? _1 (chief|director|officer|boss|chap|lady|gentleman|figure|somebody|lawyer|planner|engineer|official) _2 (paid|came|dropped|popped|called|visited|looked|spoke|had a word|sat down) _2 (me|us|some of us|a few of us|to see us|to see a few|with us|a visit|in on us)`,
        `(one|another) (group|of the groups) _8 (while|when|where) i (was|sat)`,
        `(i|we) (was|have been|am) (asked|helping|costing|checking|clerking|modelling) _8 (another group|a group|one of the groups|rival|two of the groups|some groups)`,
        `(talk|talking) in front of the (hired help|staff|officers|clerk)`,
        `(they|${groups}) _4 (talk|talked) _4 (in front of me|in my hearing)`,
        '(my|our)? lips (are)? (sealed|zipped)',
        `(officers|they) would never say (it|this|that) _4`,
        `tied _4 (${ownGroup}|who said)`,
      ],
      () => true,
    ),
  ],
  flags: [
    {
      text: 'I must not say what either group has decided. [You might want to hold the bus plan back a month].',
      role: 'officer',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'I cannot repeat what was said at the Independent group, [but I would not bank on their votes].',
      role: 'officer',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'I cannot say what the officer told our group. [Let us just say nobody was smiling].',
      role: 'member',
      audience: ['public'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'I have been asked by another group to check its amendment. [You may wish to look closely at the parking line].',
      role: 'officer',
      audience: ['political-group'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'I must not say what either group has decided.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'I cannot repeat what was said at the group. You might want to ask their whip.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'I cannot say what the officer told our group.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'The group met on Monday. You might want to read the report.',
      role: 'officer',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
