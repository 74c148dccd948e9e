import { defineContentScript } from 'wxt/utils/define-content-script';

import { answerWith } from '../lib/editors/page-text.ts';

/** In the page's own world: has Google Docs say which words stand where on its canvas, and passes its text on. */
export default defineContentScript({
  matches: ['https://docs.google.com/document/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    const own = 'clausemark@clausemark.example';
    Object.assign(window, { _docs_annotate_canvas_by_ext: own });
    answerWith(async () => {
      // Asked for anew each time: the object that answers does not follow what is typed.
      const annotate: unknown = Reflect.get(window, '_docs_annotate_getAnnotatedText');
      const annotated: unknown = typeof annotate === 'function' ? await annotate(own) : undefined;
      return hasText(annotated) ? annotated.getText() : undefined;
    });
  },
});

const hasText = (value: unknown): value is { readonly getText: () => string } =>
  typeof value === 'object' &&
  value !== null &&
  'getText' in value &&
  typeof value.getText === 'function';
