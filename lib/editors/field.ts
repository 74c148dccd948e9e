import type { Span } from '../text/span.ts';
import type { Editor } from './editor.ts';
import { type Mirror, mirror } from './mirror.ts';
import { typeOver } from './type-over.ts';
import { type Field, valueRange } from './value-range.ts';

/** A textarea or a one-line field: its value is the draft. */
export function fieldEditor(field: Field): Editor {
  let copy: Mirror | undefined;
  const written = {
    element: field,
    read: () => field.value,
    select: ({ start, end }: Span) => {
      field.setSelectionRange(start, end);
      return true;
    },
  };
  return {
    adapter: 'page',
    element: field,
    read: () => ({ text: field.value, subject: '', recipients: 'unknown' }),
    place: (span, before) => {
      const { start, end } = span;
      const stands = before && 'ranges' in before ? before.ranges : [];
      if (stands[0]?.startOffset === start && stands[0].endOffset === end) return before;
      const range = valueRange(field, span);
      return range ? { ranges: [range] } : copy && { rects: copy(span) };
    },
    apply: (span, words) => typeOver(written, span, words),
    watch: (changed, signal) => {
      copy = mirror(field, signal);
      let last = field.value;
      const look = () => {
        if (field.value === last) return;
        last = field.value;
        changed();
      };
      // A page that sets the value itself fires no `input`, but moves the selection.
      for (const type of ['input', 'change', 'selectionchange']) {
        field.addEventListener(type, look, { signal });
      }
    },
  };
}
