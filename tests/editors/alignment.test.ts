import fc from 'fast-check';
import { expect, test } from 'vitest';

import { alignRuns } from '../../lib/editors/alignment.ts';
import { visibleIn } from '../../lib/editors/visible.ts';

const words = (text: string): string => visibleIn(text).characters;

/** Each run with the place that it was given, as the words that stand there. */
const aligned = (runs: readonly string[], text: string) =>
  alignRuns(runs.map(words), words(text)).map((at, index) =>
    at === undefined ? '–' : words(text).slice(at, at + words(runs[index] ?? '').length),
  );

const text =
  'Dear Amara,\n\nThe planning officer Priya Nair is incompetent. The highways officers are lazy.\nYours,\nAlan';

test('lines, however short, of a page that shows all', () => {
  const runs = ['Dear Amara,', 'The planning officer Priya', 'Nair is ', 'incompetent', '. The'];
  const rest = ['highways officers are lazy.', 'Yours,', 'Alan'];
  expect(aligned([...runs, ...rest], text)).toEqual([...runs, ...rest].map(words));
});

test('headers, bullets and page numbers among the lines are passed over', () => {
  expect(
    aligned(['Northgate Council', '●', 'The planning officer Priya Nair', 'is incompetent.'], text),
  ).toEqual(['–', '–', 'TheplanningofficerPriyaNair', 'isincompetent.']);
});

test('a line that says something else than the text is left out, its neighbours stay', () => {
  expect(
    aligned(['The planning officer Priya Nair', 'is so', 'incompetent. The highways'], text),
  ).toEqual(['TheplanningofficerPriyaNair', '–', 'incompetent.Thehighways']);
});

test('columns whose lines come across are told by their words', () => {
  const table = 'The first column of the table is about roads\nThe second is about every school';
  const across = [
    'The first column of the',
    'The second is about',
    'table is about roads',
    'every school',
  ];
  expect(aligned(across, table)).toEqual(across.map(words));
});

test('what occurs twice is not guessed, unless its neighbours tell it', () => {
  const twice =
    'The officer is lazy.\nA paragraph between that occurs but once.\nThe officer is lazy.';
  expect(aligned(['The officer is lazy.'], twice)).toEqual(['–']);
  const [, second] = alignRuns(
    [words('A paragraph between that occurs but once.'), words('The officer is lazy.')],
    words(twice),
  );
  expect(second).toBe(words(twice).lastIndexOf('Theofficer'));
});

const run = fc.array(fc.constantFrom('the', 'officer', 'is', 'lazy', 'road', 'a'), {
  minLength: 1,
  maxLength: 8,
});

test('no run of a page is ever put in another place than its own', () => {
  fc.assert(
    fc.property(
      fc.array(run, { minLength: 1, maxLength: 30 }),
      fc.nat(30),
      fc.nat(30),
      fc.array(fc.nat(30), { maxLength: 5 }),
      (lines, from, length, noise) => {
        const all = lines.map((line) => line.join(''));
        const whole = all.join('');
        const shown = all.slice(from, from + length);
        const starts = shown.map((_, at) => all.slice(0, from + at).join('').length);
        const labels = [...shown];
        const truth: (number | undefined)[] = [...starts];
        for (const at of noise) {
          labels.splice(Math.min(at, labels.length), 0, `§${at}`);
          truth.splice(Math.min(at, truth.length), 0, undefined);
        }
        const found = alignRuns(labels, whole);
        expect(found.filter((at, index) => at !== undefined && at !== truth[index])).toEqual([]);
      },
    ),
  );
});

test('a page that shows all of a text is wholly aligned', () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 30 }), (lines) => {
      const all = lines.map((line) => line.join(''));
      expect(alignRuns(all, all.join(''))).not.toContain(undefined);
    }),
  );
});

test('visible characters keep their place in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      const { characters, offsetOf, countBefore } = visibleIn(given);
      for (let at = 0; at < characters.length; at += 1) {
        const offset = offsetOf(at);
        expect(given.charAt(offset)).toBe(characters.charAt(at));
        expect(countBefore(offset)).toBe(at);
        expect(countBefore(offset + 1)).toBe(at + 1);
      }
      expect(countBefore(given.length)).toBe(characters.length);
    }),
  );
});
