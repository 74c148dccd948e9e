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

/** Whether the editor holds with words that nobody typed. */
export const takesWords = (element: Element): boolean => element.closest(others) === null;

/**
 * Editors with a model or a memory of their own. In one browser at least they lose such words, put the caret elsewhere,
 * or undo more with them, as the browser tests have seen; those of the last line could not be tried.
 */
const others = [
  '.mce-content-body, .ck-editor__editable, .cke_editable, .ql-editor, trix-editor, .cm-content',
  '[data-lexical-editor], [data-slate-editor], .public-DraftEditor-content',
  '[id^="editorParent_"], [aria-label^="Message body"], #rooster-editor, [data-test-id="rte"]',
].join();
