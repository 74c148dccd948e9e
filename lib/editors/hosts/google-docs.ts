import type { Adapter, Editor } from '../editor.ts';
import { closestAcross } from '../enclosing.ts';
import { annotatedLayer } from './google-docs-layer.ts';
import { kindAt } from '../kind.ts';
import { pageText } from '../page-text.ts';

/** Receives the keys; what it holds is never the draft. Since 2010 at the latest. */
const keyFrame = '.docs-texteventtarget-iframe';
/** Scrolls the pages. Since 2014 at the latest. */
const scroller = '.kix-appview-editor';

/** Words are painted; the page tells its text, and where the words of the pages in sight are, only when asked. */
export const googleDocs: Adapter = {
  id: 'google-docs',
  matches: ['https://docs.google.com/*'],
  editorAt: (target) => {
    const element = target.closest<HTMLElement>('[contenteditable], textarea');
    const page = closestAcross(target, keyFrame)?.ownerDocument;
    const surface = page?.querySelector<HTMLElement>(scroller);
    return element && surface ? docsEditor(element, surface) : undefined;
  },
};

/** How soon a page is asked again that still tells the old text though it paints another. */
const againMs = [200, 600, 1800];

function docsEditor(element: HTMLElement, surface: HTMLElement): Editor {
  const source = pageText(surface.ownerDocument);
  const layer = annotatedLayer(surface);
  const kind = kindAt(surface);
  let text = '';

  return {
    adapter: googleDocs.id,
    element,
    ...(kind && { kind }),
    ready: source.ready,
    read: () => {
      const told = source.told();
      if (!told) throw new Error('The page does not tell its text.');
      text = proseOf(told.text);
      // A document is no message to anyone.
      return { text, subject: '', recipients: [] };
    },
    place: (span) => {
      const rects = layer.rects(span, text);
      return rects && { rects };
    },
    caret: () => source.told()?.caret,
    watch: (changed, signal) => {
      let due: ReturnType<typeof setTimeout> | undefined;
      const look = (times: number) => {
        clearTimeout(due);
        source.refresh(changed);
        const wait = againMs[times];
        if (wait === undefined) return;
        due = setTimeout(() => {
          if (!layer.isIn(proseOf(source.told()?.text ?? ''))) look(times + 1);
        }, wait);
      };
      const begin = () => look(0);
      layer.watch(begin, signal);
      // The page's account of its text may stand still until something is clicked.
      surface.addEventListener('click', begin, { signal, passive: true });
      element.ownerDocument.addEventListener('keyup', begin, { signal, passive: true });
      signal.addEventListener('abort', () => clearTimeout(due), { once: true });
    },
    surface: {
      element: surface,
      watch: (moved, signal) => layer.watch(moved, signal),
      isMarkable: () => layer.isThere(),
    },
  };
}

/**
 * The text as rules read it, unit for unit. Cells, rows and pages end a line; what stands for an image, a footnote or
 * a chip is an object.
 */
const proseOf = (told: string): string =>
  told.replaceAll(/[\p{Cc}\uE000-\uF8FF]/gu, (sign) => {
    if (sign === '\t') return sign;
    return lineEnds.includes(sign) ? '\n' : '\uFFFC';
  });

const lineEnds = '\n\u0003\u000B\u000C\r\u0010\u0011\u0012\u001C';
