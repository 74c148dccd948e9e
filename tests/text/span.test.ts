import { expect, test } from 'vitest';

import { textBefore } from '../../lib/text/span.ts';

test('what stands before a place begins with a whole word', () => {
  const text = 'Ring the office on 01632 960144';
  const place = text.indexOf('01632');
  expect(textBefore(text, place, 14)).toBe('the office on ');
  expect(textBefore(text, place, 13)).toBe(' office on ');
  expect(textBefore(text, place, 8)).toBe(' on ');
  expect(textBefore(text, place, 100)).toBe('Ring the office on ');
  expect(textBefore(text, 3, 2)).toBe('');
  expect(textBefore(text, 0, 5)).toBe('');
});
