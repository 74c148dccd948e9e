import { addressesInField, addressesInText } from '../addresses.ts';
import { inEach } from '../compose.ts';
import { webmail } from '../webmail.ts';

const chips = (field: string) => `md-chips[ng-model="editor.message.editable.${field}"]`;

/** SOGo 5 under any address: CKEditor 5 or a textarea in its dialog, or in a window of its own. */
export const sogo = webmail({
  id: 'sogo',
  compose: ['#mailEditor', '.sg-mail-editor', ':has(> form md-chips[ng-model^="editor.message."])'],
  body: [
    '#message-content .ck-editor__editable',
    'sg-ckeditor .ck-editor__editable',
    'textarea[name="content"]',
  ],
  subject: ['input[name="subject"]'],
  skip: ['blockquote', '[data-signature]'],
  ignores: ['md-chips'],
  send: { buttons: ['[ng-click="editor.send()"]'], keys: [] },
  wells: [chips('to')],
  recipients: [
    { where: inEach((field) => `${chips(field)} .md-chip-content`), who: addressesInText },
    // Still being typed.
    { where: inEach((field) => `${chips(field)} input`), who: addressesInField },
  ],
  from: [
    {
      where: '[ng-model="editor.message.editable.from"] .md-select-value',
      who: addressesInText,
    },
    { where: 'input[ng-model="editor.message.editable.from"]', who: addressesInField },
  ],
});
