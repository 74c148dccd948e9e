import { outsiders } from '../../../lib/lint/readers.ts';
import { section } from '../section.ts';

export const information = section('Information', [
  {
    ref: 'LGA 1972 Sch. 12A',
    displayRef: 'Local Government Act 1972, Schedule 12A',
    title: 'Exempt information',
    summary:
      'A principal council may close a meeting to the public for listed kinds of information, among them on individuals, on financial or business affairs, on labour relations, on privileged legal advice and on crime, so long as keeping it private serves the public interest better (Local Government Act 1972, section 100A and Schedule 12A).',
    binds: ['authority'],
    supports: [
      { rule: 'confidential-information/private-papers', as: 'rule', audience: outsiders },
      { rule: 'confidential-information/private-session', as: 'rule', audience: outsiders },
    ],
  },
  {
    ref: 'LGA 1972 s. 100F',
    displayRef: 'Local Government Act 1972, section 100F',
    title: 'Members’ right to see papers for meetings',
    summary:
      'A member of a principal council may inspect any document it holds on business to be transacted at a meeting of the council, a committee or a sub-committee, save for some kinds of exempt information (Local Government Act 1972, section 100F).',
    binds: ['officer'],
    supports: [{ rule: 'member-access', as: 'background' }],
    unchecked: 'A draft does not show whether a document belongs to the business of a meeting.',
  },
  {
    ref: 'FOIA 2000 s. 1',
    displayRef: 'Freedom of Information Act 2000, section 1',
    title: 'The right to be told and to be given',
    summary:
      'Whoever asks a public authority for information in writing is entitled to be told whether it holds it and, unless an exemption applies, to be given it, by section 10 within twenty working days as a rule (Freedom of Information Act 2000, section 1).',
    binds: ['authority'],
    supports: [{ rule: 'member-access', as: 'background' }],
    unchecked: 'A draft does not show whether a request is one under the Act, or exempt.',
  },
  {
    ref: 'FOIA 2000 s. 77',
    displayRef: 'Freedom of Information Act 2000, section 77',
    title: 'Offence of altering or hiding records',
    summary:
      'Once information has been asked for, it is an offence to alter, deface, block, erase, destroy or conceal a record so as to prevent what the applicant is entitled to from being disclosed (Freedom of Information Act 2000, section 77).',
    binds: ['authority'],
    supports: [{ rule: 'professional-advice/off-record', as: 'background' }],
    unchecked: 'It speaks only once a request has been made, which a draft does not show.',
  },
]);
