import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { pdfAnswer } from '../lib/files/pdf-answer.ts';

/** The worker that reads PDFs for our own pages: bytes in, paragraphs out. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
    void pdfAnswer(data).then((answer) => postMessage(answer));
  });
});
