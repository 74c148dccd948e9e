import { expect, test } from 'vitest';

import type { Client } from '../../lib/engine/client.ts';
import type { Request } from '../../lib/engine/messages.ts';
import { createPausing } from '../../lib/engine/pausing.ts';
import { unresolvedIn } from '../../lib/engine/sending.ts';
import { circumstances, exampleCouncil, settings } from './council.ts';
import { draftEditor } from './draft-editor.ts';

const text = 'The trombone is in the marmalade.';
const leaving = { type: 'sending', drafts: [{ text, circumstances }] } as const;

const rulesIn = async (council = exampleCouncil()) => {
  const reply = await council.host.answer(leaving);
  if (reply?.type !== 'unresolved') throw new Error(`expected findings, got ${reply?.type}`);
  return reply.findings.map((each) => each.map(({ finding }) => finding.rule));
};

test('what holds a message is as grave as the person has chosen', async () => {
  const council = exampleCouncil();
  for (const [guard, rules] of [
    ['off', []],
    ['stop', []],
    ['warn', ['respect/trombone', 'respect/marmalade']],
  ] as const) {
    council.now.settings = { ...settings, guard };
    council.host.reset();
    expect(await rulesIn(council)).toEqual([rules]);
    expect(await council.host.answer({ type: 'guard' })).toEqual({ type: 'guard', guard });
  }
});

test('before anything was chosen nothing holds a message', async () => {
  const council = exampleCouncil();
  council.now.settings = undefined;
  expect(await rulesIn(council)).toEqual([[]]);
  expect(await council.host.answer({ type: 'guard' })).toEqual({ type: 'guard', guard: 'off' });
});

test('what is ignored holds nothing', async () => {
  const council = exampleCouncil();
  council.now.settings = { ...settings, guard: 'warn' };
  const { host } = council;
  await host.answer({ type: 'check', editor: 'a', version: 1, text, circumstances });
  const span = { start: text.indexOf('trombone'), end: text.indexOf('trombone') + 8 };
  const rule = 'respect/trombone';
  await host.answer({ type: 'ignore', editor: 'a', version: 1, rule, span, ignored: true });
  expect(await rulesIn(council)).toEqual([['respect/marmalade']]);
});

test('an engine that cannot be reached says nothing, and that is told', async () => {
  const client: Client = { ask: () => Promise.reject(new Error('gone')), watch: () => undefined };
  const { editor } = draftEditor(text);
  const options = { client, guard: 'warn', known: () => undefined } as const;
  expect(await unresolvedIn([editor], options)).toBeUndefined();
});

test('on a paused site drafts are not looked at, and messages are not held', async () => {
  const asked: unknown[] = [];
  const { host } = exampleCouncil();
  const pausing = createPausing({
    answer: (message) => {
      asked.push(message);
      return host.answer(message);
    },
    paused: async () => ['mail.example'],
  });
  const check: Request = { type: 'check', editor: 'a', version: 1, text, circumstances };
  expect(await pausing.answer(check, ['mail.example'])).toEqual({ type: 'paused' });
  expect(await pausing.answer(leaving, ['mail.example'])).toEqual({
    type: 'unresolved',
    findings: [[]],
  });
  expect(asked).toEqual([]);
  expect(await pausing.answer(check, ['other.example'])).toMatchObject({ type: 'findings' });
  expect(pausing.answer({ type: 'hello' }, ['mail.example'])).toBeUndefined();
});
