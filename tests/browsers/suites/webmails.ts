import { beforeEach, expect, test } from 'vitest';

import { expected } from '../expected.ts';
import { card, marked } from '../look.ts';
import { expectMarked, waiting } from '../seen.ts';
import type { Session } from '../session.ts';
import { type Editor, enter, gmail, outlook, to, write } from './places.ts';

const draft = 'The planning officer Priya Nair is incompetent.';

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
    recipients: [
      to('carys.bevan@household.example', 'Carys Bevan'),
      to('newsdesk@paper.example', 'Newsdesk'),
    ],
  }),
  'Gmail, no recipient yet': gmail('empty', { recipients: [] }),
  'Gmail, a row that names nobody': gmail('unreadable', {
    subject: 'To several',
    recipients: 'unknown',
  }),
  'Outlook, a reply': outlook('reply', {
    subject: 'Re: Your street',
    recipients: [to('carys.bevan@household.example', 'Carys Bevan')],
  }),
  'Outlook, no recipient yet': outlook('empty', { recipients: [] }),
  'Outlook, a reply without wells': outlook('inline', { recipients: 'unknown' }),
};

/** What is read of a message beside its body: the card says who will read it, and why. */
export function testWebmails(session: Session): void {
  beforeEach(() => session.writeAs('member'));

  test.each(Object.entries(composes))('%s: who will read it', async (_, editor) => {
    const place = await enter(session, editor);
    await write(place, draft);
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
  ])('%s with two messages open: both are marked', async (_, first, second) => {
    const place = await enter(session, first);
    await write(place, 'The planning officer is incompetent.');
    await place.tab.click(second.selector);
    await write(place, 'The planning officer is useless.');
    await expect
      .poll(() => marked(place), waiting)
      .toEqual(expect.arrayContaining(['incompetent', 'useless']));
  });

  test.each([gmail('reply', {}), outlook('reply', {})])(
    'what $page quotes below a reply, and the signature, is left alone',
    async (editor) => {
      const quoted = await expected('We will definitely approve it, you said.', 'member');
      expect(quoted.words).not.toEqual([]);
      const place = await enter(session, editor);
      await write(place, 'The planning officer is incompetent.');
      const { words } = await expected('The planning officer is incompetent.', 'member');
      await expectMarked(place, words);
    },
  );
}
