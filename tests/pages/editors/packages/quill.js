import Quill from 'quill';
import style from 'quill/dist/quill.snow.css?inline';
import { dress } from './dress.js';

export function open(place) {
  dress(style);
  // Every change is a step of its own to undo.
  const editor = new Quill(place, { theme: 'snow', modules: { history: { delay: 0 } } });
  return {
    html: () => JSON.stringify(editor.getContents()),
    remove: () => {
      document.querySelector('.ql-toolbar').remove();
      place.remove();
    },
  };
}
