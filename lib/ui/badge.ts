import type { Verdict } from '../engine/verdict.ts';
import type { Box } from './box.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { gravest, standingOf } from './words.ts';

export interface Badge {
  readonly element: HTMLElement;
  readonly show: (verdict: Verdict) => void;
  /** Stands in the corner of the editor's visible part; hidden when none is visible. */
  readonly place: (editor: Box | undefined) => void;
}

const inset = 6;

/** A small word in the corner of the editor: how it stands. Opens the list. */
export function createBadge(root: ShadowRoot, open: () => void, signal: AbortSignal): Badge {
  const words = element('span', {});
  const badge = element('button', { type: 'button', class: 'badge', click: open }, words);
  // The caret stays where it is.
  badge.addEventListener('mousedown', (event) => event.preventDefault());
  root.append(badge);
  signal.addEventListener('abort', () => badge.remove(), { once: true });

  return {
    element: badge,
    show: (verdict) => {
      const { state, items } = verdict;
      const severity = gravest(items.map(({ shown }) => shown.severity));
      const calm = state === 'checked' && severity === undefined;
      const sign = severity ?? (calm ? 'done' : 'off');
      const standing = standingOf(verdict);
      if (words.textContent === standing && badge.classList.contains(sign)) return;
      badge.className = `badge ${state} ${sign}`;
      badge.setAttribute('aria-label', `Clausemark: ${standing}`);
      words.textContent = standing;
      badge.replaceChildren(icon(sign), words);
      badge.hidden = state === 'checking';
    },
    place: (editor) => {
      const room = editor && editor.right - editor.left >= 120 && editor.bottom - editor.top >= 36;
      badge.classList.toggle('away', !room);
      if (!editor || !room) return;
      badge.style.left = `${editor.right - inset}px`;
      badge.style.top = `${editor.bottom - inset}px`;
    },
  };
}
