import { addresses, addressesInField, certainAddress } from '../addresses.ts';
import { inEach } from '../compose.ts';
import { webmail } from '../webmail.ts';

const chip = (element: Element) => [
  {
    name: element.getAttribute('data-name') ?? element.textContent.trim(),
    address: certainAddress(
      element.getAttribute('data-hovercard-id') ?? element.getAttribute('email'),
    ),
  },
];

/** Class names as published projects found them from 2024 to 2026; names and roles come before classes. */
export const gmail = webmail({
  id: 'gmail',
  matches: ['https://mail.google.com/*'],
  // A stand-alone compose and a pop-up; full screen; an inline reply; any dialog.
  compose: ['div.M9', '.aSs .aSt', '.ip', '[role="dialog"]'],
  // `aria-label` is in the writer's language, so it does not help.
  body: ['.Ap [g_editable="true"]', '[role="textbox"][g_editable="true"]', '.Am.Al.editable'],
  subject: ['input[name="subjectbox"]', 'input[name="subject"]'],
  skip: [
    '.gmail_quote',
    '.gmail_signature',
    '.gmail_signature_prefix',
    '.gmail_attr',
    'blockquote',
  ],
  ignores: ['.anm', 'tr.bzf', 'div[name="to"]', 'div[name="cc"]', 'div[name="bcc"]'],
  send: {
    // Not the arrow beside it, which opens the menu; sending and archiving is a button of its own.
    buttons: [
      '.IZ .Up div > div[role="button"]:not(.Uo, [aria-haspopup="true"])',
      '.IZ .Up div > div[role="button"].Uo',
    ],
    menus: ['[selector="scheduledSend"]'],
    keys: ['Ctrl+Enter'],
  },
  wells: ['.anm[name="to"]', 'div[name="to"]', 'textarea[name="to"]', '.vR > input[name="to"]'],
  summary: '.az9',
  recipients: [
    {
      where: inEach((field) => `.anm[name="${field}"] [role="option"][data-hovercard-id]`),
      who: chip,
    },
    { where: inEach((field) => `div[name="${field}"] [data-hovercard-id]`), who: chip },
    {
      where: inEach((field) => `.vR > input[type="hidden"][name="${field}"]`),
      who: (element) => addresses(element.getAttribute('value') ?? ''),
    },
    // Closed wells: the row does not say which of them are copies.
    {
      where: { to: '.az9 [email], .az9 [data-hovercard-id], .agb .afV[data-hovercard-id]' },
      who: chip,
    },
    // Still being typed.
    {
      where: inEach((field) => `[name="${field}"] input, textarea[name="${field}"]`),
      who: addressesInField,
    },
  ],
  from: [{ where: 'input[name="from"]', who: addressesInField }],
});
