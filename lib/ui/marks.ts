import type { Editor, Place } from '../editors/editor.ts';
import type { Look } from '../engine/messages.ts';
import type { Item } from '../engine/verdict.ts';
import { type Box, holds, linesOf, shared } from './box.ts';
import { highlightsIn } from './highlights.ts';
import { lifted, visibleBox } from './reach.ts';

/** The marks of one editor's findings. */
export interface Marks {
  /** Draws these findings, and leaves alone what stands already. */
  readonly draw: (items: readonly Item[], open?: string, look?: Look) => void;
  /** The visible lines of a finding, in the viewport of the outermost document. */
  readonly lines: (id: string) => readonly Box[];
  /** The finding at a point of the editor's own viewport. */
  readonly at: (x: number, y: number) => string | undefined;
  readonly place: (id: string) => Place | undefined;
  /** Whether any is missing, or has lost its words: the page has put others in their place, or the same ones anew. */
  readonly areStale: (items: readonly Item[]) => boolean;
  /** Whether any is drawn by us, and has to be drawn again when the page moves. */
  readonly areDrawn: () => boolean;
}

interface Mark {
  readonly item: Item;
  readonly place: Place;
}

/** Where lines are drawn. */
export interface Layer {
  readonly draw: (lines: readonly Line[]) => void;
  /** Whether it lies in the page and is cut off and scrolled by it. */
  readonly rides: boolean;
}

/** A line to draw where the browser has no ranges, in the viewport of the outermost document. */
export interface Line {
  readonly box: Box;
  /** The severity, and the kind of line where a person chose one. */
  readonly style: string;
  readonly open: boolean;
}

export function createMarks(editor: Editor, layer: Layer, signal: AbortSignal): Marks {
  const element = editor.surface?.element ?? editor.element;
  const page = element.ownerDocument;
  const tree = element.getRootNode();
  const highlights = highlightsIn(isTree(tree) ? tree : page, signal);
  // Where the system chooses the colours every highlight looks selected: lines of our own say more.
  const forced = page.defaultView?.matchMedia('(forced-colors: active)');
  // The browser looks its styles through to answer: it is not asked for every mark at every key.
  let isForced = forced?.matches === true;
  forced?.addEventListener('change', ({ matches }) => (isForced = matches), { signal });
  let marks: ReadonlyMap<string, Mark> = new Map();
  let opened: string | undefined;
  let isQuiet = false;

  const isDrawn = (place: Place): boolean => 'rects' in place || isForced;
  const clear = (id: string, { item, place }: Mark) => {
    if (!('ranges' in place)) return;
    for (const range of place.ranges) {
      highlights.remove(item.shown.severity, range);
      if (id === opened) highlights.remove('open', range);
    }
  };
  const wholeLines = ({ place }: Mark): readonly Box[] =>
    linesOf(place).map((line) => lifted(line, page));
  const visibleLines = (mark: Mark | undefined): readonly Box[] => {
    const seen = mark && visibleBox(element);
    if (!seen) return [];
    return linesOf(mark.place).flatMap((line) => shared(lifted(line, page), seen) ?? []);
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const [id, mark] of marks) clear(id, mark);
      layer.draw([]);
    },
    { once: true },
  );

  return {
    draw: (items, open, look = standard) => {
      isQuiet = look.quiet;
      const next = new Map<string, Mark>();
      for (const item of items) {
        const before = marks.get(item.id);
        const isAlike = before?.item.shown.severity === item.shown.severity;
        const place = editor.place(item, isAlike ? before.place : undefined);
        if (place) next.set(item.id, { item, place });
      }
      for (const [id, mark] of marks) {
        const kept = next.get(id)?.place === mark.place && (id === open) === (id === opened);
        if (!kept) clear(id, mark);
      }
      opened = open;
      marks = next;
      for (const [id, { item, place }] of marks) {
        if (isDrawn(place) || !('ranges' in place)) continue;
        for (const range of place.ranges) {
          if (look.quiet) highlights.remove(item.shown.severity, range);
          else highlights.add(item.shown.severity, range);
          if (id === open) highlights.add('open', range);
        }
      }
      highlights.assert(look.underline);
      const drawn = [...marks].filter(
        ([id, { place }]) => isDrawn(place) && (!look.quiet || id === open),
      );
      const linesIn = layer.rides ? wholeLines : visibleLines;
      layer.draw(
        drawn.flatMap(([id, mark]) =>
          linesIn(mark).map((box) => ({
            box,
            style: `${mark.item.shown.severity} ${look.underline}`,
            open: id === open,
          })),
        ),
      );
    },
    lines: (id) => visibleLines(marks.get(id)),
    at: (x, y) => {
      const seen = visibleBox(element);
      const point = lifted({ left: x, top: y, right: x, bottom: y }, page);
      if (isQuiet || !seen || !holds(seen, point.left, point.top)) return undefined;
      const under = [...marks].filter(([, { place }]) =>
        linesOf(place).some((line) => holds(line, x, y)),
      );
      // Of marks that overlap, the shortest: the others can be pointed at beside it.
      return under.toSorted(([, a], [, b]) => lengthOf(a) - lengthOf(b))[0]?.[0];
    },
    place: (id) => marks.get(id)?.place,
    areStale: (items) => items.length !== marks.size || [...marks.values()].some(isStale),
    areDrawn: () => [...marks.values()].some(({ place }) => isDrawn(place)),
  };
}

/** Live ranges go with their words; those that have become shorter or longer have lost them. */
function isStale({ item, place }: Mark): boolean {
  if (!('ranges' in place)) return false;
  let length = 0;
  for (const { collapsed, startContainer, startOffset, endContainer, endOffset } of place.ranges) {
    if (collapsed) return true;
    if (startContainer === endContainer) length += endOffset - startOffset;
    else if (isText(startContainer) && isText(endContainer)) length = NaN;
    else return true;
  }
  return length !== item.end - item.start && !Number.isNaN(length);
}

const isText = ({ nodeType }: Node): boolean => nodeType === Node.TEXT_NODE;

const standard: Look = { quiet: false, underline: 'by-severity' };

const lengthOf = ({ item }: Mark): number => item.end - item.start;

const isTree = (node: Node): node is Document | ShadowRoot => 'adoptedStyleSheets' in node;
