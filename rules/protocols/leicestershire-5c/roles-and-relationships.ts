import { meetingPapers, outsiders, publications } from '../../../lib/lint/readers.ts';
import { section } from '../section.ts';

export const rolesAndRelationships = [
  ...section('Role of Members and Officers', [
    {
      ref: '4',
      title: 'Distinct responsibilities and accountability',
      summary:
        'Members answer to voters for their term; officers answer to the whole Council through the Chief Executive, advise members and do the work set by Cabinet and full Council.',
      binds: ['member', 'officer'],
      supports: [{ rule: 'instructing-officers', as: 'background' }],
      unchecked: 'It describes roles; para 5 is cited where a member runs operations.',
    },
    {
      ref: '5',
      title: 'Members out of operations; officers out of politics',
      summary:
        'Members should leave day-to-day service management to staff, though they may raise operational issues for constituents, and officers should keep out of politics.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'instructing-officers', as: 'rule', binds: ['member'] },
        { rule: 'party-politics', as: 'rule' },
      ],
    },
    {
      ref: '6',
      title: 'Decisions in light of recorded advice',
      summary:
        'Members decide as Cabinet or other bodies after proper professional advice, and officers may have that advice recorded.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'professional-advice/off-record', as: 'rule', binds: ['member'] },
        { rule: 'professional-advice', as: 'rule', binds: ['member'] },
      ],
    },
    {
      ref: '7',
      title: 'Fearless, factual, neutral advice; political awareness',
      summary:
        'Advice should serve the whole Council and be fearless, factual, honest, objective and neutral, and officers must watch for contentious matters and their implications.',
      binds: ['officer'],
      supports: [
        { rule: 'professional-advice/shading', as: 'rule' },
        { rule: 'professional-advice/omission', as: 'rule' },
        { rule: 'party-politics', as: 'rule' },
        { rule: 'local-member', as: 'background' },
      ],
    },
  ]),
  ...section('Relationships between Members and Officers', [
    {
      ref: '8',
      title: 'Courtesy, no advantage, no close familiarity',
      summary:
        'Relations should be courteous and neither side should exploit its position; close personal familiarity and anything suggesting special treatment should be avoided, and officers must declare close relationships with members.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'respect', as: 'rule' },
        { rule: 'undue-pressure', as: 'rule' },
        { rule: 'relationships/favour', as: 'rule' },
        { rule: 'relationships/bond', as: 'rule' },
        { rule: 'relationships/undeclared', as: 'rule' },
        { rule: 'relationships/taking-part', as: 'rule' },
        { rule: 'relationships/intimacy', as: 'rule' },
      ],
    },
    {
      ref: '9',
      title: 'No officer conduct issues in public',
      summary:
        'Officers’ conduct or capability, individually or together, should not be raised at public meetings or in the press, since they cannot reply; concerns go first to the officer and then to the Director or the Monitoring Officer.',
      binds: ['member'],
      supports: [
        { rule: 'officer-criticism', as: 'rule', audience: ['press'], severity: 'stop' },
        {
          rule: 'officer-criticism',
          as: 'rule',
          kind: ['press-release', 'media-reply'],
          severity: 'stop',
        },
        {
          rule: 'officer-criticism',
          as: 'rule',
          audience: ['public'],
          kind: meetingPapers,
          severity: 'stop',
        },
        { rule: 'proper-channel', as: 'route' },
      ],
    },
    {
      ref: '10',
      title: 'No publication derogatory of officers',
      summary:
        'Members will not publish, themselves or through agents or groups, anything derogatory about officers generally or particular officers.',
      binds: ['member', 'political-group'],
      supports: [
        { rule: 'officer-criticism', as: 'rule', audience: ['press', 'public'], severity: 'stop' },
        { rule: 'officer-criticism', as: 'rule', kind: publications, severity: 'stop' },
      ],
    },
    {
      ref: '11',
      title: 'Respect officers’ confidences; do not share wider',
      summary:
        'Information shared with members should not go wider, above all to press or public, without prior consent of the Head of Service or Assistant Director; media dealings are covered in the Media Relations Protocol.',
      binds: ['member'],
      supports: [
        { rule: 'confidential-information', as: 'rule', audience: outsiders, severity: 'stop' },
        { rule: 'confidential-information', as: 'rule' },
        { rule: 'confidential-information/private-mailbox', as: 'rule' },
        { rule: 'media-routing', as: 'background' },
      ],
    },
  ]),
] as const;
