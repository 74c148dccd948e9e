import { councillors, outsiders, publications } from '../../../lib/lint/readers.ts';
import { section } from '../section.ts';

export const behaviour = section('3. Principles of Behaviour', [
  {
    ref: '3.1',
    title: 'Respect, trust, courtesy and even-handedness',
    summary:
      'Business depends on mutual respect, trust, courtesy and fair treatment in all dealings; it affects how the public and partners see the Authority.',
    binds: ['member', 'officer'],
    supports: [{ rule: 'respect', as: 'rule' }],
  },
  {
    ref: '3.2',
    title: 'Board Members: challenge without personal attack',
    summary:
      'Board Members may challenge reports and actions but should not attack people personally or publicly and should keep criticism fair and constructive.',
    binds: ['board-member', 'officer'],
    supports: [
      { rule: 'officer-criticism', as: 'rule', binds: ['board-member'] },
      { rule: 'respect', as: 'rule' },
    ],
  },
  {
    ref: '3.3 (first)',
    displayRef: 'para 3.3 (first of two; officers and public criticism)',
    title: 'Officers: no public criticism of decisions',
    summary:
      'Officers should not criticise the Authority’s decisions publicly, whatever their own view.',
    binds: ['officer', 'comms'],
    supports: [
      {
        rule: 'authority-criticism/public-dissent',
        as: 'rule',
        audience: outsiders,
        severity: 'stop',
      },
    ],
  },
  {
    ref: '3.4 (first)',
    displayRef: 'para 3.4 "The Authority\'s Reputation" (first of three)',
    title: 'The Authority’s reputation: shared duty',
    summary:
      'Under the heading of the Authority’s reputation, this leads in to four ways in which members and officers should help the Authority to be well regarded.',
    binds: ['member', 'officer'],
    supports: [{ rule: 'authority-criticism', as: 'background' }],
    unchecked: 'It leads in to four items; the item that applies is cited.',
  },
  {
    ref: '3.4 (first)(1)',
    displayRef: 'para 3.4 "The Authority\'s Reputation", item 1',
    title: 'Uphold legitimacy of local democracy',
    summary:
      'Members and officers should protect and promote the standing of democratic local government.',
    binds: ['member', 'officer'],
    supports: [{ rule: 'authority-criticism/legitimacy', as: 'rule', severity: 'advise' }],
  },
  {
    ref: '3.4 (first)(2)',
    displayRef: 'para 3.4 "The Authority\'s Reputation", item 2',
    title: 'Promote good member-officer relations',
    summary:
      'Members and officers should foster a good relationship with each other and avoid undermining it.',
    binds: ['member', 'officer'],
    supports: [
      { rule: 'respect/refusal', as: 'rule' },
      { rule: 'respect', as: 'rule', severity: 'advise' },
      { rule: 'officer-criticism', as: 'background' },
    ],
  },
  {
    ref: '3.4 (first)(3)',
    displayRef: 'para 3.4 "The Authority\'s Reputation", item 3',
    title: 'No criticism when formally representing Authority',
    summary:
      'When speaking for the Authority formally, members and officers should not criticise it.',
    binds: ['member', 'officer'],
    supports: [
      { rule: 'authority-criticism/representative', as: 'rule' },
      { rule: 'authority-criticism/public-dissent', as: 'rule', kind: publications },
    ],
  },
  {
    ref: '3.4 (first)(4)',
    displayRef: 'para 3.4 "The Authority\'s Reputation", item 4',
    title: 'No personal criticism of members or officers',
    summary: 'Members and officers should not criticise other members or officers personally.',
    binds: ['member', 'officer'],
    supports: [
      { rule: 'officer-criticism', as: 'rule' },
      { rule: 'officer-criticism/member', as: 'rule' },
      { rule: 'respect', as: 'rule' },
    ],
  },
  {
    ref: '3.3 (second)',
    displayRef: 'para 3.3 "Undue Pressure" (second of two)',
    title: 'Undue pressure and unfair advantage',
    summary:
      'Neither side should exploit its position; members, above all those in senior or political office, should remember that officers and particularly juniors can feel overawed.',
    binds: ['member', 'officer'],
    supports: [
      { rule: 'undue-pressure/threat', as: 'rule' },
      { rule: 'undue-pressure/favour', as: 'rule' },
      { rule: 'undue-pressure/rank', as: 'rule' },
      { rule: 'undue-pressure', as: 'rule' },
    ],
  },
  {
    ref: '3.4 (second)',
    displayRef: 'para 3.4 on statutory officers (second of three)',
    title: 'Respect statutory officers’ advice',
    summary:
      'Members must understand the roles of Head of Paid Service, Section 73 Chief Finance Officer and Monitoring Officer and pay special attention to their advice.',
    binds: ['member'],
    supports: [
      { rule: 'professional-advice/dismissal', as: 'rule' },
      { rule: 'professional-advice', as: 'rule' },
    ],
  },
  {
    ref: '3.5',
    title: 'No pressure beyond duties or hours',
    summary:
      'Members should not press officers to exceed their powers or to work outside normal duties or hours, and special care is due over Authority property and services.',
    binds: ['member'],
    supports: [
      { rule: 'undue-pressure/hours', as: 'rule' },
      { rule: 'undue-pressure/duties', as: 'rule' },
      { rule: 'undue-pressure/authority', as: 'rule' },
      { rule: 'undue-pressure/rank', as: 'rule', severity: 'advise' },
      { rule: 'council-resources/private-use', as: 'rule' },
      { rule: 'council-resources/party-use', as: 'rule' },
      { rule: 'council-resources/party-booking', as: 'rule' },
      { rule: 'council-resources/business-use', as: 'rule' },
    ],
  },
  {
    ref: '3.6',
    title: 'Requests go through Chief Officers, never juniors',
    summary:
      'Members route every request for information or advice through Chief Officers and do not approach junior staff directly, because that can put individuals under pressure.',
    binds: ['member'],
    supports: [
      { rule: 'proper-channel/junior-request', as: 'rule' },
      { rule: 'undue-pressure', as: 'background' },
    ],
  },
  {
    ref: '3.7',
    title: 'Give legal and financial warnings; report non-implementation',
    summary:
      'Members should be told all legal and financial considerations and consequences, however unwelcome, and should tell the Head of Paid Service if they think an officer is failing to carry out a decision.',
    binds: ['officer', 'member'],
    supports: [
      { rule: 'professional-advice/omission', as: 'rule', binds: ['officer'], severity: 'advise' },
      { rule: 'professional-advice/shading', as: 'rule', binds: ['officer'], severity: 'advise' },
      { rule: 'proper-channel/junior-request', as: 'route' },
    ],
  },
  {
    ref: '3.8',
    title: 'Officers: no lobbying, job matters or allegations',
    summary:
      'Officers must not unduly influence a member to decide in their favour, bring up personal job matters or make allegations about other officers to members.',
    binds: ['officer'],
    supports: [
      { rule: 'employment-matters', as: 'rule', audience: councillors },
      { rule: 'undue-pressure/lobbying', as: 'rule', audience: councillors },
      { rule: 'officer-criticism', as: 'rule', audience: councillors },
    ],
  },
  {
    ref: '3.9',
    title: 'Personal or business connections',
    summary:
      'Personal or business links with a member or officer must not affect official work, and care is needed not to pass confidential information to those without a right to it.',
    binds: ['member', 'officer'],
    supports: [
      { rule: 'relationships/favour', as: 'rule' },
      { rule: 'relationships/bond', as: 'rule' },
      { rule: 'relationships/taking-part', as: 'rule' },
      { rule: 'relationships/undeclared', as: 'rule' },
      { rule: 'confidential-information/secret-terms', as: 'rule' },
    ],
  },
  {
    ref: '3.4 (third)',
    displayRef: 'para 3.4 on declaring relationships (third of three, after 3.9)',
    title: 'Consider registering or declaring relationships',
    summary:
      'Members should weigh their connections with other members or officers when deciding whether to register or declare an interest.',
    binds: ['member'],
    supports: [
      { rule: 'relationships/undeclared', as: 'rule', severity: 'advise' },
      { rule: 'relationships/taking-part', as: 'rule', severity: 'advise' },
    ],
  },
]);
