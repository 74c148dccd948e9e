import type { Keys } from '../engine/messages.ts';
import type { Item, Verdict } from '../engine/verdict.ts';
import { say, sayCount } from '../words/say.ts';
import { closeButton, type Content } from './card.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { keysOf, meaningOf, quoted, severityName, standingOf } from './words.ts';

export interface ListActions {
  readonly choose: (item: Item) => void;
  readonly settings: () => void;
  /** Opens the side panel; omitted where there is none to open. */
  readonly panel?: () => void;
  readonly close: () => void;
}

/** Every finding of a draft as a list: the way in for those who do not see the marks. */
export function listOf(verdict: Verdict, keys: Keys, actions: ListActions): Content {
  const { state, items, text } = verdict;
  const found = state === 'checked' && items.length > 0;
  const isSetUp = state !== 'unset';
  const title = found ? sayCount('findingsHere', items.length) : standingOf(verdict);
  const row = (item: Item) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'row', click: () => actions.choose(item) },
        element(
          'span',
          { class: `severity ${item.shown.severity}` },
          icon(item.shown.severity),
          severityName(item.shown.severity),
        ),
        element('span', { class: 'words' }, quoted(text.slice(item.start, item.end), 60)),
        element('span', {}, item.shown.message),
      ),
    );
  return {
    labelledBy: 'title',
    describedBy: found ? '' : 'standing',
    nodes: [
      element(
        'header',
        { role: 'none' },
        element('h2', { id: 'title' }, title),
        closeButton(actions.close),
      ),
      element(
        'div',
        { class: 'body' },
        found
          ? element('ol', { class: 'rows' }, ...items.map(row))
          : element('p', { id: 'standing' }, meaningOf(state)),
      ),
      element(
        'footer',
        { role: 'none' },
        state === 'unset' || !found
          ? element('button', { type: 'button', click: actions.settings }, say('listSettings'))
          : keyHint(keys),
        isSetUp &&
          actions.panel &&
          element(
            'button',
            { type: 'button', class: 'quiet', click: actions.panel },
            say('listPanel'),
          ),
      ),
    ],
  };
}

const keyHint = (keys: Keys): HTMLElement =>
  element(
    'p',
    { class: 'hint' },
    say('listNext'),
    ' ',
    element('kbd', {}, keysOf(keys, 'next-finding')),
    '  ',
    say('listPrevious'),
    ' ',
    element('kbd', {}, keysOf(keys, 'previous-finding')),
  );
