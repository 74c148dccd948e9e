import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { packagedReader } from '../../bin/packaged-reader.ts';
import type { Situation } from '../../lib/lint/situation.ts';
import { createReader } from '../../lib/reader/reader.ts';
import { families } from '../../rules/families.ts';
import { rules } from '../../rules/index.ts';

/** What the reader says, where it is trained, of some drafts: the strongest families of each sentence, as log-odds. */
interface Published {
  readonly draft: Pick<Situation, 'kind' | 'audience'> &
    Pick<Situation['author'], 'role' | 'traits'> & { readonly text: string };
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly odds: Readonly<Record<string, number>>;
  }[];
}

const file = new URL('published.json', import.meta.url);
const published: readonly Published[] = JSON.parse(readFileSync(file, 'utf8'));
const reader = await packagedReader();
const ids = new Set<string>(rules.map(({ id }) => id));
const situation = (
  role: Situation['author']['role'],
  kind: Situation['kind'],
  audience: Situation['audience'],
): Situation => ({
  protocol: 'west-sussex-2020',
  author: { role, post: '', name: '', traits: [] },
  kind,
  audience,
  date: '2026-04-14',
  directory: [],
  decisions: [],
  elections: [],
});
const member = situation('member', 'email', ['officer']);
const whole = (text: string) => [{ start: 0, end: text.length }];

test('sentences mean here what they meant where it was trained', async () => {
  for (const { draft, sentences } of published) {
    const { text, role, traits, kind, audience } = draft;
    const where = situation(role, kind, audience);
    const author = { ...where.author, traits };
    const read = await reader.read(text, sentences, { ...where, author }, () => true);
    expect(read).toHaveLength(sentences.length);
    read.forEach((opinion, at) => {
      for (const [family, odds] of Object.entries(sentences[at]?.odds ?? {}))
        expect(Math.abs(opinion.odds(family) - odds)).toBeLessThan(0.25);
    });
  }
});

test('it knows every family, and remarks only as rules that there are', () => {
  for (const { id } of families) {
    expect(reader.least(id)).toBeLessThan(5);
    expect(reader.speakers(id).length).toBeGreaterThan(0);
    for (const rule of reader.speakers(id)) expect(ids.has(rule), rule).toBe(true);
  }
  expect(reader.least('nothing')).toBe(Infinity);
  expect(reader.speakers('nothing')).toEqual([]);
});

test('what has a shape of its own needs no leave of it', () => {
  for (const rule of [
    'personal-data/nhs-number',
    'personal-data/telephone',
    'respect/insult',
    'discrimination/slur',
  ])
    expect(reader.isHeardOn(rule), rule).toBe(false);
  expect(reader.isHeardOn('party-politics/taking-sides')).toBe(true);
});

test('what a rule noticed stands where the reader hears it too', () => {
  const rule = 'party-politics/taking-sides';
  expect(reader.stands(rule, () => 3)).toBe(true);
  expect(reader.stands(rule, () => -9)).toBe(false);
});

test('a rule that it never saw needs no leave of it', () => {
  expect(reader.isHeardOn('respect/made-up-today')).toBe(false);
});

test('who speaks to whom makes a difference', async () => {
  const text = 'You will have the report changed before Thursday, and that is an instruction.';
  const of = async (where: Situation) =>
    (await reader.read(text, whole(text), where, () => true))[0]?.odds('instructing-officers') ??
    Number.NaN;
  const down = await of(situation('member', 'email', ['officer']));
  const up = await of(situation('officer', 'email', ['member']));
  expect(down).toBeGreaterThan(up);
});

test('it stops when it is told to, and goes on where it stopped', async () => {
  const text = Array.from({ length: 40 }, (_, at) => `Item ${at} is on the agenda as agreed.`);
  const spans = text.reduce<{ start: number; end: number }[]>((made, words) => {
    const start = made.length > 0 ? (made.at(-1)?.end ?? 0) + 1 : 0;
    return [...made, { start, end: start + words.length }];
  }, []);
  const draft = text.join(' ');
  let left = 1;
  const some = await reader.read(draft, spans, member, () => left-- > 0);
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(40);
  let asked = 0;
  const all = await reader.read(draft, spans, member, () => (asked += 1) > 0);
  expect(all).toHaveLength(40);
  const again = await reader.read(draft, spans, member, () => {
    throw new Error('expected everything to be remembered');
  });
  expect(again).toHaveLength(40);
  expect(asked).toBeGreaterThan(0);
});

test('long and odd sentences have an opinion each', async () => {
  for (const text of ['word '.repeat(400), '🙂🙂🙂', '£££', 'ﬁﬁ', '한국어 문장입니다.']) {
    const read = await reader.read(text, whole(text), member, () => true);
    expect(read).toHaveLength(1);
    for (const { odds } of read) expect(Number.isFinite(odds('respect'))).toBe(true);
  }
});

test('a file that is no reader is refused', () => {
  const file = readFileSync(new URL('../../public/reader.bin', import.meta.url));
  const cut = new Uint8Array(file.subarray(0, 5_000_000)).buffer;
  expect(() => createReader(cut)).toThrow(/expected \d+ bytes of/);
  expect(() => createReader(new ArrayBuffer(10))).toThrow('expected a reader file');
});
