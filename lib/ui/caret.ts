import type { Editor, Place } from '../editors/editor.ts';

/** Remembers where the writer is, down to the selection; the result puts them back there exactly. */
export function rememberCaret(editor: HTMLElement): () => void {
  const page = editor.ownerDocument;
  const tree = editor.getRootNode();
  const selection = (): Selection | null =>
    isRoot(tree) ? tree.getSelection() : page.getSelection();
  const focused = (isDocumentOrShadow(tree) && tree.activeElement) || page.activeElement;
  const active = focused && isFocusable(focused) ? focused : editor;
  const restore = isField(active) ? ofField(active) : ofSelection(selection);

  return () => {
    if (!active.isConnected) return;
    active.focus({ preventScroll: true });
    restore();
  };
}

type Field = HTMLTextAreaElement | HTMLInputElement;

function ofField(field: Field): () => void {
  const { selectionStart, selectionEnd, selectionDirection } = field;
  return () => {
    const moved = field.selectionStart !== selectionStart || field.selectionEnd !== selectionEnd;
    if (moved && selectionStart !== null && selectionEnd !== null)
      field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
  };
}

function ofSelection(selection: () => Selection | null): () => void {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection() ?? {};
  return () => {
    const now = selection();
    if (!now || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    const stayed =
      now.anchorNode === anchorNode &&
      now.anchorOffset === anchorOffset &&
      now.focusNode === focusNode &&
      now.focusOffset === focusOffset;
    if (!stayed) now.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

/** Chromium keeps a selection of its own in each shadow root; elsewhere the document's reaches in. */
const isRoot = (node: Node): node is ShadowRoot & Pick<Document, 'getSelection'> =>
  'host' in node && 'getSelection' in node;
const isDocumentOrShadow = (node: Node): node is Document | ShadowRoot => 'activeElement' in node;
const isFocusable = (element: Element): element is HTMLElement => 'focus' in element;
const isField = (element: Element): element is Field =>
  'selectionStart' in element && 'setSelectionRange' in element;

/** Whether the caret stands before or in these words; undefined where that cannot be told. */
export function isCaretBefore(
  { element: editor, caret }: Pick<Editor, 'element' | 'caret'>,
  words: { readonly end: number },
  place?: Place,
): boolean | undefined {
  const told = caret?.();
  if (told !== undefined) return told < words.end;
  if (isField(editor)) return (editor.selectionStart ?? 0) < words.end;
  const range = place && 'ranges' in place ? place.ranges[0] : undefined;
  const { focusNode, focusOffset = 0 } = editor.ownerDocument.getSelection() ?? {};
  if (!range || !isLive(range) || !focusNode || !editor.contains(focusNode)) return undefined;
  return range.comparePoint(focusNode, focusOffset) <= 0;
}

const isLive = (range: AbstractRange): range is Range => 'comparePoint' in range;
