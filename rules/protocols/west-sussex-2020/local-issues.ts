import { forEach, localNews } from '../local-news.ts';
import { section } from '../section.ts';

export const localIssues = section('Keeping members informed on local issues', [
  {
    ref: '27',
    title: 'Local members told first, before announcements',
    summary:
      'Members need full information on matters touching their division ahead of others and in every case before the Council announces publicly; senior officers must make staff aware of this.',
    binds: ['senior-officer', 'officer', 'comms'],
    supports: forEach(localNews, { as: 'rule' }),
  },
  {
    ref: '28',
    title: 'Cases where telling local members matters most',
    summary:
      'This introduces three groups of cases in which the duty to tell local members matters most.',
    binds: ['senior-officer', 'officer', 'comms'],
    supports: [
      { rule: 'local-member/untold', as: 'rule', severity: 'advise' },
      { rule: 'local-member/report', as: 'rule', severity: 'advise' },
      { rule: 'local-member/decision', as: 'rule', severity: 'advise' },
      { rule: 'local-member/contentious', as: 'rule', severity: 'advise' },
      { rule: 'local-member/news-of-place', as: 'rule', severity: 'advise' },
    ],
  },
  {
    ref: '28 (group 1)',
    title: 'Service changes, direct or indirect',
    summary:
      'The first group covers changes to services, whether the Council runs them or someone else does on its behalf.',
    binds: ['officer', 'comms'],
    supports: [
      { rule: 'local-member/opening-hours', as: 'rule', severity: 'advise' },
      { rule: 'local-member/service-change', as: 'rule', severity: 'advise' },
      { rule: 'local-member/charges', as: 'rule', severity: 'advise' },
      { rule: 'local-member/closure', as: 'rule', severity: 'advise' },
      { rule: 'local-member/highway-works', as: 'rule', severity: 'advise' },
      { rule: 'local-member/catchment', as: 'rule', severity: 'advise' },
      { rule: 'local-member/funding', as: 'rule', severity: 'advise' },
    ],
  },
  {
    ref: '28 (group 1, bullet 1)',
    title: 'Opening hours or admissions',
    summary: 'Local members should hear before opening times or admission arrangements change.',
    binds: ['officer', 'comms'],
    supports: [{ rule: 'local-member/opening-hours', as: 'rule' }],
  },
  {
    ref: '28 (group 1, bullet 2)',
    title: 'Kind of service provided',
    summary: 'Local members should hear when the kind of service on offer is to change.',
    binds: ['officer', 'comms'],
    supports: [{ rule: 'local-member/service-change', as: 'rule' }],
  },
  {
    ref: '28 (group 1, bullet 3)',
    title: 'New or changed fees and charges',
    summary: 'Local members should hear when a fee or charge is brought in or altered.',
    binds: ['officer', 'comms'],
    supports: [{ rule: 'local-member/charges', as: 'rule' }],
  },
  {
    ref: '28 (group 1, bullet 4)',
    title: 'Closures of any kind',
    summary: 'Local members should hear of any closure, short or lasting, whole or in part.',
    binds: ['officer', 'comms'],
    supports: [
      { rule: 'local-member/closure', as: 'rule' },
      { rule: 'local-member/opening-hours', as: 'rule', severity: 'advise' },
      { rule: 'local-member/report', as: 'rule', severity: 'advise' },
    ],
  },
  {
    ref: '28 (group 1, bullet 5)',
    title: 'Highways works',
    summary: 'Local members should hear of works on the highway.',
    binds: ['officer', 'comms'],
    supports: [{ rule: 'local-member/highway-works', as: 'rule' }],
  },
  {
    ref: '28 (group 1, bullet 6)',
    title: 'Catchment or service areas',
    summary:
      'Local members should hear when a school catchment, or the area that a service covers, is redrawn.',
    binds: ['officer', 'comms'],
    supports: [{ rule: 'local-member/catchment', as: 'rule' }],
  },
  {
    ref: '28 (group 1, bullet 7)',
    title: 'Funding for local groups or businesses',
    summary:
      'Local members should hear when funding or help for a local organisation or firm changes.',
    binds: ['officer', 'comms'],
    supports: [{ rule: 'local-member/funding', as: 'rule' }],
  },
  {
    ref: '28 (group 1, bullet 8)',
    title: 'Writing to parish, town or district councils',
    summary:
      'Local members should hear of what the Council writes to parish, town and district councils.',
    binds: ['officer', 'comms'],
    supports: [
      { rule: 'local-member/parish', as: 'rule', audience: ['partner'] },
      { rule: 'local-member', as: 'rule', audience: ['partner'], severity: 'advise' },
    ],
  },
  {
    ref: '28 (group 2)',
    title: 'Decisions being taken',
    summary: 'The second group covers matters that the Council itself is deciding.',
    binds: ['officer', 'comms'],
    supports: [
      { rule: 'local-member/decision', as: 'rule', severity: 'advise' },
      { rule: 'local-member/planning', as: 'rule', severity: 'advise' },
      { rule: 'local-member/traffic', as: 'rule', severity: 'advise' },
    ],
  },
  {
    ref: '28 (group 2, bullet 1)',
    title: 'Deciding planning applications',
    summary: 'Local members should hear when the Council is to determine a planning application.',
    binds: ['officer', 'comms'],
    supports: [{ rule: 'local-member/planning', as: 'rule' }],
  },
  {
    ref: '28 (group 2, bullet 2)',
    title: 'Traffic management',
    summary: 'Local members should hear when the Council is to decide on traffic measures.',
    binds: ['officer', 'comms'],
    supports: [{ rule: 'local-member/traffic', as: 'rule' }],
  },
  {
    ref: '28 (group 3)',
    title: 'Controversial issues',
    summary: 'The third group covers contentious matters.',
    binds: ['officer', 'comms'],
    supports: [
      { rule: 'local-member/contentious', as: 'rule', severity: 'advise' },
      { rule: 'local-member/campaign', as: 'rule', severity: 'advise' },
      { rule: 'local-member/press-answer', as: 'rule', severity: 'advise' },
      { rule: 'local-member/mp', as: 'rule', severity: 'advise' },
      { rule: 'local-member/complaint', as: 'rule', severity: 'advise' },
      { rule: 'local-member/performance', as: 'rule', severity: 'advise' },
    ],
  },
  {
    ref: '28 (group 3, bullet 1)',
    title: 'Planning applications or advice on them',
    summary:
      'Local members should hear of a contentious planning application and of advice given on one.',
    binds: ['officer', 'comms'],
    supports: [{ rule: 'local-member/planning', as: 'rule' }],
  },
  {
    ref: '28 (group 3, bullet 2)',
    title: 'A local campaign is developing',
    summary: 'Local members should hear when a campaign is growing in their area.',
    binds: ['officer', 'comms'],
    supports: [{ rule: 'local-member/campaign', as: 'rule' }],
  },
  {
    ref: '28 (group 3, bullet 3)',
    title: 'Answering press on a local issue',
    summary: 'Local members should hear before the press is answered on something local.',
    binds: ['officer', 'comms'],
    supports: [
      { rule: 'local-member/press-answer', as: 'rule', audience: ['press'] },
      { rule: 'local-member', as: 'rule', audience: ['press'], severity: 'advise' },
      { rule: 'media-routing', as: 'background' },
    ],
  },
  {
    ref: '28 (group 3, bullet 4)',
    title: 'MP is involved',
    summary: 'Local members should hear when the local MP takes an interest.',
    binds: ['officer', 'comms'],
    supports: [
      { rule: 'local-member/mp', as: 'rule', audience: ['mp'] },
      { rule: 'local-member', as: 'rule', audience: ['mp'], severity: 'advise' },
    ],
  },
  {
    ref: '28 (group 3, bullet 5)',
    title: 'Formal complaints about local services',
    summary: 'Local members should hear of formal complaints about Council services in their area.',
    binds: ['officer', 'comms'],
    supports: [{ rule: 'local-member/complaint', as: 'rule' }],
  },
  {
    ref: '28 (group 3, bullet 6)',
    title: 'Concerns about local service performance',
    summary:
      'Local members should hear of worries about how a local service performs, above all after an outside assessment.',
    binds: ['officer', 'comms'],
    supports: [{ rule: 'local-member/performance', as: 'rule' }],
  },
  {
    ref: '29',
    title: 'Members may see correspondence on local matters',
    summary:
      'A councillor may reasonably ask to see what the Council has sent or received on a local topic, unless it is personal information protected by data law; letters with MPs and other councils and internal messages on the topic should be available, and interested members should be kept posted.',
    binds: ['officer'],
    supports: [
      { rule: 'member-access/correspondence', as: 'rule', severity: 'advise' },
      { rule: 'personal-data', as: 'rule', severity: 'advise' },
    ],
  },
  {
    ref: '30',
    title: 'Invite all affected members to public meetings',
    summary:
      'If the Council calls a public meeting on a local matter, every member whose division is affected should be invited as standard; other events follow the events protocol.',
    binds: ['officer', 'comms'],
    supports: [{ rule: 'local-member/invitation', as: 'rule' }],
  },
  {
    ref: '31',
    title: 'Member-arranged meetings: tell senior officer',
    summary:
      'A local member planning a public or other meeting on Council business should tell the relevant senior officer; the two permissions that follow apply only if it is not party political and concerns the Council’s work.',
    binds: ['local-member'],
    supports: [
      { rule: 'group-attendance/own-meeting', as: 'rule', severity: 'advise' },
      { rule: 'council-resources/party-booking', as: 'rule', severity: 'advise' },
    ],
  },
  {
    ref: '31 (bullet 1)',
    title: 'Officer may attend, not obliged',
    summary: 'Officers can come to such a meeting if it is not a party one, but cannot be made to.',
    binds: ['officer', 'local-member'],
    supports: [{ rule: 'group-attendance/own-meeting', as: 'rule' }],
  },
  {
    ref: '31 (bullet 2)',
    title: 'Council premises may be used',
    summary: 'A meeting of that kind, if it is not a party one, can use Council premises.',
    binds: ['local-member'],
    supports: [{ rule: 'council-resources/party-booking', as: 'exception' }],
  },
  {
    ref: '32',
    title: 'No such meetings in election run-up',
    summary:
      'Meetings of this kind should not be set up or held shortly before County Council or other elections; members and officers should know the guidance on meetings and publicity then.',
    binds: ['member', 'officer', 'comms'],
    supports: [
      { rule: 'pre-election/meeting', as: 'rule', severity: 'stop' },
      { rule: 'pre-election', as: 'rule' },
    ],
  },
  {
    ref: '33',
    title: 'Care over staff at ward surgeries',
    summary:
      'Help with members’ divisional work is fine, but care is needed if officers are asked to go to ward surgeries with them, on the two conditions that follow.',
    binds: ['member', 'officer'],
    supports: [
      { rule: 'group-attendance/closed-surgery', as: 'rule', severity: 'advise' },
      { rule: 'group-attendance/party-premises', as: 'rule', severity: 'advise' },
    ],
  },
  {
    ref: '33 (bullet 1)',
    title: 'The surgery must be open to the public',
    summary: 'Officers may accompany a member only to surgeries that anyone can attend.',
    binds: ['member'],
    supports: [{ rule: 'group-attendance/closed-surgery', as: 'rule' }],
  },
  {
    ref: '33 (bullet 2)',
    title: 'No officers at surgeries on party premises',
    summary:
      'Officers are not to be asked to accompany members to a surgery in a political party’s offices or building.',
    binds: ['member'],
    supports: [
      { rule: 'group-attendance/party-premises', as: 'rule' },
      { rule: 'council-resources/party-surgery', as: 'rule' },
    ],
  },
]);
