import { addresses, addressesInText, certainAddress } from '../addresses.ts';
import { inEach } from '../compose.ts';
import { webmail } from '../webmail.ts';

const well = (field: string) => `[role="group"][id$="_${field.toUpperCase()}"]`;
const pill = '._EType_RECIPIENT_ENTITY';

/** Anchors that do not depend on the language, as two published projects found them in 2026. */
export const outlook = webmail({
  id: 'outlook',
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://*.cloud.microsoft/*',
  ],
  // Class names are drawn by lot: the nearest ancestor that holds the wells, too.
  compose: [`:has(${well('to')})`],
  body: [
    '[id^="editorParent_"] [contenteditable="true"][role="textbox"]',
    '[contenteditable="true"][aria-label^="Message body"]',
  ],
  subject: ['input[aria-label="Add a subject"]', 'input[type="text"]:not([role="combobox"])'],
  skip: [
    '#appendonsend',
    '#appendonsend ~ *',
    '#divRplyFwdMsg',
    '#divRplyFwdMsg ~ *',
    '#mail-editor-reference-message-container',
    '#Signature',
  ],
  ignores: [well('to'), well('cc'), well('bcc')],
  send: { buttons: ['button[id*="primaryActionButton"]'], keys: ['Ctrl+Enter', 'Alt+S'] },
  wells: [well('to')],
  recipients: [
    {
      where: inEach((field) => `${well(field)} ${pill}`),
      // The label may be a name with a presence before it: an address only if it reads like one.
      who: (element) => {
        const label = element.ariaLabel ?? '';
        const name = element.textContent.trim();
        return [{ name: name || label, address: certainAddress(label) }];
      },
    },
    // Text in the well that is not resolved yet.
    {
      where: inEach((field) => `${well(field)} [contenteditable="true"]`),
      who: (element) => addresses(textOutside(element, pill)),
    },
  ],
  // Shown only where there is a choice; its id is inferred from those of the wells beside it.
  from: [{ where: `${well('from')} ${pill}, ${well('from')} button`, who: addressesInText }],
});

function textOutside(element: Element, selector: string): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (!(node instanceof Element) || node.matches(selector)) return '';
      return textOutside(node, selector);
    })
    .join('')
    .replaceAll(/[\u200B\uFEFF]/g, '');
}
