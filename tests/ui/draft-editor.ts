import type { Editor } from '../../lib/editors/editor.ts';
import type { Draft } from '../../lib/lint/draft.ts';

interface Written {
  readonly editor: Editor;
  /** Types: the whole text is now this one. */
  readonly write: (text: string) => void;
  readonly address: (recipients: Draft['recipients']) => void;
  /** From now on the text cannot be read. */
  readonly hide: () => void;
}

/** An editor without a page: what is written in it is what a test says. */
export function draftEditor(text = ''): Written {
  let draft: Draft = { text, subject: '', recipients: [] };
  let isHidden = false;
  let tell = () => {};
  return {
    editor: {
      adapter: 'test',
      element: Object.create(null),
      read: () => {
        if (isHidden) throw new Error('the host has changed');
        return draft;
      },
      place: () => undefined,
      watch: (changed) => (tell = changed),
    },
    write: (next) => {
      draft = { ...draft, text: next };
      tell();
    },
    address: (recipients) => {
      draft = { ...draft, recipients };
      tell();
    },
    hide: () => {
      isHidden = true;
      tell();
    },
  };
}
