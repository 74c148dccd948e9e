import { say } from '../words/say.ts';
import { closeButton, type Content } from './card.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';

interface Notice {
  readonly title: string;
  readonly text: string;
  readonly undo: () => void;
  /** Omitted when there is nothing further to see. */
  readonly next?: () => void;
  readonly close: () => void;
}

/** Says what was just done, and offers to take it back. */
export const noticeOf = ({ title, text, undo, next, close }: Notice): Content => ({
  labelledBy: 'title',
  describedBy: 'text',
  nodes: [
    element(
      'header',
      { role: 'none' },
      icon('done'),
      element('h2', { id: 'title' }, title),
      closeButton(close),
    ),
    element('div', { class: 'body' }, element('p', { id: 'text' }, text)),
    element(
      'footer',
      { role: 'none' },
      element('button', { type: 'button', click: undo }, say('noticeUndo')),
      next && element('button', { type: 'button', class: 'quiet', click: next }, say('cardNext')),
    ),
  ],
});
