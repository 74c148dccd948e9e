import type { Keys } from '../engine/messages.ts';
import type { Item, Verdict } from '../engine/verdict.ts';
import { closeButton, type Content } from './card.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { countOf, keysOf, quoted, severityNames, stateMeanings, standingOf } from './words.ts';

export interface ListActions {
  readonly choose: (item: Item) => void;
  readonly settings: () => void;
  readonly close: () => void;
}

/** Every finding of a draft as a list: the way in for those who do not see the marks. */
export function listOf(verdict: Verdict, keys: Keys, actions: ListActions): Content {
  const { state, items, text } = verdict;
  const found = state === 'checked' && items.length > 0;
  const title = found ? `${countOf(items.length)} in this draft` : standingOf(verdict);
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
          severityNames[item.shown.severity],
        ),
        element('span', { class: 'words' }, quoted(text.slice(item.start, item.end), 60)),
        element('span', {}, item.shown.message),
      ),
    );
  return {
    labelledBy: 'title',
    describedBy: found ? '' : 'standing',
    nodes: [
      element('header', {}, element('h2', { id: 'title' }, title), closeButton(actions.close)),
      element(
        'div',
        { class: 'body' },
        found
          ? element('ol', { class: 'rows' }, ...items.map(row))
          : element('p', { id: 'standing' }, stateMeanings[state]),
      ),
      element(
        'footer',
        {},
        state === 'unset' || !found
          ? element('button', { type: 'button', click: actions.settings }, 'Open settings')
          : keyHint(keys),
      ),
    ],
  };
}

const keyHint = (keys: Keys): HTMLElement =>
  element(
    'p',
    { class: 'hint' },
    'Next ',
    element('kbd', {}, keysOf(keys, 'next-finding')),
    '  Previous ',
    element('kbd', {}, keysOf(keys, 'previous-finding')),
  );
