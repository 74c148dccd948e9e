import type { Span } from '../text/span.ts';

interface Written {
  readonly element: HTMLElement;
  readonly read: () => string;
  /** Selects the span; false where it does not stand in one piece. */
  readonly select: (span: Span) => boolean;
}

/**
 * Puts words in the place of a span as if they were typed: the page hears of it as of any key, and one undo takes it
 * back. What has become anything else is taken back at once.
 */
export function typeOver({ element, read, select }: Written, span: Span, words: string): boolean {
  const page = element.ownerDocument;
  const before = read();
  page.defaultView?.focus();
  element.focus({ preventScroll: true });
  if (!select(span)) return false;
  page.execCommand('insertText', false, words);
  const after = read();
  if (after === before.slice(0, span.start) + words + before.slice(span.end)) return true;
  if (after !== before) page.execCommand('undo');
  return false;
}

/**
 * Whether the browser tests have seen the editor hold with words that nobody typed, whatever page it stands in:
 * ProseMirror, Tiptap and Gmail's body. Others lose them in one browser at least, put the caret elsewhere, or undo more
 * with them. An element without any sign may be one of those, too: some libraries leave none, and keep an undo of
 * their own.
 */
export const takesWords = (element: HTMLElement): boolean =>
  element.matches('.ProseMirror, [g_editable="true"]');
