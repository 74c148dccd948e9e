import type { Editor } from '../editors/editor.ts';
import type { Command, Keys, Report } from '../engine/messages.ts';
import type { Followed, Item, Verdict } from '../engine/verdict.ts';
import { createBadge } from './badge.ts';
import { around, linesOf } from './box.ts';
import { type CardActions, cardOf, type Content } from './card.ts';
import { isCaretBefore, rememberCaret } from './caret.ts';
import { watchLayout } from './layout.ts';
import { createLines } from './lines.ts';
import { listOf } from './list.ts';
import { createMarks } from './marks.ts';
import { noticeOf } from './notice.ts';
import { watchPointer } from './pointer.ts';
import { visibleBox } from './reach.ts';
import { reveal } from './reveal.ts';
import { commandOf } from './shortcuts.ts';
import type { Stage } from './stage.ts';
import { announcementOf, hintOf } from './words.ts';

interface Options {
  readonly stage: Stage;
  /** Follows the editor's draft and calls back with every verdict. */
  readonly follow: (told: (verdict: Verdict) => void) => Followed;
  readonly keys: Keys;
  readonly settings: () => void;
}

/** One editor with its findings on show. */
export interface Presented {
  /** Whether a command to this page is meant for this editor: other frames hear it as well. */
  readonly isHere: () => boolean;
  readonly run: (command: Command) => void;
  readonly report: () => Report;
}

/** Shows an editor's findings: marks under the words, a badge in its corner, and a card for the one that is asked for. */
export function present(editor: Editor, options: Options, signal: AbortSignal): Presented {
  const { stage, follow, keys, settings } = options;
  const { panel } = stage;
  const { element } = editor;
  const marks = createMarks(editor, createLines(stage.root, signal), signal);
  const badge = createBadge(stage.root, () => list(), signal);
  let verdict: Verdict = { state: 'checking', text: '', items: [] };
  let opened: string | undefined;
  let focused = false;
  let hadSome = false;

  const draw = () => marks.draw(verdict.items, opened);
  const place = () => {
    badge.place(stage.isActive(signal) ? visibleBox(element) : undefined);
    if (opened !== undefined) panel.place();
  };

  const told = (next: Verdict) => {
    verdict = next;
    hadSome ||= verdict.items.length > 0;
    draw();
    badge.show(verdict);
    place();
    if (stage.isActive(signal)) stage.announce(announcementOf(verdict, hadSome), hintOf(keys));
    if (opened === undefined) return;
    const item = verdict.items.find(({ id }) => id === opened);
    if (!item) panel.close();
  };

  const anchorOf = (id: string) => () => around(marks.lines(id)) ?? visibleBox(element);

  const show = (content: Content, anchor: ReturnType<typeof anchorOf>, focus: boolean) => {
    activate();
    focused = focus || panel.hasFocus();
    const restore = rememberCaret(element);
    const closed = () => {
      opened = undefined;
      draw();
    };
    panel.show({ content, anchor, focus, restore, closed });
  };

  const open = (item: Item, focus: boolean) => {
    if (opened === item.id && panel.isOpen() && (!focus || panel.hasFocus())) return;
    if (focus) {
      const words = () => {
        const at = marks.place(item.id);
        return at && around(linesOf(at));
      };
      reveal(element, words);
    }
    const index = verdict.items.indexOf(item);
    const words = verdict.text.slice(item.start, item.end);
    const content = cardOf({ item, words, index, total: verdict.items.length }, actionsOn(item));
    show(content, anchorOf(item.id), focus);
    opened = item.id;
    draw();
  };

  const actionsOn = (item: Item): CardActions => ({
    ignore: () => {
      notify(item, {
        title: 'Ignored',
        text: 'These words are not marked again here, nor when this draft is opened later.',
        undo: () => followed.ignore(item, false),
      });
      followed.ignore(item, true);
    },
    turnOff: () => {
      const { rule } = item.shown.finding;
      notify(item, {
        title: 'Rule turned off',
        text: 'It is off in every draft, until you turn it on again in the settings.',
        undo: () => followed.turnOff(rule, false),
      });
      followed.turnOff(rule, true);
    },
    step: (by) => step(by),
    close: () => panel.close(),
  });

  const notify = (item: Item, notice: { title: string; text: string; undo: () => void }) => {
    const box = anchorOf(item.id)();
    const undo = () => {
      notice.undo();
      panel.close();
    };
    const next = verdict.items.length > 1 ? () => step(1, item) : undefined;
    const close = () => panel.close();
    show(noticeOf({ ...notice, undo, close, ...(next && { next }) }), () => box, false);
  };

  const list = () => {
    const choose = (item: Item) => open(item, true);
    const content = listOf(verdict, keys, { choose, settings, close: () => panel.close() });
    show(content, () => boxOf(badge.element) ?? visibleBox(element), true);
  };

  const step = (by: 1 | -1, from?: Item) => {
    const { items } = verdict;
    const here = items.findIndex(({ id }) => id === opened);
    const item = here >= 0 ? items.at((here + by) % items.length) : nearest(by, from);
    if (item) open(item, true);
    else list();
  };

  /** The first finding from the caret on, or from one that is gone; going back, the last before it. */
  const nearest = (by: 1 | -1, from: Item | undefined): Item | undefined => {
    const { items } = verdict;
    const isAhead = (item: Item) =>
      from
        ? item.start >= from.start
        : isCaretBefore(element, item, marks.place(item.id)) !== false;
    const ahead = items.findIndex(isAhead);
    if (by === 1) return items[Math.max(0, ahead)];
    return items.at((ahead < 0 ? items.length : ahead) - 1);
  };

  const run = (command: Command) => {
    if (command === 'list-findings') list();
    else step(command === 'next-finding' ? 1 : -1);
  };

  const key = (event: KeyboardEvent) => {
    const command = commandOf(event, keys);
    const dismissed = event.key === 'Escape' && panel.isOpen() && stage.isActive(signal);
    if (!command && !dismissed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (command) run(command);
    else panel.close();
  };

  const activate = () => {
    stage.activate(element, signal, place);
    place();
  };

  const followed = follow(told);
  activate();
  element.ownerDocument.defaultView?.addEventListener('keydown', key, { capture: true, signal });
  panel.element.addEventListener(
    'keydown',
    (event) => stage.isActive(signal) && commandOf(event, keys) && key(event),
    { signal },
  );
  element.addEventListener('focusin', activate, { signal });
  element.addEventListener(
    'input',
    () => {
      if (stage.isActive(signal) && !panel.hasFocus()) panel.close();
      if (marks.areDrawn()) redraw();
    },
    { signal },
  );
  watchLayout(
    element,
    () => {
      place();
      if (marks.areDrawn()) redraw();
    },
    signal,
  );
  const redraw = () => {
    verdict = followed.refresh();
    draw();
  };
  watchPointer(
    element,
    {
      marks,
      card: panel.element,
      opened: (id) => {
        const item = verdict.items.find((one) => one.id === id);
        if (item) open(item, false);
      },
      left: () => {
        if (stage.isActive(signal) && !focused && !panel.hasFocus()) panel.close();
      },
    },
    signal,
  );

  return {
    isHere: () => stage.isActive(signal) && (stage.hasFocus() || hasFocus(element.ownerDocument)),
    run,
    report: () => ({
      type: 'standing',
      state: verdict.state,
      findings: verdict.items.map(({ shown }) => shown.severity),
    }),
  };
}

/** Whether the focus is in this document itself, not in a frame of it or in the card of one. */
function hasFocus(page: Document): boolean {
  const { activeElement, documentElement, body } = page;
  const isElsewhere =
    activeElement !== body &&
    (activeElement?.parentNode === documentElement || activeElement?.localName === 'iframe');
  return page.hasFocus() && !isElsewhere;
}

const boxOf = (target: Element) => {
  const box = target.getBoundingClientRect();
  return box.width > 0 ? box : undefined;
};
