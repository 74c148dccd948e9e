import { describe, expect, test } from 'vitest';

import { expected } from '../expected.ts';
import { card, offered, pressInCard } from '../look.ts';
import { waiting } from '../seen.ts';
import type { Session } from '../session.ts';
import { type Subject, subjects } from './contract-places.ts';
import { installProbe } from './probe.ts';

const first = 'Dear Amara,';
const number = '943 476 5919';
const leftOut = '[NHS number left out]';
const use = 'Use this wording';
const second = 'The officer is lazy. The clerk is incompetent.';

/** What must hold in every editor, in one visit to its page: each step goes on where the one before has ended. */
export function testContract(session: Session): void {
  describe.each(Object.entries(subjects))('%s', (_, subject) => {
    const visit = visitOf(session, subject);
    const { tab, text, html, selection, settled, lineBreak, move } = visit;

    test('typing', async () => {
      await visit.open();
      await tab().type(first);
      await lineBreak();
      await tab().type(second);
      await settled('lazy');
      expect(await text()).toContain(second);
    });

    test('a mark stays while words are typed around it', async () => {
      await tab().evaluate(() => window.probe?.watch('lazy'), null);
      await tab().type(' Sent.');
      await move('Control+Home');
      await tab().type('My ');
      await move('Control+End');
      await lineBreak();
      await tab().type('Yours, Ann');
      await settled('lazy');
      await visit.caretInto('lazy');
      await move('Home');
      await lineBreak();
      // a letter here would make another word of "The", of which the rules may say something else for as long as that lasts
      await tab().type('! ');
      await settled('lazy');
      expect(await tab().evaluate(() => window.probe?.missed() ?? ['?'], null)).toEqual([]);
    });

    test('a paragraph that is split in a marked word, and undone', async () => {
      const before = await html();
      await visit.caretInto('incompetent');
      await lineBreak();
      await settled();
      expect(await text()).not.toContain('incompetent');
      await visit.undoneTo(before);
      await settled('incompetent');
    });

    test('all is copied, pasted at the end, and undone', async () => {
      const before = await html();
      await tab().press('Control+a');
      await tab().press('Control+c');
      await move('Control+End');
      await tab().press('Control+v');
      await expect
        .poll(async () => (await text()).split('lazy').length, waiting)
        .toBeGreaterThan(2);
      await settled('lazy');
      await visit.undoneTo(before);
      await settled('lazy');
    });

    test('the mouse opens the card and closes it; the caret and the document stay as they are', async () => {
      const before = [await html(), await selection()];
      await tab().evaluate(() => window.probe?.watchMutations(), null);
      await visit.cardByMouse('incompetent');
      await session.writeAs('officer');
      await session.writeAs('member');
      await settled('lazy');
      expect(await tab().evaluate(() => window.probe?.mutations() ?? ['?'], null)).toEqual([]);
      expect([await html(), await selection()]).toEqual(before);
    });

    test('a key opens the card, Escape closes it and gives the caret back; undo knows nothing of it', async () => {
      const before = await html();
      await tab().type('Z');
      await settled('lazy');
      const there = await selection();
      await tab().press('Alt+.');
      await expect.poll(() => card({ tab: tab() }), waiting).toMatchObject({ hasFocus: true });
      await tab().press('Escape');
      await expect.poll(() => card({ tab: tab() }), waiting).toBeUndefined();
      await expect.poll(selection, waiting).toBe(there);
      await tab().type('Q');
      await expect.poll(text, waiting).toContain('ZQ');
      await visit.undoneTo(before);
      await settled('lazy');
    });

    test('a wording that is offered takes the place of the words; one undo brings them back', async () => {
      await move('Control+End');
      await lineBreak();
      await tab().type(`Her NHS number is ${number}, she says.`);
      await settled(number);
      const before = await html();
      await visit.openCard(number);
      if (subject.keepsWords) {
        expect(await offered({ tab: tab() })).not.toContain(use);
        await tab().press('Escape');
        return;
      }
      const put = async () => {
        await pressInCard({ tab: tab() }, use);
        await expect.poll(() => card({ tab: tab() }), waiting).toBeUndefined();
        await expect.poll(html, waiting).toBe(before.replace(number, leftOut));
        expect(await text()).toContain(`is ${leftOut}, she`);
        await settled('lazy');
      };
      await put();
      await tab().press('Control+z');
      await expect.poll(html, waiting).toBe(before);
      await settled(number);
      await visit.openCard(number);
      await put();
      await tab().type('Q');
      await expect.poll(text, waiting).toContain(`is ${leftOut}Q, she`);
      await visit.undoneTo(before);
      await settled(number);
    });

    test.each([0.5, 2])('at a zoom of %d', async (factor) => {
      await session.zoom(factor);
      await visit.reveal('lazy');
      await settled('lazy');
      await visit.cardByMouse('lazy');
      await session.zoom(1);
      expect(await visit.marked()).toContain('lazy');
    });

    test('removed, it leaves nothing behind', async () => {
      await tab().evaluate(() => window.probe?.remove(), null);
      await expect
        .poll(() => tab().evaluate(() => window.probe?.left() ?? ['?'], null), waiting)
        .toEqual([]);
    });
  });
}

/** One visit to an editor, and what may be asked there. */
function visitOf(session: Session, subject: Subject) {
  const { tab } = session;
  const text = () => tab().evaluate(() => window.probe?.text() ?? '', null);
  const html = () => tab().evaluate(() => window.probe?.html() ?? '', null);
  const selection = () => tab().evaluate(() => window.probe?.selection() ?? '', null);
  const reveal = (word: string) => tab().evaluate((it) => window.probe?.reveal(it), word);
  const middleOf = async (word: string) => {
    const found = () => tab().evaluate((it) => window.probe?.middleOf(it) ?? null, word);
    await expect
      .poll(found, { ...waiting, message: `“${word}” is marked in ${await text()}` })
      .not.toBeNull();
    return (await found()) ?? { x: 0, y: 0 };
  };

  /** Editors hear of the selection after the page does: nobody types as fast as that. */
  const frame = () =>
    tab().evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      null,
    );
  const move = async (key: string) => {
    await tab().press(key);
    await frame();
  };

  /** Waits until the marks are on those words that the engine finds in what the page says now, this one among them. */
  const settled = async (word?: string) => {
    const wrong = async () => {
      const { text, marked, isCut } = await tab().evaluate(
        () => ({
          text: window.probe?.text() ?? '',
          marked: window.probe?.marked() ?? [],
          isCut: window.probe?.isCut() ?? false,
        }),
        null,
      );
      const words = (await expected(text, 'member')).words.toSorted();
      if (word !== undefined && !words.includes(word))
        return `nothing wrong with ${word} in ${text}`;
      const isRight = isCut
        ? marked.length > 0 && marked.every((it) => words.includes(it))
        : String(marked) === String(words);
      return isRight ? '' : `marked ${String(marked)} in ${text}`;
    };
    await expect.poll(wrong, waiting).toBe('');
  };

  return {
    tab,
    text,
    html,
    selection,
    reveal,
    marked: () => tab().evaluate(() => window.probe?.marked() ?? [], null),
    settled,
    open: async () => {
      await session.writeAs('member');
      await session.zoom(1);
      await tab().goto(session.address(subject.page));
      await expect.poll(() => tab().evaluate(installProbe, subject), waiting).toBe(true);
      const { x, y } = await tab().evaluate(() => window.probe?.middle() ?? { x: 0, y: 0 }, null);
      await tab().clickAt(x, y);
      await move('Control+Home');
    },
    move,
    lineBreak: () => (subject.isOneLine ? tab().type('. ') : move('Enter')),
    /** With the mouse; the card that it opens there goes with the next key. */
    caretInto: async (word: string) => {
      const { x, y } = await middleOf(word);
      await tab().clickAt(x, y);
      await frame();
    },
    /** The pointer rests on a word until the card is there, and leaves it; a hand that has just typed is not pointing. */
    cardByMouse: async (word: string) => {
      await reveal(word);
      const opened = async () => {
        const { x, y } = await middleOf(word);
        await tab().point(x - 1, y);
        await tab().point(x, y);
        return card({ tab: tab() });
      };
      await expect.poll(opened, waiting).toMatchObject({ hasFocus: false, words: `“${word}”` });
      await tab().point(2, 2);
      await expect.poll(() => card({ tab: tab() }), waiting).toBeUndefined();
    },
    /** With keys, from one finding to the next. */
    openCard: async (word: string) => {
      const next = async () => {
        await tab().press('Alt+.');
        return card({ tab: tab() });
      };
      await expect.poll(next, waiting).toMatchObject({ hasFocus: true, words: `“${word}”` });
    },
    undoneTo: async (before: string) => {
      for (let count = 0; count < 40 && (await html()) !== before; count += 1)
        await tab().press('Control+z');
      expect(await html()).toBe(before);
    },
  };
}
