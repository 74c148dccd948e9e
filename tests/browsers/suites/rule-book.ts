import { afterEach, beforeEach, expect, test } from 'vitest';

import type { OwnTab } from '../drive/tab.ts';
import { waiting } from '../seen.ts';
import type { Session } from '../session.ts';

/** The page of the extension that shows every rule and every clause. */
export function testRuleBook(session: Session): void {
  let tab: OwnTab;
  const open = async (hash = '') => {
    tab = await session.own(`rule-book.html${hash}`);
    await expect.poll(() => textAt(tab, '#count'), waiting).not.toBe('');
  };
  beforeEach(() => session.writeAs('member', { protocol: 'leicestershire-5c' }));
  afterEach(() => tab.close());

  test('by keyboard alone: search, then follow a rule to where it stands', async () => {
    await open();
    await tab.press('Tab');
    await tab.press('Enter');
    await expect.poll(() => focused(tab), waiting).toBe('find');
    await tab.type('party premises surgery');
    await expect
      .poll(() => textAt(tab, '#count'), waiting)
      .toMatch(/^[1-9]\d? rules? and \d+ clauses? found\.$/);
    expect(await entries(tab)).toContain('rule/council-resources/party-surgery');
    // The two views come first, then what was found.
    for (let count = 0; count < 3; count += 1) await tab.press('Tab');
    await tab.press('Enter');
    const [first] = await entries(tab);
    await expect.poll(() => focused(tab), waiting).toBe(first?.replace('/', '-'));
    await expect.poll(() => hashOf(tab), waiting).toBe(`#${first}`);
  });

  test('what nothing has is said, and emptying the search brings all back', async () => {
    await open();
    const all = await textAt(tab, '#count');
    await tab.press('Tab');
    await tab.press('Enter');
    await tab.type('zeppelin');
    await expect.poll(() => textAt(tab, '#count'), waiting).toBe('0 rules and 0 clauses found.');
    expect(await entries(tab)).toEqual([]);
    await tab.press('Control+a');
    await tab.press('Delete');
    await expect.poll(() => textAt(tab, '#count'), waiting).toBe(all);
  });

  test('a deep link opens a clause, and the protocol in force comes first', async () => {
    await open('#clause/combined-authority/3.4%20(first)(2)');
    await expect
      .poll(() => focused(tab), waiting)
      .toBe('clause/combined-authority/3.4%20(first)(2)');
    expect(await textAt(tab, '#clauses .shelf .tag')).toBe('In force');
    expect(await textAt(tab, '#clauses h3')).toContain('Leicestershire');
  });
}

const textAt = (tab: OwnTab, selector: string): Promise<string> =>
  tab.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

const focused = (tab: OwnTab): Promise<string> =>
  tab.evaluate(() => document.activeElement?.id ?? '', null);

const hashOf = (tab: OwnTab): Promise<string> => tab.evaluate(() => location.hash, null);

/** Where the entries stand that are shown. */
const entries = (tab: OwnTab): Promise<readonly string[]> =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll('.entry:not([hidden]) [data-at]')]
        .filter((heading) => heading.closest('[hidden]') === null)
        .map((heading) => heading.getAttribute('data-at') ?? ''),
    null,
  );
