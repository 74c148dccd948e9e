import { defineContentScript } from 'wxt/utils/define-content-script';

import { answerWith } from '../lib/editors/page-text.ts';
import { wordModelText } from '../lib/editors/hosts/word-model.ts';

/** In the page's own world: passes on the text of Word's model, which no page of ours can see. */
export default defineContentScript({
  matches: ['https://*.officeapps.live.com/*'],
  allFrames: true,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    answerWith(async () => {
      const text = await wordModelText(window);
      return text === undefined ? undefined : { text };
    });
  },
});
