import { addresses, addressesInField, certainAddress } from '../addresses.ts';
import { inEach } from '../compose.ts';
import { webmail } from '../webmail.ts';

const container = (field: string) => `[data-test-id="container-${field}"]`;

/** Classes are drawn by lot; `data-test-id` as published projects found it from 2022 to 2026, Cc and Bcc by analogy. */
export const yahoo = webmail({
  id: 'yahoo',
  matches: ['https://mail.yahoo.com/*', 'https://*.mail.yahoo.com/*'],
  // The nearest ancestor that holds the header, too.
  compose: [':has([data-test-id="compose-subject"])'],
  body: ['[data-test-id="rte"][contenteditable="true"]', '[data-test-id="rte"] [contenteditable]'],
  subject: ['[data-test-id="compose-subject"]'],
  skip: [
    '.yahoo_quoted',
    '[id^="yahoo_quoted"]',
    '.yahoo-signature',
    '#ydp-signature',
    'blockquote',
  ],
  ignores: [container('to'), container('cc'), container('bcc')],
  send: { buttons: ['[data-test-id="compose-send-button"]'], keys: ['Ctrl+Enter'] },
  wells: [container('to')],
  recipients: [
    {
      where: inEach((field) => `${container(field)} [data-test-id="pill"]`),
      who: (pill) => {
        const [said] = addresses(pill.getAttribute('title') ?? '');
        const address = certainAddress(said?.address);
        const name = said?.name || pill.textContent.trim();
        return [{ name: name === address ? '' : name, address }];
      },
    },
    // Still being typed.
    { where: inEach((field) => `${container(field)} input`), who: addressesInField },
  ],
  from: [{ where: `${container('from')} [title]`, who: inTitle }],
});

function inTitle(element: Element) {
  return [{ name: '', address: certainAddress(element.getAttribute('title')) }];
}
