/** Are people's names found equally well whatever their origin? Ours and compromise alone, on the same sentences. */
import nlp from 'compromise';

import { names } from '../../lib/text/names.ts';
import { sentences } from '../../lib/text/sentences.ts';
import { tokenize } from '../../lib/text/tokens.ts';
import { people } from './lexicon/people.ts';
import { things } from './lexicon/things.ts';

/** `*` is where the name goes. */
const frames: readonly string[] = [
  '*',
  '* rang on Tuesday about the missed collections.',
  'I spoke to * at some length and promised to write.',
  'The letter that came from * last week has been filed.',
  'Could you ring * before noon, please?',
  'Yesterday * was told that the hoist would be fitted in June.',
];
const thingFrames: readonly string[] = [
  '*',
  'The papers on * were sent out last week.',
  'We have asked * for a reply.',
  '* was mentioned twice.',
  'Work in * starts in June.',
  'There is more about * on page nine.',
];

type Find = (text: string) => readonly string[];

const ours: Find = (text) => {
  const tokens = tokenize(text);
  const at = (): undefined => undefined;
  return sentences(tokens)
    .flatMap(({ from, to }) => names({ tokens, from, to, at }))
    .map(({ first, end }) => text.slice(tokens.starts[first], tokens.ends[end - 1]));
};

const peer: Find = (text) => {
  const found: unknown = nlp(text).people().out('array');
  return Array.isArray(found) ? found.map(String) : [];
};

const bare = (written: string): string => written.replace(/['’]s$/, '').replace(/[.,?!]+$/, '');
const filled = (frame: string, word: string): string => frame.replace('*', () => word);

/** Share of the names that were found whole, in per cent. */
const recall = (find: Find, list: readonly string[]): number => {
  const all = list.flatMap((name) =>
    frames.map((frame) => find(filled(frame, name)).some((found) => bare(found) === name)),
  );
  return (100 * all.filter(Boolean).length) / all.length;
};

/** Share of the things in which somebody was found, in per cent. */
const falseRate = (find: Find, list: readonly string[]): number => {
  const all = list.flatMap((thing) =>
    thingFrames.map((frame) => find(filled(frame, thing)).length > 0),
  );
  return (100 * all.filter(Boolean).length) / all.length;
};

/** Surname first, all capitals, a single name after an honorific. */
const shapes: readonly (readonly [
  string,
  (given: string, family: string) => readonly [text: string, name: string],
])[] = [
  [
    'SURNAME, Given',
    (given, family) => [
      `${family.toUpperCase()}, ${given}, seen on 3 March`,
      `${family.toUpperCase()}, ${given}`,
    ],
  ],
  [
    'Given SURNAME',
    (given, family) => [
      `I spoke to ${given} ${family.toUpperCase()} last week.`,
      `${given} ${family.toUpperCase()}`,
    ],
  ],
  ['Mrs Surname', (_, family) => [`It was Mrs ${family} who rang.`, family]],
  [
    'G. Surname',
    (given, family) => [
      `A note from ${given.slice(0, 1)}. ${family} came today.`,
      `${given.slice(0, 1)}. ${family}`,
    ],
  ],
];

const row = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, i) =>
      (typeof cell === 'number' ? cell.toFixed(1) : cell)[i === 0 ? 'padEnd' : 'padStart'](
        i === 0 ? 42 : 9,
      ),
    )
    .join(' ');

export interface Equity {
  readonly recall: ReadonlyMap<string, number>;
  readonly falseRate: number;
}

export const measure = (): Equity => ({
  recall: new Map(Object.entries(people).map(([origin, list]) => [origin, recall(ours, list)])),
  falseRate: falseRate(ours, Object.values(things).flat()),
});

export const shapeRecall = (list: readonly string[]): readonly (readonly [string, number])[] =>
  shapes.map(([shape, write]) => {
    const hits = list.map((name) => {
      const [given = '', ...family] = name.split(' ');
      const [text, wanted] = write(given, family.join(' '));
      return ours(text).some((found) => bare(found) === wanted);
    });
    return [shape, (100 * hits.filter(Boolean).length) / hits.length];
  });

if (process.argv[1]?.endsWith('names.ts')) {
  const list = process.argv.includes('--list');
  console.log(row(['people: recall %', 'ours', 'peer', 'names']));
  for (const [origin, all] of Object.entries(people)) {
    console.log(row([origin, recall(ours, all), recall(peer, all), String(all.length)]));
    if (list)
      for (const name of all)
        for (const frame of frames)
          if (!ours(filled(frame, name)).some((found) => bare(found) === name))
            console.log('   MISS', filled(frame, name), ours(filled(frame, name)));
  }
  console.log(`\n${row(['other shapes: recall %', ...shapes.map(([shape]) => shape)])}`);
  for (const [origin, all] of Object.entries(people))
    console.log(row([origin, ...shapeRecall(all).map(([, share]) => share)]));
  console.log(`\n${row(['things: false %', 'ours', 'peer', 'things'])}`);
  for (const [kind, all] of Object.entries(things)) {
    console.log(row([kind, falseRate(ours, all), falseRate(peer, all), String(all.length)]));
    if (list)
      for (const thing of all)
        for (const frame of thingFrames)
          if (ours(filled(frame, thing)).length > 0)
            console.log('   FALSE', filled(frame, thing), ours(filled(frame, thing)));
  }
}
