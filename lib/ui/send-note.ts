import { say } from '../words/say.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import type { Stage } from './stage.ts';

/** What there is to say of a message that was held: `unchecked` it went as it was, `stuck` it did not go. */
export type Note = 'unchecked' | 'stuck';

/** Long enough to be read twice. */
const shownMs = 30_000;

const words = {
  unchecked: ['sendUncheckedTitle', 'sendUnchecked'],
  stuck: ['sendStuckTitle', 'sendStuck'],
} as const;

/** Says it at the lower edge of the page, until it is closed or was there long enough. */
export function noteOnSending(stage: Stage, note: Note, signal: AbortSignal): void {
  const life = new AbortController();
  const both = AbortSignal.any([life.signal, signal]);
  const [title, text] = words[note];
  const close = () => life.abort();
  // Told to a screen reader only when words come into what is there already.
  const told = element('div', { class: 'body', role: 'alert' });
  const box = element(
    'section',
    { class: 'panel note' },
    told,
    element(
      'button',
      { type: 'button', class: 'quiet close', 'aria-label': say('cardClose'), click: close },
      icon('close'),
    ),
  );
  stage.root.querySelector('.note')?.remove();
  stage.activate(document.documentElement, both, () => undefined);
  stage.root.append(box);
  told.append(element('h2', {}, say(title)), element('p', {}, say(text)));
  const due = setTimeout(close, shownMs);
  both.addEventListener('abort', () => clearTimeout(due), { once: true });
  both.addEventListener('abort', () => box.remove(), { once: true });
}
