import type { Circumstances } from '../../../lib/engine/messages.ts';
import type { Recipient } from '../../../lib/lint/draft.ts';
import type { Place } from '../look.ts';
import type { Session } from '../session.ts';

/** Somewhere to write, and what the page is to say of it. */
export interface Editor {
  readonly page: string;
  readonly frame?: string;
  readonly selector: string;
  readonly circumstances?: Partial<Circumstances>;
}

export const to = (address: string, name = '', field: Recipient['field'] = 'to'): Recipient => ({
  name,
  address,
  field,
});

export const gmail = (compose: string, circumstances: Partial<Circumstances>): Editor => ({
  page: 'https://mail.google.com/',
  selector: `#${compose} [g_editable]`,
  circumstances: { kind: 'email', ...circumstances },
});

export const outlook = (compose: string, circumstances: Partial<Circumstances>): Editor => ({
  page: 'https://outlook.office.com/',
  selector: `#${compose} [id^="editorParent_"] [contenteditable]`,
  circumstances: { kind: 'email', ...circumstances },
});

export const yahoo = (compose: string, circumstances: Partial<Circumstances>): Editor => ({
  page: 'https://mail.yahoo.com/',
  selector: `#${compose} [data-test-id="rte"]`,
  circumstances: { kind: 'email', ...circumstances },
});

export const proton = (compose: string, circumstances: Partial<Circumstances>): Editor => ({
  page: 'https://mail.proton.me/',
  frame: `#${compose} iframe`,
  selector: '#rooster-editor',
  circumstances: { kind: 'email', ...circumstances },
});

export const sogo = (circumstances: Partial<Circumstances>): Editor => ({
  page: '/sogo/',
  selector: '.ck-editor__editable',
  circumstances: { kind: 'email', ...circumstances },
});

export const zimbra = (compose: number, circumstances: Partial<Circumstances>): Editor => ({
  page: '/zimbra/',
  frame: `#zv__COMPOSE-${compose} iframe`,
  selector: 'body[contenteditable="true"]',
  circumstances: { kind: 'email', ...circumstances },
});

export const editors: Readonly<Record<string, Editor>> = {
  'a textarea': { page: '/editors/textarea.html', selector: '#editor' },
  'an editable element': { page: '/editors/contenteditable.html', selector: '#editor' },
  'TinyMCE in its frame': {
    page: '/editors/tinymce.html',
    frame: '.tox-edit-area iframe',
    selector: 'body[contenteditable="true"]',
  },
  'a compose of Gmail': gmail('chips', {
    subject: 'Crossing',
    recipients: [
      to('amara.okafor@members.council.example', 'Amara Okafor'),
      to('newsdesk@paper.example', 'Jo Pritchard', 'cc'),
    ],
  }),
  'a compose of Outlook': outlook('message', {
    subject: 'Depot road works',
    recipients: [
      to('amara.okafor@members.council.example', 'Amara Okafor'),
      to('', 'Planning Enquiries'),
      to('newsdesk@paper.example', 'newsdesk@paper.example', 'cc'),
    ],
  }),
};

/** Opens the page of an editor and puts the caret into it. */
export async function enter(session: Session, { page, frame, selector }: Editor): Promise<Place> {
  const tab = session.tab();
  await tab.goto(session.address(page));
  const inside = frame === undefined ? tab : await tab.frame(frame);
  await inside.click(selector);
  // A click in the middle might land in what is quoted below.
  await tab.press('Control+Home');
  return { tab, inside, selector };
}

/** Types with the keyboard, a line break for each `\n`. */
export async function write({ tab }: Place, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await tab.press('Enter');
    await tab.type(line);
  }
}

export async function press({ tab }: Place, key: string, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await tab.press(key);
}
