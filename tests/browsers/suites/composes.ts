import { beforeEach, expect, test } from 'vitest';

import { expected } from '../expected.ts';
import { card, marked, pressInCard, said, textIn } from '../look.ts';
import { expectMarked, waiting } from '../seen.ts';
import type { Session } from '../session.ts';
import { enter, gmail, outlook, proton, sogo, to, write, yahoo, zimbra } from './places.ts';
import { amara, draft, newsdesk, sam } from './webmails.ts';

/** Messages that change, stand side by side, close their lists, quote others. */
export function testComposes(session: Session): void {
  beforeEach(() => session.writeAs('member'));

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

  test('Proton with two messages open: each is marked in its own frame', async () => {
    const first = await enter(session, proton('new', {}));
    await write(first, 'The planning officer is incompetent.');
    const second = proton('reply', {});
    const inside = await first.tab.frame(second.frame ?? '');
    const place = { tab: first.tab, inside, selector: second.selector };
    await inside.click(second.selector);
    await first.tab.press('Control+Home');
    await write(place, 'The planning officer is useless.');
    await expect.poll(() => marked(place), waiting).toContain('useless');
    expect(await marked(first)).toEqual(['incompetent']);
  });

  test('Gmail: a wording that is offered is put in place, said to be, and counted', async () => {
    await session.forget('counts');
    await session.writeAs('member', { counts: true });
    const place = await enter(session, gmail('chips', {}));
    await write(place, 'Her NHS number is 943 476 5919, she says.');
    await expectMarked(place, ['943 476 5919']);
    await place.tab.press('Alt+.');
    await expect.poll(() => card(place), waiting).toMatchObject({ hasFocus: true });
    await pressInCard(place, 'Use this wording');
    await expect.poll(() => said(place), waiting).toContain('in place');
    await expectMarked(place, []);
    await place.tab.type('Q');
    expect(await textIn(place)).toContain('is [NHS number left out]Q, she');
    await expect
      .poll(async () => JSON.stringify(await session.stored('counts')), waiting)
      .toContain('"used":1');
    await session.forget('counts');
  });

  test('Gmail: a list that closes to a number of people is remembered', async () => {
    const place = await enter(session, gmail('chips', {}));
    await write(place, draft);
    await expect.poll(() => marked(place), waiting).toContain('incompetent');
    await place.tab.evaluate(() => {
      const form = document.querySelector('#chips form');
      for (const well of form?.querySelectorAll('.anm') ?? []) well.remove();
      const row = document.createElement('div');
      row.className = 'az9';
      row.textContent = '2 dderbynnydd';
      form?.prepend(row);
    }, null);
    await expect.poll(session.circumstances, waiting).toMatchObject({
      recipients: [amara, { ...newsdesk, name: 'Jo Pritchard' }],
      recalled: true,
    });
  });

  test('a greeting that fits none of the recipients is marked; one that fits is not', async () => {
    const place = await enter(session, gmail('peoplekit', {}));
    await place.tab.evaluate(
      () => document.querySelector('#peoplekit [name="bcc"] [data-hovercard-id]')?.remove(),
      null,
    );
    await place.tab.click(place.selector);
    await write(place, 'Dear Mrs Lee,\nThe rota is attached.');
    await expectMarked(place, ['Dear Mrs Lee']);
    for (let count = 'Mrs Lee,\nThe rota is attached.'.length; count > 0; count -= 1)
      await place.tab.press('Backspace');
    await write(place, 'Ravi,\nThe rota is attached.');
    await expectMarked(place, []);
    expect(await textIn(place)).toContain('Dear Ravi');
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
