import { ofRecipients } from '../of-recipients.ts';
import { section } from '../section.ts';
import { outsiders } from '../../../lib/lint/readers.ts';

export const dataProtection = section('Data protection', [
  {
    ref: 'UK GDPR art. 5',
    displayRef: 'UK GDPR, article 5',
    title: 'Principles for personal data',
    summary:
      'Whoever is in charge of personal data has to use it lawfully, fairly and openly, for the purposes it was collected for, no more of it than needed, accurately, for no longer than necessary and securely, and has to be able to show as much (UK GDPR, Regulation (EU) 2016/679 as kept in UK law, article 5).',
    binds: ['authority'],
    supports: [{ rule: 'personal-data', as: 'rule' }, ...ofRecipients],
  },
  {
    ref: 'UK GDPR art. 6',
    displayRef: 'UK GDPR, article 6',
    title: 'A lawful basis is needed',
    summary:
      'Any use of personal data, which includes passing it on, needs one of the legal bases that the article lists, such as consent, a legal obligation or a public task (UK GDPR, Regulation (EU) 2016/679 as kept in UK law, article 6).',
    binds: ['authority'],
    supports: [
      { rule: 'personal-data/reused-contacts', as: 'rule' },
      { rule: 'personal-data/bulk-list', as: 'rule' },
      { rule: 'personal-data/named-list', as: 'rule' },
    ],
  },
  {
    ref: 'UK GDPR art. 9',
    displayRef: 'UK GDPR, article 9',
    title: 'Special categories of personal data',
    summary:
      'Data that shows racial or ethnic origin, political opinions, religious or philosophical beliefs or union membership, genetic data, biometric data that identifies somebody, and data on health, sex life or sexual orientation may not be used unless one of the listed conditions is met (UK GDPR, Regulation (EU) 2016/679 as kept in UK law, article 9).',
    binds: ['authority'],
    supports: [
      { rule: 'personal-data/health', as: 'rule' },
      { rule: 'personal-data/status', as: 'rule' },
    ],
  },
  {
    ref: 'UK GDPR art. 10',
    displayRef: 'UK GDPR, article 10',
    title: 'Criminal convictions and offences',
    summary:
      'Data on criminal convictions and offences may be used only under official authority or where domestic law allows it with safeguards (UK GDPR, Regulation (EU) 2016/679 as kept in UK law, article 10).',
    binds: ['authority'],
    supports: [{ rule: 'personal-data/crime', as: 'rule' }],
  },
  {
    ref: 'UK GDPR art. 33',
    displayRef: 'UK GDPR, article 33',
    title: 'Reporting a breach within 72 hours',
    summary:
      'A personal data breach is to be reported to the data protection regulator without undue delay, where feasible within 72 hours of noticing it, unless it is unlikely to put people at risk (UK GDPR, Regulation (EU) 2016/679 as kept in UK law, article 33).',
    binds: ['authority'],
    supports: [{ rule: 'personal-data', as: 'background' }],
    unchecked: 'It says what follows a breach; no draft is one until it is sent.',
  },
  {
    ref: 'DPA 2018 s. 170',
    displayRef: 'Data Protection Act 2018, section 170',
    title: 'Offence of obtaining or disclosing without consent',
    summary:
      'It is an offence knowingly or recklessly to obtain or disclose personal data without the consent of the body in charge of it, with defences that include crime prevention and the public interest (Data Protection Act 2018, section 170).',
    binds: ['authority'],
    supports: [
      { rule: 'personal-data/bulk-list', as: 'rule', audience: outsiders, severity: 'advise' },
      { rule: 'personal-data/reused-contacts', as: 'rule', severity: 'advise' },
    ],
  },
  {
    ref: 'DPA 2018 Sch. 1',
    displayRef: 'Data Protection Act 2018, Schedule 1',
    title: 'Conditions, among them for elected representatives',
    summary:
      'The conditions for using special category and criminal offence data in domestic law include a councillor’s answering a request by or for the person, and telling a councillor what that takes (Data Protection Act 2018, Schedule 1, paragraphs 23 and 24).',
    binds: ['authority'],
    supports: [{ rule: 'personal-data', as: 'background' }],
    unchecked:
      'It sets conditions under which the use is lawful; the draft does not show whether they hold.',
  },
]);
