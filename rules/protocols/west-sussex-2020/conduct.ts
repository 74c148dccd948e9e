import { officers } from '../../../lib/lint/readers.ts';
import { section } from '../section.ts';

export const conduct = [
  ...section('Opening statement', [
    {
      ref: 'Preamble',
      displayRef: 'opening statement (unnumbered)',
      title: 'Purpose of the guide',
      summary:
        'The opening line presents the document as guidance on how councillors and officers should treat each other, so that the Council’s work gets done and trust is kept.',
      binds: ['member', 'officer'],
      supports: [{ rule: 'respect', as: 'background' }],
      unchecked: 'It states a purpose only.',
    },
  ]),
  ...section('Good Working Relationships - Mutual Respect and Trust', [
    {
      ref: '1',
      title: 'Respect, trust and courtesy both ways',
      summary:
        'Councillors and officers have to deal with each other courteously, trust one another and work constructively in line with the Council’s published values.',
      binds: ['member', 'officer'],
      supports: [{ rule: 'respect', as: 'rule' }],
    },
    {
      ref: '2',
      title: 'Conduct expected at all times',
      summary:
        'This leads in to five bullets on everyday behaviour, which bind councillors and officers alike.',
      binds: ['member', 'officer'],
      supports: [{ rule: 'respect', as: 'background' }],
      unchecked: 'It leads in to the bullets; the bullet that applies is cited.',
    },
    {
      ref: '2 (bullet 1)',
      title: 'Treat everyone with respect and dignity',
      summary:
        'Anyone dealt with, not only colleagues, is owed respectful and dignified treatment.',
      binds: ['member', 'officer'],
      supports: [{ rule: 'respect', as: 'rule' }],
    },
    {
      ref: '2 (bullet 2)',
      title: 'Promote equality; do not discriminate',
      summary:
        'Councillors and officers must not discriminate against anybody and should actively support equality and diversity.',
      binds: ['member', 'officer'],
      supports: [{ rule: 'discrimination', as: 'rule', severity: 'stop' }],
    },
    {
      ref: '2 (bullet 3)',
      title: 'No offensive, bullying or intimidating language',
      summary:
        'Words or behaviour likely to offend, or that might be seen as bullying, harassment or intimidation, are to be avoided.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'respect', as: 'rule' },
        { rule: 'respect/threat', as: 'rule', severity: 'stop' },
        { rule: 'respect/shouting', as: 'rule' },
      ],
    },
    {
      ref: '2 (bullet 4)',
      title: 'Do not bring the Council into disrepute',
      summary:
        'Councillors and officers should steer clear of conduct that could damage the Council’s standing.',
      binds: ['member', 'officer'],
      supports: [{ rule: 'authority-criticism', as: 'background' }],
      unchecked:
        'Words alone rarely show disrepute, and a member’s ordinary criticism of policy is not disrepute.',
    },
    {
      ref: '2 (bullet 5)',
      title: 'Do not use position unfairly',
      summary: 'A role or post must not be used to gain an unfair advantage.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'undue-pressure/favour', as: 'rule' },
        { rule: 'undue-pressure/rank', as: 'rule' },
        { rule: 'undue-pressure/threat', as: 'rule' },
        { rule: 'undue-pressure/lobbying', as: 'rule' },
        { rule: 'undue-pressure/authority', as: 'rule', severity: 'advise' },
      ],
    },
    {
      ref: '3',
      title: 'Respect impartiality; do not seek changed advice',
      summary:
        'Councillors must not compromise officers’ impartiality, the example given being a request to alter professional or technical advice. Officers for their part should recognise councillors’ rights as elected representatives.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'professional-advice', as: 'rule', binds: ['member'] },
        { rule: 'party-politics', as: 'rule', binds: ['member'], audience: officers },
      ],
    },
    {
      ref: '4',
      title: 'Do not undermine trust in officers',
      summary:
        'Councillors should recognise that officers act collectively and should not behave in ways that erode trust between the two sides or make it harder for officers to work together.',
      binds: ['member'],
      supports: [
        { rule: 'officer-criticism', as: 'rule' },
        { rule: 'professional-advice', as: 'background' },
      ],
    },
    {
      ref: '5',
      title: 'Timely and courteous replies',
      summary:
        'Each side should try to answer the other’s questions promptly and write courteously.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'respect', as: 'rule', severity: 'advise' },
        { rule: 'member-access/late-reply', as: 'rule', severity: 'advise' },
      ],
    },
  ]),
] as const;
