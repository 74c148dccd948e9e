import { officers } from '../../../lib/lint/readers.ts';
import { section } from '../section.ts';

export const mediaSupportAndComplaints = [
  ...section('7. Media', [
    {
      ref: '7.1',
      title: 'Media dealings; enquiries to Communications',
      summary:
        'Contact with the media follows the Authority’s procedures and local authority publicity law; enquiries on official business go to the Communication Team.',
      binds: ['member', 'officer', 'comms'],
      supports: [
        { rule: 'media-routing/answering', as: 'rule' },
        { rule: 'media-routing/own-dealings', as: 'rule' },
        { rule: 'media-routing/speaking-for', as: 'rule' },
        { rule: 'pre-election', as: 'background' },
      ],
    },
    {
      ref: '7.2',
      title: 'Tell Board Members of media interest',
      summary:
        'Officers should try to tell Board Members about media interest relevant to their responsibilities, above all on strategic or contentious topics.',
      binds: ['officer', 'comms'],
      supports: [
        { rule: 'media-routing/board-member', as: 'rule', severity: 'advise' },
        { rule: 'local-member/untold', as: 'rule', severity: 'advise' },
        { rule: 'local-member/press-answer', as: 'rule', severity: 'advise' },
      ],
    },
    {
      ref: '7.3',
      title: 'Help with member media: impartial; no damaging statements',
      summary:
        'Officers who help a member with media act for the whole Authority and impartially; apart from facts, members should not ask for help with a statement that would harm the Authority’s reputation.',
      binds: ['officer', 'member'],
      supports: [
        { rule: 'media-routing/hatchet', as: 'rule', binds: ['member'], audience: officers },
        { rule: 'media-routing/partisan-help', as: 'rule', binds: ['officer'] },
        {
          rule: 'party-politics',
          as: 'rule',
          binds: ['officer'],
          audience: ['member', 'press', 'public'],
          severity: 'advise',
        },
        {
          rule: 'authority-criticism/damaging-help',
          as: 'rule',
          binds: ['member'],
          audience: officers,
        },
      ],
    },
  ]),
  ...section('8. Social Media', [
    {
      ref: '8.1',
      title: 'Social media encouraged',
      summary: 'The Authority supports social media as a useful everyday tool.',
      binds: ['member', 'officer'],
      supports: [],
      unchecked: 'It only encourages.',
    },
    {
      ref: '8.2',
      title: 'Follow the Social Media Protocol',
      summary:
        'Use of social media has to follow a separate social media protocol, which the text says is still being written.',
      binds: ['member', 'officer', 'comms'],
      supports: [{ rule: 'media-routing', as: 'background' }],
      unchecked: 'The protocol that it points to is not part of the document.',
    },
    {
      ref: '8.3',
      title: 'Communications can help with social media',
      summary: 'The Communications Team can assist members and officers with social media.',
      binds: ['member', 'officer'],
      supports: [{ rule: 'media-routing', as: 'route' }],
      unchecked: 'It says who can help; the card names it as the route.',
    },
  ]),
  ...section('9. Support services to Members', [
    {
      ref: '9.1',
      title: 'ICT and support services for Board Members',
      summary: 'Board Members receive ICT and support services to do their Board role better.',
      binds: ['board-member'],
      supports: [{ rule: 'council-resources', as: 'background' }],
      unchecked: 'It describes what is provided; 9.2 is cited where support is misapplied.',
    },
    {
      ref: '9.2',
      title: 'No party or non-business use of support',
      summary:
        'ICT and support services are for Authority business: a member is not to use them, nor an officer to provide them, for party or campaign work or anything else. Non-commercial use of ICT is excepted where it causes no conflict, risk or extra support.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'council-resources/party-use', as: 'rule', severity: 'stop' },
        { rule: 'council-resources/party-booking', as: 'rule', severity: 'stop' },
        { rule: 'council-resources/business-use', as: 'rule' },
        { rule: 'council-resources/other-capacity', as: 'rule' },
        { rule: 'council-resources/private-use', as: 'rule' },
      ],
    },
  ]),
  ...section('10. Member Training', [
    {
      ref: '10.1',
      title: 'Training for Board Members',
      summary:
        'Board Members are expected to make time for training and development, including in ICT.',
      binds: ['board-member'],
      supports: [],
      unchecked: 'It asks members to make time; no draft can show whether they did.',
    },
  ]),
  ...section('11. Complaints and Concerns', [
    {
      ref: '11.1',
      title: 'Board Members’ complaints route',
      summary:
        'Dissatisfaction with an officer goes in private to that officer’s Executive Director or Director, or to the Chief Executive if about one of those, or the Monitoring Officer if about the Chief Executive; HR processes follow where needed.',
      binds: ['board-member'],
      supports: [
        { rule: 'proper-channel/formal-first', as: 'rule' },
        { rule: 'proper-channel/circulated', as: 'rule' },
        { rule: 'officer-criticism', as: 'route' },
      ],
    },
    {
      ref: '11.2',
      title: 'Officers’ complaints route',
      summary:
        'An officer unhappy with a Board Member should discuss it appropriately and involve their Executive Director or Director.',
      binds: ['officer'],
      supports: [
        { rule: 'proper-channel/formal-first', as: 'rule', severity: 'advise' },
        { rule: 'proper-channel/behind-back', as: 'rule', severity: 'advise' },
        { rule: 'proper-channel/circulated', as: 'rule', severity: 'advise' },
      ],
    },
    {
      ref: '11.3',
      title: 'Unresolved matters to Monitoring Officer',
      summary: 'If it remains unresolved the Monitoring Officer is told and decides what to do.',
      binds: ['officer', 'member'],
      supports: [
        { rule: 'proper-channel/circulated', as: 'route' },
        { rule: 'proper-channel/formal-first', as: 'route' },
        { rule: 'proper-channel/behind-back', as: 'route' },
      ],
      unchecked: 'It gives the next step; the card names it as the route.',
    },
    {
      ref: '11.4',
      title: 'Chief Executive interprets the protocol',
      summary:
        'The Chief Executive arbitrates on the protocol’s meaning after consulting the Monitoring Officer, who may involve the head of HR.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'proper-channel/circulated', as: 'route' },
        { rule: 'proper-channel/formal-first', as: 'route' },
        { rule: 'proper-channel/behind-back', as: 'route' },
      ],
      unchecked: 'It says who settles what the protocol means; the card names it as the route.',
    },
  ]),
] as const;
