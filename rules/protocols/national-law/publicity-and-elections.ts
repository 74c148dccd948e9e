import type { Audience } from '../../../lib/lint/situation.ts';
import { publications } from '../../../lib/lint/readers.ts';
import { section } from '../section.ts';

const openReaders = ['press', 'public'] as const satisfies readonly Audience[];

export const publicityAndElections = section('Publicity, politics and elections', [
  {
    ref: 'LGA 1986 s. 2',
    displayRef: 'Local Government Act 1986, section 2',
    title: 'No publicity that supports a party',
    summary:
      'A local authority may not publish, or help others to publish, material for the public that in whole or in part appears designed to affect public support for a political party (Local Government Act 1986, section 2).',
    binds: ['officer', 'comms'],
    supports: [
      { rule: 'party-politics/blame', as: 'rule', audience: openReaders },
      { rule: 'party-politics/credit', as: 'rule', audience: openReaders },
      { rule: 'party-politics/electioneering', as: 'rule', audience: openReaders },
      { rule: 'party-politics/campaigning', as: 'rule', audience: openReaders },
      { rule: 'party-politics/motive', as: 'rule', audience: openReaders },
      { rule: 'party-politics/allegiance', as: 'rule', kind: publications },
    ],
  },
  {
    ref: 'Publicity Code 2011',
    displayRef: 'Code of Recommended Practice on Local Authority Publicity 2011, paragraph 34',
    title: 'Care with publicity before a poll',
    summary:
      'Authorities in England must have regard to the Code, by which publicity is to be objective and even-handed; between notice of an election and the poll they should put out nothing on controversial issues, nor tie views or proposals to particular members or groups (Code of Recommended Practice on Local Authority Publicity 2011, issued under section 4 of the Local Government Act 1986).',
    binds: ['officer', 'comms'],
    supports: [
      { rule: 'pre-election/publicity', as: 'rule', severity: 'advise' },
      { rule: 'pre-election/near-poll', as: 'rule', severity: 'advise' },
    ],
  },
  {
    ref: 'LGHA 1989 s. 1',
    displayRef: 'Local Government and Housing Act 1989, section 1',
    title: 'Politically restricted posts',
    summary:
      'Whoever holds a politically restricted post may not be a member of a local authority, and their terms of employment are taken to carry the restrictions on political activity that regulations set (Local Government and Housing Act 1989, section 1).',
    binds: ['politically-restricted-officer'],
    supports: [
      { rule: 'party-politics/electioneering', as: 'rule' },
      { rule: 'party-politics/campaigning', as: 'rule' },
      { rule: 'party-politics/party-office', as: 'rule' },
      { rule: 'party-politics/party-work', as: 'rule' },
      { rule: 'party-politics/allegiance', as: 'rule', audience: openReaders },
    ],
  },
  {
    ref: 'LGHA 1989 s. 2',
    displayRef: 'Local Government and Housing Act 1989, section 2',
    title: 'Which posts are restricted',
    summary:
      'The restricted posts include the head of paid service, statutory and non-statutory chief officers, their deputies, the monitoring officer, assistants to political groups, and posts listed because they regularly advise the authority or speak for it to the media (Local Government and Housing Act 1989, section 2).',
    binds: ['officer'],
    supports: [{ rule: 'party-politics', as: 'background' }],
    unchecked: 'It lists posts; section 1 says what holding one means.',
  },
  {
    ref: 'LGHA 1989 s. 3',
    displayRef: 'Local Government and Housing Act 1989, section 3',
    title: 'Exemption from political restriction',
    summary:
      'The holder of a listed post may ask to be exempted from political restriction (Local Government and Housing Act 1989, section 3).',
    binds: ['officer'],
    supports: [{ rule: 'party-politics', as: 'background' }],
    unchecked: 'It lets a post be exempted, which a draft does not show.',
  },
  {
    ref: 'SI 1990/851',
    displayRef: 'Local Government Officers (Political Restrictions) Regulations 1990',
    title: 'What a restricted officer may not do',
    summary:
      'The terms of a politically restricted post bar standing for Parliament, most party offices, canvassing, and speaking or publishing with the apparent aim of affecting support for a party (Local Government Officers (Political Restrictions) Regulations 1990, SI 1990/851).',
    binds: ['politically-restricted-officer'],
    supports: [
      { rule: 'party-politics/electioneering', as: 'rule' },
      { rule: 'party-politics/campaigning', as: 'rule' },
      { rule: 'party-politics/party-office', as: 'rule' },
      { rule: 'party-politics/credit', as: 'rule', audience: openReaders },
      { rule: 'party-politics/blame', as: 'rule', audience: openReaders },
    ],
  },
  {
    ref: 'RPA 1983 s. 36',
    displayRef: 'Representation of the People Act 1983, section 36',
    title: 'Local elections: notices and the timetable',
    summary:
      'Local elections in England and Wales run by rules made under this section, by which notice of a principal council’s election is published no later than the twenty-fifth day before polling, and notice of the poll no later than the sixth (Representation of the People Act 1983, section 36; Local Elections (Principal Areas) (England and Wales) Rules 2006, Schedule 2, rule 1).',
    binds: ['authority'],
    supports: [{ rule: 'pre-election', as: 'background' }],
    unchecked: 'It fixes dates; the elections on file say when the notice was given.',
  },
  {
    ref: 'RPA 1983 s. 106',
    displayRef: 'Representation of the People Act 1983, section 106',
    title: 'False statements about a candidate',
    summary:
      'Publishing a false statement of fact about a candidate’s personal character or conduct, to affect an election, is an illegal practice unless there were reasonable grounds to believe it true (Representation of the People Act 1983, section 106).',
    binds: ['authority'],
    supports: [{ rule: 'party-politics/motive', as: 'background' }],
    unchecked: 'A draft does not show whether a statement is false.',
  },
]);
