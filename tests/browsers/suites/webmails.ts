import { beforeEach, expect, test } from 'vitest';

import { expected } from '../expected.ts';
import { card, marked, textIn } from '../look.ts';
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

const draft = 'The planning officer Priya Nair is incompetent.';

const sam = { name: '', address: 'sam.whitlock@council.example' };
const amara = to('amara.okafor@members.council.example', 'Amara Okafor');
const carys = to('carys.bevan@household.example', 'Carys Bevan');
const newsdesk = to('newsdesk@paper.example', '', 'cc');

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

  test('a recipient who is added changes who will read it', async () => {
    const place = await enter(session, gmail('chips', {}));
    const { tab, selector } = place;
    await write(place, draft);
    await expect.poll(() => marked(place), waiting).toContain('incompetent');
    await tab.click('#chips .anm[name="bcc"] input');
    await tab.type('desk@gazette.example');
    await tab.press('Enter');
    await tab.waitFor('#chips .anm[name="bcc"] [role="option"]');
    await tab.click(selector);
    await tab.press('Alt+.');
    await expect
      .poll(() => card(place), waiting)
      .toMatchObject({ because: expect.stringContaining('desk@gazette.example') });
  });

  test.each([
    ['Gmail', { ...gmail('chips', {}), selector: '#chips [name="subjectbox"]' }],
    ['Outlook', { ...outlook('message', {}), selector: '#message > input' }],
  ])('the subject line in %s is read, too', async (_, editor) => {
    const place = await enter(session, editor);
    await write(place, 'Lazy planning officers: ');
    const { words } = await expected('Lazy planning officers: ', 'member');
    expect(words).not.toEqual([]);
    await expectMarked(place, words);
  });

  test.each([
    ['Gmail', gmail('chips', {}), gmail('empty', {})],
    ['Outlook', outlook('message', {}), outlook('empty', {})],
    ['Yahoo', yahoo('new', {}), yahoo('reply', {})],
  ])('%s with two messages open: both are marked', async (_, first, second) => {
    const place = await enter(session, first);
    await write(place, 'The planning officer is incompetent.');
    await place.tab.click(second.selector);
    await place.tab.press('Control+Home');
    await write(place, 'The planning officer is useless.');
    await expect
      .poll(() => marked(place), waiting)
      .toEqual(expect.arrayContaining(['incompetent', 'useless']));
  });

  test('Proton: who was seen while the list was open is remembered, and said to be', async () => {
    const { tab } = await enter(session, proton('reply', {}));
    const compose = proton('new', {});
    await tab.click('#new .composer-editor-to input');
    await tab.type('Jo Penhale <jo.penhale@parliament.uk>');
    await tab.press('Enter');
    await tab.click('#new .composer-editor-cc input');
    await tab.type('newsdesk@paper.example');
    await tab.press('Enter');
    await tab.click('#new [data-testid="composer:subject"]');
    await tab.type('Crossing');
    await tab.waitFor('#new .composer-addresses-fakefield');

    const inside = await tab.frame(compose.frame ?? '');
    const place = { tab, inside, selector: compose.selector };
    await inside.click(compose.selector);
    await tab.press('Control+Home');
    await write(place, draft);
    await expect.poll(session.circumstances, waiting).toEqual({
      kind: 'email',
      subject: 'Crossing',
      recipients: [to('jo.penhale@parliament.uk', 'Jo Penhale'), newsdesk],
      recalled: true,
      from: { name: '', address: 'sam.whitlock@proton.me' },
    });
    await expect.poll(() => marked(place), waiting).toContain('incompetent');
    await tab.press('Alt+.');
    await expect
      .poll(() => card(place), waiting)
      .toMatchObject({ because: expect.stringMatching(/newsdesk@paper.example.*last seen/) });
  });

  test('Zimbra: another tab is another message', async () => {
    const { tab } = await enter(session, zimbra(1, {}));
    await tab.click('#tab-2');
    const second = zimbra(2, {});
    const inside = await tab.frame(second.frame ?? '');
    const place = { tab, inside, selector: second.selector };
    await inside.click(second.selector);
    await write(place, draft);
    const recipients = [
      to('clerk@parish.example'),
      to('jo.penhale@parliament.uk', '', 'bcc'),
    ] as const;
    const told = { kind: 'email', subject: 'Rota', recipients, from: sam } as const;
    await expect.poll(session.circumstances, waiting).toEqual(told);
    await expectMarked(place, (await expected(draft, 'member', told)).words);

    await tab.click('#tab-3');
    const plain = { tab, inside: tab, selector: '#ZmHtmlEditor3_body' };
    await tab.click(plain.selector);
    await write(plain, draft);
    await expect
      .poll(session.circumstances, waiting)
      .toEqual({ kind: 'email', subject: 'Minutes', recipients: [] });
    await expectMarked(plain, (await expected(draft, 'member', { kind: 'email' })).words);
  });

  test.each([
    ['Gmail', gmail('reply', {})],
    ['Outlook', outlook('reply', {})],
    ['Yahoo', yahoo('reply', {})],
    ['Proton', proton('reply', {})],
    ['SOGo', sogo({})],
    ['SOGo, in plain text,', { ...sogo({}), page: '/sogo/plain.html', selector: 'textarea' }],
    ['Zimbra', zimbra(1, {})],
  ])('what %s quotes below a reply, and the signature, is left alone', async (_, editor) => {
    const quoted = await expected('We will definitely approve it, you said.', 'member');
    expect(quoted.words).not.toEqual([]);
    const place = await enter(session, editor);
    expect(await textIn(place)).toContain('We will definitely approve it');
    await write(place, 'The planning officer is incompetent.');
    const { words } = await expected('The planning officer is incompetent.', 'member');
    await expectMarked(place, words);
  });
}
