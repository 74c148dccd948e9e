import type { Span } from '../text/span.ts';
import type { Editor } from './editor.ts';
import { isOver, rangeOver } from './segments.ts';
import { readingOf, type TextMap } from './text-map.ts';
import { takesWords, typeOver } from './type-over.ts';

/** An element whose content is edited in place; what matches `skip` in it is no part of the draft. */
export function richTextEditor(element: HTMLElement, skip = ''): Editor {
  const reading = readingOf(element, skip);
  /** Undefined as soon as something has changed. */
  let current: TextMap | undefined;
  let read: TextMap | undefined;
  let observer: MutationObserver | undefined;
  let tell = () => {};

  const forgetAround = (node: Node) => {
    for (let at: Node | null = node; at && at !== element; at = at.parentNode) reading.forget(at);
  };
  /** A style may reach everything inside. */
  const forgetWithin = (node: Node) => {
    const inside = node.ownerDocument?.createTreeWalker(node);
    while (inside?.nextNode()) reading.forget(inside.currentNode);
  };
  const forget = (records: readonly MutationRecord[]) => {
    if (records.length === 0) return;
    current = undefined;
    for (const record of records) {
      const { type, target } = record;
      // What is skipped may depend on what stands before it.
      if (target === element && (type === 'attributes' || skip !== '')) reading.clear();
      if (target === element) reading.reorder();
      forgetAround(target);
      if (type === 'attributes') forgetWithin(target);
      for (const node of [target.previousSibling, target.nextSibling, ...movedIn(record)]) {
        if (node) reading.forget(node);
      }
    }
    tell();
  };
  const map = (): TextMap => {
    // What is not watched may change without our knowing.
    if (observer) forget(observer.takeRecords());
    else reading.clear();
    if (!observer) current = undefined;
    return (current ??= reading.now());
  };
  /** A mark that a locked piece cuts in two has no one place to write in. */
  const select = (span: Span): boolean => {
    const [stretch, more] = map().stretches(span) ?? [];
    if (!stretch || more) return false;
    const { startNode, startOffset, endNode, endOffset } = stretch;
    selectionIn(element)?.setBaseAndExtent(startNode, startOffset, endNode, endOffset);
    return true;
  };
  const written = { element, read: () => map().text, select };
  return {
    adapter: 'page',
    element,
    ...(takesWords(element) && {
      apply: (span: Span, words: string) => typeOver(written, span, words),
    }),
    read: () => {
      read = map();
      return { text: read.text, subject: '', recipients: 'unknown' };
    },
    place: (span, before) => {
      const stretches = read?.stretches(span);
      if (!stretches) return undefined;
      const ranges = before && 'ranges' in before ? before.ranges : [];
      const stands =
        ranges.length === stretches.length &&
        stretches.every((stretch, index) => isOver(ranges[index], stretch));
      return stands ? before : { ranges: stretches.map(rangeOver) };
    },
    watch: (changed, signal) => {
      tell = changed;
      observer = new MutationObserver(forget);
      observer.observe(element, {
        characterData: true,
        childList: true,
        subtree: true,
        attributeFilter: ['class', 'style', 'hidden', 'contenteditable'],
      });
      const end = () => {
        observer?.disconnect();
        observer = undefined;
      };
      signal.addEventListener('abort', end, { once: true });
    },
  };
}

/** What has come or gone, and what stands beside it; letters alone move nothing, and are what most keys change. */
const movedIn = (record: MutationRecord): readonly (Node | null)[] =>
  record.type === 'childList'
    ? [...record.addedNodes, ...record.removedNodes, record.previousSibling, record.nextSibling]
    : [];

/** Chromium keeps a selection of its own in each shadow root; elsewhere the document's reaches in. */
function selectionIn(element: HTMLElement): Selection | null {
  const tree = element.getRootNode();
  return hasSelection(tree) ? tree.getSelection() : element.ownerDocument.getSelection();
}

const hasSelection = (tree: Node): tree is Node & Pick<Document, 'getSelection'> =>
  'getSelection' in tree;
