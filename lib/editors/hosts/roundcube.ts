import { addressesInField, addressesInText } from '../addresses.ts';
import { inEach } from '../compose.ts';
import { webmail } from '../webmail.ts';

/** Roundcube under any address: recognised by its compose form, plain text as well as TinyMCE. */
export const roundcube = webmail({
  id: 'roundcube',
  // The form encloses TinyMCE's frame, so from inside it is in the page around.
  compose: ['form[name="form"]:has(#composebody)', '#compose-content'],
  body: ['textarea#composebody', 'body[data-id="composebody"]'],
  subject: ['input#compose-subject'],
  skip: [
    '#_rc_sig',
    '#reply-intro',
    'blockquote',
    '[id^="forwardbody"]',
    'table:has(+ [id^="forwardbody"])',
  ],
  ignores: ['textarea#_to', 'textarea#_cc', 'textarea#_bcc', 'ul.recipient-input'],
  // It has no keys for this. What its own dialogs send stands outside the compose.
  send: { buttons: ['.formbuttons button.send', 'button.send'], keys: [] },
  wells: ['textarea#_to'],
  recipients: [
    {
      // Hidden behind what the skin shows, these keep the addresses in full.
      where: inEach((field) => `textarea#_${field}`),
      who: addressesInField,
    },
    {
      where: inEach((field) => `#_${field} + ul.recipient-input input`),
      who: addressesInField,
    },
  ],
  // The option of an identity reads `Name <address>`.
  from: [{ where: '#_from option:checked', who: addressesInText }],
});
