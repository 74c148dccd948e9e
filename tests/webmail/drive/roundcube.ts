import { vi } from 'vitest';

import type { Tab } from '../../browsers/drive/tab.ts';
import { password, type Account } from '../lab/accounts.ts';

type Field = 'to' | 'cc' | 'bcc';

const list = '#messagelist tbody tr';

/** A compose page of Roundcube that can be written in. */
export interface Compose {
  /** The page, where the subject, the recipients and our card are. */
  readonly tab: Tab;
  /** Where the body is: the page itself for plain text, TinyMCE's frame for HTML. */
  readonly inner: Tab;
  readonly body: string;
}

export async function logIn(tab: Tab, url: string, { address }: Account): Promise<void> {
  await tab.goto(url);
  await tab.click('#rcmloginuser');
  await tab.type(address);
  await tab.click('#rcmloginpwd');
  await tab.type(password);
  await tab.press('Enter');
  await tab.waitFor(list);
}

/** Opens a new message, or what the query asks for, and waits until it can be written in. */
export async function compose(tab: Tab, url: string, query = ''): Promise<Compose> {
  await tab.goto(`${url}?_task=mail&_action=compose${query}`);
  await tab.waitFor('#compose-subject');
  const html = await tab.evaluate(
    (selector) => document.querySelector<HTMLInputElement>(selector)?.value === '1',
    '[name=_is_html]',
  );
  if (!html) return { tab, inner: tab, body: '#composebody' };
  const frame = '#composebody_ifr';
  await vi.waitFor(() => becomesEditable(tab, frame), { timeout: 10_000 });
  return { tab, inner: await tab.frame(frame), body: 'body' };
}

/** TinyMCE writes its frame anew before it lets anyone in. */
async function becomesEditable(tab: Tab, frame: string): Promise<void> {
  const ready = await tab.evaluate((selector) => {
    const page = document.querySelector<HTMLIFrameElement>(selector)?.contentDocument;
    return page?.body.isContentEditable && page.body.classList.contains('mce-content-body');
  }, frame);
  if (!ready) throw new Error(`${frame} is not editable yet`);
}

/** Types an address and ends it as a writer does. Cc and Bcc are asked for in the menu first. */
export async function addRecipient({ tab }: Compose, field: Field, address: string): Promise<void> {
  const input = `#_${field} + ul.recipient-input input`;
  if (field !== 'to') await showField(tab, field);
  await tab.click(input);
  await tab.type(address);
  await tab.press('Enter');
}

async function showField(tab: Tab, field: Field): Promise<void> {
  const choice = `#headers-menu a[data-target="${field}"]`;
  // While the menu of the field before this one is closing, it would open and close again.
  await vi.waitFor(() => hasNoMenu(tab));
  await tab.click('#compose_to a[data-popup="headers-menu"]');
  await tab.waitFor(`.popover.show ${choice}`);
  await tab.click(choice);
}

async function hasNoMenu(tab: Tab): Promise<void> {
  const none = await tab.evaluate(
    (menu) => document.querySelector(menu) && !document.querySelector('.popover'),
    '#headers-menu',
  );
  if (!none) throw new Error('a menu is closing');
}

export async function writeSubject({ tab }: Compose, subject: string): Promise<void> {
  await tab.click('#compose-subject');
  await tab.type(subject);
}

/** Chooses another sender in From, by its place in the list. */
export async function chooseSender({ tab }: Compose, place: number): Promise<void> {
  const sender = `.select-menu li:nth-child(${place}) a`;
  await tab.click('#_from');
  await tab.waitFor(sender);
  await tab.click(sender);
}

export async function enterBody({ inner, body }: Compose): Promise<void> {
  await inner.click(body);
}

/** Sends by the button. Roundcube goes back to the list by itself. */
export async function send({ tab }: Compose): Promise<void> {
  await tab.click('.formbuttons button.send');
  await tab.waitFor(list);
}
