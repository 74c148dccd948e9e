import { expect, test } from 'vitest';

import { createChecker } from '../lib/lint/checker.ts';
import type { Audience, Kind, Role } from '../lib/lint/situation.ts';
import { coreFamilies, type FamilyId } from '../rules/families.ts';
import { rules } from '../rules/index.ts';
import { nationalLaw, protocols, type ProtocolId } from '../rules/protocols/index.ts';

/** As installed: the law beside every protocol, other councils' clauses for the core families alone. */
const checker = createChecker(rules, protocols, { models: coreFamilies, law: nationalLaw });

const short = {
  WS: 'west-sussex-2020',
  CA: 'combined-authority',
  LE: 'leicestershire-5c',
  TC: 'town-council-2026',
} as const satisfies Readonly<Record<string, ProtocolId>>;

/** The same words under each protocol: the clauses engaged there, or what else stands on the card, or nothing. */
type Outcome = Readonly<Record<keyof typeof short, string>>;

/** Who writes, what, to whom. */
type Writing = readonly [Role, Kind, Audience];

const elections = [{ name: 'Local elections', notice: '2026-03-24', poll: '2026-05-07' }];

function engaged(family: FamilyId, protocol: ProtocolId, writing: Writing, text: string): string {
  const [role, kind, reader] = writing;
  const found = checker
    .lint(
      { text, subject: '', recipients: [] },
      {
        protocol,
        author: { role, post: '', name: '', traits: [] },
        kind,
        audience: [reader],
        date: '2026-04-14',
        directory: [],
        decisions: [],
        elections,
      },
    )
    .filter((finding) => finding.family === family);
  return [
    ...new Set(
      found.flatMap(({ citations }) => {
        const own = citations.filter((citation) => citation.role === 'rule');
        return own.length > 0
          ? own.map(({ ref }) => ref)
          : citations.slice(0, 1).map((c) => c.role);
      }),
    ),
  ].join(', ');
}

test.each<[string, FamilyId, Writing, string, Outcome]>([
  [
    'a Cabinet Member decides, where there is one to decide',
    'decision-attribution',
    ['officer', 'report', 'public'],
    'The Cabinet Member for Transport approved the scheme on 12 May.',
    { WS: '', CA: '', LE: '19', TC: '' },
  ],
  [
    'nobody is Portfolio Holder where the title is Lead Member',
    'decision-attribution',
    ['officer', 'email', 'officer'],
    'I have asked the Portfolio Holder for Transport to decide the scheme.',
    { WS: '', CA: '', LE: '19', TC: '' },
  ],
  [
    'criticism of officers in private',
    'officer-criticism',
    ['member', 'email', 'senior-officer'],
    'Your planning officers are incompetent.',
    { WS: '4', CA: '3.2, 3.4 (first)(4)', LE: 'model', TC: 'model' },
  ],
  [
    'criticism of officers in the press',
    'officer-criticism',
    ['member', 'media-reply', 'press'],
    'Your planning officers are incompetent.',
    { WS: '4', CA: '4.11, 3.2, 3.4 (first)(4)', LE: '9, 10', TC: 'model' },
  ],
  [
    'an officer against a decision',
    'authority-criticism',
    ['officer', 'social-post', 'public'],
    'The Council was wrong to close the library and should think again.',
    { WS: '', CA: '3.3 (first), 3.4 (first)(3)', LE: '', TC: '' },
  ],
  [
    'a promise ahead of a decision',
    'premature-commitment',
    ['member', 'letter', 'resident'],
    'I promise you that the crossing will be built.',
    { WS: '10', CA: 'model', LE: 'model', TC: 'model' },
  ],
  [
    'a meeting in the run-up to a poll',
    'pre-election',
    ['member', 'letter', 'resident'],
    'We will hold a public meeting on the bypass in the village hall on 28 April.',
    { WS: '32', CA: '', LE: '', TC: '' },
  ],
  [
    'an answer to a reporter',
    'media-routing',
    ['officer', 'media-reply', 'press'],
    'In answer to your question, the bridge will reopen in June.',
    { WS: '', CA: '7.1', LE: '', TC: '' },
  ],
  [
    'a party meeting',
    'group-attendance',
    ['member', 'email', 'officer'],
    "Could you come and talk to our constituency association's AGM about the Local Plan?",
    { WS: '34', CA: '', LE: '', TC: '' },
  ],
  [
    'one group briefed and not the others',
    'group-attendance',
    ['officer', 'email', 'member'],
    "I took the Conservative group through the figures. I won't be offering the same to Labour.",
    { WS: '37', CA: '', LE: '14', TC: '' },
  ],
  [
    'election leaflets on the printer',
    'council-resources',
    ['member', 'email', 'officer'],
    'Could you run off 500 copies of our election leaflet on the printer?',
    { WS: '9, 35', CA: '9.2, 3.5', LE: '', TC: '4.1 (bullet 2)' },
  ],
  [
    'local news that the local member has not had',
    'local-member',
    ['communications', 'press-release', 'press'],
    'Fenhurst Library will close on 4 May.',
    { WS: '27, 28 (group 1, bullet 4), 28 (group 1)', CA: '4.2', LE: '29, 30', TC: '' },
  ],
  [
    'a plain request to a junior officer',
    'proper-channel',
    ['member', 'email', 'junior-officer'],
    'Could you send me the passenger numbers for route 12 by tomorrow?',
    { WS: '', CA: '3.6, 4.7, 4.6', LE: '', TC: '' },
  ],
  [
    'a formal complaint with no talk first',
    'proper-channel',
    ['member', 'email', 'senior-officer'],
    'This is a formal complaint about Ms Hart. I have not spoken to her about it.',
    { WS: '49', CA: '11.1', LE: '', TC: '5.1' },
  ],
  [
    'discrimination, which the law forbids where the protocol is silent',
    'discrimination',
    ['member', 'email', 'member'],
    'Women are too emotional to chair a committee.',
    { WS: '2 (bullet 2)', CA: '4.12', LE: 'law', TC: 'law' },
  ],
  [
    'personal data, which the law protects where the protocol is silent',
    'personal-data',
    ['member', 'media-reply', 'press'],
    'Mrs Wilk of 4 Elm Close has had a stroke.',
    { WS: 'Appendix para 6', CA: '5.2', LE: 'law', TC: 'law' },
  ],
])('%s', (_, family, writing, text, outcome) => {
  const found = (['WS', 'CA', 'LE', 'TC'] as const).map((protocol) => [
    protocol,
    engaged(family, short[protocol], writing, text),
  ]);
  expect(Object.fromEntries(found)).toEqual(outcome);
});
