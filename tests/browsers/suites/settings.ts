import { afterEach, expect, test } from 'vitest';

import { settingsFile } from '../../../lib/council/settings-file.ts';
import type { OwnTab } from '../drive/tab.ts';
import { settingsOf } from '../expected.ts';
import { seen } from '../own-pages.ts';
import { ourText } from '../look.ts';
import { waiting } from '../seen.ts';
import type { Session } from '../session.ts';

/** The page of settings, by keyboard alone. */
export function testSettings(session: Session): void {
  let tab: OwnTab;
  const open = async (hash = '') => {
    tab = await session.own(`options.html${hash}`);
    await expect.poll(() => count(tab, 'body:not(.first)'), waiting).toBe(1);
  };
  const first = async () => {
    await session.forget('settings');
    tab = await session.own('options.html');
    await expect.poll(() => textAt(tab, '#heading'), waiting).toBe('Set up Clausemark');
    await expect.poll(() => count(tab, '[name=role]'), waiting).toBe(3);
  };
  const setting = async (key: string): Promise<unknown> =>
    Reflect.get(Object(await session.stored('settings')), key);
  afterEach(async () => {
    await session.writeAs('officer');
    await tab.close();
  });

  test('first run: council, role, done, and there is something to try at once', async () => {
    await first();
    await tab.press('Tab');
    await tab.press('Tab');
    await tab.press('Space');
    await tab.press('ArrowDown');
    await tab.press('Tab');
    expect(await textAt(tab, ':focus')).toBe('Bring your council’s own protocol');
    await tab.press('Tab');
    await tab.press('Space');
    await expect.poll(() => focused(tab), waiting).toBe('role-officer');
    await reach(tab, '#done');
    await tab.press('Enter');
    await expect.poll(() => focused(tab), waiting).toBe('try');
    expect(await textAt(tab, '#try-title')).toBe('You are set up');
    expect(await setting('protocol')).toBe('combined-authority');
    await tab.press('Tab');
    await expect.poll(() => badge(tab), waiting).toMatch(/^[1-9]/);
    await tab.press('Alt+.');
    await expect.poll(() => badge(tab, '.panel:not([hidden])'), waiting).toContain('Write instead');
    await tab.press('Escape');
    await expect.poll(() => focused(tab), waiting).toBe('sample');
  });

  test('what is missing is said, and a link leads to where it is', async () => {
    await first();
    await reach(tab, '#done');
    await tab.press('Enter');
    await expect.poll(() => focused(tab), waiting).toBe('problems');
    expect(await textAt(tab, '#problems ul')).toBe(
      'Choose the protocol that is in force.Choose the role in which you write.',
    );
    await tab.press('Tab');
    await tab.press('Tab');
    await tab.press('Enter');
    await expect.poll(() => focused(tab), waiting).toBe('role-officer');
  });

  test('a rule is found, turned off and made graver, and each is saved at once', async () => {
    await session.writeAs('officer', { protocol: 'west-sussex-2020' });
    await open();
    await reach(tab, '#find');
    await tab.type('does not try');
    await expect.poll(() => textAt(tab, '#rules-count'), waiting).toMatch(/^1 rule,/);
    await reach(tab, '[id="on-officer-criticism/effort"]');
    await tab.press('Space');
    await expect.poll(() => setting('off'), waiting).toEqual(['officer-criticism/effort']);
    expect(await textAt(tab, '#saved')).toMatch(/^Saved\./);
    await tab.press('Tab');
    await tab.type('St');
    await expect
      .poll(() => setting('severities'), waiting)
      .toEqual({ 'officer-criticism/effort': 'stop' });
  });

  test('a site is paused and checked again; what is no site is said', async () => {
    await session.writeAs('officer');
    await open();
    await reach(tab, '#site');
    await tab.type('no site');
    await tab.press('Enter');
    await expect
      .poll(() => textAt(tab, '#site-problem'), waiting)
      .toContain('instead of “no site”');
    await tab.press('Control+a');
    await tab.type('https://Mail.example/inbox');
    await tab.press('Enter');
    await expect.poll(() => setting('paused'), waiting).toEqual(['mail.example']);
    await expect.poll(() => textAt(tab, '#paused'), waiting).toContain('mail.example');
    await reach(tab, '#paused button', -1);
    await tab.press('Enter');
    await expect.poll(() => setting('paused'), waiting).toEqual([]);
  });

  test('a file of settings is shown before it is accepted, and a wrong one changes nothing', async () => {
    await session.writeAs('officer');
    await open();
    const before = settingsOf('officer');
    await offer(tab, JSON.stringify({ ...JSON.parse(settingsFile(before)), guard: 'always' }));
    await expect
      .poll(() => textAt(tab, '#import-problems ul'), waiting)
      .toBe('Before a message is sent: expected off, stop or warn; got "always".');
    await offer(tab, settingsFile({ ...before, quiet: true }));
    await expect.poll(() => textAt(tab, '#import-changes tbody'), waiting).toBe('QuietOffOn');
    expect(await setting('quiet')).not.toBe(true);
    await reach(tab, '#accept');
    await tab.press('Enter');
    await expect.poll(() => setting('quiet'), waiting).toBe(true);
  });

  test('quiet collects and marks nothing; an underline is as it was chosen', async () => {
    await session.writeAs('officer', { quiet: true, underline: 'wavy' });
    await open();
    await focus(tab, '#sample');
    await expect.poll(() => badge(tab), waiting).toMatch(/^[1-9]/);
    expect(await marks(tab)).toBe(0);
    await session.writeAs('officer', { underline: 'wavy' });
    await expect.poll(() => marks(tab), waiting).toBeGreaterThan(0);
    expect(await underlines(tab)).toContain('wavy');
  });

  test('what the organisation has settled is shown, and locked', async () => {
    await session.keep({ policy: { protocol: 'leicestershire-5c', counts: false, guard: 'off' } });
    await session.writeAs('officer');
    await open();
    expect(await disabled(tab, '[name=protocol]')).toBe(true);
    expect(await disabled(tab, '#counting')).toBe(true);
    expect(await disabled(tab, '[name=guard]')).toBe(true);
    expect(await disabled(tab, '#quiet')).toBe(false);
    expect(await count(tab, '#protocol-leicestershire-5c:checked')).toBe(1);
    expect(await textAt(tab, '[data-settled=guard]:not([hidden])')).toBe(
      'Your organisation has settled this.',
    );
    await session.forget('policy');
  });

  test('what was ignored is shown again one by one, and a reset asks first', async () => {
    await session.writeAs('officer');
    const day = '2026-11-20';
    await session.keep({
      ignored: [
        { codes: ['a'], rule: 'respect/insult', day },
        { codes: ['b'], rule: 'officer-criticism/effort', day },
      ],
    });
    await open();
    expect(await textAt(tab, '#ignored-list li')).toContain('Ignored on 20 November 2026');
    await reach(tab, '#ignored-list button');
    await tab.press('Enter');
    await expect.poll(() => count(tab, '#ignored-list li'), waiting).toBe(1);
    await reach(tab, '#reset');
    await tab.press('Enter');
    await expect.poll(() => count(tab, '#reset-ask[open]'), waiting).toBe(1);
    await tab.press('Escape');
    await expect.poll(() => focused(tab), waiting).toBe('reset');
    expect(await setting('version')).toBe(1);
    await tab.press('Enter');
    await reach(tab, '#reset-ask [value=reset]');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#heading'), waiting).toBe('Set up Clausemark');
  });

  test('counts are shown as a table too, and deleted only when asked twice', async () => {
    await session.writeAs('officer');
    await session.keep({ counts: { '2026-11-20': { 'respect/insult': { shown: 4 } } } });
    tab = await session.own('counts.html');
    await expect.poll(() => textAt(tab, '#rules tbody td'), waiting).toBe('4');
    await seen(tab, { calm: true });
    await reach(tab, '#clear');
    await tab.press('Enter');
    await tab.press('Enter');
    expect(await textAt(tab, '#rules tbody td')).toBe('4');
    await tab.press('Enter');
    await reach(tab, '#ask [value=clear]');
    await tab.press('Enter');
    await expect.poll(() => focused(tab), waiting).toBe('done');
    expect(await textAt(tab, '#none:not([hidden])')).toBe('Nothing has been counted yet.');
  });
}

const textAt = (tab: OwnTab, selector: string): Promise<string> =>
  tab.evaluate((wanted) => document.querySelector(wanted)?.textContent.trim() ?? '', selector);

const count = (tab: OwnTab, selector: string): Promise<number> =>
  tab.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

const focused = (tab: OwnTab): Promise<string> =>
  tab.evaluate(() => document.activeElement?.id ?? '', null);

const focus = (tab: OwnTab, selector: string): Promise<void> =>
  tab.evaluate((wanted) => {
    const place = document.querySelector<HTMLElement>(wanted);
    place?.scrollIntoView({ block: 'center', behavior: 'instant' });
    place?.focus();
  }, selector);

/** Goes there by Tab alone, from where the focus is. */
async function reach(tab: OwnTab, selector: string, way: 1 | -1 = 1): Promise<void> {
  for (let steps = 0; steps < 90; steps += 1) {
    await tab.press(way === 1 ? 'Tab' : 'Shift+Tab');
    const isThere = await tab.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`expected to come to ${selector} by Tab`);
}

const disabled = (tab: OwnTab, selector: string): Promise<boolean> =>
  tab.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLInputElement>(wanted)].every((each) => each.disabled),
    selector,
  );

/** As if somebody had chosen a file of these words. */
const offer = (tab: OwnTab, words: string): Promise<void> =>
  tab.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('#import');
    const files = new DataTransfer();
    files.items.add(new File([text], 'settings.json', { type: 'application/json' }));
    if (!field) return;
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.focus();
  }, words);

const badge = (tab: OwnTab, selector = '.badge'): Promise<string> => ourText(tab, selector);

/** Highlighted ranges, or lines drawn where the browser has none. */
const marks = (tab: OwnTab): Promise<number> =>
  tab.evaluate(() => {
    const ranges = [...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0);
    const lines = [...document.querySelectorAll('[popover="manual"]')].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll('.line') ?? []),
    ]);
    return ranges + lines.length;
  }, null);

const underlines = (tab: OwnTab): Promise<string> =>
  tab.evaluate(() => {
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const lines = [...document.querySelectorAll('[popover="manual"]')].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll('.line') ?? []),
    ]);
    return [...rules.map(({ cssText }) => cssText), ...lines.map((line) => line.className)].join();
  }, null);
