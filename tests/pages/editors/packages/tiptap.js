import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

export function open(place) {
  const editor = new Editor({ element: place, extensions: [StarterKit] });
  return {
    html: () => editor.getHTML(),
    remove: () => {
      editor.destroy();
      place.remove();
    },
  };
}
