import { expect, test } from 'vitest';

import { createChecker } from '../lib/lint/checker.ts';
import type { Finding } from '../lib/lint/finding.ts';
import type { Audience, Situation } from '../lib/lint/situation.ts';
import { rules } from '../rules/index.ts';
import { protocols } from '../rules/protocols/index.ts';

const checker = createChecker(
  rules.filter(({ id }) => id.startsWith('personal-data/')),
  protocols,
  { models: ['personal-data'] },
);

const found = (text: string, audience: Audience, changes: Partial<Situation> = {}): Finding[] =>
  checker.lint(
    { text, subject: '', recipients: [] },
    {
      protocol: 'west-sussex-2020',
      author: { role: 'officer', post: '', name: '', traits: [] },
      kind: 'email',
      audience: [audience],
      date: '2026-04-14',
      directory: [],
      decisions: [],
      elections: [],
      ...changes,
    },
  );

const told = 'Mrs Halina Wilk has had a stroke.';

test.each([
  ['press', 'stop'],
  ['public', 'stop'],
  ['political-group', 'stop'],
  ['partner', 'stop'],
  ['member', 'warn'],
  ['unknown', 'advise'],
] as const)('who reads decides: %s %s', (audience, severity) => {
  expect(found(told, audience).map((each) => each.severity)).toEqual([severity]);
});

test('the team that handles the case and the person herself may read it', () => {
  expect(found(told, 'officer')).toEqual([]);
  expect(found('Dear Mrs Wilk,\n\nI was sorry to hear of your stroke.', 'resident')).toEqual([]);
});

test('consent for the handling of a case is none for the papers', () => {
  const text = `${told} She has signed the form so that I may pass it on.`;
  expect(found(text, 'member')).toEqual([]);
  expect(found(text, 'press')).toHaveLength(1);
});

test('how sure a number is decides how grave it is', () => {
  const severities = (text: string): string[] => found(text, 'press').map((each) => each.severity);
  expect(severities('Her NHS number is 943 476 5919.')).toEqual(['stop']);
  expect(severities('Second floor, 943 476 5919, ring first.')).toEqual(['warn']);
});

test('a protocol without a clause gives advice by another’s', () => {
  const [finding] = found(told, 'press', { protocol: 'town-council-2026' });
  expect(finding?.severity).toBe('advise');
  expect(finding?.citations.map(({ role }) => role)).toEqual(['model', 'background']);
});
