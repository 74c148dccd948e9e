import { expect, test } from 'vitest';

import { createChecker } from '../../lib/lint/checker.ts';
import { cues } from '../../lib/lint/cues.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { openSession } from '../../lib/lint/session.ts';
import type { Role, Situation } from '../../lib/lint/situation.ts';
import { protocols } from '../../rules/protocols/index.ts';

const ruleWith = (...detect: Rule['detect']): Rule => ({
  id: 'party-politics/trial',
  severity: 'warn',
  message: '',
  why: '',
  advice: '',
  detect,
  flags: [],
  passes: [],
});

const situation = (role: Role, name = ''): Situation => ({
  protocol: 'west-sussex-2020',
  author: { role, post: '', name, traits: [] },
  kind: 'press-release',
  audience: ['press'],
  date: '2026-04-14',
  directory: [],
  decisions: [],
  elections: [],
});

const wreckers = createChecker(
  [ruleWith(phrases({ find: ['wrecked this county _6'] }))],
  protocols,
);

const isOwn = (text: string, role: Role, name?: string): boolean =>
  wreckers.lint({ text, subject: '', recipients: [] }, situation(role, name)).length > 0;

const theirWords = '“The group opposite has wrecked this county for a generation or more';

test.each([
  ['spokesperson before', `A council spokesperson said: ${theirWords}.”`, true],
  ['spokesperson above', `A council spokesperson said:\n\n${theirWords}.”`, true],
  ['press office', `The authority’s press office responded: ${theirWords}.”`, true],
  ['officer', `${theirWords},” the Director of Place said.`, true],
  ['member', `${theirWords},” said Councillor Dunn.`, false],
  ['member above', `Councillor Dunn, leader of the group, said:\n\n${theirWords}.”`, false],
  ['member of two paragraphs', `Councillor Dunn said: “We are sorry.\n\n${theirWords}.”`, false],
  [
    'somebody else’s spokesperson',
    `A spokesperson for Hartwell Homes said: ${theirWords}.”`,
    false,
  ],
])('a release by communications speaks for the council alone: %s', (_, text, own) => {
  expect(isOwn(text, 'communications')).toBe(own);
});

test('a member’s release quotes its author by name', () => {
  expect(isOwn(`${theirWords},” said Councillor Dunn.`, 'member', 'Marek Dunn')).toBe(true);
  expect(isOwn(`${theirWords},” said Councillor Osei.`, 'member', 'Marek Dunn')).toBe(false);
});

test('a quotation changes hands with the line above it', () => {
  const session = openSession(wreckers, situation('communications'), {
    text: `Councillor Dunn said:\n\n${theirWords}.”`,
    subject: '',
    recipients: [],
  });
  expect(session.findings()).toEqual([]);
  session.edit({ start: 0, removed: 'Councillor Dunn'.length, inserted: 'A council spokesperson' });
  expect(session.findings()).toHaveLength(1);
});

test('cues add up around an anchor, each kind once', () => {
  const checker = createChecker(
    [
      ruleWith(
        cues({
          of: ['amendment'],
          among: [
            { weight: 2, words: ['(silly|daft)'] },
            { weight: 1, words: ['frankly'] },
          ],
          least: 3,
        }),
      ),
    ],
    protocols,
  );
  const found = (text: string): readonly string[] =>
    checker
      .lint({ text, subject: '', recipients: [] }, situation('officer'))
      .map(({ start, end }) => text.slice(start, end));
  expect(found('Frankly, the amendment is silly.')).toEqual(['amendment is silly']);
  expect(found('The amendment is silly and daft.')).toEqual([]);
  expect(found('Frankly, the amendment is not silly.')).toEqual([]);
  expect(found('Frankly, that was silly. The amendment is in order.')).toEqual([]);
});
