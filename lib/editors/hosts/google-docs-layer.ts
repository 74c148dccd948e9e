import { inOrder, type Span } from '../../text/span.ts';
import { alignRuns } from '../alignment.ts';
import { firstThat } from '../segments.ts';
import { type Visible, visibleIn } from '../visible.ts';

/** What Google Docs says of the words that it has painted: one unseen rectangle for each run of one style in one line. */
export interface AnnotatedLayer {
  /** Where a span of the text is painted, in viewport coordinates; undefined unless all of it is, and for certain. */
  readonly rects: (span: Span, text: string) => readonly DOMRect[] | undefined;
  /** Whether there are rectangles at all. */
  readonly isThere: () => boolean;
  /** Whether every longer run that is painted is in a text. */
  readonly isIn: (text: string) => boolean;
  /** Calls back, once per frame at most, when words are painted anew or elsewhere, until the signal aborts. */
  readonly watch: (painted: () => void, signal: AbortSignal) => void;
}

interface Run {
  readonly rect: SVGGraphicsElement;
  readonly label: string;
  readonly font: string;
  readonly visible: Visible;
  /** Where it stands among the visible characters of the whole text. */
  readonly start: number;
}

const rectangles = 'rect[aria-label][data-font-css]';
/** Carets, of the writer and of others, blink. */
const carets = '.kix-cursor';

export function annotatedLayer(surface: HTMLElement): AnnotatedLayer {
  const pen = surface.ownerDocument.createElement('canvas').getContext('2d');
  let known: { readonly text: string; readonly visible: Visible } | undefined;
  let placed: { readonly text: string; readonly runs: readonly Run[] } | undefined;
  const view = surface.ownerDocument.defaultView ?? window;
  const watchers = new Set<() => void>();
  let due = 0;

  const note = (records: readonly MutationRecord[]) => {
    if (records.every(({ target }) => isIn(target, carets))) return;
    placed = undefined;
    due ||= view.requestAnimationFrame(() => {
      due = 0;
      for (const painted of watchers) painted();
    });
  };
  const observer = new MutationObserver(note);

  const visibleOf = (text: string): Visible => {
    if (known?.text !== text) known = { text, visible: visibleIn(text) };
    return known.visible;
  };

  const painted = () =>
    [...surface.querySelectorAll<SVGGraphicsElement>(rectangles)].map((rect) => {
      const label = rect.getAttribute('aria-label') ?? '';
      const font = rect.getAttribute('data-font-css') ?? '';
      return { rect, label, font, visible: visibleIn(label) };
    });

  const runsIn = (text: string): readonly Run[] => {
    // Unwatched, the page may paint without our knowing.
    if (watchers.size === 0) placed = undefined;
    else note(observer.takeRecords());
    if (placed?.text === text) return placed.runs;
    const all = painted();
    const starts = alignRuns(
      all.map(({ visible }) => visible.characters),
      visibleOf(text).characters,
    );
    const runs = inOrder(
      all.flatMap((run, index) => {
        const start = starts[index];
        return start === undefined ? [] : [{ ...run, start }];
      }),
    );
    placed = { text, runs };
    return runs;
  };

  const boxOf = ({ rect, label, font, visible, start }: Run, wanted: Span): DOMRect | undefined => {
    const { length } = visible.characters;
    const first = visible.offsetOf(Math.max(wanted.start - start, 0));
    const last = visible.offsetOf(Math.min(wanted.end - start, length) - 1);
    const box = rect.getBoundingClientRect();
    const matrix = rect.getScreenCTM();
    if (!pen || !matrix || Math.abs(matrix.b) > 0.01 || Math.abs(matrix.c) > 0.01) return undefined;
    const isWhole = wanted.start <= start && wanted.end >= start + length;
    const isRightToLeft = rightToLeft.test(label);
    if (isRightToLeft && !isWhole && leftToRight.test(label)) return undefined;
    pen.font = font;
    const width = (words: string) => pen.measureText(words).width;
    const all = width(label);
    if (!(all > 0)) return undefined;
    // Ratios hold at any zoom.
    const before = (width(label.slice(0, first)) / all) * box.width;
    const after = (width(label.slice(0, last + 1)) / all) * box.width;
    const left = isRightToLeft ? box.right - after : box.left + before;
    return new DOMRect(left, box.top, after - before, box.height);
  };

  return {
    rects: (span, text) => {
      const { countBefore } = visibleOf(text);
      const wanted = { start: countBefore(span.start), end: countBefore(span.end) };
      const runs = runsIn(text);
      const boxes: DOMRect[] = [];
      let reached = wanted.start;
      const isAhead = (at: number) => endOf(runs[at]) > wanted.start;
      for (let at = firstThat(runs.length, isAhead); reached < wanted.end; at += 1) {
        const run = runs[at];
        const box = run && run.start <= reached ? boxOf(run, wanted) : undefined;
        if (!run || !box) return undefined;
        boxes.push(box);
        reached = endOf(run);
      }
      return boxes.length > 0 ? boxes : undefined;
    },
    isThere: () => surface.querySelector(rectangles) !== null,
    isIn: (text) => {
      const { characters } = visibleOf(text);
      return painted().every(
        ({ visible }) => visible.characters.length < 8 || characters.includes(visible.characters),
      );
    },
    watch: (changed, signal) => {
      if (watchers.size === 0) observer.observe(surface, observed);
      watchers.add(changed);
      const end = () => {
        watchers.delete(changed);
        if (watchers.size === 0) observer.disconnect();
      };
      signal.addEventListener('abort', end, { once: true });
    },
  };
}

const observed = {
  subtree: true,
  childList: true,
  attributeFilter: ['aria-label', 'data-font-css', 'x', 'y', 'width', 'transform', 'style'],
};

const endOf = (run: Run | undefined): number =>
  run ? run.start + run.visible.characters.length : Infinity;

// `instanceof` is false for nodes of another window.
const isIn = (node: Node, selector: string): boolean =>
  'closest' in node && typeof node.closest === 'function' && node.closest(selector) !== null;

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;
