import type { Editor } from './editor.ts';
import { type Mirror, mirror } from './mirror.ts';
import { type Field, valueRange } from './value-range.ts';

/** A textarea or a one-line field: its value is the draft. */
export function fieldEditor(field: Field): Editor {
  let read = '';
  let copy: Mirror | undefined;
  return {
    adapter: 'page',
    element: field,
    read: () => {
      read = field.value;
      return { text: read, subject: '', recipients: 'unknown' };
    },
    place: (span) => {
      const { start, end } = span;
      if (field.value.slice(start, end) !== read.slice(start, end)) return undefined;
      const range = valueRange(field, span);
      return range ? { ranges: [range] } : copy && { rects: copy(span) };
    },
    watch: (changed, signal) => {
      copy = mirror(field, signal);
      // A page that sets the value itself fires no `input`, but moves the selection.
      for (const type of ['input', 'change', 'selectionchange']) {
        field.addEventListener(type, changed, { signal });
      }
    },
  };
}
