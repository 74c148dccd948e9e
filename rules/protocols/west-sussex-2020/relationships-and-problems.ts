import { section } from '../section.ts';

export const relationshipsAndProblems = [
  ...section('Familiarity and Personal Relationships', [
    {
      ref: '46',
      title: 'Avoid close personal familiarity',
      summary:
        'Informal joint working is welcome, but close personal familiarity between particular councillors and officers harms respect, can embarrass others and invites suspicion, and is to be avoided.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'relationships/intimacy', as: 'rule', severity: 'advise' },
        { rule: 'relationships/favour', as: 'rule', severity: 'advise' },
        { rule: 'relationships/bond', as: 'rule', severity: 'advise' },
      ],
    },
    {
      ref: '47',
      title: 'Be open about relationships; avoid conflicts',
      summary:
        'Both sides should be open about personal relationships and avoid the appearance of impropriety: members tell their group leader, officers their line manager, and a member should take no part in decisions directly affecting that officer personally.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'relationships/undeclared', as: 'rule' },
        { rule: 'relationships/taking-part', as: 'rule' },
        { rule: 'relationships/favour', as: 'rule' },
        { rule: 'relationships/bond', as: 'rule' },
      ],
    },
  ]),
  ...section('Dealing with problems or issues between officers and members', [
    {
      ref: '48',
      title: 'Member concerns about an officer: whom to tell',
      summary:
        'A councillor who feels badly treated by an officer, or thinks the protocol was broken, may raise it at the right level of the officer’s management line, up to the Chief Executive. Either side can ask the Director of Law and Assurance for advice.',
      binds: ['member'],
      supports: [
        { rule: 'proper-channel', as: 'route' },
        { rule: 'officer-criticism', as: 'route' },
      ],
    },
    {
      ref: '49',
      title: 'Raise it informally first; no power to discipline',
      summary:
        'The member should normally speak to the officer first and settle things informally, and should not escalate to a formal complaint without need; formal steps follow employment procedures, and members have no disciplinary power.',
      binds: ['member'],
      supports: [
        { rule: 'proper-channel/formal-first', as: 'rule' },
        { rule: 'proper-channel/circulated', as: 'rule' },
        { rule: 'proper-channel/discipline', as: 'rule' },
        { rule: 'proper-channel/behind-back', as: 'rule' },
        { rule: 'undue-pressure/threat', as: 'rule', severity: 'advise' },
      ],
    },
    {
      ref: '50',
      title: 'Officer concerns about a member: whom to tell',
      summary:
        'An officer who thinks a councillor broke the protocol or was discourteous should take it to their line manager or another named senior role.',
      binds: ['officer'],
      supports: [{ rule: 'proper-channel', as: 'route' }],
    },
    {
      ref: '51',
      title: 'Officers try informal resolution first',
      summary:
        'The officer should first discuss the matter with the member, with help if wanted; unresolved cases go up, with the member told of any referral, and Code procedures are used for suspected Code breaches.',
      binds: ['officer', 'senior-officer'],
      supports: [
        { rule: 'proper-channel/formal-first', as: 'rule', severity: 'advise' },
        { rule: 'proper-channel/behind-back', as: 'rule', severity: 'advise' },
        { rule: 'proper-channel/circulated', as: 'rule', severity: 'advise' },
      ],
    },
    {
      ref: '52',
      title: 'Fairness and dignity while resolving disputes',
      summary:
        'While a dispute is being resolved, both sides continue to owe respect, and action must be fair and involve both people fully.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'respect', as: 'rule', severity: 'advise' },
        { rule: 'proper-channel/behind-back', as: 'rule', severity: 'advise' },
        { rule: 'proper-channel/circulated', as: 'rule', severity: 'advise' },
      ],
    },
  ]),
] as const;
