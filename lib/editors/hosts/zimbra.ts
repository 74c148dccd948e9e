import { addressesInField, addressesInText } from '../addresses.ts';
import { inEach } from '../compose.ts';
import { webmail } from '../webmail.ts';

/** The cell of a header, by the end of its id: what stands before it counts the composes of all tabs. */
const cell = (field: string) => `[id$="_${field}_cell"]`;

/** Zimbra's Classic interface under any address: TinyMCE in its frame, or a textarea. */
export const zimbra = webmail({
  id: 'zimbra',
  // Composes of other tabs stay in the page, each in a view of its own.
  compose: ['.ZmComposeView', '[id^="zv__COMPOSE"]:has(input.subjectField)'],
  body: [
    'body.mce-content-body[data-id*="ZmHtmlEditor"]',
    'body#tinymce',
    'textarea.DwtHtmlEditorTextArea',
    '[id*="ZmHtmlEditor"] > textarea',
    'textarea[id*="ZmHtmlEditor"]',
  ],
  subject: ['input.subjectField'],
  skip: [
    'hr[data-marker="__DIVIDER__"]',
    'hr[data-marker="__DIVIDER__"] ~ *',
    '[data-marker="__SIG_PRE__"]',
    '[data-marker="__SIG_POST__"]',
    'blockquote',
  ],
  ignores: ['.addrBubbleHolder', '.addrBubbleHolder-empty'],
  // Beside the compose, in the toolbar of its tab.
  send: {
    buttons: [
      '[id^="zb__COMPOSE"][id$="__SEND"]',
      // Where messages can be sent later: its end opens the menu.
      '[id^="zb__COMPOSE"][id$="__SEND_MENU"]',
    ],
    actsEarly: true,
    spares: ['[id^="zb__COMPOSE"][id$="_dropdown"]'],
    keys: ['Ctrl+Enter'],
    keysMayBeOff: true,
  },
  wells: [cell('to')],
  recipients: [
    // Only a name where short addresses are on.
    { where: inEach((field) => `${cell(field)} .addrBubble`), who: addressesInText },
    // Still being typed, or all there is where bubbles are off.
    {
      where: inEach((field) => `${cell(field)} input, ${cell(field)} textarea`),
      who: addressesInField,
    },
  ],
  from: [{ where: '[id$="_identity_row"] .ZSelect, [id$="_identity_cell"]', who: addressesInText }],
});
