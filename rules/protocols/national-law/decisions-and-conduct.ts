import { section } from '../section.ts';

export const decisionsAndConduct = section('Decisions, officers and conduct', [
  {
    ref: 'LGHA 1989 s. 5',
    displayRef: 'Local Government and Housing Act 1989, section 5',
    title: 'The Monitoring Officer’s duty to report',
    summary:
      'The Monitoring Officer must report to the authority where a proposal, decision or omission has broken the law or is likely to, or where the Ombudsman has looked into maladministration (Local Government and Housing Act 1989, section 5).',
    binds: ['authority'],
    supports: [{ rule: 'professional-advice', as: 'background' }],
    unchecked: 'It gives one officer a duty that no draft can show to be neglected.',
  },
  {
    ref: 'LGHA 1989 s. 7',
    displayRef: 'Local Government and Housing Act 1989, section 7',
    title: 'Appointment on merit',
    summary:
      'Everyone whom a local authority employs is to be appointed on merit (Local Government and Housing Act 1989, section 7).',
    binds: ['authority'],
    supports: [{ rule: 'employment-matters', as: 'background' }],
    unchecked: 'A draft does not show how somebody was appointed.',
  },
  {
    ref: 'LGA 1972 s. 101',
    displayRef: 'Local Government Act 1972, section 101',
    title: 'Who may decide for the council',
    summary:
      'A council may have its functions carried out by a committee, a sub-committee, an officer or another authority; the section says nothing of a single councillor, and other rules govern what an executive may do (Local Government Act 1972, section 101).',
    binds: ['authority'],
    supports: [
      { rule: 'decision-attribution/chairman', as: 'rule', severity: 'advise' },
      { rule: 'decision-attribution/political-group', as: 'rule', severity: 'advise' },
    ],
  },
  {
    ref: 'LGA 2000 s. 9E',
    displayRef: 'Local Government Act 2000, section 9E',
    title: 'Who may carry out executive functions',
    summary:
      'Where there is a leader and cabinet, the leader may carry out executive functions or arrange for the cabinet, one of its members, a committee of it, an area committee or an officer to do so (Local Government Act 2000, section 9E).',
    binds: ['authority'],
    supports: [{ rule: 'decision-attribution', as: 'background' }],
    unchecked: 'It allows delegation; the council’s constitution says how far it goes.',
  },
  {
    ref: 'SI 2001/3384',
    displayRef: 'Local Authorities (Standing Orders) (England) Regulations 2001',
    title: 'Staff are appointed and disciplined by officers',
    summary:
      'Principal councils in England must have standing orders that leave appointing, dismissing and disciplining staff below deputy chief officer to the head of paid service or an officer whom they name (Local Authorities (Standing Orders) (England) Regulations 2001, SI 2001/3384, Schedule 1).',
    binds: ['member'],
    supports: [{ rule: 'instructing-officers/staffing', as: 'background' }],
    unchecked:
      'It speaks of appointing, dismissing and disciplining, and only in principal councils.',
  },
  {
    ref: 'Localism Act 2011 s. 25',
    displayRef: 'Localism Act 2011, section 25',
    title: 'Earlier views are not a closed mind by themselves',
    summary:
      'A decision-maker is not taken to have had a closed mind just because something they did before showed, directly or not, what view they took or might take (Localism Act 2011, section 25).',
    binds: ['member'],
    supports: [{ rule: 'premature-commitment', as: 'background' }],
    unchecked: 'It protects; it forbids nothing that a draft could say.',
  },
  {
    ref: 'Localism Act 2011 s. 27',
    displayRef: 'Localism Act 2011, section 27',
    title: 'High standards of conduct',
    summary:
      'A relevant authority must promote and maintain high standards of conduct by its members and co-opted members, and adopt a code for them when they act as such (Localism Act 2011, section 27).',
    binds: ['member'],
    supports: [{ rule: 'respect', as: 'background' }],
    unchecked: 'It is a duty of the authority; its code of conduct says what members may not do.',
  },
  {
    ref: 'Localism Act 2011 s. 28',
    displayRef: 'Localism Act 2011, section 28',
    title: 'Codes of conduct and the seven principles',
    summary:
      'The code must be consistent with selflessness, integrity, objectivity, accountability, openness, honesty and leadership, and a breach is dealt with only under the authority’s arrangements, with an independent person’s views (Localism Act 2011, section 28).',
    binds: ['member'],
    supports: [
      { rule: 'undue-pressure', as: 'background' },
      { rule: 'respect', as: 'background' },
    ],
    unchecked: 'It says what the code must hold; the code is not part of it.',
  },
  {
    ref: 'Localism Act 2011 s. 31',
    displayRef: 'Localism Act 2011, section 31',
    title: 'Disclosable pecuniary interests at meetings',
    summary:
      'A member who knows of a disclosable pecuniary interest in a matter at a meeting may not take part in discussing it or vote on it without a dispensation; the interests of a spouse, civil partner or someone lived with as such count, by section 30 (Localism Act 2011, section 31).',
    binds: ['member'],
    supports: [{ rule: 'relationships', as: 'background' }],
    unchecked: 'It is about meetings; a draft does not show what was registered or dispensed with.',
  },
  {
    ref: 'LGA 1972 s. 117',
    displayRef: 'Local Government Act 1972, section 117',
    title: 'Officers’ interests in contracts, and rewards',
    summary:
      'An officer who knows of a pecuniary interest in a contract of the authority must give notice of it in writing, and may not accept any fee or reward in office beyond proper pay (Local Government Act 1972, section 117).',
    binds: ['officer'],
    supports: [{ rule: 'relationships', as: 'background' }],
    unchecked: 'A draft does not show whether notice was given.',
  },
  {
    ref: 'Bribery Act 2010 s. 1',
    displayRef: 'Bribery Act 2010, section 1',
    title: 'Offering an advantage for improper conduct',
    summary:
      'It is an offence to offer, promise or give an advantage, of money or otherwise, meaning to bring about or reward the improper performance of a function, which may be any of a public nature (Bribery Act 2010, section 1).',
    binds: ['authority'],
    supports: [
      { rule: 'premature-commitment/deal', as: 'background' },
      { rule: 'undue-pressure/favour', as: 'background' },
    ],
    unchecked: 'It turns on what was meant, which a draft alone does not show.',
  },
]);
