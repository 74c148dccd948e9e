import type { Editor } from '../editors/editor.ts';
import type { Command, Keys, Report, Told, Wish } from '../engine/messages.ts';
import type { Followed, Heard, Item, Verdict } from '../engine/verdict.ts';
import type { Span } from '../text/span.ts';
import { createBadge } from './badge.ts';
import type { Box } from './box.ts';
import { onKey } from './guard.ts';
import { watchLayout } from './layout.ts';
import { createLines } from './lines.ts';
import { createMarks } from './marks.ts';
import { watchPointer } from './pointer.ts';
import { visibleBox } from './reach.ts';
import { commandOf } from './shortcuts.ts';
import { createShowing } from './showing.ts';
import type { Stage } from './stage.ts';
import { announcementOf, hintOf } from './words.ts';

interface Options {
  readonly stage: Stage;
  /** Follows the editor's draft. */
  readonly follow: (heard: Heard) => Followed;
  readonly keys: Keys;
  readonly settings: () => void;
  /** Opens the side panel; omitted where there is none to open. */
  readonly panel?: () => void;
}

/** One editor with its findings on show. */
export interface Presented {
  /** Whether a command to this page is meant for this editor: other frames hear it as well. */
  readonly isHere: () => boolean;
  readonly run: (command: Command) => void;
  readonly report: () => Report;
  readonly told: () => Told;
  readonly grant: (wish: Wish) => void;
  /** Opens the card of the finding of a rule at a place, at once or as soon as it is found. */
  readonly show: (wanted: Wanted) => void;
  readonly judged: () => Verdict | undefined;
}

export interface Wanted extends Span {
  readonly rule: string;
}

/** Shows an editor's findings: marks under the words, a badge in its corner, and a card for the one that is asked for. */
export function present(editor: Editor, options: Options, signal: AbortSignal): Presented {
  const { stage, follow, keys, settings, panel } = options;
  const { element } = editor;
  const page = element.ownerDocument;
  const { surface } = editor;
  const shown = surface?.element ?? element;
  let verdict: Verdict = { state: 'checking', text: '', items: [] };
  let hadSome = false;
  let entered = 0;
  /** What was ignored from the side panel, to be taken back. */
  const ignored = new Map<string, Item>();
  let wanted: Wanted | undefined;

  const root = surface ? stage.layerIn(surface.element, signal) : stage.root;
  const marks = createMarks(editor, createLines(root, surface?.element, signal), signal);
  const badge = createBadge(stage.root, () => list(), signal);
  const isMarkable = () => surface?.isMarkable() ?? true;
  const draw = () => marks.draw(verdict.items, showing.opened(), verdict.look);
  const showing = createShowing({
    editor,
    stage,
    marks,
    keys,
    settings,
    ...(panel && { sidePanel: panel }),
    verdict: () => verdict,
    followed: () => followed,
    changed: () => redraw(),
    badge: () => boxOf(badge.element),
  });
  const place = () => {
    const isActive = stage.isActive(signal);
    badge.place(isActive ? visibleBox(shown) : undefined);
    if (isActive) stage.panel.place();
  };
  const activate = () => {
    entered = Date.now();
    stage.activate(element, signal, place);
    redraw();
    place();
  };
  const run = (command: Command) => {
    if (command === 'open-panel') return panel?.();
    activate();
    showing.run(command);
  };
  const list = () => run('list-findings');

  const told = (next: Verdict) => {
    verdict = next;
    hadSome ||= verdict.items.length > 0;
    draw();
    if (badge.show(verdict, isMarkable())) place();
    else if (stage.isActive(signal)) stage.panel.place();
    showing.update();
    if (wanted) show(wanted);
    if (stage.isActive(signal)) stage.announce(announcementOf(verdict, hadSome), hintOf(keys));
  };
  const show = (what: Wanted) => {
    const item = verdict.items.find(
      ({ shown, start, end }) =>
        shown.finding.rule === what.rule && start === what.start && end === what.end,
    );
    wanted = item || followed.judged() ? undefined : what;
    if (!item) return;
    element.focus({ preventScroll: true });
    activate();
    showing.open(item, true);
  };
  const redraw = () => {
    verdict = followed.refresh();
    draw();
  };
  const changed = (next: Verdict) => {
    verdict = next;
    if (marks.areDrawn() || marks.areStale(next.items)) draw();
  };
  const followed = follow({ told, changed });
  activate();

  const moved = () => {
    place();
    if (marks.areDrawn()) redraw();
  };
  const shifted = () => {
    redraw();
    badge.show(verdict, isMarkable());
  };
  /** A page may have several editors: keys are for the one that is written in, or was last. */
  const isForUs = ({ target }: Event) =>
    stage.isActive(signal) || (target instanceof Node && element.contains(target));
  const key = (event: KeyboardEvent) => {
    const command = isForUs(event) ? commandOf(event, keys) : undefined;
    const isOpen = stage.isActive(signal) && stage.panel.isOpen();
    const isDismissal = event.key === 'Escape' && !event.isComposing && isOpen;
    if (!command && !isDismissal) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (command) run(command);
    else stage.panel.close();
  };
  const keyInPanel = (event: KeyboardEvent) => {
    if (stage.isActive(signal) && commandOf(event, keys)) key(event);
  };
  const point = (id: string) => {
    const item = verdict.items.find((one) => one.id === id);
    if (!item) return;
    activate();
    showing.open(item, false);
  };

  const grant = (wish: Wish) => {
    if (wish.type === 'off') return followed.turnOff(wish.rule, wish.off);
    const item = ignored.get(wish.id) ?? verdict.items.find(({ id }) => id === wish.id);
    if (!item) return;
    if (wish.type === 'ignore') {
      if (wish.ignored) ignored.set(item.id, item);
      else ignored.delete(item.id);
      return followed.ignore(item, wish.ignored);
    }
    activate();
    showing.jump(item);
  };

  page.defaultView?.addEventListener('keydown', key, { capture: true, signal });
  onKey(stage.root, keyInPanel, signal);
  element.addEventListener('focusin', activate, { signal });
  element.addEventListener('input', showing.pass, { signal });
  watchLayout(shown, moved, signal);
  surface?.watch(shifted, signal);
  watchPointer(
    shown,
    { marks, card: stage.panel.element, opened: point, left: showing.pass },
    signal,
  );

  return {
    isHere: () => stage.isActive(signal) && (stage.hasFocus() || hasFocus(page)),
    run,
    show,
    judged: followed.judged,
    report: () => ({
      type: 'standing',
      state: verdict.state,
      findings: verdict.items.map(({ shown }) => shown.severity),
    }),
    told: () => ({
      state: verdict.state,
      marked: isMarkable(),
      entered,
      findings: verdict.items.map(({ id, start, end, shown }) => ({
        id,
        words: verdict.text.slice(start, end),
        shown,
      })),
    }),
    grant,
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

function boxOf(target: Element): Box | undefined {
  const box = target.getBoundingClientRect();
  return box.width > 0 ? box : undefined;
}
