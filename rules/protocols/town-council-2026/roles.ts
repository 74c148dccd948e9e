import { councillors, officers } from '../../../lib/lint/readers.ts';
import { section } from '../section.ts';

export const roles = [
  ...section('1. Introduction', [
    {
      ref: '1.1',
      title: 'Respect, informality, trust, openness',
      summary:
        'The working relationship is key to the Council and should be respectful, informal, trusting and open.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'respect', as: 'rule', severity: 'advise' },
        { rule: 'relationships', as: 'background' },
      ],
    },
    {
      ref: '1.2',
      title: 'Purpose: roles and expectations',
      summary:
        'The document helps councillors and officers to keep the relationship going and to know their roles and what to expect.',
      binds: ['member', 'officer'],
      supports: [],
      unchecked: 'It states a purpose only.',
    },
    {
      ref: '1.3',
      title: 'Covers when things go wrong',
      summary: 'It also gives advice for when a relationship breaks down.',
      binds: ['member', 'officer'],
      supports: [],
      unchecked: 'It points to section 5.',
    },
    {
      ref: '1.4',
      title: 'Read with law and codes',
      summary: 'It is to be applied alongside the law and the national and local codes.',
      binds: ['member', 'officer'],
      supports: [],
      unchecked: 'It points to the law and to other codes.',
    },
  ]),
  ...section('2. Roles of Councillors and Officers', [
    {
      ref: '2.1',
      title: 'Distinct roles; mutual respect essential',
      summary:
        'Councillors answer to voters for their term; officers answer to the Council, advise it and work under the direction of the Council and its committees; mutual respect is essential.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'respect', as: 'rule', severity: 'advise' },
        { rule: 'instructing-officers', as: 'background' },
        { rule: 'decision-attribution', as: 'background' },
      ],
    },
    {
      ref: '2.2',
      title: 'Councillors: policy, advocacy, no daily management',
      summary:
        'Councillors set policy, lead, represent the Council outside only when properly authorised and speak for constituents; day-to-day running is not for them.',
      binds: ['member'],
      supports: [
        { rule: 'instructing-officers', as: 'rule' },
        { rule: 'media-routing/speaking-for', as: 'rule' },
        { rule: 'premature-commitment', as: 'background' },
      ],
    },
    {
      ref: '2.3',
      title: 'Chairmen: respect impartiality, no party work',
      summary:
        'Chairmen and vice-chairmen have extra duties and a closer relationship, but must still respect impartiality and not ask for party political work or anything that compromises the officer’s role.',
      binds: ['chairman', 'vice-chairman'],
      supports: [
        { rule: 'council-resources/party-use', as: 'rule' },
        { rule: 'council-resources/party-booking', as: 'rule' },
        { rule: 'professional-advice', as: 'rule' },
        { rule: 'party-politics', as: 'rule', audience: officers },
        { rule: 'party-politics', as: 'rule' },
        { rule: 'undue-pressure', as: 'rule' },
      ],
    },
    {
      ref: '2.4',
      title: 'Officers: professional views, no party favour',
      summary:
        'Officers advise and carry out Council policy; in advice and reports they give their own professional view and recommendation without favouring a party view.',
      binds: ['officer'],
      supports: [
        { rule: 'party-politics', as: 'rule', audience: councillors },
        { rule: 'party-politics', as: 'rule', kind: ['report'] },
        { rule: 'professional-advice/shading', as: 'rule' },
        { rule: 'professional-advice/omission', as: 'rule' },
      ],
    },
    {
      ref: '2.5',
      title: 'Respect statutory officers; do not obstruct',
      summary:
        'Proper Officer, RFO and similar officers have duties in law beyond those to the Council or councillors, which councillors must respect and not obstruct.',
      binds: ['member'],
      supports: [
        { rule: 'professional-advice/obstruction', as: 'rule' },
        { rule: 'professional-advice', as: 'rule' },
        { rule: 'instructing-officers', as: 'background' },
      ],
    },
  ]),
] as const;
