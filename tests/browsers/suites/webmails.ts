import { beforeEach, expect, test } from 'vitest';

import { expected } from '../expected.ts';
import { card } from '../look.ts';
import { expectMarked, waiting } from '../seen.ts';
import type { Session } from '../session.ts';
import {
  type Editor,
  enter,
  gmail,
  outlook,
  proton,
  sogo,
  to,
  write,
  yahoo,
  zimbra,
} from './places.ts';

export const draft = 'The planning officer Priya Nair is incompetent.';

export const sam = { name: '', address: 'sam.whitlock@council.example' };
export const amara = to('amara.okafor@members.council.example', 'Amara Okafor');
const carys = to('carys.bevan@household.example', 'Carys Bevan');
export const newsdesk = to('newsdesk@paper.example', '', 'cc');

const composes: Readonly<Record<string, Editor>> = {
  'Gmail, chips of its older list': gmail('peoplekit', {
    subject: 'Rota',
    recipients: [
      to('ravi.menon@council.example', 'Ravi Menon'),
      to('clerk@parish.example', 'Clerk', 'bcc'),
    ],
  }),
  'Gmail, hidden fields': gmail('hidden-inputs', {
    subject: 'Minutes',
    recipients: [to('ann@council.example', 'Ann Example'), to('bob@paper.example', '', 'cc')],
  }),
  'Gmail, an inline reply with its wells closed': gmail('reply', {
    subject: 'Re: Northgate crossing',
    recipients: [carys, to('newsdesk@paper.example', 'Newsdesk')],
    from: sam,
  }),
  'Gmail, no recipient yet': gmail('empty', { subject: '', recipients: [] }),
  'Gmail, a row that names nobody': gmail('unreadable', {
    subject: 'To several',
    recipients: 'unknown',
  }),
  'Gmail, in a window of its own': {
    ...gmail('window', {
      subject: 'Depot',
      recipients: [to('clerk@parish.example', 'Clerk'), to('desk@gazette.example', '', 'cc')],
      from: { name: '', address: 'sam.whitlock@gmail.com' },
    }),
    page: 'https://mail.google.com/popout.html',
  },
  'Outlook, a reply': outlook('reply', { subject: 'Re: Your street', recipients: [carys] }),
  'Outlook, no recipient yet': outlook('empty', { subject: '', recipients: [] }),
  'Outlook, a reply without wells': outlook('inline', { subject: '', recipients: 'unknown' }),
  'Outlook, in a window of its own': {
    ...outlook('window', {
      subject: 'Depot',
      recipients: [
        amara,
        to('newsdesk@paper.example', 'Newsdesk', 'bcc'),
        to('jo.penhale@parliament.uk'),
      ],
      from: sam,
    }),
    page: 'https://outlook.cloud.microsoft/popout.html',
  },
  'Yahoo, pills with and without an address': yahoo('new', {
    subject: 'Depot road works',
    recipients: [
      amara,
      to('', 'Oficina de planificación'),
      newsdesk,
      to('clerk@parish.example', '', 'bcc'),
    ],
    from: { name: '', address: 'sam.whitlock@yahoo.co.uk' },
  }),
  'Yahoo, a reply': yahoo('reply', { subject: 'Re: Your street', recipients: [carys] }),
  'Proton, a reply that shows no more than names': proton('reply', {
    subject: 'Re: Your street',
    recipients: 'unknown',
    from: { name: '', address: 'sam.whitlock@proton.me' },
  }),
  'SOGo, in its dialog': sogo({
    subject: 'Re: Depot road works',
    recipients: [amara, to('ravi.menon@council.example'), to('', 'Urbanisme', 'cc')],
    from: { ...sam, name: 'Sam Whitlock' },
  }),
  'SOGo, plain text': {
    ...sogo({ subject: 'Crossing', recipients: [to('newsdesk@paper.example')], from: sam }),
    page: '/sogo/plain.html',
    selector: 'textarea',
  },
  'Zimbra, while composes of other tabs stay in the page': zimbra(1, {
    subject: 'Re: Depot road works',
    recipients: [amara, to('', 'Planejamento'), newsdesk],
    from: { ...sam, name: 'Sam Whitlock' },
  }),
};

/** What is read of a message beside its body: the card says who will read it, and why. */
export function testWebmails(session: Session): void {
  beforeEach(() => session.writeAs('member'));

  test.each(Object.entries(composes))('%s: who will read it', async (_, editor) => {
    const place = await enter(session, editor);
    await write(place, draft);
    await expect.poll(session.circumstances, waiting).toEqual(editor.circumstances);
    const { words, findings } = await expected(draft, 'member', editor.circumstances);
    await expectMarked(place, words);
    await place.tab.press('Alt+.');
    await expect
      .poll(() => card(place), waiting)
      .toMatchObject({ because: expect.stringContaining(findings[0]?.because ?? 'no finding') });
  });
}
