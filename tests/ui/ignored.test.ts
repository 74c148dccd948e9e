import { expect, test } from 'vitest';

import { dropIgnored, readIgnored } from '../../lib/council/ignore-list.ts';
import { createIgnored } from '../../lib/engine/ignored.ts';
import { memory } from './areas.ts';

/** The finding that stands in [brackets]. */
function finding(marked: string, rule = 'respect/insult') {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), finding: { rule, start, end } };
}

const ignoring = finding('Dear Sam, the clerk is [a fool] who never reads his post.');

async function after(marked: string, rule?: string): Promise<boolean> {
  const ignored = createIgnored(memory().local);
  await ignored.set(ignoring.text, ignoring.finding, true);
  const other = finding(marked, rule);
  return ignored.has(other.text, other.finding);
}

test.each([
  'Dear Sam, the clerk is [a fool] who never reads his post.',
  'Dear Sam, and dear Jo, the clerk is [a fool] who never reads his post.',
  'Dear Sam, the clerk is [a fool] who never reads what he gets.',
  'Dear Sam, the clerk is [a fool]. More another day.',
  'I said that he was [a fool], who never reads his post.',
  'THE CLERK IS\n[A  FOOL]!',
])('stays ignored: %s', async (marked) => {
  expect(await after(marked)).toBe(true);
});

test.each([
  'Dear Sam, the clerk is [an idiot] who never reads his post.',
  'The mayor was [a fool] to ask.',
])('is another finding: %s', async (marked) => {
  expect(await after(marked)).toBe(false);
});

test('another rule on the same words is another finding', async () => {
  expect(await after('Dear Sam, the clerk is [a fool] who never reads his post.', 'a/b')).toBe(
    false,
  );
});

test('both sides may change, one after the other', async () => {
  const ignored = createIgnored(memory().local);
  await ignored.set(ignoring.text, ignoring.finding, true);
  const one = finding('Dear Sam, the clerk is [a fool] and a knave.');
  expect(await ignored.has(one.text, one.finding)).toBe(true);
  const both = finding('I know that he was [a fool] and a knave.');
  expect(await ignored.has(both.text, both.finding)).toBe(true);
});

test('what is kept holds no words, and differs from one installation to the next', async () => {
  const [here, there] = [memory(), memory()];
  for (const { local } of [here, there])
    await createIgnored(local).set(ignoring.text, ignoring.finding, true);
  expect(JSON.stringify(here.kept)).not.toMatch(/fool|clerk/);
  expect(here.kept['ignored']).not.toEqual(there.kept['ignored']);
});

test('another worker knows what the last one kept', async () => {
  const { local } = memory();
  await createIgnored(local).set(ignoring.text, ignoring.finding, true);
  expect(await createIgnored(local).has(ignoring.text, ignoring.finding)).toBe(true);
});

test('what is forgotten in storage is shown again', async () => {
  const { local } = memory();
  const ignored = createIgnored(local);
  await ignored.set(ignoring.text, ignoring.finding, true);
  await local.remove('ignored');
  ignored.forget();
  expect(await ignored.has(ignoring.text, ignoring.finding)).toBe(false);
});

test.each([[null], ['x'], [[1, {}, null]], [{}]])(
  '%o in storage is taken for nothing',
  async (kept) => {
    const { local } = memory({ ignored: kept, salt: kept });
    const ignored = createIgnored(local);
    expect(await ignored.has(ignoring.text, ignoring.finding)).toBe(false);
    await ignored.set(ignoring.text, ignoring.finding, true);
    expect(await ignored.has(ignoring.text, ignoring.finding)).toBe(true);
  },
);

test('a list tells rule and day, and each can be shown again by itself', async () => {
  const { local } = memory();
  const ignored = createIgnored(local, () => '2026-11-22');
  const other = finding('It was [a knave] who wrote this.');
  await ignored.set(ignoring.text, ignoring.finding, true);
  await ignored.set(other.text, other.finding, true);
  const [first] = await readIgnored(local);
  expect(first).toMatchObject({ rule: 'respect/insult', day: '2026-11-22' });
  if (first) await dropIgnored(local, first);
  ignored.forget();
  expect(await ignored.has(ignoring.text, ignoring.finding)).toBe(false);
  expect(await ignored.has(other.text, other.finding)).toBe(true);
});

test('what was kept before rules and days were is still ignored', async () => {
  const { local } = memory();
  await createIgnored(local).set(ignoring.text, ignoring.finding, true);
  const codes = (await readIgnored(local)).flatMap((entry) => entry.codes);
  await local.set({ ignored: [...codes, 7, { codes: 'x' }] });
  expect(await createIgnored(local).has(ignoring.text, ignoring.finding)).toBe(true);
  expect(await readIgnored(local)).toHaveLength(codes.length);
});
