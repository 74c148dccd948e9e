import { meetingPapers } from '../../../lib/lint/readers.ts';
import { disclosures } from '../disclosures.ts';
import { forEach, localNews } from '../local-news.ts';
import { section } from '../section.ts';

export const workingTogether = section('4. Member Officer Working', [
  {
    ref: '4.1',
    title: 'Members may ask Chief Officers for advice',
    summary:
      'Members can ask Chief Officers for the advice and information they reasonably need, from general facts to constituents’ cases.',
    binds: ['member', 'officer'],
    supports: [
      { rule: 'member-access/refusal', as: 'rule', severity: 'advise' },
      { rule: 'member-access/told-to-use-foi', as: 'rule', severity: 'advise' },
      { rule: 'member-access/correspondence', as: 'rule', severity: 'advise' },
      { rule: 'member-access/account', as: 'rule', severity: 'advise' },
      { rule: 'member-access/committee-papers', as: 'rule', severity: 'advise' },
      { rule: 'member-access/scrutiny-blocked', as: 'rule', severity: 'advise' },
      { rule: 'proper-channel/junior-request', as: 'route' },
      { rule: 'proper-channel/briefing', as: 'route' },
    ],
  },
  {
    ref: '4.2',
    title: 'Keep members informed on issues and areas',
    summary:
      'Chief Officers should tell members about major issues and matters in their areas; members are to be told of proposals affecting their constituent council area and invited to Authority events there.',
    binds: ['chief-officer', 'comms'],
    supports: forEach([...localNews, 'local-member/report'], { as: 'rule' }),
  },
  {
    ref: '4.3',
    title: 'Timely advice within resources',
    summary:
      'Advice requested by members should be prompt and come from the relevant service if its resources allow.',
    binds: ['officer'],
    supports: [{ rule: 'member-access/late-reply', as: 'rule', severity: 'advise' }],
  },
  {
    ref: '4.4',
    title: 'Officers are politically neutral',
    summary:
      'Officers work for the Authority as one body and stay neutral; no one should assume that an officer personally backs a policy just because they advise on or implement it.',
    binds: ['officer', 'member'],
    supports: [{ rule: 'party-politics', as: 'rule' }],
  },
  {
    ref: '4.6',
    title: 'Approach Chief Officers first for advice',
    summary:
      'Officers advise on Authority business; members start with Chief Officers, who point them to the lead officer, usually a Director or Head of Service.',
    binds: ['member'],
    supports: [{ rule: 'proper-channel/junior-request', as: 'rule', severity: 'advise' }],
  },
  {
    ref: '4.7',
    title: 'Junior officers not to be approached directly',
    summary:
      'Members should not ask junior officers directly for information or advice; a junior who is asked should tell their manager.',
    binds: ['member', 'junior-officer'],
    supports: [
      { rule: 'proper-channel/junior-request', as: 'rule', binds: ['member'] },
      { rule: 'proper-channel/junior-reply', as: 'rule', binds: ['junior-officer'] },
      { rule: 'proper-channel/briefing', as: 'rule', binds: ['member'], severity: 'advise' },
    ],
  },
  {
    ref: '4.8 (first)',
    displayRef: 'para 4.8 on information given in confidence (first of two)',
    title: 'Confidential information stays in its capacity',
    summary:
      'Officers can usually give information in confidence unless against the Authority’s interests; what a member learns confidentially in one role cannot be used in another.',
    binds: ['member', 'officer'],
    supports: [{ rule: 'confidential-information/other-purpose', as: 'rule' }],
  },
  {
    ref: '4.8 (second)',
    displayRef: 'para 4.8 on who may see confidential information (second of two)',
    title: 'Confidential information only to those entitled',
    summary:
      'Confidential information goes only to those entitled; check with the officer who gave it before passing it on, and ask only for what one is entitled to.',
    binds: ['member', 'officer'],
    supports: [...disclosures, { rule: 'member-access', as: 'background' }],
  },
  {
    ref: '4.9',
    title: 'Officers work to managers, not Board Members',
    summary:
      'Officers take instructions from their managers and not from individual Board Members.',
    binds: ['board-member', 'officer'],
    supports: [{ rule: 'instructing-officers', as: 'rule' }],
  },
  {
    ref: '4.10',
    title: 'Do not require changed advice or unlawful acts',
    summary:
      'Board Members must not make officers alter professional advice or do anything the officer thinks unlawful, or that would breach officers’ roles, maladministration standards or statutory duty.',
    binds: ['board-member'],
    supports: [
      { rule: 'professional-advice', as: 'rule', severity: 'stop' },
      { rule: 'undue-pressure/authority', as: 'rule' },
    ],
  },
  {
    ref: '4.11',
    title: 'No officer conduct issues in public or press',
    summary:
      'Board Members should not raise officers’ conduct or capability, singly or together, at public meetings or in the press; the proper procedure is to be used.',
    binds: ['board-member'],
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
      { rule: 'proper-channel/circulated', as: 'route' },
    ],
  },
  {
    ref: '4.12',
    title: 'No discriminatory speech or writing',
    summary:
      'The Authority must promote equality; members and officers must not be discriminatory in manner, speech or writing about protected characteristics.',
    binds: ['member', 'officer'],
    supports: [{ rule: 'discrimination', as: 'rule', severity: 'stop' }],
  },
  {
    ref: '4.13',
    title: 'Ask Chief Officer for private briefings',
    summary:
      'A Board Member may ask the appropriate Chief Officer for a confidential briefing on policy that is or may be before the Authority.',
    binds: ['board-member'],
    supports: [
      { rule: 'proper-channel/briefing', as: 'rule' },
      { rule: 'confidential-information', as: 'background' },
    ],
  },
  {
    ref: '4.14',
    title: 'Briefings stay confidential',
    summary:
      'A briefing is strictly confidential and not shared with other members unless the member briefed agrees.',
    binds: ['board-member', 'officer'],
    supports: [{ rule: 'confidential-information/private-briefing', as: 'rule' }],
  },
  {
    ref: '4.15',
    title: 'Use official information only for its purpose',
    summary:
      'Official information given to a Board Member may be used only for doing their duties, which is why it was supplied.',
    binds: ['board-member'],
    supports: [
      { rule: 'confidential-information/other-purpose', as: 'rule' },
      { rule: 'council-resources', as: 'background' },
    ],
  },
]);
