import { officers, outsiders } from '../../../lib/lint/readers.ts';
import { section } from '../section.ts';

export const politicalGroups = section(
  'Political Groups and political matters - role of officers',
  [
    {
      ref: '34',
      title: 'Officers not at party meetings',
      summary:
        'Officers must neither be invited to nor go to a political party’s division or constituency meetings.',
      binds: ['member', 'officer'],
      supports: [{ rule: 'group-attendance/party-meeting', as: 'rule' }],
    },
    {
      ref: '35',
      title: 'Support staff and private or party messages',
      summary:
        'Some support staff will handle messages and diaries on non-Council topics, but officers and resources should not end up serving private or party political ends.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'council-resources/party-use', as: 'rule' },
        { rule: 'council-resources/party-booking', as: 'rule' },
        { rule: 'council-resources/private-use', as: 'rule' },
        { rule: 'council-resources/private-advice', as: 'rule' },
        { rule: 'council-resources/business-use', as: 'rule' },
      ],
    },
    {
      ref: '36',
      title: 'Senior officers may advise group discussions',
      summary:
        'Groups can properly seek confidential advice on Council business, and senior officers may be asked to give it.',
      binds: ['senior-officer', 'political-group'],
      supports: [
        { rule: 'group-attendance/junior', as: 'exception' },
        { rule: 'group-confidence', as: 'background' },
      ],
    },
    {
      ref: '37',
      title: 'Right to refuse; outsiders; equal treatment',
      summary:
        'Officers may decline to attend, should stay away if people who are not councillors of the County Council are present, must not turn down a second group on the same topic after accepting a first, and may leave when it stops being appropriate.',
      binds: ['officer', 'political-group'],
      supports: [
        { rule: 'group-attendance/outsiders', as: 'rule' },
        { rule: 'group-attendance/compelled', as: 'rule' },
        { rule: 'group-attendance/parity', as: 'rule' },
        { rule: 'group-attendance/junior', as: 'rule', severity: 'advise' },
      ],
    },
    {
      ref: '38',
      title: 'Group advice: facts and Council business only',
      summary:
        'Officers advising a group keep to facts or professional advice about Council business, stay out of party business and should not be there while it is discussed; four examples of proper attendance follow.',
      binds: ['officer', 'political-group'],
      supports: [
        { rule: 'group-attendance/party-items', as: 'rule' },
        { rule: 'group-attendance/lines', as: 'rule' },
        { rule: 'group-attendance/tactics', as: 'rule' },
        { rule: 'group-attendance/group-papers', as: 'rule' },
        { rule: 'party-politics', as: 'rule', binds: ['officer'], audience: ['political-group'] },
        {
          rule: 'party-politics',
          as: 'rule',
          binds: ['officer'],
          audience: ['member'],
          kind: ['email', 'letter', 'note'],
          severity: 'advise',
        },
        { rule: 'party-politics', as: 'rule', binds: ['political-group'], audience: officers },
      ],
    },
    {
      ref: '38 (bullet 1)',
      title: 'Example: policy change or legislation',
      summary:
        'A group may ask an officer to explain major policy moves, by government or Council, or what new legislation means.',
      binds: ['officer', 'political-group'],
      supports: [{ rule: 'group-attendance/lines', as: 'exception' }],
    },
    {
      ref: '38 (bullet 2)',
      title: 'Example: budget matters',
      summary: 'A group may ask an officer to speak on the Council’s budget and financial plans.',
      binds: ['officer', 'political-group'],
      supports: [{ rule: 'group-attendance/group-papers', as: 'exception' }],
    },
    {
      ref: '38 (bullet 3)',
      title: 'Example: explaining earlier technical advice',
      summary: 'A group may ask an officer to explain technical advice that it already has.',
      binds: ['officer', 'political-group'],
      supports: [{ rule: 'group-attendance/party-items', as: 'exception' }],
    },
    {
      ref: '38 (bullet 4)',
      title: 'Example: advice on an item coming to Council',
      summary:
        'A group may ask for procedural or technical advice on an item coming to a Council meeting.',
      binds: ['officer', 'political-group'],
      supports: [{ rule: 'group-attendance/tactics', as: 'exception' }],
    },
    {
      ref: '39',
      title: 'Group conclusions are not Council decisions',
      summary:
        'Groups cannot decide for the Council whatever they conclude, and an officer’s presence changes nothing; members should not suggest at such meetings that minds are closed or matters settled.',
      binds: ['member', 'political-group'],
      supports: [
        { rule: 'decision-attribution/political-group', as: 'rule' },
        { rule: 'premature-commitment', as: 'rule', audience: ['political-group'] },
        { rule: 'premature-commitment', as: 'rule', kind: ['minutes'] },
        { rule: 'premature-commitment', as: 'rule', audience: ['member'], kind: ['note'] },
      ],
    },
    {
      ref: '40',
      title: 'Group briefing does not replace formal advice',
      summary:
        'Facts or advice given to a group do not remove the need for full information and advice when the matter is formally considered.',
      binds: ['officer'],
      supports: [{ rule: 'professional-advice/omission', as: 'rule', severity: 'advise' }],
    },
    {
      ref: '41',
      title: 'Officers keep group discussions confidential',
      summary:
        'Officers present at a group discussion must not pass it on to another group or other members without the group’s request, though need-to-know feedback to senior officers is allowed.',
      binds: ['officer'],
      supports: [
        { rule: 'group-confidence/relayed-discussion', as: 'rule', severity: 'stop' },
        { rule: 'group-confidence/party-confidence', as: 'rule' },
        { rule: 'group-confidence/mixed-list', as: 'rule' },
        { rule: 'group-confidence/group-hint', as: 'rule' },
      ],
    },
    {
      ref: '42',
      title: 'Do not compromise impartiality; verify attributed comments',
      summary:
        'Councillors must avoid anything that does or may compromise an officer’s impartiality, and an officer should be able to check remarks attributed to them in a group’s written record.',
      binds: ['member', 'political-group'],
      supports: [
        { rule: 'party-politics', as: 'rule' },
        { rule: 'group-confidence/unchecked-remark', as: 'rule' },
      ],
    },
    {
      ref: '43',
      title: 'No public reference to advice given to group',
      summary:
        'Councillors should not mention, in public or at Council meetings, what officers told a political group.',
      binds: ['member'],
      supports: [
        {
          rule: 'group-confidence/group-advice',
          as: 'rule',
          audience: outsiders,
          severity: 'stop',
        },
        { rule: 'group-confidence/group-advice', as: 'rule', audience: ['member'], kind: ['note'] },
        { rule: 'group-confidence/group-hint', as: 'rule', audience: outsiders },
      ],
    },
    {
      ref: '44',
      title: 'Guard confidential information when outsiders present',
      summary:
        'Where outsiders (people who are not County councillors) are at a group meeting, confidential Council information must be protected because they are outside the Code and lack members’ information rights.',
      binds: ['member', 'officer'],
      supports: [
        {
          rule: 'confidential-information/group-guests',
          as: 'rule',
          audience: ['political-group'],
          severity: 'stop',
        },
        { rule: 'group-attendance', as: 'background' },
      ],
    },
    {
      ref: '45',
      title: 'Who to ask about group matters',
      summary:
        'Doubts about this part of the protocol go jointly to the group leader concerned and to the Director of Law and Assurance.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'group-attendance', as: 'route' },
        { rule: 'group-confidence', as: 'route' },
      ],
      unchecked: 'It says whom to ask; the card names it as the route.',
    },
  ],
);
