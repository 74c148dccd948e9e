import type { Editor } from './editor.ts';
import { type Known, type TextMap, textMap } from './text-map.ts';

/** An element whose content is edited in place; what matches `skip` in it is no part of the draft. */
export function richTextEditor(element: HTMLElement, skip = ''): Editor {
  let map: TextMap | undefined;
  let known: Known = new WeakMap();
  let observer: MutationObserver | undefined;
  let tell = () => {};

  const forget = (records: readonly MutationRecord[]) => {
    for (const { target } of records) {
      // Which blocks count may depend on their neighbours.
      if (target === element) known = new WeakMap();
      let block: Node | null = target;
      while (block && block.parentNode !== element) block = block.parentNode;
      if (block) known.delete(block);
    }
    if (records.length > 0) tell();
  };
  return {
    adapter: 'page',
    element,
    read: () => {
      // Unwatched blocks may change without our knowing.
      if (observer) forget(observer.takeRecords());
      else known = new WeakMap();
      map = textMap(element, skip, known);
      return { text: map.text, subject: '', recipients: 'unknown' };
    },
    place: (span) => {
      const ranges = map?.ranges(span);
      return ranges && { ranges };
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
