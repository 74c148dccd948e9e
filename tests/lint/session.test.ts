import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createChecker } from '../../lib/lint/checker.ts';
import { openSession } from '../../lib/lint/session.ts';
import type { Situation } from '../../lib/lint/situation.ts';
import { coreFamilies } from '../../rules/families.ts';
import { rules } from '../../rules/index.ts';
import { protocols } from '../../rules/protocols/index.ts';

const checker = createChecker(rules, protocols, { models: coreFamilies });
const ofOfficers = createChecker(
  rules.filter(({ id }) => id.startsWith('officer-criticism/')),
  protocols,
);
const situation: Situation = {
  protocol: 'west-sussex-2020',
  author: { role: 'member', post: '', name: 'Ada Example', traits: [] },
  kind: 'email',
  audience: ['press'],
  date: '2026-04-14',
  directory: [{ name: 'Helen Abara', post: 'Director of Place', kind: 'officer', grade: 'senior' }],
  decisions: [],
  elections: [],
};

const piece = fc.constantFrom(
  'The highways officers are lazy. ',
  'Helen Abara came. ',
  'She is useless. ',
  'They are not lazy. ',
  'Her number is 07700 900582. ',
  '\n\n',
  '\n',
  '- ',
  'On 3 March, Ann wrote:\n',
  '> ',
  'Kind regards\n',
  'a long line without a stop that a mail program may well have wrapped here\n',
  '“',
  '” ',
  'The contractor was late; ',
  'Fenhurst Library will close on 4 May. ',
  'The local member has been told. ',
  'x',
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

const release: Situation = {
  ...situation,
  author: { role: 'communications', post: '', name: 'Ada Example', traits: [] },
  kind: 'press-release',
};

test.each([
  ['a member’s e-mail', situation],
  ['a press release', release],
])(
  '%s that was edited is judged as if read afresh',
  (_, place) => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.oneof(piece, fc.constant(''))), {
          maxLength: 8,
        }),
        (start, edits) => {
          const session = openSession(checker, place, {
            text: start,
            subject: '',
            recipients: [],
          });
          for (const [at, cut, inserted] of edits) {
            const now = session.text();
            const place = now.length === 0 ? 0 : at % (now.length + 1);
            session.edit({ start: place, removed: Math.min(cut, now.length - place), inserted });
          }
          expect(session.findings()).toEqual(
            checker.lint({ text: session.text(), subject: '', recipients: [] }, place),
          );
        },
      ),
      { numRuns: 150 },
    );
  },
  60_000,
);

test('a line is no heading any more once nothing stands below it', () => {
  const line = 'Fenhurst Library will close on 4 May at noon';
  const below = '\n\nMore on our website.';
  const session = openSession(checker, release, {
    text: line + below,
    subject: '',
    recipients: [],
  });
  expect(session.findings()).toEqual([]);
  const now = session.edit({ start: line.length, removed: below.length, inserted: '' });
  expect(now.map(({ family }) => family)).toContain('local-member');
});

test('what is said somewhere else puts a finding right, and its going brings it back', () => {
  const session = openSession(checker, release, {
    text: 'Fenhurst Library will close on 4 May.\n\nThank you.\n\nMore on our website.',
    subject: '',
    recipients: [],
  });
  const before = session.findings();
  expect(before.map(({ family }) => family)).toContain('local-member');
  const told = 'The local member has been told. ';
  expect(session.edit({ start: 39, removed: 0, inserted: told })).toEqual([]);
  expect(session.edit({ start: 39, removed: told.length, inserted: '' })).toEqual(before);
});

test('a reason two short paragraphs further down is heard when it is written', () => {
  const refusal = "I'm sorry, but that would be unlawful.\n\nSadly so.\n\n";
  const session = openSession(
    checker,
    { ...situation, author: { ...situation.author, role: 'officer' }, audience: ['member'] },
    { text: `${refusal}Regards`, subject: '', recipients: [] },
  );
  expect(session.findings().map(({ family }) => family)).toEqual(['professional-advice']);
  const reason =
    'The Act lets us charge for the room, but it forbids us to let it below its market rent. ';
  expect(session.edit({ start: refusal.length, removed: 0, inserted: reason })).toEqual([]);
});

test('a pronoun points back across blocks, and stops when the name goes', () => {
  const session = openSession(ofOfficers, situation, {
    text: 'Helen Abara came.\n\nShe is useless.',
    subject: '',
    recipients: [],
  });
  expect(session.findings()).toHaveLength(1);
  expect(session.edit({ start: 0, removed: 11, inserted: 'The contractor' })).toEqual([]);
});

test('an edit outside the text is refused', () => {
  const session = openSession(checker, situation, { text: 'abc', subject: '', recipients: [] });
  expect(() => session.edit({ start: 2, removed: 5, inserted: '' })).toThrow(
    /expected a change within the 3 units/,
  );
});

test('an unknown protocol is refused', () => {
  expect(() =>
    checker.lint(
      { text: 'abc', subject: '', recipients: [] },
      { ...situation, protocol: 'nowhere' },
    ),
  ).toThrow(/expected protocol to be one of west-sussex-2020/);
});

test('the sentences in the author’s own voice, each with its marks', () => {
  const text =
    '- He told me so. “Never again,” she said. (It was late.) £40,000 went.\n\n> Not mine.\n\nThanks, all. ';
  const session = openSession(checker, situation, { text, subject: '', recipients: [] });
  expect(session.sentences().map(({ start, end }) => text.slice(start, end))).toEqual([
    '- He told me so.',
    '“Never again,” she said.',
    '(It was late.)',
    '£40,000 went.',
    'Thanks, all.',
  ]);
});
