import { element } from './element.ts';

export interface Announcer {
  /** Says how things stand, when the writer pauses; with the hint the first time. */
  readonly announce: (words: string, hint: string) => void;
  /** Says what was just done. */
  readonly tell: (words: string) => void;
}

/** Nothing is said before the writer has paused this long. */
const pauseMs = 2000;

/** Tells a screen reader, politely and only when the writer pauses, what has changed. */
export function createAnnouncer(root: ShadowRoot, signal: AbortSignal): Announcer {
  const region = element('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  root.append(region);
  let due: ReturnType<typeof setTimeout> | undefined;
  let said: string | undefined;
  signal.addEventListener('abort', () => clearTimeout(due), { once: true });
  signal.addEventListener('abort', () => region.remove(), { once: true });

  return {
    announce: (words, hint) => {
      clearTimeout(due);
      if (words === (said ?? '')) return;
      due = setTimeout(() => {
        region.textContent = said === undefined ? `${words} ${hint}` : words;
        said = words;
      }, pauseMs);
    },
    tell: (words) => {
      region.textContent = words;
    },
  };
}
