import { beforeEach, describe, expect, test } from 'vitest';

import { violationsOfOurs } from '../axe.ts';
import type { Tab } from '../drive/tab.ts';
import { card, marked } from '../look.ts';
import { waiting } from '../seen.ts';
import {
  arrived,
  asked,
  begin,
  choose,
  furtherSenders,
  noted,
  type Sender,
  senders,
} from '../sending.ts';
import type { Session } from '../session.ts';

const calm = 'The traffic counts from October are on the website.';
const draft = 'The planning officer Priya Nair is incompetent.';
const words = ['“incompetent”'];

/** Every way to send, with and without findings: exactly one message arrives, and only when somebody wants it to. */
export function testSending(session: Session): void {
  beforeEach(() => session.writeAs('member', { guard: 'warn' }));

  const open = async ({ page, frame, editor }: Sender, wants = '') => {
    const tab = session.tab();
    await tab.goto(session.address(page + wants));
    const inside = frame === undefined ? tab : await tab.frame(frame);
    await inside.click(editor);
    await tab.press('Control+Home');
    // Somebody writes, so the rest of us comes; a mark shows that it has, and that the last key was judged.
    await tab.type(draft.slice(0, -1));
    await expect.poll(() => marked({ tab, inside, selector: editor }), waiting).not.toEqual([]);
    return tab;
  };
  const expectArrived = async (tab: Tab, text: string) => {
    await expect.poll(() => arrived(tab), waiting).toEqual({ texts: [text], told: 1 });
  };
  const expectAsked = async (tab: Tab) => {
    await expect.poll(() => asked(tab), waiting).toEqual(words);
  };

  describe.each(Object.entries(senders))('%s', (_, sender) => {
    test('what is calm leaves, whichever way', async () => {
      const tab = await open(sender);
      for (const press of Object.values(sender.ways)) {
        await begin(tab, calm);
        await press(tab);
        await expectArrived(tab, calm);
        expect(await asked(tab)).toBeUndefined();
      }
    });

    test('what is unresolved is shown, whichever way: back, and then it is sent anyway', async () => {
      const tab = await open(sender);
      for (const [index, press] of Object.values(sender.ways).entries()) {
        const text = `${calm.repeat(index)} ${draft}`.trim();
        await begin(tab, calm);
        await begin(tab, text);
        await press(tab);
        await expectAsked(tab);
        expect(await arrived(tab)).toEqual({ texts: [], told: 0 });

        await choose(tab, 'back');
        await expect.poll(() => card({ tab }), waiting).toMatchObject({ words: words[0] });
        expect(await asked(tab)).toBeUndefined();
        expect(await arrived(tab)).toEqual({ texts: [], told: 0 });
        await tab.press('Escape');
        await expect.poll(() => card({ tab }), waiting).toBeUndefined();

        await press(tab);
        await expectAsked(tab);
        await choose(tab, 'anyway');
        await expectArrived(tab, text);
        await tab.goto(session.address(sender.page));
        await open(sender);
      }
    });

    test('of two presses in a row one message arrives', async () => {
      const tab = await open(sender);
      for (const press of Object.values(sender.ways)) {
        await begin(tab, calm);
        await Promise.all([press(tab), press(tab)]);
        await expect.poll(async () => (await arrived(tab)).texts, waiting).toEqual([calm]);
      }
    });
  });

  test.each(Object.entries(furtherSenders))(
    '%s: held, back, and sent anyway; what is calm leaves once, whichever way',
    async (_, sender) => {
      const tab = await open(sender);
      const [first, ...others] = Object.values(sender.ways);
      const last = others.at(-1);
      if (!first || !last) throw new Error('expected a way by mouse, and one by key');
      await begin(tab, draft);
      await first(tab);
      await expectAsked(tab);
      await choose(tab, 'back');
      await expect.poll(() => card({ tab }), waiting).toMatchObject({ words: words[0] });
      await tab.press('Escape');
      await expect.poll(() => card({ tab }), waiting).toBeUndefined();
      expect(await arrived(tab)).toEqual({ texts: [], told: 0 });
      await last(tab);
      await expectAsked(tab);
      await choose(tab, 'anyway');
      await expectArrived(tab, draft);

      for (const press of Object.values(sender.ways)) {
        await begin(tab, calm);
        await press(tab);
        await expectArrived(tab, calm);
        expect(await asked(tab)).toBeUndefined();
      }
      await begin(tab, calm);
      await Promise.all([first(tab), first(tab)]);
      await expect.poll(async () => (await arrived(tab)).texts, waiting).toEqual([calm]);
    },
  );

  test('Zimbra: the end of its button opens a menu, and holds nothing', async () => {
    const tab = await open(furtherSenders['Zimbra']!);
    await tab.click('#zb__COMPOSE-1__SEND_MENU_dropdown');
    expect(await tab.evaluate(() => Reflect.get(window, 'menus'), null)).toBe(1);
    expect(await asked(tab)).toBeUndefined();
  });

  test('who sends anyway what the page refuses is not asked again', async () => {
    const sender = senders['a form with a text field']!;
    const tab = await open(sender, '?nobody');
    await begin(tab, draft);
    await tab.click(sender.button);
    await expectAsked(tab);
    await choose(tab, 'anyway');
    await expect.poll(() => arrived(tab), waiting).toEqual({ texts: [], told: 1 });
    await tab.click('#_to');
    await tab.type('clerk@council.example');
    await tab.click(sender.button);
    await expect.poll(() => arrived(tab), waiting).toEqual({ texts: [draft], told: 2 });
    expect(await asked(tab)).toBeUndefined();
  });

  test('the question is wrong in nothing that axe knows', async () => {
    const sender = senders['a form with a text field']!;
    const tab = await open(sender);
    await begin(tab, draft);
    await tab.click(sender.button);
    await expectAsked(tab);
    expect(await violationsOfOurs(tab)).toEqual([]);
    await choose(tab, 'back');
    await expect.poll(() => card({ tab }), waiting).toMatchObject({ words: words[0] });
    expect(await violationsOfOurs(tab)).toEqual([]);
  });

  test('saving is not sending', async () => {
    const tab = await open(senders['a form with a text field']!);
    await tab.click('button.savedraft');
    await expect
      .poll(() => tab.evaluate(() => Reflect.get(window, 'saved'), null), waiting)
      .toBe(1);
    expect(await asked(tab)).toBeUndefined();
  });

  test('of several messages in a page the one that is sent is asked about', async () => {
    const tab = await open(senders['Gmail']!);
    await begin(tab, draft, 'first');
    await begin(tab, calm, 'second');
    await tab.click('#second .IZ [role="button"]');
    await expectArrived(tab, calm);
    await tab.click('#first .IZ [role="button"]');
    await expectAsked(tab);
    await choose(tab, 'anyway');
    await expect.poll(async () => (await arrived(tab)).texts, waiting).toEqual([calm, draft]);
  });

  test.each([
    ['off', draft, false],
    ['stop', draft, false],
    ['warn', draft, true],
  ] as const)('held from %s on: %s', async (guard, text, isAsked) => {
    await session.writeAs('member', { guard });
    const tab = await open(senders['a form with a text field']!);
    await begin(tab, text);
    await tab.click('button.send');
    if (isAsked) await expectAsked(tab);
    else await expectArrived(tab, text);
    expect((await asked(tab)) !== undefined).toBe(isAsked);
  });

  test('when the engine does not answer, what it last said of the same words counts', async () => {
    const tab = await open(senders['a form with a text field']!);
    await session.stall(3000);
    await tab.click('button.send');
    await expectAsked(tab);
    expect(await noted(tab)).toBe('');
  });

  test('when the engine does not answer, what it has not seen is let go, and that is said', async () => {
    const tab = await open(senders['a form with a text field']!);
    await session.stall(5000);
    await begin(tab, `${calm} ${draft}`);
    await tab.click('button.send');
    await expectArrived(tab, `${calm} ${draft}`);
    expect(await noted(tab)).toBe('Sent without being checked');
  });
}
