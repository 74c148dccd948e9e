import { expect, test } from 'vitest';

import { comparable } from './comparable.ts';

const usual = {
  date: 'Mon, 16 Nov 2026 09:12:00 +0000',
  id: '<a@council.example>',
  agent: 'Roundcube',
  boundary: '=_a1',
  word: 'bridge',
};

function message(changes: Partial<typeof usual> = {}): string {
  const { date, id, agent, boundary, word } = { ...usual, ...changes };
  return [
    'MIME-Version: 1.0',
    `Date: ${date}`,
    'From: Robin Marsh <html@council.example>',
    'Subject: The bridge',
    `User-Agent: ${agent}`,
    `Message-ID: ${id}`,
    'Content-Type: multipart/alternative;',
    ` boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain',
    '',
    `The ${word} opens on Date: 4 May.`,
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

test.each([
  ['the date', { date: 'Tue, 17 Nov 2026 10:00:00 +0000' }],
  ['the message id', { id: '<b@council.example>' }],
  ['the program', { agent: 'Roundcube\r\n Webmail' }],
  ['the MIME boundary', { boundary: '=_b2' }],
])('%s may differ', (_, changes) => {
  expect(message(changes)).not.toBe(message());
  expect(comparable(message(changes))).toBe(comparable(message()));
});

test.each([
  ['a word', { word: 'Bridge' }],
  ['a character that cannot be seen', { word: 'bridge\u00c2\u00a0' }],
  ['a blank', { word: 'bridge ' }],
  ['a line break', { word: 'bridge\n' }],
])('%s may not', (_, changes) => {
  expect(comparable(message(changes))).not.toBe(comparable(message()));
});

test('words of the body that look like a header stay', () => {
  expect(comparable(message())).toContain('opens on Date: 4 May.');
});
