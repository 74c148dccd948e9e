// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';

import { english } from '../../lib/words/english.ts';
import { fillWords } from '../../lib/words/fill.ts';
import { localeFile } from '../../lib/words/locale.ts';
import { dayOf, listed, say, sayCount, sayOf, speakWith } from '../../lib/words/say.ts';

afterEach(() => speakWith(() => '', 'en-GB'));

test('English is spoken until another language is, and where that has no words', () => {
  expect(say('noFindings')).toBe('No findings');
  speakWith((name) => (name === 'noFindings' ? 'Dim canfyddiadau' : ''), 'cy');
  expect(say('noFindings')).toBe('Dim canfyddiadau');
  expect(sayCount('findings', 2)).toBe('2 findings');
});

test('a number takes the form that goes with it in the language spoken', () => {
  expect([0, 1, 2].map((count) => sayCount('findings', count))).toEqual([
    '0 findings',
    '1 finding',
    '2 findings',
  ]);
  speakWith((name, [count]) => (name.endsWith('_two') ? `${count} ganfyddiad` : ''), 'cy');
  expect(sayCount('findings', 2)).toBe('2 ganfyddiad');
});

test('a page gets its words, and its language', () => {
  document.body.innerHTML = '<p data-say="noFindings"></p><input data-say-label="noFindings">';
  fillWords(document);
  expect(document.querySelector('p')?.textContent).toBe('No findings');
  expect(document.querySelector('input')?.ariaLabel).toBe('No findings');
  expect(document.documentElement.lang).toBe('en-GB');
  document.body.innerHTML = '<p data-say="noSuchMessage"></p>';
  expect(() => fillWords(document)).toThrow('noSuchMessage');
});

test('the catalogue is written in the form that browsers read', () => {
  const messages = JSON.parse(localeFile());
  expect(Object.keys(messages)).toEqual(Object.keys(english));
  expect(messages.noFindings).toEqual({ message: 'No findings' });
});

test('a value finds its own message, and a date is said as day month year', () => {
  expect(sayOf('kind', 'press-release')).toBe('press release');
  expect(listed(['officers', 'members', 'the press'])).toBe('officers, members and the press');
  expect([dayOf('2026-03-23'), dayOf('2026-03'), dayOf('2026')]).toEqual([
    '23 March 2026',
    'March 2026',
    '2026',
  ]);
});

test('no two messages differ in capitals alone: to Chrome they would be one', () => {
  const names = Object.keys(english).map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test('names of messages are names to a browser, and a form has its other', () => {
  const names = Object.keys(english);
  expect(names.filter((name) => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([]);
  const forms = names.filter((name) => /_(?:zero|one|two|few|many)$/.test(name));
  expect(forms.filter((name) => !names.includes(name.replace(/_[a-z]+$/, '_other')))).toEqual([]);
});

test('nothing between two dollars reads like a placeholder: Chrome would not load the extension', () => {
  const wrong = Object.values(english).filter((message) => /\$[\w@]+\$/.test(message));
  expect(wrong).toEqual([]);
});
