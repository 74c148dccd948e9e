import { defineContentScript } from 'wxt/utils/define-content-script';

import { annotatedText } from '../lib/editors/hosts/annotated-text.ts';
import { answerWith } from '../lib/editors/page-text.ts';

/** In the page's own world: has Google Docs say which words stand where on its canvas, and passes its text on. */
export default defineContentScript({
  runAt: 'document_start',
  world: 'MAIN',
  // The background registers it where the site is not paused: Docs is left our name.
  registration: 'runtime',
  main() {
    const own = 'clausemark@clausemark.example';
    Object.assign(window, { _docs_annotate_canvas_by_ext: own });
    answerWith(() => annotatedText(window, own));
  },
});
