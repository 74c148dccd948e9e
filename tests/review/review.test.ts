import fc from 'fast-check';
import { expect, test } from 'vitest';

import { summaryOf } from '../../lib/review/note.ts';
import { piecesOf } from '../../lib/review/pieces.ts';
import { carried, undecided } from '../../lib/review/review.ts';
import { openReview, savedReview } from '../../lib/review/saved.ts';
import { example } from './example.ts';

test('a saved review can be opened again', () => {
  expect(openReview(savedReview([example]))).toEqual([example]);
});

test.each([
  ['nothing', ''],
  ['another file', '{"settings":{}}'],
  ['a later version', '{"format":"clausemark-review","version":2,"files":[]}'],
  ['a finding outside its text', savedReview([{ ...example, text: 'short' }])],
  ['a role that there is not', savedReview([example]).replace('"member"', '"__proto__"')],
  ['a file cut short', savedReview([example]).slice(0, 400)],
])('%s is no saved review', (_, text) => {
  expect(() => openReview(text)).toThrow('Expected a review as this page saves it');
});

test('a saved review brings no property that was not asked for', () => {
  const text = savedReview([example]).replace('"format"', '"__proto__": {"polluted": 1}, "format"');
  const [file] = openReview(text);
  expect(file).toEqual(example);
  expect('polluted' in {}).toBe(false);
});

test('decisions are carried over to the same finding of the same words', () => {
  const [first, second] = example.findings;
  if (!first || !second) throw new Error('expected two findings');
  const fresh = [
    { ...first, decision: undecided },
    { ...second, start: second.start + 1 },
  ];
  const [kept, moved] = carried(fresh, example.findings);
  expect(kept?.decision).toEqual(first.decision);
  expect(moved?.decision).toEqual(undecided);
});

test('the summary counts what was decided', () => {
  expect(summaryOf(example.findings)).toBe('2 findings: 1 changed, 1 undecided');
  expect(summaryOf([])).toBe('No findings');
});

test('the pieces of a text are the text, and each finding covers its words', () => {
  const sentence = fc.array(fc.constantFrom('one', 'two', ' ', '\n', 'é'), { maxLength: 40 });
  const spans = fc.array(fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 20 })), { maxLength: 8 });
  fc.assert(
    fc.property(sentence, spans, (parts, given) => {
      const text = parts.join('');
      const findings = given
        .map(([start, length]) => ({ start, end: start + length, severity: 'warn' as const }))
        .filter(({ end }) => end <= text.length)
        .toSorted((a, b) => a.start - b.start);
      const lines = piecesOf(text, findings);
      expect(lines.map((line) => line.map((piece) => piece.text).join('')).join('\n')).toBe(text);
      for (const [number, { start, end }] of findings.entries()) {
        const own = lines.flatMap((line) =>
          line.filter((piece) => piece.findings.includes(number)).map((piece) => piece.text),
        );
        expect(own.join('')).toBe(text.slice(start, end).replaceAll('\n', ''));
      }
    }),
  );
});
