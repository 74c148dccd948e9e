import { inOrder, shifted, type Span } from '../../text/span.ts';
import { alignRuns } from '../alignment.ts';
import type { Adapter, Editor } from '../editor.ts';
import { kindAt } from '../kind.ts';
import { pageText } from '../page-text.ts';
import { rangesOf } from '../segments.ts';
import { isStandIn } from '../stand-in.ts';
import { visibleIn } from '../visible.ts';
import { type RenderedParagraph, renderedParagraphs } from './word-paragraphs.ts';

/** Scrolls the pages. */
const panel = '#WACViewPanel';

/**
 * Word for the web: the keys go to an element that holds nothing, the words are rendered beside it, page by page. The
 * text is that of Word's own model, and words are marked only in paragraphs that say exactly what the model says.
 */
export const word: Adapter = {
  id: 'word',
  matches: ['https://*.officeapps.live.com/*'],
  editorAt: (target) => {
    const element = target.closest<HTMLElement>('[contenteditable], textarea');
    const surface = target.ownerDocument.querySelector<HTMLElement>(panel);
    return element && surface && isStandIn(element) ? wordEditor(element, surface) : undefined;
  },
};

/** A rendered paragraph with its place in the text. */
interface Placed extends Span {
  readonly paragraph: RenderedParagraph;
}

function wordEditor(element: HTMLElement, surface: HTMLElement): Editor {
  const source = pageText(surface.ownerDocument);
  const kind = kindAt(surface);
  const view = surface.ownerDocument.defaultView ?? window;
  const watchers = new Set<() => void>();
  let text = '';
  let placed: readonly Placed[] | undefined;
  let due = 0;

  const forget = (records: readonly MutationRecord[]) => {
    if (records.length === 0) return;
    placed = undefined;
    due ||= view.requestAnimationFrame(() => {
      due = 0;
      for (const rendered of watchers) rendered();
    });
  };
  const observer = new MutationObserver(forget);
  const whenRendered = (rendered: () => void, signal: AbortSignal) => {
    if (watchers.size === 0)
      observer.observe(surface, { subtree: true, childList: true, characterData: true });
    watchers.add(rendered);
    const end = () => {
      watchers.delete(rendered);
      if (watchers.size === 0) observer.disconnect();
    };
    signal.addEventListener('abort', end, { once: true });
  };

  const placedNow = (): readonly Placed[] => {
    // Unwatched, the page may render without our knowing.
    if (watchers.size === 0) placed = undefined;
    else forget(observer.takeRecords());
    return (placed ??= source.told() === undefined ? [] : placedIn(text, surface));
  };

  return {
    adapter: word.id,
    element,
    ...(kind && { kind }),
    ready: source.ready,
    read: () => {
      const now = proseOf(source.told()?.text ?? renderedText(surface));
      if (now !== text) placed = undefined;
      text = now;
      // A document is no message to anyone.
      return { text, subject: '', recipients: [] };
    },
    place: (span) => {
      const ranges: Range[] = [];
      let reached = span.start;
      for (const { start, end, paragraph } of placedNow()) {
        if (end <= span.start || start >= span.end) continue;
        const here = shifted(span, -start);
        const found = rangesOf(here, paragraph.text, paragraph.segments);
        if (!found || text.slice(reached, start).trim() !== '') return undefined;
        ranges.push(...found);
        reached = end;
      }
      return reached >= span.end && ranges.length > 0 ? { ranges } : undefined;
    },
    watch: (changed, signal) => {
      const ask = () => {
        source.refresh(changed);
        // Where Word tells nothing, what it renders is all there is.
        if (!source.told()) changed();
      };
      whenRendered(ask, signal);
      for (const type of ['keyup', 'input']) element.addEventListener(type, ask, { signal });
    },
    surface: {
      element: surface,
      watch: whenRendered,
      isMarkable: () => placedNow().length > 0,
    },
  };
}

/** The rendered paragraphs that say exactly what the text says, word and space, in its order. */
function placedIn(text: string, surface: Element): readonly Placed[] {
  const rendered = renderedParagraphs(surface);
  const all = visibleIn(text);
  const starts = alignRuns(
    rendered.map((paragraph) => visibleIn(paragraph.text).characters),
    all.characters,
  );
  return inOrder(
    rendered.flatMap((paragraph, index) => {
      const visible = starts[index];
      if (visible === undefined) return [];
      const lead = visibleIn(paragraph.text).offsetOf(0);
      const start = all.offsetOf(visible) - lead;
      const end = start + paragraph.text.length;
      return text.slice(start, end) === paragraph.text ? [{ start, end, paragraph }] : [];
    }),
  );
}

function renderedText(surface: Element): string {
  const rendered = renderedParagraphs(surface);
  if (rendered.length === 0) throw new Error('expected rendered paragraphs, got none');
  return rendered.map((paragraph) => paragraph.text).join('\n');
}

/** The text as rules read it, unit for unit: cells, columns and pages end a line, objects are objects. */
const proseOf = (told: string): string =>
  told.replaceAll(/[\p{Cc}\u00A0\uE000-\uF8FF]/gu, (sign) => {
    if (sign === '\u00A0') return ' ';
    if (sign === '\t') return sign;
    return lineEnds.includes(sign) ? '\n' : '\uFFFC';
  });

const lineEnds = '\n\r\u0007\u000B\u000C\u000E';
