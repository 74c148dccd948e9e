import { forEach, localNews } from '../local-news.ts';
import { section } from '../section.ts';

export const localIssues = section('Information on Local Issues', [
  {
    ref: '26',
    title: 'Report authors alert affected local members',
    summary:
      'Authors of Cabinet, scrutiny or regulatory reports on a sensitive issue in particular divisions must alert the local members, whether or not on that body; informal panels are excluded.',
    binds: ['report-author'],
    supports: [
      { rule: 'local-member/report', as: 'rule', kind: ['report'] },
      { rule: 'local-member/untold', as: 'rule', kind: ['report'] },
    ],
  },
  {
    ref: '27',
    title: 'Members may observe and speak with consent',
    summary:
      'Members may observe meetings, including private parts, may speak with the Chairman’s consent but not vote, and may write in.',
    binds: ['member'],
    supports: [
      { rule: 'member-access/observer', as: 'rule', severity: 'advise' },
      { rule: 'confidential-information', as: 'exception' },
    ],
  },
  {
    ref: '28',
    title: 'Relevant information for interested members',
    summary:
      'Members who have notified an interest in a matter, though not local, should receive the relevant information, with care over Code interests; the common-law need to know applies and the Monitoring Officer can advise.',
    binds: ['officer', 'member'],
    supports: [
      { rule: 'member-access/refusal', as: 'rule', severity: 'advise' },
      { rule: 'member-access/told-to-use-foi', as: 'rule', severity: 'advise' },
      { rule: 'member-access/correspondence', as: 'rule', severity: 'advise' },
      { rule: 'member-access/committee-papers', as: 'rule', severity: 'advise' },
      { rule: 'member-access/observer', as: 'rule', severity: 'advise' },
      { rule: 'relationships', as: 'background' },
    ],
  },
  {
    ref: '29',
    title: 'Notify members early on local matters',
    summary:
      'Members should be told as soon as possible about matters plainly affecting their division, particularly where complaints or involvement are likely.',
    binds: ['officer', 'comms'],
    supports: forEach([...localNews, 'local-member/report'], { as: 'rule' }),
  },
  {
    ref: '30',
    title: 'Examples: press, FOI, complaints, operations',
    summary:
      'Examples include delegated decisions, press approaches, partnership action, controversial FOI requests, complaints and major operational changes; a brief email or call usually suffices.',
    binds: ['officer', 'comms'],
    supports: [
      ...forEach(localNews, { as: 'rule', severity: 'advise' }),
      { rule: 'media-routing', as: 'background' },
    ],
  },
  {
    ref: '31',
    title: 'Consider telling other members too',
    summary: 'Sometimes the Leader, Deputy Leader or Lead Member should also be told.',
    binds: ['officer'],
    supports: [{ rule: 'local-member/others', as: 'rule', severity: 'advise' }],
  },
]);
