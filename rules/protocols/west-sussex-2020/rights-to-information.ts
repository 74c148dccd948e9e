import { ofRecipients } from '../of-recipients.ts';
import { councillors, outsiders } from '../../../lib/lint/readers.ts';
import { section } from '../section.ts';

export const rightsToInformation = section('Appendix: Members’ Rights to Information', [
  {
    ref: 'Appendix para 1',
    displayRef: 'Appendix para 1 (unnumbered in the source)',
    title: 'Need-to-know right to material',
    summary:
      'Any councillor may see Council-held material if they need it for a specific responsibility or role and, for drafts, cannot wait for planned publication.',
    binds: ['member', 'officer'],
    supports: [
      { rule: 'member-access/refusal', as: 'rule', severity: 'advise' },
      { rule: 'member-access/told-to-use-foi', as: 'rule', severity: 'advise' },
      { rule: 'member-access/idle-request', as: 'rule', severity: 'advise' },
    ],
  },
  {
    ref: 'Appendix para 2',
    displayRef: 'Appendix para 2 (unnumbered in the source)',
    title: 'Access to meeting documents, sometimes in confidence',
    summary:
      'Members have specific rights to meeting papers on time, subject to exceptions for confidential, exempt or third-party commercial material, which may be supplied in confidence where data and contract law allow.',
    binds: ['member', 'officer'],
    supports: [
      { rule: 'member-access/committee-papers', as: 'rule', severity: 'advise' },
      { rule: 'confidential-information', as: 'rule' },
    ],
  },
  {
    ref: 'Appendix para 3',
    displayRef: 'Appendix para 3 (unnumbered in the source)',
    title: 'Papers of public and private meetings',
    summary:
      'Members can see documents for public meetings and, once they have ended, private ones, subject to the same exemptions.',
    binds: ['member', 'officer'],
    supports: [{ rule: 'member-access/committee-papers', as: 'rule', severity: 'advise' }],
  },
  {
    ref: 'Appendix para 4',
    displayRef: 'Appendix para 4 (unnumbered in the source)',
    title: 'Committee members see their committee’s papers',
    summary:
      'Committee members can see their committee’s documents for public or private meetings, including exempt ones if within its work programme.',
    binds: ['committee-member', 'officer'],
    supports: [
      { rule: 'member-access/committee-papers', as: 'rule', severity: 'advise' },
      { rule: 'confidential-information', as: 'exception' },
    ],
  },
  {
    ref: 'Appendix para 5',
    displayRef: 'Appendix para 5 (unnumbered in the source)',
    title: 'What counts as exempt',
    summary:
      'The exempt categories are in Standing Order 4.28; public access under freedom of information law is presumed, save for personal data, commercial or confidential matter, legal prejudice and, exceptionally, prejudice to Council proceedings.',
    binds: ['member', 'officer'],
    supports: [
      { rule: 'confidential-information', as: 'background' },
      { rule: 'personal-data', as: 'background' },
    ],
    unchecked: 'It defines what is exempt; the clause that limits sharing is cited.',
  },
  {
    ref: 'Appendix para 6',
    displayRef: 'Appendix para 6 (unnumbered in the source)',
    title: 'Personal data to members where necessary',
    summary:
      'Data protection law lets personal data go to a member without the person’s consent where needed for official duties, but the member is limited in what they do with it; Legal Services can advise.',
    binds: ['officer', 'member'],
    supports: [
      {
        rule: 'personal-data',
        as: 'rule',
        audience: [...outsiders, 'political-group'],
        severity: 'stop',
      },
      { rule: 'personal-data', as: 'rule' },
      ...ofRecipients,
    ],
  },
  {
    ref: 'Appendix para 7',
    displayRef: 'Appendix para 7 (unnumbered in the source)',
    title: 'Mark confidential matters shared with local member',
    summary:
      'Confidentiality alone does not bar sharing with the local member, but they must be told clearly that it is confidential and not for onward distribution, since the Code forbids them from breaching it.',
    binds: ['officer', 'member'],
    supports: [{ rule: 'confidential-information', as: 'rule' }],
  },
  {
    ref: 'Appendix para 8 (Exceptions)',
    displayRef: 'Appendix para 8 (Exceptions) (unnumbered in the source)',
    title: 'Exceptions to sharing with the local member',
    summary:
      'This leads in to four situations in which confidential matters are not shared with the local member.',
    binds: ['officer'],
    supports: [
      { rule: 'personal-data', as: 'background' },
      { rule: 'confidential-information', as: 'background' },
    ],
    unchecked: 'It leads in to the exceptions; the exception that applies is cited.',
  },
  {
    ref: 'Appendix exception 1',
    displayRef: 'Appendix exception 1 (unnumbered in the source)',
    title: 'An individual’s service case',
    summary:
      'Matters about a service to a person or their dependant are not shared unless that person asked for the member’s involvement and agreed to the sharing, or it is already public.',
    binds: ['officer'],
    supports: [
      {
        rule: 'personal-data',
        as: 'rule',
        audience: [...councillors, ...outsiders],
        severity: 'stop',
      },
    ],
  },
  {
    ref: 'Appendix exception 2',
    displayRef: 'Appendix exception 2 (unnumbered in the source)',
    title: 'Personal circumstances of staff',
    summary:
      'Matters about the personal circumstances of an employee are not shared with the local member.',
    binds: ['officer'],
    supports: [
      {
        rule: 'personal-data/staff-circumstances',
        as: 'rule',
        audience: [...councillors, ...outsiders],
        severity: 'stop',
      },
      {
        rule: 'personal-data',
        as: 'rule',
        audience: [...councillors, ...outsiders],
        severity: 'stop',
      },
      { rule: 'employment-matters', as: 'background' },
    ],
  },
  {
    ref: 'Appendix exception 3',
    displayRef: 'Appendix exception 3 (unnumbered in the source)',
    title: 'Politically sensitive early proposals',
    summary:
      'Politically sensitive exchanges with MPs, Government, the LGA and similar about provisional or early draft proposals are not shared.',
    binds: ['officer'],
    supports: [
      { rule: 'confidential-information/government-exchange', as: 'rule', audience: councillors },
    ],
  },
  {
    ref: 'Appendix exception 4',
    displayRef: 'Appendix exception 4 (unnumbered in the source)',
    title: 'Early discussion with Cabinet Members',
    summary: 'Matters still in early discussion with Cabinet Members are not shared.',
    binds: ['officer'],
    supports: [
      { rule: 'confidential-information/early-thinking', as: 'rule', audience: councillors },
    ],
  },
]);
