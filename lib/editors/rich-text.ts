import type { Editor } from './editor.ts';
import { type TextMap, textMap } from './text-map.ts';

/** An element whose content is edited in place; what matches `skip` in it is no part of the draft. */
export function richTextEditor(element: HTMLElement, skip = ''): Editor {
  let map: TextMap | undefined;
  return {
    adapter: 'page',
    element,
    read: () => {
      map = textMap(element, skip);
      return { text: map.text, subject: '', recipients: 'unknown' };
    },
    place: (span) => {
      const ranges = map?.ranges(span);
      return ranges && { ranges };
    },
    watch: (changed, signal) => {
      const observer = new MutationObserver(changed);
      observer.observe(element, { characterData: true, childList: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    },
  };
}
