import { expect, test } from 'vitest';

import type { Host } from '../../lib/engine/host.ts';
import type { Reply, Request } from '../../lib/engine/messages.ts';
import { memory } from './areas.ts';
import { circumstances, exampleCouncil, settings } from './council.ts';

const check = (text: string, version = 1): Request => ({
  type: 'check',
  editor: 'e',
  version,
  text,
  circumstances,
});
const insert = (
  base: number,
  [start, inserted]: readonly [number, string],
  editor = 'e',
): Request => ({
  type: 'edit',
  editor,
  version: base + 1,
  base,
  edit: { start, removed: 0, inserted },
});
const ask = async (host: Host, request: Request): Promise<Reply> => {
  const reply = await host.answer(request);
  if (!reply) throw new Error('expected a reply');
  return reply;
};
/** The rules found, with the words they stand on, of a text. */
const found = (reply: Reply, text: string) =>
  reply.type === 'findings'
    ? reply.findings.map(({ finding }) => text.slice(finding.start, finding.end))
    : reply.type;

test('a check is answered with findings in words, and the clause they rest on', async () => {
  const { host } = exampleCouncil();
  const text = 'There was marmalade.';
  expect(await ask(host, check(text, 7))).toMatchObject({
    type: 'findings',
    version: 7,
    unsure: false,
    findings: [
      {
        finding: { start: 10, end: 19, rule: 'respect/marmalade' },
        severity: 'warn',
        message: 'The draft says marmalade.',
        why: 'A protocol speaks to marmalade.',
        advice: 'Leave out marmalade.',
        because: 'You write as an officer; readers: not known, because no recipient is given yet.',
        clauses: [
          {
            displayRef: 'para 3',
            title: 'Two words',
            protocolTitle: 'Protocol of Example Council',
            protocolState: 'draft',
            protocolNote: 'Draft. Before the committee.',
          },
        ],
      },
    ],
  });
});

test('an edit is judged on the text it makes', async () => {
  const { host } = exampleCouncil();
  await ask(host, check('There was nothing.'));
  const text = 'There was trombone nothing.';
  expect(found(await ask(host, insert(1, [10, 'trombone '])), text)).toEqual(['trombone']);
});

test('an edit asks for the whole text where the base is not the last one heard', async () => {
  const { host } = exampleCouncil();
  await ask(host, check('There was nothing.'));
  expect(await ask(host, insert(5, [10, 'trombone ']))).toEqual({ type: 'again' });
});

test('an edit beyond the end of the text asks for the whole text', async () => {
  const { host } = exampleCouncil();
  await ask(host, check('Short.'));
  expect(await ask(host, insert(1, [90, 'trombone ']))).toEqual({ type: 'again' });
});

test('a worker that died asks for the whole text, and goes on from it', async () => {
  await ask(exampleCouncil().host, check('There was nothing.'));
  const { host } = exampleCouncil();
  expect(await ask(host, insert(1, [10, 'trombone ']))).toEqual({ type: 'again' });
  const text = 'There was trombone nothing.';
  expect(found(await ask(host, check(text, 2)), text)).toEqual(['trombone']);
});

test('a draft left open overnight is judged for the new day', async () => {
  const { host, now } = exampleCouncil();
  await ask(host, check('There was nothing.'));
  now.today = '2026-11-23';
  expect(await ask(host, insert(1, [0, 'So ']))).toEqual({ type: 'again' });
});

test('without settings nothing is judged', async () => {
  const { host, now } = exampleCouncil();
  now.settings = undefined;
  expect(await ask(host, check('There was marmalade.'))).toEqual({ type: 'unset' });
  now.settings = settings;
  host.reset();
  expect(await ask(host, check('There was marmalade.'))).toMatchObject({ type: 'findings' });
});

test('a rule that is turned off is silent from the next check on', async () => {
  const { host } = exampleCouncil();
  const text = 'There was marmalade and a trombone.';
  await ask(host, check(text));
  await ask(host, { type: 'off', rule: 'respect/marmalade', off: true });
  expect(found(await ask(host, check(text)), text)).toEqual(['trombone']);
  await ask(host, { type: 'off', rule: 'respect/marmalade', off: false });
  expect(found(await ask(host, check(text)), text)).toEqual(['marmalade', 'trombone']);
});

test('where the organisation has settled which rules are off, findings say so', async () => {
  const settledBy = async (areRulesSettled: () => Promise<boolean>) => {
    const reply = await ask(
      exampleCouncil(memory(), { areRulesSettled }).host,
      check('Marmalade.'),
    );
    return reply.type === 'findings' && reply.findings.map(({ settled }) => settled);
  };
  expect(await settledBy(async () => false)).toEqual([undefined]);
  expect(await settledBy(async () => true)).toEqual([true]);
});

test('an ignored finding is hidden here, and its like elsewhere is not', async () => {
  const { host } = exampleCouncil();
  const text = 'There was marmalade once, and later on there was marmalade again.';
  await ask(host, check(text));
  const span = { start: 10, end: 19 };
  const ignore = (ignored: boolean): Request => ({
    type: 'ignore',
    editor: 'e',
    version: 1,
    rule: 'respect/marmalade',
    span,
    ignored,
  });
  const reply = await ask(host, ignore(true));
  expect(reply.type === 'findings' && reply.findings.map(({ finding }) => finding.start)).toEqual([
    49,
  ]);
  expect(found(await ask(host, ignore(false)), text)).toHaveLength(2);
});

test('an editor that was closed is forgotten', async () => {
  const { host } = exampleCouncil();
  await ask(host, check('There was nothing.'));
  await ask(host, { type: 'close', editor: 'e' });
  expect(await ask(host, insert(1, [0, 'So ']))).toEqual({ type: 'again' });
});

test('of many editors the one longest unheard of is forgotten first', async () => {
  const { host } = exampleCouncil();
  for (let n = 0; n < 40; n++)
    await ask(host, { type: 'check', editor: `e${n}`, version: 1, text: 'So.', circumstances });
  expect(await ask(host, insert(1, [0, 'And '], 'e0'))).toEqual({ type: 'again' });
  expect(await ask(host, insert(1, [0, 'And '], 'e39'))).toMatchObject({ type: 'findings' });
});

test('new recipients make a new situation', async () => {
  const { host } = exampleCouncil();
  await ask(host, check('There was marmalade.'));
  const reply = await ask(host, {
    type: 'edit',
    editor: 'e',
    version: 2,
    base: 1,
    edit: { start: 0, removed: 0, inserted: '' },
    circumstances: {
      subject: '',
      recipients: [{ name: '', address: 'desk@paper.example', field: 'to' }],
    },
  });
  expect(reply).toMatchObject({
    findings: [
      { because: 'You write as an officer; readers: the press, because of desk@paper.example.' },
    ],
  });
});

test.each([
  undefined,
  null,
  'check',
  { type: 'load' },
  { type: 'check', editor: 'e', version: 1, text: 'no circumstances' },
  { type: 'check', editor: 'e', version: -1, text: '', circumstances },
  { type: 'check', editor: 'e', version: 1, text: 'x'.repeat(2_000_001), circumstances },
  { type: 'edit', editor: 'e', version: 1, base: 0, edit: { start: -1, removed: 0, inserted: '' } },
  {
    type: 'edit',
    editor: 'e',
    version: 1,
    base: 0,
    edit: { start: 0.5, removed: 0, inserted: '' },
  },
])('%o is no request', (message) => {
  expect(exampleCouncil().host.answer(message)).toBeUndefined();
});

test('what cannot be read from storage is told, and asked for again', async () => {
  const { host, now } = exampleCouncil();
  const kept = now.settings;
  Object.defineProperty(now, 'settings', {
    configurable: true,
    get: () => {
      throw new Error('the disk is full');
    },
  });
  expect(await ask(host, check('So.'))).toEqual({ type: 'error', message: 'the disk is full' });
  Object.defineProperty(now, 'settings', { value: kept });
  expect(await ask(host, check('So.'))).toMatchObject({ type: 'findings' });
});

test('tells which keys, protocols and rules there are', async () => {
  const { host } = exampleCouncil();
  expect(await ask(host, { type: 'keys' })).toMatchObject({ keys: { 'next-finding': 'Alt+N' } });
  expect(await ask(host, { type: 'about' })).toMatchObject({
    protocols: [{ id: 'example-2026', note: 'Draft. Before the committee.' }],
    rules: [{ id: 'respect/marmalade' }, { id: 'respect/trombone' }],
  });
});

test('our own pages are given the rule book: every rule and clause, and the law', async () => {
  const { host } = exampleCouncil();
  const reply = await ask(host, { type: 'rule-book' });
  const book = reply.type === 'rule-book' ? reply.book : undefined;
  expect(
    book?.families.map(({ id, rules }) => `${id}: ${rules.map((rule) => rule.id).join()}`),
  ).toEqual(['respect: respect/marmalade,respect/trombone']);
  expect(book?.protocols.map(({ isLaw }) => isLaw)).toEqual([false, true]);
});

test('a document is reviewed as what a person says it is, and not as what they write themselves', async () => {
  const { host } = exampleCouncil();
  const review: Request = {
    type: 'review',
    text: 'There was marmalade.',
    circumstances: { subject: '', recipients: [], kind: 'letter', audience: ['press'] },
    author: { role: 'officer', traits: [], post: '', name: '' },
    protocol: 'example-2026',
    date: '2026-11-22',
  };
  expect(await ask(host, review)).toMatchObject({
    type: 'reviewed',
    audience: ['press'],
    findings: [{ finding: { start: 10, end: 19 }, clauses: [{ displayRef: 'para 3' }] }],
  });
  const author = { ...review.author, role: 'member' as const };
  expect(await ask(host, { ...review, author })).toMatchObject({ findings: [] });
  expect(await ask(host, { ...review, protocol: 'none' })).toMatchObject({ type: 'error' });
});
