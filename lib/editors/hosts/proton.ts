import { addressesInField, addressesInText, certainAddress } from '../addresses.ts';
import type { Field } from '../../lint/draft.ts';
import { inEach } from '../compose.ts';
import { webmail } from '../webmail.ts';

const well = (field: Field) => `[data-testid="composer:${field === 'to' ? 'to' : `to-${field}`}"]`;
const chip = '[data-testid="composer-addresses-item"]';
const removes = 'remove-address-button-';
/** The field is the input itself, or stands round it; the chips stand beside it or inside. */
const around = (field: Field, inside: string) =>
  `${well(field)} ${inside}, :has(> ${well(field)}) ${inside}, .composer-editor-${field} ${inside}`;

/** As its published source has it in 2026; see early.ts for the frame of the body. */
export const proton = webmail({
  id: 'proton',
  matches: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
  // The nearest ancestor that holds the subject: several composers may stand side by side.
  compose: [':has([data-testid="composer:subject"])'],
  // In its frame the body; around it the frame stands for it, so that two composers are told apart.
  body: ['#rooster-editor', 'iframe[data-testid="rooster-iframe"]'],
  subject: ['[data-testid="composer:subject"]'],
  skip: ['.protonmail_quote', '[class^="protonmail_signature_block"]', 'blockquote'],
  ignores: ['[data-testid^="composer:to"]', chip, '.composer-to-editor'],
  send: {
    buttons: ['[data-testid="composer:send-button"]'],
    menus: [
      '[data-testid="composer:schedule-send-button"]',
      'button[data-testid^="composer:schedule-send:"]',
    ],
    keys: ['Ctrl+Enter'],
    keysMayBeOff: true,
  },
  wells: [well('to')],
  // Closed as soon as subject or body has the focus: it shows names of contacts, not their addresses.
  summary: '.composer-addresses-fakefield',
  recipients: [
    {
      where: inEach((field) => around(field, chip)),
      who: (item) => {
        const button = item.querySelector(`[data-testid^="${removes}"]`);
        const address = certainAddress(button?.getAttribute('data-testid')?.slice(removes.length));
        const label = item.querySelector('[data-testid="composer-addresses-item-label"]');
        const [said] = label ? addressesInText(label) : [];
        return [{ name: said?.name ?? '', address }];
      },
    },
    // Still being typed.
    {
      where: inEach((field) => `input${well(field)}, ${well(field)} input`),
      who: addressesInField,
    },
  ],
  from: [{ where: '[data-testid="composer:from"]', who: addressesInText }],
});
