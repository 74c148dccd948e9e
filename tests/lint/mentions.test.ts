import fc from 'fast-check';
import { expect, test } from 'vitest';

import { factsOf } from '../../lib/lint/facts.ts';
import { has } from '../../lib/lint/mention.ts';
import { type Label, label } from '../../lib/lint/lexicon/people.ts';
import { readBlock, type Reading } from '../../lib/lint/reading.ts';
import { opening } from '../../lib/lint/scene.ts';
import type { Audience, Person } from '../../lib/lint/situation.ts';

const directory: readonly Person[] = [
  { name: 'Helen Abara', post: 'Director of Place', kind: 'officer', grade: 'senior' },
  { name: 'Stephen Quilter', post: 'County Councillor', kind: 'member' },
];

/** The blocks of a draft, read one after the other as a session does. */
function read(text: string, audience: readonly Audience[], people: readonly Person[]): Reading[] {
  const situation = {
    protocol: 'west-sussex-2020',
    author: { role: 'member', post: '', name: '', traits: [] },
    kind: 'email',
    audience,
    date: '2026-04-14',
    directory: people,
    decisions: [],
    elections: [],
  } as const;
  const facts = factsOf({ subject: '', recipients: [] }, situation);
  let scene = opening;
  const readings = text.split('\n').map((block) => {
    const reading = readBlock(
      () => block,
      () => '',
      scene,
      facts,
    );
    scene = reading.after;
    return reading;
  });
  readings.forEach((reading, i) => {
    reading.links.previous = readings[i - 1];
    reading.links.next = readings[i + 1];
  });
  return readings;
}

const roles: readonly Label[] = [
  'officer',
  'member',
  'party',
  'resident',
  'outsider',
  'council',
  'body',
];

/** What a draft speaks of, as "words: roles", without the writer and a reader of no known kind. */
function mentioned(
  text: string,
  {
    audience = ['press'],
    people = [],
  }: { audience?: readonly Audience[]; people?: readonly Person[] } = {},
): readonly string[] {
  return read(text, audience, people).flatMap(({ text: block, tokens, sentences }) =>
    sentences.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => {
        const words = block.slice(tokens.starts[mention.first], tokens.ends[mention.end - 1]);
        const held = roles.filter((role) => has(mention, role));
        return held.length > 0 ? [`${words}: ${held.join(' ')}`] : [];
      }),
    ),
  );
}

test('labels fit in the bits that a pattern can test', () => {
  expect(label.length).toBeLessThanOrEqual(30);
});

const named: readonly (readonly [text: string, mentions: readonly string[]])[] = [
  // posts
  ['The chief executive rang.', ['The chief executive: officer']],
  ['I rang the Head of Passenger Services today.', ['the Head of Passenger Services: officer']],
  ['Ask our rural broadband officer.', ['our rural broadband officer: officer']],
  ['The claims handler came.', ['The claims handler: officer']],
  ['That occupational therapist came.', ['That occupational therapist: officer']],
  ['Your mum’s social worker rang.', ['Your mum: resident', 'social worker: officer']],
  ['The woman heading skills came.', ['The woman heading skills: officer']],
  // teams, departments, County Hall
  ['The whole highways department came.', ['The whole highways department: officer']],
  ['Planners came.', ['Planners: officer']],
  ['Building Control have rung.', ['Building Control: officer']],
  ['Planning Enforcement have rung.', ['Planning Enforcement: officer']],
  ['County Hall has spoken.', ['County Hall: officer']],
  ['Somebody in the tree section rang.', ['Somebody in the tree section: officer']],
  ['Nobody in Parks rang.', ['Nobody in Parks: officer']],
  ['Town hall pen-pushers came.', ['Town hall pen-pushers: officer']],
  ['Whoever wrote this report came.', ['Whoever wrote this report: officer']],
  // names with what explains them
  ['Lewis in our print room came.', ['Lewis in our print room: officer']],
  [
    'The Director of Place, Oluwaseun Adeyemi, came.',
    ['The Director of Place, Oluwaseun Adeyemi: officer'],
  ],
  ['Paul Denby, the Assistant Director, came.', ['Paul Denby, the Assistant Director: officer']],
  ['Rhian Prys (Head of Legal) came.', ['Rhian Prys (Head of Legal: officer']],
  // everybody else
  ['Councillor Wójcik came.', ['Councillor Wójcik: member']],
  ['The portfolio holder for roads came.', ['The portfolio holder for roads: member']],
  ['Police officers came.', ['Police officers: outsider']],
  ['The Roads Minister came.', ['The Roads Minister: outsider']],
  ['The contractor came.', ['The contractor: outsider']],
  ['Mrs Adeyemi came.', ['Mrs Adeyemi: resident']],
  ['The Conservatives came.', ['The Conservatives: party']],
  ['The Council met.', ['The Council: council']],
];

test.each(named)('%s', (text, expected) => {
  expect(mentioned(text)).toEqual(expected);
});

test.each([
  'It is late.',
  'We met at County Hall.',
  'Parks budgets fell.',
  'Legal Aid was cut.',
  'Send me the bill.',
  'Shame on the weather.',
])('nobody in %s', (text) => {
  expect(mentioned(text)).toEqual([]);
});

const pointed: readonly (readonly [text: string, mentions: readonly string[]])[] = [
  ['The clerk came. She sat down.', ['The clerk: officer', 'She: officer']],
  ['Officers came. They sat down.', ['Officers: officer', 'They: officer']],
  [
    'The planning officer came.\nThe man sat down.',
    ['The planning officer: officer', 'The man: officer'],
  ],
  [
    'Mrs Lee came. Mr Shah came. She sat down.',
    ['Mrs Lee: resident', 'Mr Shah: resident', 'She: resident'],
  ],
  // the subject stays in mind beside its object
  [
    'Officers told residents. They sat down.',
    ['Officers: officer', 'residents: resident', 'They: officer'],
  ],
  // councils are not people where people were named
  [
    'Planners met the Council. They sat down.',
    ['Planners: officer', 'the Council: council', 'They: officer'],
  ],
  ['Since she arrived, the director has sat down.', ['she: officer', 'the director: officer']],
  // a name explained once stands for the post afterwards
  [
    'Paul Denby, the Assistant Director, came. Denby sat down.',
    ['Paul Denby, the Assistant Director: officer', 'Denby: officer'],
  ],
  [
    'Cllr Rahman came. The clerk came. Rahman sat down.',
    ['Cllr Rahman: member', 'The clerk: officer', 'Rahman: member'],
  ],
  ['She sat down.', []],
];

test.each(pointed)('%s (pointing back)', (text, expected) => {
  expect(mentioned(text)).toEqual(expected);
});

test('people on file are found by any part of their names', () => {
  const text = 'Abara came. Ms Abara sat down. Stephen Quilter came.';
  expect(mentioned(text, { people: directory })).toEqual([
    'Abara: officer',
    'Ms Abara: officer',
    'Stephen Quilter: member',
  ]);
});

test('the reader is whoever all readers are', () => {
  expect(mentioned('You came.', { audience: ['senior-officer'] })).toEqual(['You: officer']);
  expect(mentioned('You came.', { audience: ['member'] })).toEqual(['You: member']);
  expect(mentioned('You came.', { audience: ['press', 'member'] })).toEqual([]);
});

const parts = [
  'the head of',
  'our planning team',
  'Legal',
  'Mrs de la Croix',
  'cllr Abara',
  'Stephen Quilter',
  'van den Berg',
  'she',
  'that lot',
  'you',
  'we',
  'the council',
  'Labour',
  'a resident',
  'Paul Denby, the Assistant Director',
  'Kar-wai Lam',
  'the O’Neills',
  'The Clerk',
  'came',
  'sat down.',
  'about',
  'and',
  ',',
  '(',
] as const;

test('words that may begin a mention are known before anybody looks for one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 14 }), (words) => {
      for (const { sentences } of read(words.join(' '), ['senior-officer'], directory))
        for (const sentence of sentences)
          for (const { first, labels } of sentence.mentions)
            expect(labels & ~(sentence.mayBegin?.(first) ?? 0)).toBe(0);
    }),
  );
});
