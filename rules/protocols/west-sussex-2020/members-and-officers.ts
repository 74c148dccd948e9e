import { outsiders } from '../../../lib/lint/readers.ts';
import { aboutOwnJob } from '../own-job.ts';
import { section } from '../section.ts';

export const membersAndOfficers = [
  ...section('What members can expect - information and advice – giving instructions', [
    {
      ref: '6',
      title: 'Members’ access to information and officers',
      summary:
        'Councillors may see Council material relevant to their role or division and may contact officers directly for information or advice needed for their duties; details are in the Appendix.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'member-access/refusal', as: 'rule' },
        { rule: 'member-access/told-to-use-foi', as: 'rule' },
        { rule: 'member-access/contact-barred', as: 'rule' },
        { rule: 'member-access/correspondence', as: 'rule' },
        { rule: 'proper-channel/attendance', as: 'exception' },
        { rule: 'proper-channel/junior-request', as: 'exception' },
      ],
    },
    {
      ref: '7',
      title: 'Heed advice on legality, finance and values',
      summary:
        'Councillors should weigh officers’ warnings that something may be unlawful, financially improper or against the Council’s interests or values, and their Code obliges them to consider Monitoring Officer and Chief Financial Officer advice. Officers giving such a warning should explain why.',
      binds: ['member', 'officer', 'statutory-officer'],
      supports: [
        { rule: 'professional-advice/dismissal', as: 'rule', binds: ['member'] },
        { rule: 'professional-advice', as: 'rule', binds: ['member'] },
        { rule: 'professional-advice/unexplained', as: 'rule', severity: 'advise' },
      ],
    },
    {
      ref: '8',
      title: 'Members should not instruct officers',
      summary:
        'Outside the three listed situations, councillors should not give officers instructions.',
      binds: ['member'],
      supports: [{ rule: 'instructing-officers', as: 'rule' }],
    },
    {
      ref: '8 (bullet 1)',
      title: 'Exception: constitutional responsibility',
      summary:
        'A councillor may give an instruction while formally carrying out a responsibility the Constitution gives them.',
      binds: ['member'],
      supports: [{ rule: 'instructing-officers/order', as: 'exception' }],
    },
    {
      ref: '8 (bullet 2)',
      title: 'Exception: formal decision or committee',
      summary: 'Instructions given through a formal decision or committee resolution are allowed.',
      binds: ['member'],
      supports: [{ rule: 'instructing-officers/operations', as: 'exception' }],
    },
    {
      ref: '8 (bullet 3)',
      title: 'Exception: officers allocated as support',
      summary:
        'Councillors may direct officers who have been specifically assigned to support them.',
      binds: ['member'],
      supports: [{ rule: 'instructing-officers/replies', as: 'exception' }],
    },
    {
      ref: '8 (closing paragraph)',
      title: 'No control of operations or line management',
      summary:
        'Councillors should stay out of running operations or line-managing staff, and should take any problem to the relevant senior officer.',
      binds: ['member'],
      supports: [
        { rule: 'instructing-officers/operations', as: 'rule' },
        { rule: 'instructing-officers/staffing', as: 'rule' },
        { rule: 'instructing-officers/told', as: 'rule' },
        { rule: 'instructing-officers/replies', as: 'rule' },
        { rule: 'proper-channel', as: 'route' },
      ],
    },
    {
      ref: '9',
      title: 'No pressure beyond duties, hours or powers',
      summary:
        'Councillors should not press officers to exceed their authority, to work outside their normal duties or hours, or to misuse Council property or services; officers who are unsure should ask their line manager.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'undue-pressure/hours', as: 'rule', binds: ['member'] },
        { rule: 'undue-pressure/duties', as: 'rule', binds: ['member'] },
        { rule: 'undue-pressure/authority', as: 'rule', binds: ['member'] },
        { rule: 'undue-pressure/rank', as: 'rule', binds: ['member'], severity: 'advise' },
        { rule: 'council-resources/private-use', as: 'rule' },
        { rule: 'council-resources/business-use', as: 'rule' },
        { rule: 'council-resources/party-use', as: 'rule' },
        { rule: 'council-resources/private-advice', as: 'rule' },
      ],
    },
    {
      ref: '10',
      title: 'No contracts or premature public commitments',
      summary:
        'Councillors cannot start or sign off financial transactions, make contracts for the Council or tell officers to do so. They should not give outsiders assurances, or say publicly, anything that could be read as a firm commitment before a formal decision exists.',
      binds: ['member'],
      supports: [
        { rule: 'premature-commitment', as: 'rule', audience: outsiders, severity: 'stop' },
        { rule: 'premature-commitment', as: 'rule' },
        { rule: 'instructing-officers/spending', as: 'rule' },
      ],
    },
  ]),
  ...section('The responsibilities of officers towards members', [
    {
      ref: '11',
      title: 'Officers run services',
      summary:
        'Officers are responsible for delivering services and for decisions within delegated powers, including managing people, money and operations.',
      binds: ['officer'],
      supports: [{ rule: 'instructing-officers', as: 'background' }],
      unchecked: 'It describes what officers do; para 8 is cited where a draft cuts across it.',
    },
    {
      ref: '12',
      title: 'Officers implement properly made decisions',
      summary:
        'Officers must carry out decisions properly taken by the Council, Cabinet and committees and should help all councillors, but need not support a councillor in any other capacity.',
      binds: ['officer', 'member'],
      supports: [
        { rule: 'council-resources/other-capacity', as: 'rule', severity: 'advise' },
        { rule: 'authority-criticism/refusal', as: 'rule', binds: ['officer'] },
      ],
    },
    {
      ref: '13',
      title: 'Officers’ advice must be impartial',
      summary:
        'Officers are bound by contract and law to be impartial, and personal opinions must not colour their professional advice.',
      binds: ['officer'],
      supports: [
        { rule: 'party-politics', as: 'rule' },
        { rule: 'professional-advice/shading', as: 'rule' },
      ],
    },
    {
      ref: '14',
      title: 'Be alert to sensitivity; factual media help only',
      summary:
        'Officers should spot contentious, politically sensitive or newsworthy matters and think about the effect on members and communities. They should help brief members for dealings with residents or media, but only with technical or factual material.',
      binds: ['officer', 'comms'],
      supports: [
        { rule: 'media-routing/partisan-help', as: 'rule', severity: 'advise' },
        { rule: 'party-politics', as: 'rule', severity: 'advise' },
        { rule: 'local-member', as: 'background' },
      ],
    },
    {
      ref: '15',
      title: 'Officers must not lobby about own job',
      summary:
        'Officers should not try to sway a councillor to decide in their favour or bring them personal job matters; internal procedures, including whistleblowing, exist for that.',
      binds: ['officer'],
      supports: [
        ...aboutOwnJob({ as: 'rule' }),
        { rule: 'undue-pressure/lobbying', as: 'background' },
      ],
    },
    {
      ref: '16',
      title: 'Arrangements for contact with junior officers',
      summary:
        'Senior managers should set up, and tell staff about, arrangements for members to contact less senior officers.',
      binds: ['senior-officer'],
      supports: [{ rule: 'proper-channel/attendance', as: 'background' }],
      unchecked: 'It asks managers to make arrangements; no draft can show whether they did.',
    },
  ]),
] as const;
