import { section } from '../section.ts';

export const purposeAndPrinciples = [
  ...section('Purpose', [
    {
      ref: '1',
      title: 'Purpose: roles and relationship',
      summary:
        'The protocol sets out what members and officers each do and how they should relate.',
      binds: ['member', 'officer'],
      supports: [],
      unchecked: 'It states a purpose only.',
    },
    {
      ref: '2',
      title: 'Reflects the Codes of Conduct',
      summary:
        'The protocol builds on the members’ and officers’ Codes of Conduct, which share the aim of high standards.',
      binds: ['member', 'officer'],
      supports: [],
      unchecked: 'It points to the Codes of Conduct.',
    },
  ]),
  ...section('Principles', [
    {
      ref: '3',
      title: 'Fundamental principles',
      summary: 'This leads in to nine lettered principles.',
      binds: ['member', 'officer'],
      supports: [],
      unchecked: 'It leads in to the principles; the letter that applies is cited.',
    },
    {
      ref: '3(a)',
      title: 'Elected authority serving Leicestershire',
      summary: 'The Council is an elected body that provides services to local people.',
      binds: ['authority'],
      supports: [],
      unchecked: 'It is a constitutional statement.',
    },
    {
      ref: '3(b)',
      title: 'Single corporate body',
      summary:
        'The Council is one legal entity across its officer structure and all its functions.',
      binds: ['authority'],
      supports: [],
      unchecked: 'It is a constitutional statement.',
    },
    {
      ref: '3(c)',
      title: 'Act within law and codes',
      summary:
        'Members and officers are bound at all times by the law and the relevant standards and codes.',
      binds: ['member', 'officer'],
      supports: [{ rule: 'professional-advice', as: 'background' }],
      unchecked: 'It states a general duty; para 6 is cited where advice on the law is at issue.',
    },
    {
      ref: '3(d)',
      title: 'Members accountable to voters',
      summary: 'Members answer to local people at elections.',
      binds: ['member'],
      supports: [],
      unchecked: 'It is a constitutional statement.',
    },
    {
      ref: '3(e)',
      title: 'Administration politically accountable',
      summary:
        'The ruling administration is accountable for policies the Council has approved and has an interest in officers delivering them.',
      binds: ['member', 'officer'],
      supports: [{ rule: 'party-politics', as: 'background' }],
      unchecked:
        'It is a constitutional statement, and explains why naming the administration is not itself political.',
    },
    {
      ref: '3(f)',
      title: 'Officers serve the whole Council',
      summary: 'Officers serve the Council as one corporate body and not a part of it.',
      binds: ['officer'],
      supports: [{ rule: 'party-politics', as: 'background' }],
      unchecked: 'It states a principle; paras 5 and 7 are cited where neutrality is at issue.',
    },
    {
      ref: '3(g)',
      title: 'Statutory officer roles',
      summary:
        'Four posts are statutory, with duties set by the Articles: Chief Executive (as Head of Paid Service), Monitoring Officer, Scrutiny Officer and Chief Finance Officer.',
      binds: ['statutory-officer'],
      supports: [{ rule: 'professional-advice', as: 'background' }],
      unchecked: 'It names the statutory posts.',
    },
    {
      ref: '3(h)',
      title: 'Support for local role',
      summary: 'Officers will adequately support every elected member’s local representative work.',
      binds: ['officer'],
      supports: [{ rule: 'member-access', as: 'background' }],
      unchecked: 'It is a general promise; para 28 is cited where information is refused.',
    },
    {
      ref: '3(i)',
      title: 'Mutual trust and respect',
      summary: 'Dealings between members and officers should rest on mutual trust and respect.',
      binds: ['member', 'officer'],
      supports: [{ rule: 'respect', as: 'rule' }],
    },
  ]),
] as const;
