import { element } from './element.ts';
import type { Line } from './marks.ts';

/** Draws lines in our own layer, where the browser cannot mark the words themselves. */
export function createLines(root: ShadowRoot, signal: AbortSignal) {
  const layer = element('div', { class: 'lines', 'aria-hidden': 'true' });
  root.prepend(layer);
  signal.addEventListener('abort', () => layer.remove(), { once: true });

  return {
    draw: (lines: readonly Line[]) => {
      layer.replaceChildren(
        ...lines.map(({ box, style, open }) => {
          const line = element('i', { class: `line ${style}${open ? ' open' : ''}` });
          line.style.left = `${box.left}px`;
          line.style.top = `${box.top}px`;
          line.style.width = `${box.right - box.left}px`;
          line.style.height = `${box.bottom - box.top}px`;
          return line;
        }),
      );
    },
  };
}
