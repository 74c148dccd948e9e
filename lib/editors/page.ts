import type { Kind } from '../lint/situation.ts';
import type { Adapter, Editor } from './editor.ts';
import { fieldEditor } from './field.ts';
import { kindAt } from './kind.ts';
import { richTextEditor } from './rich-text.ts';
import { isField, writableAt } from './writable.ts';

export const plainEditor = (element: HTMLElement, skip?: string): Editor =>
  isField(element) ? fieldEditor(element) : richTextEditor(element, skip);

/** Any field and any editable element of any page. */
export const page: Adapter = {
  id: 'page',
  matches: ['*://*/*'],
  editorAt: (target) => {
    const element = writableAt(target);
    return element && named(plainEditor(element), kindAt(element));
  },
};

/** What a page names is no message to anyone; of anything else nothing is known, nor who will read it. */
const named = (editor: Editor, kind: Kind | undefined): Editor =>
  kind ? { ...editor, kind, read: () => ({ ...editor.read(), recipients: [] }) } : editor;
