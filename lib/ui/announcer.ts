import { element } from './element.ts';

/** Says the words; with the hint the first time. */
export type Announce = (words: string, hint: string) => void;

/** Nothing is said before the writer has paused this long. */
const pauseMs = 2000;

/** Tells a screen reader, politely and only when the writer pauses, what has changed. */
export function createAnnouncer(root: ShadowRoot, signal: AbortSignal): Announce {
  const region = element('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  root.append(region);
  let due: ReturnType<typeof setTimeout> | undefined;
  let said: string | undefined;
  signal.addEventListener('abort', () => clearTimeout(due), { once: true });
  signal.addEventListener('abort', () => region.remove(), { once: true });

  return (words, hint) => {
    clearTimeout(due);
    if (words === (said ?? '')) return;
    due = setTimeout(() => {
      region.textContent = said === undefined ? `${words} ${hint}` : words;
      said = words;
    }, pauseMs);
  };
}
