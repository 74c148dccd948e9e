import { expect, test } from 'vitest';

import type { Host } from '../../lib/engine/host.ts';
import type { Reply, Request } from '../../lib/engine/messages.ts';
import type { SecondReader } from '../../lib/lint/second-reader.ts';
import { memory } from './areas.ts';
import { circumstances, exampleCouncil } from './council.ts';

/** Likes no trombone, and hears something in every sentence that speaks of a cat. */
const reader = (most = Infinity): SecondReader & { readonly heard: string[] } => {
  const heard: string[] = [];
  const known = new Set<string>();
  return {
    heard,
    read: async (text, sentences, _, goesOn) => {
      const opinions = [];
      let left = most;
      for (const { start, end } of sentences) {
        const words = text.slice(start, end);
        if (!known.has(words) && (left-- <= 0 || !(await goesOn()))) break;
        if (!known.has(words)) heard.push(words.trim());
        known.add(words);
        opinions.push({ start, end, odds: () => (words.includes('cat') ? 3 : -3) });
      }
      return opinions;
    },
    isHeardOn: (rule) => rule === 'respect/trombone',
    stands: (_, odds) => odds('respect') > 0,
    least: () => 2,
    speakers: () => ['respect/marmalade'],
  };
};

const ask = async (host: Host, request: Request): Promise<Reply> => {
  const reply = await host.answer(request);
  if (!reply) throw new Error('expected a reply');
  return reply;
};
const check = (text: string): Request => ({
  type: 'check',
  editor: 'e',
  version: 1,
  text,
  circumstances,
});
const edit = (base: number, start: number, inserted: string): Request => ({
  type: 'edit',
  editor: 'e',
  version: base + 1,
  base,
  edit: { start, removed: 0, inserted },
});
const settle = (version = 1): Request => ({ type: 'settle', editor: 'e', version });
const council = (second: SecondReader) => exampleCouncil(memory(), { reader: async () => second });

const said = (reply: Reply) =>
  reply.type === 'findings'
    ? reply.findings.map(({ finding: { rule, start, end, doubt, isRemark } }) =>
        [rule, start, end, doubt ? 'in doubt' : '', isRemark ? 'remark' : ''].join(' ').trim(),
      )
    : reply.type;

test('where a rule often errs the reader is asked at once, and the finding goes when it says no', async () => {
  const second = reader();
  const { host } = council(second);
  const first = await ask(host, check('It was a trombone. It was marmalade. One was here.'));
  expect(said(first)).toEqual(['respect/marmalade 26 35']);
  expect(second.heard).toEqual(['It was a trombone.', 'It was marmalade.']);
  expect(first).toMatchObject({ unsure: true });
  expect(await ask(host, settle())).toMatchObject({ unsure: false });
  expect(second.heard).toHaveLength(3);
});

test('where there are many, some wait, in doubt, for a pause', async () => {
  const slow = reader();
  const late: SecondReader = {
    ...slow,
    read: async (...given) => {
      const until = performance.now() + 45;
      while (performance.now() < until);
      return slow.read(...given);
    },
  };
  const { host } = council(late);
  const text = 'The cat has a trombone. The cat had a trombone. A trombone was here.';
  expect(said(await ask(host, check(text)))).toEqual([
    'respect/trombone 14 22',
    'respect/trombone 38 46 in doubt',
    'respect/trombone 50 58 in doubt',
  ]);
  expect(said(await ask(host, settle()))).toEqual([
    'respect/trombone 14 22',
    'respect/trombone 38 46',
  ]);
});

test('a reader that fails leaves the rules alone', async () => {
  const broken = { ...reader(), read: () => Promise.reject(new Error('out of memory')) };
  const { host } = council(broken);
  const first = await ask(host, check('It was a trombone.'));
  expect(first).toMatchObject({ unsure: false });
  expect(said(first)).toEqual(['respect/trombone 9 17']);
});

test('it stands when the reader says yes', async () => {
  const { host } = council(reader());
  await ask(host, check('The cat has a trombone.'));
  expect(said(await ask(host, settle()))).toEqual(['respect/trombone 14 22']);
});

test('it is asked anew when the sentence beside it changes', async () => {
  const second = reader();
  const { host } = council(second);
  expect(said(await ask(host, check('The cat has a trombone. One was here.')))).toHaveLength(1);
  await ask(host, settle());
  await ask(host, edit(1, 27, ' cat'));
  expect(second.heard.slice(-1)).toEqual(['One cat was here.']);
});

test('what only the reader noticed is shown, moves with the words, and goes with them', async () => {
  const { host } = council(reader());
  await ask(host, check('It was here. The cat ate.'));
  const remark = await ask(host, settle());
  expect(said(remark)).toEqual(['respect/marmalade 13 25  remark']);
  expect(remark).toMatchObject({
    findings: [{ message: 'Read as a whole, this may concern: Respect.', severity: 'advise' }],
  });
  const later = await ask(host, edit(1, 3, 'all '));
  expect(later).toMatchObject({ unsure: true });
  expect(said(later)).toEqual(['respect/marmalade 17 29  remark']);
  expect(said(await ask(host, edit(2, 22, 'er')))).toEqual([]);
});

test('a long draft is read in stretches, and asked for until it has been', async () => {
  const second = reader(2);
  const { host } = council(second);
  await ask(host, check('One was here. Two was here. The cat ate. Four was here.'));
  expect(said(await ask(host, settle()))).toEqual([]);
  expect(second.heard).toEqual(['One was here.', 'Two was here.']);
  expect(said(await ask(host, settle()))).toEqual(['respect/marmalade 28 40  remark']);
  expect(second.heard).toHaveLength(4);
});
