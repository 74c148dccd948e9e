import type { Editor } from '../editors/editor.ts';
import type { Command, Keys } from '../engine/messages.ts';
import type { Followed, Item, Verdict } from '../engine/verdict.ts';
import { say } from '../words/say.ts';
import { around, type Box, linesOf } from './box.ts';
import { type CardActions, cardOf, type Content } from './card.ts';
import { isCaretBefore, rememberCaret } from './caret.ts';
import { listOf } from './list.ts';
import type { Marks } from './marks.ts';
import { noticeOf } from './notice.ts';
import { visibleBox } from './reach.ts';
import { reveal } from './reveal.ts';
import type { Stage } from './stage.ts';

interface Options {
  readonly editor: Editor;
  readonly stage: Stage;
  readonly marks: Marks;
  readonly keys: Keys;
  readonly verdict: () => Verdict;
  readonly followed: () => Followed;
  readonly settings: () => void;
  readonly sidePanel?: () => void;
  /** The card of another finding is open now, or none. */
  readonly changed: () => void;
  /** Where the list points when it opens. */
  readonly badge: () => Box | undefined;
}

/** What the panel shows of one editor: the card of a finding, the list of all, or what was just done. */
export interface Showing {
  /** The finding whose card is open. */
  readonly opened: () => string | undefined;
  readonly open: (item: Item, focus: boolean) => void;
  /** Goes to the words themselves: the focus is in the editor, with its caret as it was, and the card is open. */
  readonly jump: (item: Item) => void;
  readonly list: () => void;
  readonly run: (command: Command) => void;
  /** Brings what is open up to a new verdict. */
  readonly update: () => void;
  /** The pointer went elsewhere, or the writer types on: what only the pointer opened goes. */
  readonly pass: () => void;
}

export function createShowing(options: Options): Showing {
  const { editor, stage, marks, keys, verdict, followed, settings, sidePanel, changed, badge } =
    options;
  const { panel } = stage;
  const { element } = editor;
  const shown = editor.surface?.element ?? element;
  let current:
    | {
        readonly opened?: string;
        readonly said?: string;
        readonly listed?: string;
        readonly asked: boolean;
      }
    | undefined;

  /** The editor did not hold with a wording: none is offered again. */
  let isRefused = false;

  const close = () => panel.close();

  const show = (
    content: Content,
    anchor: () => Box | undefined,
    what: NonNullable<typeof current>,
  ) => {
    const closed = () => {
      current = undefined;
      changed();
    };
    panel.show({ content, anchor, focus: what.asked, restore: rememberCaret(element), closed });
    current = { ...what, asked: what.asked || panel.hasFocus() };
    changed();
  };

  const anchorOf = (item: Item) => () => around(marks.lines(item.id)) ?? visibleBox(shown);

  const open = (item: Item, focus: boolean) => {
    if (current?.opened === item.id && (!focus || panel.hasFocus())) return;
    if (focus) showWords(item);
    showCard(item, focus);
  };

  const showWords = (item: Item) =>
    reveal(shown, () => {
      const place = marks.place(item.id);
      return place && around(linesOf(place));
    });

  const jump = (item: Item) => {
    panel.close();
    element.ownerDocument.defaultView?.focus();
    rememberCaret(element)();
    showWords(item);
    showCard(item, false);
  };

  const showCard = (item: Item, asked: boolean) => {
    const { items, text } = verdict();
    const words = text.slice(item.start, item.end);
    const card = { item, words, index: items.indexOf(item), total: items.length };
    const what = { opened: item.id, said: sayingOf(item), asked };
    show(cardOf(card, actionsOn(item)), anchorOf(item), what);
  };

  const actionsOn = (item: Item): CardActions => ({
    ignore: () => {
      notify(item, {
        title: say('noticeIgnored'),
        text: say('noticeIgnoredText'),
        undo: () => followed().ignore(item, false),
      });
      followed().ignore(item, true);
    },
    ...(!item.shown.settled && { turnOff: () => turnOff(item) }),
    ...(editor.apply && !isRefused && { use: (words) => use(item, words) }),
    copied: () => followed().count(item.shown.finding.rule, 'copied'),
    step: (by) => step(by),
    close,
  });

  const turnOff = (item: Item) => {
    const { rule } = item.shown.finding;
    notify(item, {
      title: say('noticeOff'),
      text: say('noticeOffText'),
      undo: () => followed().turnOff(rule, false),
    });
    followed().turnOff(rule, true);
  };

  /** The focus is in the editor first: it takes no words without. */
  const use = ({ id, shown: { finding } }: Item, words: string) => {
    close();
    const item = followed()
      .refresh()
      .items.find((one) => one.id === id);
    if (!item) return;
    if (editor.apply?.(item, words)) {
      followed().count(finding.rule, 'used');
      stage.tell(say('cardUsed'));
      return;
    }
    isRefused = true;
    stage.tell(say('cardNotUsed'));
    open(item, true);
  };

  const notify = (item: Item, notice: { title: string; text: string; undo: () => void }) => {
    const box = anchorOf(item)();
    const undo = () => {
      notice.undo();
      close();
    };
    const next = verdict().items.length > 1 ? { next: () => step(1, item) } : {};
    show(noticeOf({ ...notice, undo, close, ...next }), () => box, { asked: false });
  };

  const list = () => {
    const now = verdict();
    const choose = (item: Item) => open(item, true);
    const anchor = () => badge() ?? visibleBox(shown);
    show(
      listOf(now, keys, { choose, settings, ...(sidePanel && { panel: sidePanel }), close }),
      anchor,
      {
        listed: contents(now),
        asked: true,
      },
    );
  };

  const step = (by: 1 | -1, gone?: Item) => {
    const { items } = verdict();
    const here = items.findIndex(({ id }) => id === current?.opened);
    const item = here < 0 ? nearest(by, gone) : items.at((here + by) % items.length);
    if (item) open(item, true);
    else list();
  };

  /** The first finding from the caret on, or from one that is gone; going back, the last before it. */
  const nearest = (by: 1 | -1, gone: Item | undefined): Item | undefined => {
    const { items } = verdict();
    const isAhead = (item: Item) =>
      gone ? item.start >= gone.start : isCaretBefore(editor, item, marks.place(item.id)) !== false;
    const ahead = items.findIndex(isAhead);
    if (by === 1) return items[Math.max(0, ahead)];
    return items.at((ahead < 0 ? items.length : ahead) - 1);
  };

  return {
    opened: () => current?.opened,
    open,
    jump,
    list,
    run: (command) => {
      if (command === 'list-findings') list();
      else step(command === 'next-finding' ? 1 : -1);
    },
    update: () => {
      if (!current) return;
      const { opened, said, listed, asked } = current;
      const now = verdict();
      if (listed !== undefined && listed !== contents(now)) list();
      if (opened === undefined) return;
      const item = now.items.find(({ id }) => id === opened);
      if (!item) close();
      else if (sayingOf(item) !== said) showCard(item, asked);
    },
    pass: () => {
      if (current && !current.asked && !panel.hasFocus()) close();
    },
  };
}

/** What a card says of a finding: other readers, another author, and the same words say something else. */
const sayingOf = ({ shown: { finding, ...words } }: Item): string =>
  JSON.stringify([words, finding.evidence, finding.suggestion]);

/** Two verdicts of equal contents make the same list. */
const contents = ({ state, items }: Verdict): string =>
  [state, ...items.map(({ id }) => id)].join(' ');
