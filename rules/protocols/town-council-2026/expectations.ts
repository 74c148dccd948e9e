import { officers } from '../../../lib/lint/readers.ts';
import { disclosures } from '../disclosures.ts';
import { aboutOwnJob } from '../own-job.ts';
import { section } from '../section.ts';

export const expectations = [
  ...section('3. Expectations', [
    {
      ref: '3.1',
      title: 'What councillors can expect from officers',
      summary: 'This leads in to eleven things that councillors can look for from officers.',
      binds: ['officer'],
      supports: [],
      unchecked: 'It leads in to the bullets; the bullet that applies is cited.',
    },
    {
      ref: '3.1 (bullet 1)',
      title: 'Commitment to whole Council',
      summary:
        'Officers are committed to the Council, all of it, rather than to a group or a councillor.',
      binds: ['officer'],
      supports: [{ rule: 'party-politics', as: 'rule' }],
    },
    {
      ref: '3.1 (bullet 2)',
      title: 'Working partnership (from officers)',
      summary: 'Councillors can look to officers to work in partnership.',
      binds: ['officer'],
      supports: [],
      unchecked: 'It is a general attitude; no draft can show that it is missing.',
    },
    {
      ref: '3.1 (bullet 3)',
      title: 'Understanding of workloads (from officers)',
      summary: 'Officers should understand and support councillors’ role, load and pressures.',
      binds: ['officer'],
      supports: [],
      unchecked: 'It is a general attitude; no draft can show that it is missing.',
    },
    {
      ref: '3.1 (bullet 4)',
      title: 'Timely responses',
      summary: 'Officers should reply promptly to enquiries and complaints.',
      binds: ['officer'],
      supports: [
        { rule: 'member-access/late-reply', as: 'rule', severity: 'advise' },
        { rule: 'member-access/refusal', as: 'rule', severity: 'advise' },
      ],
    },
    {
      ref: '3.1 (bullet 5)',
      title: 'Impartial professional advice',
      summary:
        'Advice should be impartial and professional, free of political views or preference.',
      binds: ['officer'],
      supports: [
        { rule: 'party-politics', as: 'rule' },
        { rule: 'professional-advice/shading', as: 'rule' },
        { rule: 'professional-advice/omission', as: 'rule' },
      ],
    },
    {
      ref: '3.1 (bullet 6)',
      title: 'Regular, relevant information',
      summary:
        'Councillors can expect up-to-date information on matters suitable and relevant to them.',
      binds: ['officer'],
      supports: [
        { rule: 'member-access/refusal', as: 'rule', severity: 'advise' },
        { rule: 'member-access/told-to-use-foi', as: 'rule', severity: 'advise' },
        { rule: 'member-access/correspondence', as: 'rule', severity: 'advise' },
        { rule: 'member-access/committee-papers', as: 'rule', severity: 'advise' },
        { rule: 'member-access/account', as: 'rule', severity: 'advise' },
        { rule: 'local-member', as: 'background' },
      ],
    },
    {
      ref: '3.1 (bullet 7)',
      title: 'Sensitivity to political environment',
      summary: 'Officers should be politically aware and sensitive.',
      binds: ['officer'],
      supports: [{ rule: 'party-politics', as: 'background' }],
      unchecked: 'It asks for awareness, which is too general to show in a draft.',
    },
    {
      ref: '3.1 (bullet 8)',
      title: 'Respect, dignity, courtesy (from officers)',
      summary: 'Officers owe councillors respect, dignity and courtesy.',
      binds: ['officer'],
      supports: [{ rule: 'respect', as: 'rule' }],
    },
    {
      ref: '3.1 (bullet 9)',
      title: 'Training and development',
      summary: 'Councillors can expect training and development for their role.',
      binds: ['officer'],
      supports: [],
      unchecked: 'It describes what is provided; no draft can show that it is missing.',
    },
    {
      ref: '3.1 (bullet 10)',
      title: 'Integrity and confidentiality (from officers)',
      summary: 'Officers owe integrity, mutual support and suitable confidentiality.',
      binds: ['officer'],
      supports: [...disclosures, { rule: 'personal-data', as: 'background' }],
    },
    {
      ref: '3.1 (bullet 11)',
      title: 'Officers not to advance personal interests',
      summary:
        'Officers are not to exploit links with councillors for private gain or to sway decisions improperly.',
      binds: ['officer'],
      supports: [...aboutOwnJob({ as: 'rule' }), { rule: 'undue-pressure/lobbying', as: 'rule' }],
    },
    {
      ref: '3.2',
      title: 'What officers can expect from councillors',
      summary: 'This leads in to seven things that officers can look for from councillors.',
      binds: ['member'],
      supports: [],
      unchecked: 'It leads in to the bullets; the bullet that applies is cited.',
    },
    {
      ref: '3.2 (bullet 1)',
      title: 'Working partnership (from councillors)',
      summary: 'Officers can look to councillors to work in partnership.',
      binds: ['member'],
      supports: [],
      unchecked: 'It is a general attitude; no draft can show that it is missing.',
    },
    {
      ref: '3.2 (bullet 2)',
      title: 'Understanding of workloads (from councillors)',
      summary: 'Councillors should understand and support officers’ role, load and pressures.',
      binds: ['member'],
      supports: [
        { rule: 'undue-pressure/hours', as: 'rule', severity: 'advise' },
        { rule: 'undue-pressure/duties', as: 'rule', severity: 'advise' },
        { rule: 'undue-pressure/rank', as: 'rule', severity: 'advise' },
      ],
    },
    {
      ref: '3.2 (bullet 3)',
      title: 'Respect, dignity, courtesy (from councillors)',
      summary: 'Councillors owe officers respect, dignity and courtesy.',
      binds: ['member'],
      supports: [
        { rule: 'respect', as: 'rule' },
        { rule: 'officer-criticism', as: 'background' },
      ],
    },
    {
      ref: '3.2 (bullet 4)',
      title: 'Integrity and confidentiality (from councillors)',
      summary: 'Councillors owe integrity, mutual support and suitable confidentiality.',
      binds: ['member'],
      supports: [
        { rule: 'confidential-information', as: 'rule' },
        { rule: 'personal-data', as: 'background' },
      ],
    },
    {
      ref: '3.2 (bullet 5)',
      title: 'No bullying, harassment or undue pressure',
      summary: 'Councillors must not bully, harass or put undue pressure on officers.',
      binds: ['member'],
      supports: [
        { rule: 'respect', as: 'rule' },
        { rule: 'respect/threat', as: 'rule', severity: 'stop' },
        { rule: 'respect/shouting', as: 'rule' },
        { rule: 'undue-pressure', as: 'rule' },
      ],
    },
    {
      ref: '3.2 (bullet 6)',
      title: 'Councillors not to advance interests improperly',
      summary:
        'No councillor is to exploit office, or links with staff, for private gain (theirs or another’s) or to sway decisions improperly.',
      binds: ['member'],
      supports: [
        { rule: 'undue-pressure/favour', as: 'rule' },
        { rule: 'undue-pressure/authority', as: 'rule' },
        { rule: 'undue-pressure/threat', as: 'rule', severity: 'advise' },
      ],
    },
    {
      ref: '3.2 (bullet 7)',
      title: 'Comply with the Code and policies',
      summary:
        'Councillors will always follow the Code of Conduct and the Council’s other policies.',
      binds: ['member'],
      supports: [],
      unchecked: 'It points to documents that are not part of the protocol.',
    },
  ]),
  ...section('4. Limitations upon behaviour', [
    {
      ref: '4.1',
      title: 'Limits on behaviour',
      summary:
        'Distinct roles put limits on behaviour; three examples follow, and the list is not complete.',
      binds: ['member', 'officer'],
      supports: [],
      unchecked: 'It leads in to the bullets; the bullet that applies is cited.',
    },
    {
      ref: '4.1 (bullet 1)',
      title: 'Close personal relationships blur roles',
      summary:
        'Close personal relationships can muddle roles and suggest that someone gets special treatment.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'relationships/intimacy', as: 'rule', severity: 'advise' },
        { rule: 'relationships/favour', as: 'rule', severity: 'advise' },
        { rule: 'relationships/bond', as: 'rule', severity: 'advise' },
        { rule: 'relationships/undeclared', as: 'rule', severity: 'advise' },
        { rule: 'relationships/taking-part', as: 'rule', severity: 'advise' },
      ],
    },
    {
      ref: '4.1 (bullet 2)',
      title: 'Limits on advice sought from officers',
      summary:
        'Councillors may not seek officers’ advice without limit on personal or party political matters.',
      binds: ['member'],
      supports: [
        { rule: 'council-resources/private-advice', as: 'rule' },
        { rule: 'council-resources/party-use', as: 'rule' },
        { rule: 'party-politics', as: 'rule', audience: officers },
      ],
    },
    {
      ref: '4.1 (bullet 3)',
      title: 'No appearance of favouring councillor or group',
      summary:
        'Relations with particular people or party groups should not make the public suspect that an employee favours them.',
      binds: ['officer'],
      supports: [
        { rule: 'relationships/one-group', as: 'rule' },
        { rule: 'relationships/favour', as: 'rule' },
        { rule: 'relationships/bond', as: 'rule' },
        { rule: 'party-politics', as: 'rule' },
      ],
    },
  ]),
  ...section('5. When things go wrong', [
    {
      ref: '5.1',
      title: 'Try informal conciliation first',
      summary:
        'If relations break down, informal resolution is preferred before formal procedures.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'proper-channel/formal-first', as: 'rule', severity: 'advise' },
        { rule: 'proper-channel/circulated', as: 'rule', severity: 'advise' },
        { rule: 'proper-channel/behind-back', as: 'rule', severity: 'advise' },
      ],
    },
    {
      ref: '5.2',
      title: 'Officer routes: grievance or Monitoring Officer',
      summary:
        'An officer may use the grievance policy, or complain under the Code to the Borough Council’s Monitoring Officer, or both.',
      binds: ['officer'],
      supports: [{ rule: 'proper-channel', as: 'route' }],
      unchecked: 'It gives the route; the card names it.',
    },
    {
      ref: '5.3',
      title: 'Councillor route: disciplinary policy',
      summary: 'A councillor may use the Council’s formal disciplinary policy.',
      binds: ['member'],
      supports: [
        { rule: 'proper-channel', as: 'route' },
        { rule: 'officer-criticism', as: 'route' },
      ],
      unchecked: 'It gives the route; the card names it.',
    },
  ]),
] as const;
