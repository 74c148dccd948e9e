import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { createCounting } from '../../lib/engine/counting.ts';
import { memory } from './areas.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function counted(areas = memory()) {
  const heard: string[] = [];
  const add = async (rule: string, outcome: string, by: number) => {
    heard.push(`${outcome} ${rule} ${by}`);
  };
  const counting = createCounting({ kept: areas.local, add });
  const rest = async () => {
    await vi.advanceTimersByTimeAsync(2000);
    return heard.splice(0);
  };
  return { counting, rest, areas };
}

test('what is shown is counted when the draft rests, and once', async () => {
  const { counting, rest } = counted();
  counting.seen('e', ['a/b'], false);
  counting.seen('e', ['a/b', 'a/b', 'a/c'], false);
  counting.seen('e', ['a/b', 'a/c'], false);
  expect(await rest()).toEqual(['shown a/b 1', 'shown a/c 1']);
  counting.seen('e', ['a/b', 'a/c'], false);
  expect(await rest()).toEqual([]);
});

test('words mended are resolved; a draft that was sent or thrown away is not', async () => {
  const { counting, rest } = counted();
  counting.seen('e', ['a/b', 'a/c'], false);
  await rest();
  counting.seen('e', ['a/c'], false);
  expect(await rest()).toEqual(['resolved a/b 1']);
  counting.seen('e', [], true);
  expect(await rest()).toEqual([]);
});

test('a worker that died in between counts nothing twice', async () => {
  const { counting, rest, areas } = counted();
  counting.seen('e', ['a/b'], false);
  await rest();
  const next = counted(areas);
  next.counting.seen('e', ['a/b'], false);
  expect(await next.rest()).toEqual([]);
});

test('what is ignored is not resolved, and what comes back by undoing is not shown anew', async () => {
  const { counting, rest } = counted();
  counting.seen('e', ['a/b'], false);
  await rest();
  counting.done({ editor: 'e', rule: 'a/b', outcome: 'ignored' });
  counting.seen('e', [], false);
  expect(await rest()).toEqual(['ignored a/b 1']);
  counting.done({ editor: 'e', rule: 'a/b', outcome: 'ignored', undone: true });
  counting.seen('e', ['a/b'], false);
  expect(await rest()).toEqual(['ignored a/b -1']);
});

test('a copied suggestion mends nothing yet', async () => {
  const { counting, rest } = counted();
  counting.seen('e', ['a/b'], false);
  await rest();
  counting.done({ editor: 'e', rule: 'a/b', outcome: 'copied' });
  counting.seen('e', [], false);
  expect(await rest()).toEqual(['copied a/b 1', 'resolved a/b 1']);
});

test('what other settings find or no longer find is nobody’s writing', async () => {
  const { counting, rest } = counted();
  counting.seen('e', ['a/b'], false);
  await rest();
  counting.rebase();
  counting.seen('e', ['a/c'], false);
  expect(await rest()).toEqual([]);
  counting.seen('e', ['a/c', 'a/b'], false);
  expect(await rest()).toEqual(['shown a/b 1']);
});

test('what is only tried is not counted', async () => {
  const { counting, rest } = counted();
  counting.seen('trial-x', ['a/b'], false);
  counting.done({ editor: 'trial-x', rule: 'a/b', outcome: 'ignored' });
  expect(await rest()).toEqual([]);
});
