import { section } from '../section.ts';

export const delegatedDecisions = section('Decisions under delegated powers', [
  {
    ref: '19',
    title: 'No delegation to individual members',
    summary:
      'By policy no executive power is delegated to individual members; “Lead Member” is used in place of “Portfolio Holder” so as not to suggest personal delegated power.',
    binds: ['member', 'lead-member', 'officer', 'comms'],
    supports: [
      { rule: 'decision-attribution/lead-member', as: 'rule' },
      { rule: 'decision-attribution/own-decision', as: 'rule' },
      { rule: 'decision-attribution/title', as: 'rule' },
      { rule: 'decision-attribution/consultation', as: 'rule' },
    ],
  },
  {
    ref: '20',
    title: 'Role of a Lead Member',
    summary:
      'This leads in to six lettered parts of the role and a sentence on Children’s Services.',
    binds: ['lead-member'],
    supports: [{ rule: 'decision-attribution/own-decision', as: 'background' }],
    unchecked: 'It leads in to a description of a role.',
  },
  {
    ref: '20(a)',
    title: 'Lead Member: leadership of brief',
    summary: 'A Lead Member gives leadership in the area of interest and knows the brief.',
    binds: ['lead-member'],
    supports: [],
    unchecked: 'It describes a role.',
  },
  {
    ref: '20(b)',
    title: 'Lead Member: sounding board for chief officers',
    summary: 'A chief officer can sound out the Lead Member before using delegated power.',
    binds: ['lead-member', 'chief-officer'],
    supports: [{ rule: 'decision-attribution/consultation', as: 'exception' }],
  },
  {
    ref: '20(c)',
    title: 'Lead Member: informed opinion before Cabinet',
    summary:
      'A Lead Member gives a better-informed member view on proposals that are before Cabinet or on their way there.',
    binds: ['lead-member'],
    supports: [{ rule: 'decision-attribution/lead-member', as: 'exception' }],
  },
  {
    ref: '20(d)',
    title: 'Lead Member: appear before scrutiny',
    summary: 'A Lead Member appears before scrutiny for the Executive where that is suitable.',
    binds: ['lead-member'],
    supports: [],
    unchecked: 'It describes a role.',
  },
  {
    ref: '20(e)',
    title: 'Lead Member: statements at Council',
    summary:
      'A Lead Member makes position statements and answers questions at Council for the Executive.',
    binds: ['lead-member'],
    supports: [{ rule: 'decision-attribution/own-decision', as: 'exception' }],
    unchecked: 'It describes a role; naming the Lead Member as the speaker is fine.',
  },
  {
    ref: '20(f)',
    title: 'Lead Member: media on Cabinet decisions',
    summary:
      'A Lead Member talks to the media to explain Cabinet’s decisions and the policy that emerges from its meetings.',
    binds: ['lead-member', 'comms'],
    supports: [{ rule: 'media-routing', as: 'exception' }],
  },
  {
    ref: '20 (closing sentence)',
    title: 'Children’s Services Lead Member is statutory',
    summary:
      'This Lead Member role is a statutory one carrying political accountability for children’s services, education and social care included.',
    binds: ['lead-member'],
    supports: [{ rule: 'decision-attribution/own-decision', as: 'background' }],
    unchecked: 'It describes a role; accountability is not a personal power to decide.',
  },
  {
    ref: '21',
    title: 'Consultation leaves decision with chief officer',
    summary:
      'Where a chief officer chooses to consult a Lead Member, both accept that the decision and the responsibility stay with the officer.',
    binds: ['chief-officer', 'lead-member'],
    supports: [
      { rule: 'decision-attribution/lead-member', as: 'rule' },
      { rule: 'decision-attribution/own-decision', as: 'rule' },
      { rule: 'decision-attribution/consultation', as: 'rule' },
    ],
  },
  {
    ref: '22',
    title: '“After consultation with” is not approval',
    summary:
      'Delegations exercised after consultation with members remain the officer’s decision; handling consultation as specific approval could fairly be seen as personal delegation in all but name.',
    binds: ['chief-officer', 'lead-member', 'local-member'],
    supports: [
      { rule: 'decision-attribution/consultation', as: 'rule' },
      { rule: 'decision-attribution/signature', as: 'rule' },
    ],
  },
  {
    ref: '23',
    title: 'Proceeding against objection; refer back',
    summary:
      'A chief officer may in theory go ahead despite some objection, but may be wiser to send the decision back to the body that delegated it.',
    binds: ['chief-officer'],
    supports: [{ rule: 'decision-attribution/objection', as: 'rule', severity: 'advise' }],
  },
  {
    ref: '24',
    title: 'Irreconcilable disagreement: what to consider',
    summary:
      'Where the Lead Member’s and chief officer’s views materially differ and cannot be reconciled, the officer should consider two protective steps.',
    binds: ['chief-officer', 'lead-member'],
    supports: [
      { rule: 'decision-attribution/objection', as: 'route' },
      { rule: 'professional-advice', as: 'background' },
    ],
  },
  {
    ref: '24(a)',
    title: 'Step: seek statutory officer advice',
    summary:
      'The first step is to ask one of three statutory officers for advice: the Chief Finance Officer, the Monitoring Officer or the Chief Executive.',
    binds: ['chief-officer'],
    supports: [{ rule: 'decision-attribution/objection', as: 'route' }],
    unchecked: 'It gives the next step; the card names it as the route.',
  },
  {
    ref: '24(b)',
    title: 'Step: refer to Cabinet or delegating body',
    summary:
      'The second step is to take the matter to Cabinet or to whichever body delegated the power.',
    binds: ['chief-officer'],
    supports: [{ rule: 'decision-attribution/lead-member', as: 'route' }],
    unchecked: 'It gives the next step; the card names it as the route.',
  },
  {
    ref: '24 (closing words)',
    title: 'Purpose of the steps',
    summary: 'The two steps protect the Lead Member, the officer and the Council.',
    binds: ['chief-officer', 'lead-member'],
    supports: [{ rule: 'decision-attribution/objection', as: 'background' }],
    unchecked: 'It says what the two steps are for.',
  },
  {
    ref: '25',
    title: 'Recording consultation without signed confirmation',
    summary:
      'Chief officers should take care how they record consultation; demanding signed confirmation that a Lead Member has read, understood and agreed material is inappropriate.',
    binds: ['chief-officer'],
    supports: [{ rule: 'decision-attribution/signature', as: 'rule' }],
  },
]);
