import { basicSetup, EditorView } from 'codemirror';
import { minimalSetup } from 'codemirror';

/** As notes and Markdown are written in it: lines wrap. */
export function open(place) {
  const code = new URLSearchParams(location.search).has('code');
  const view = new EditorView({
    parent: place,
    extensions: code ? [basicSetup] : [minimalSetup, EditorView.lineWrapping],
  });
  return { html: () => view.state.doc.toString(), remove: () => view.destroy() };
}
