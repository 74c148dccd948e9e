import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { Client } from '../../lib/engine/client.ts';
import { follow } from '../../lib/engine/follow.ts';
import type { Reply, Request } from '../../lib/engine/messages.ts';
import type { Verdict } from '../../lib/engine/verdict.ts';
import { exampleCouncil } from './council.ts';
import { draftEditor } from './draft-editor.ts';

beforeEach(() => {
  // The hashes of ignored findings are made on a real thread.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function followed(text = '', council = exampleCouncil()) {
  const written = draftEditor(text);
  const life = new AbortController();
  const asked: Request[] = [];
  const verdicts: Verdict[] = [];
  let { host } = council;
  let settingsChanged = () => {};
  let gate: Promise<unknown> = Promise.resolve();
  const answers: Promise<unknown>[] = [];
  const client: Client = {
    ask: (request) => {
      asked.push(request);
      const answer = gate.then(() => host.answer(request) ?? Promise.reject(new Error('no reply')));
      answers.push(answer);
      return answer;
    },
    watch: (changed) => (settingsChanged = changed),
  };
  const answered = async () => {
    for (let known = -1; known < answers.length;) {
      known = answers.length;
      await Promise.allSettled(answers);
      await new Promise((turn) => setImmediate(turn));
    }
  };
  const it = follow(written.editor, {
    client,
    told: (verdict) => verdicts.push(verdict),
    changed: () => undefined,
    signal: life.signal,
  });
  return {
    ...written,
    ...it,
    council,
    life,
    asked,
    verdicts,
    kinds: () => asked.map(({ type }) => type),
    /** The marked words, where they stand now. */
    words: () => {
      const { text: now, items } = it.verdict();
      return items.map(({ start, end }) => now.slice(start, end));
    },
    answered,
    /** Every question is answered and nothing is due. */
    settled: async () => {
      for (let round = 0; round < 4; round++) {
        await vi.advanceTimersByTimeAsync(1000);
        await answered();
      }
    },
    /** The worker dies; the next message wakes another. */
    kill: () => ({ host } = exampleCouncil()),
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    answerWith: (answer: () => Promise<Reply>) => (host = { answer, reset: () => {} }),
    changeSettings: () => settingsChanged(),
  };
}

test('the draft is checked at once, and each change by itself after that', async () => {
  const it = followed('There was marmalade.');
  await it.settled();
  expect(it.words()).toEqual(['marmalade']);
  it.write('There was trombone marmalade.');
  await it.settled();
  expect(it.words()).toEqual(['trombone', 'marmalade']);
  expect(it.asked[1]).toMatchObject({
    type: 'edit',
    edit: { start: 10, removed: 0, inserted: 'trombone ' },
  });
});

test('fast keys are asked about together, but nobody who types on waits for ever', async () => {
  const it = followed();
  await it.settled();
  for (let n = 1; n <= 20; n++) {
    it.write('x'.repeat(n));
    await vi.advanceTimersByTimeAsync(40);
  }
  expect(it.kinds().filter((kind) => kind === 'edit').length).toBeGreaterThan(1);
  expect(it.kinds().length).toBeLessThan(8);
});

test('what has not changed is not asked about', async () => {
  const it = followed('There was marmalade.');
  await it.settled();
  it.write('There was marmalade.');
  await it.settled();
  expect(it.kinds()).toEqual(['check']);
});

test('a second look is taken though something stirs meanwhile that is no change', async () => {
  const it = followed('There was marmalade.');
  const look = { quiet: false, underline: 'by-severity' } as const;
  it.answerWith(async () => ({ type: 'findings', version: 1, findings: [], unsure: true, look }));
  await it.answered();
  await vi.advanceTimersByTimeAsync(200);
  it.write('There was marmalade.');
  await it.settled();
  expect(it.kinds().slice(0, 2)).toEqual(['check', 'settle']);
});

test('recipients alone are a change', async () => {
  const it = followed('There was marmalade.');
  await it.settled();
  it.address([{ name: '', address: 'desk@paper.example', field: 'to' }]);
  await it.settled();
  expect(it.verdict().items[0]?.shown.because).toContain('desk@paper.example');
});

test('a finding keeps its identity while words are typed around it', async () => {
  const it = followed('There was marmalade.');
  await it.settled();
  const [before] = it.verdict().items;
  it.write('So. There was marmalade.');
  await it.settled();
  expect(it.verdict().items[0]).toMatchObject({ id: before?.id, start: 14 });
});

test('words typed while the engine thinks move its findings, and are asked about next', async () => {
  const it = followed();
  await it.settled();
  const release = it.hold();
  it.write('There was marmalade.');
  await vi.advanceTimersByTimeAsync(1000);
  it.write('Well. There was marmalade.');
  release();
  await it.answered();
  expect(it.words()).toEqual(['marmalade']);
  it.write('Well. There was marmalade and a trombone.');
  await it.settled();
  expect(it.words()).toEqual(['marmalade', 'trombone']);
});

test('a finding whose words are changed meanwhile is dropped, not guessed', async () => {
  const it = followed();
  await it.settled();
  const release = it.hold();
  it.write('There was marmalade.');
  await vi.advanceTimersByTimeAsync(1000);
  it.write('There was marmalades.');
  release();
  await it.answered();
  expect(it.verdict().state).toBe('checked');
  expect(it.words()).toEqual([]);
});

test('when the worker died the whole text is sent again', async () => {
  const it = followed('There was marmalade.');
  await it.settled();
  it.kill();
  it.write('There was marmalade once.');
  await it.settled();
  expect(it.kinds()).toEqual(['check', 'edit', 'check']);
  expect(it.words()).toEqual(['marmalade']);
});

test('without an answer the draft stands as not checked, and the next change asks anew', async () => {
  const it = followed('There was marmalade.');
  await it.settled();
  const { host } = exampleCouncil();
  it.answerWith(() => Promise.reject(new Error('gone')));
  it.write('There was marmalade once.');
  await it.settled();
  expect(it.verdict()).toMatchObject({ state: 'silent', items: [] });
  it.answerWith(async () => (await host.answer(it.asked.at(-1))) ?? { type: 'again' });
  it.write('There was marmalade twice.');
  await it.settled();
  expect(it.words()).toEqual(['marmalade']);
});

test('an engine that was silent is asked again by itself, but not for ever', async () => {
  const it = followed();
  await it.settled();
  const { host } = exampleCouncil();
  it.answerWith(() => Promise.reject(new Error('gone')));
  it.write('There was marmalade.');
  await vi.advanceTimersByTimeAsync(100);
  await it.answered();
  expect(it.verdict().state).toBe('silent');
  it.answerWith(async () => (await host.answer(it.asked.at(-1))) ?? { type: 'again' });
  await it.settled();
  expect(it.words()).toEqual(['marmalade']);
  it.answerWith(() => Promise.reject(new Error('gone')));
  it.write('There was marmalade once.');
  await vi.advanceTimersByTimeAsync(60_000);
  const asked = it.asked.length;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(it.asked.length).toBe(asked);
});

test('says when it is not set up, and checks when it is', async () => {
  const council = exampleCouncil();
  const chosen = council.now.settings;
  council.now.settings = undefined;
  const it = followed('There was marmalade.', council);
  await it.settled();
  expect(it.verdict()).toMatchObject({ state: 'unset', items: [] });
  council.now.settings = chosen;
  council.host.reset();
  it.changeSettings();
  await it.settled();
  expect(it.words()).toEqual(['marmalade']);
});

test('a text that cannot be read is said to be so', async () => {
  const it = followed('There was marmalade.');
  await it.settled();
  it.hide();
  await it.settled();
  expect(it.verdict()).toMatchObject({ state: 'unreadable', items: [] });
});

test('ignoring hides at once and survives edits; undoing shows again', async () => {
  const it = followed('There was marmalade.');
  await it.settled();
  const [item] = it.verdict().items;
  if (!item) throw new Error('expected a finding');
  it.ignore(item, true);
  expect(it.words()).toEqual([]);
  await it.settled();
  it.write('Once upon a time there was marmalade.');
  await it.settled();
  expect(it.words()).toEqual([]);
  it.ignore(item, false);
  await it.settled();
  expect(it.words()).toEqual(['marmalade']);
});

test('what was ignored stays so for the next who opens the draft', async () => {
  const it = followed('There was marmalade.');
  await it.settled();
  const [item] = it.verdict().items;
  if (!item) throw new Error('expected a finding');
  it.ignore(item, true);
  await it.settled();
  const next = followed('There was marmalade.', exampleCouncil(it.council.areas));
  await next.settled();
  expect(next.words()).toEqual([]);
});

test('a wish that the worker died over is carried out by the next', async () => {
  const it = followed('There was marmalade.');
  await it.settled();
  const [item] = it.verdict().items;
  if (!item) throw new Error('expected a finding');
  it.kill();
  it.ignore(item, true);
  await it.settled();
  expect(it.kinds()).toEqual(['check', 'ignore', 'check', 'ignore']);
  expect(it.words()).toEqual([]);
});

test('once aborted it says goodbye and asks nothing more', async () => {
  const it = followed('There was marmalade.');
  await it.settled();
  const told = it.verdicts.length;
  it.life.abort();
  it.write('There was marmalade once.');
  await it.settled();
  expect(it.kinds()).toEqual(['check', 'close']);
  expect(it.verdicts).toHaveLength(told);
});

test('a finding that an edit took away is back when the edit is taken back at once', async () => {
  const it = followed('There was marmalade.');
  await it.settled();
  it.write('There was marma\nlade.');
  expect(it.refresh().items).toEqual([]);
  it.write('There was marmalade.');
  await it.settled();
  expect(it.words()).toEqual(['marmalade']);
});
