import { element } from './element.ts';
import type { Layer } from './marks.ts';

/**
 * Draws lines in our own layer, where the browser cannot mark the words themselves: above the page, or inside an
 * element of it that scrolls them along.
 */
export function createLines(
  root: ShadowRoot,
  surface: HTMLElement | undefined,
  signal: AbortSignal,
): Layer {
  const rides = surface !== undefined;
  const layer = element('div', { class: rides ? 'riding' : 'lines', 'aria-hidden': 'true' });
  root.prepend(layer);
  signal.addEventListener('abort', () => layer.remove(), { once: true });
  let drawn = '';

  return {
    rides,
    draw: (lines) => {
      // A page that builds anew what scrolls does not know of us.
      if (lines.length > 0 && surface && root.host.parentNode !== surface)
        surface.append(root.host);
      // Above the page the viewport is ours; inside it lines are told from where the layer is.
      const { left, top } = rides && lines.length > 0 ? layer.getBoundingClientRect() : corner;
      const made = lines.map(({ box, style, open }) => ({
        look: `line ${style}${open ? ' open' : ''}`,
        place:
          `left:${box.left - left}px;top:${box.top - top}px;` +
          `width:${box.right - box.left}px;height:${box.bottom - box.top}px`,
      }));
      const now = JSON.stringify(made);
      if (now === drawn) return;
      drawn = now;
      layer.replaceChildren(
        ...made.map(({ look, place }) => {
          const line = element('i', { class: look });
          // Not as an attribute: a page's policy may forbid those.
          line.style.cssText = place;
          return line;
        }),
      );
    },
  };
}

const corner = { left: 0, top: 0 };
