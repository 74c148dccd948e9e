import Trix from 'trix';
import style from 'trix/dist/trix.css?inline';
import { dress } from './dress.js';

export async function open(place) {
  dress(style);
  // Every change is a step of its own to undo.
  Trix.config.undo.interval = 1;
  const element = document.createElement('trix-editor');
  const ready = new Promise((done) => element.addEventListener('trix-initialize', done));
  place.append(element);
  await ready;
  return { html: () => JSON.stringify(element.editor.getDocument()), remove: () => place.remove() };
}
