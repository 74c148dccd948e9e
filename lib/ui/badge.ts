import type { Verdict } from '../engine/verdict.ts';
import { say } from '../words/say.ts';
import { type Box, sizeOf } from './box.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { gravest, standingOf } from './words.ts';

export interface Badge {
  readonly element: HTMLElement;
  /** `marked` false: the page does not tell where the words stand. Answers whether it says something else now. */
  readonly show: (verdict: Verdict, marked: boolean) => boolean;
  /** Stands in the corner of the editor's visible part; hidden when none is visible. */
  readonly place: (editor: Box | undefined) => void;
}

const inset = 6;
/** As high as two lines and the badge. */
const roomy = 64;
const nothing = { width: 0, height: 0 };

/** A small word in the corner of the editor: how it stands. Opens the list. */
export function createBadge(root: ShadowRoot, open: () => void, signal: AbortSignal): Badge {
  const words = element('span', {});
  const badge = element('button', { type: 'button', class: 'badge', click: open }, words);
  // The caret stays where it is.
  badge.addEventListener('mousedown', (event) => event.preventDefault());
  root.append(badge);
  signal.addEventListener('abort', () => badge.remove(), { once: true });

  let said = '';

  return {
    element: badge,
    show: (verdict, marked) => {
      const { state, items } = verdict;
      const severity = gravest(items.map(({ shown }) => shown.severity));
      const saying = [state, items.length, severity, marked].join(' ');
      if (saying === said) return false;
      said = saying;
      const calm = state === 'checked' && severity === undefined;
      const sign = severity ?? (calm ? 'done' : 'off');
      const known = standingOf(verdict);
      const standing = marked || severity === undefined ? known : say('badgeUnmarked', known);
      const placing = [...badge.classList].filter((name) => name === 'away' || name === 'small');
      badge.className = ['badge', state, sign, ...placing].join(' ');
      badge.setAttribute('aria-label', say('badgeLabel', standing));
      words.textContent = standing;
      badge.replaceChildren(icon(sign), words);
      badge.hidden = state === 'checking' || state === 'paused';
      return true;
    },
    place: (editor) => {
      const { width, height } = editor ? sizeOf(editor) : nothing;
      badge.classList.toggle('away', width < 80 || height < 16);
      badge.classList.toggle('small', height < roomy);
      if (!editor) return;
      // In a line of text there is no corner to spare: there it stands at the end.
      const over = height < roomy ? (height - badge.offsetHeight) / 2 : inset;
      badge.style.left = `${editor.right - inset}px`;
      badge.style.top = `${editor.bottom - over}px`;
    },
  };
}
