import { expect, test } from 'vitest';

import { entryNote, isDecided, namesPending, pendingOf } from '../../lib/lint/decisions.ts';
import { factsOf } from '../../lib/lint/facts.ts';
import { readBlock, type Sentence } from '../../lib/lint/reading.ts';
import { opening } from '../../lib/lint/scene.ts';
import type { Decision, Situation } from '../../lib/lint/situation.ts';

const pending: Decision = {
  matter: 'Seafront permit charges 2026/27',
  keywords: ['permit charge', 'permits'],
  status: 'pending',
  body: 'Cabinet Member for Highways',
  date: '2026-07-16',
  reference: '',
};
const made: Decision = {
  matter: 'Seafront evening parking charge',
  keywords: ['evening charge'],
  status: 'made',
  body: 'Cabinet Member for Highways',
  date: '2026-03-04',
  reference: 'HT21',
};

function sentencesOf(
  text: string,
  decisions: readonly Decision[],
  date = '2026-06-22',
): readonly Sentence[] {
  const situation: Situation = {
    protocol: 'west-sussex-2020',
    author: { role: 'member', post: '', name: '', traits: [] },
    kind: 'email',
    audience: ['resident'],
    date,
    directory: [],
    decisions,
    elections: [],
  };
  return readBlock(
    () => text,
    () => '',
    opening,
    factsOf({ subject: '', recipients: [] }, situation),
  ).sentences;
}

function only(text: string, decisions: readonly Decision[], date?: string): Sentence {
  const [sentence] = sentencesOf(text, decisions, date);
  if (!sentence) throw new Error(`expected a sentence in ${JSON.stringify(text)}`);
  return sentence;
}

test('a matter is found by its keywords, whatever their endings', () => {
  expect(pendingOf(only('Every permit stays at £60.', [pending]))).toBe(pending);
  expect(pendingOf(only('The dog show stays in June.', [pending]))).toBeUndefined();
});

test('of two matters the one that more words name is meant', () => {
  expect(isDecided(only('The evening charge on the seafront has gone.', [pending, made]))).toBe(
    true,
  );
  expect(namesPending(only('The permit charge on the seafront is frozen.', [pending, made]))).toBe(
    true,
  );
});

test('a decision counts as made from its day on', () => {
  const words = 'The evening charge has gone.';
  expect(isDecided(only(words, [made], '2026-03-04'))).toBe(true);
  expect(isDecided(only(words, [made], '2026-03-03'))).toBe(false);
  expect(namesPending(only(words, [made], '2026-03-03'))).toBe(true);
});

test('a sentence is about what the one before it named, but does not name it', () => {
  const second = sentencesOf('I was asked about permits. They stay at £60.', [pending])[1];
  if (!second) throw new Error('expected two sentences');
  expect(pendingOf(second)).toBe(pending);
  expect(namesPending(second)).toBe(false);
});

test('an entry is shown with who decides and when', () => {
  expect(entryNote(pending)).toBe(
    'Seafront permit charges 2026/27: Cabinet Member for Highways, 16 July 2026',
  );
  expect(entryNote({ ...pending, date: '' })).toBe(
    'Seafront permit charges 2026/27: Cabinet Member for Highways',
  );
});
