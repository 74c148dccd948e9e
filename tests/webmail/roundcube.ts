import type { Tab } from '../browsers/drive/tab.ts';
import type { Place } from '../browsers/look.ts';
import { password, type Account } from './lab/accounts.ts';

type Field = 'to' | 'cc' | 'bcc';

export async function logIn(tab: Tab, url: string, { address }: Account): Promise<void> {
  await tab.goto(url);
  await tab.click('#rcmloginuser');
  await tab.type(address);
  await tab.click('#rcmloginpwd');
  await tab.type(password);
  await tab.press('Enter');
  await comesToList(tab);
}

/** A message of the inbox, by its number, and what is done with it. */
export interface Answered {
  readonly message: number;
  readonly by: 'reply' | 'reply to all' | 'forward';
}

interface Start {
  readonly account: Account;
  /** Omitted: a new message. */
  readonly answered?: Answered;
}

const answering = {
  reply: (message: number) => `&_reply_uid=${message}`,
  'reply to all': (message: number) => `&_reply_uid=${message}&_all=all`,
  forward: (message: number) => `&_forward_uid=${message}`,
} as const;

/** Opens a message and waits until it can be written in. */
export async function compose(tab: Tab, url: string, { account, answered }: Start): Promise<Place> {
  const reply = answered ? `&_mbox=INBOX${answering[answered.by](answered.message)}` : '';
  await tab.goto(`${url}?_task=mail&_action=compose${reply}`);
  await tab.waitFor('#compose-subject');
  if (!account.html) return { tab, inside: tab, selector: '#composebody' };
  const inside = await tab.frame('#composebody_ifr');
  const selector = 'body.mce-content-body[contenteditable="true"]';
  await inside.waitFor(selector);
  return { tab, inside, selector };
}

/** Types an address and ends it as a writer does. Where Cc and Bcc are not there yet they are asked for in the menu. */
export async function addRecipient({ tab }: Place, field: Field, address: string): Promise<void> {
  const input = `#_${field} + ul.recipient-input input`;
  if (!(await isShown(tab, field))) await showField(tab, field);
  await tab.click(input);
  await tab.type(address);
  await tab.press('Enter');
}

const isShown = (tab: Tab, field: Field): Promise<boolean> =>
  tab.evaluate(
    (row) => document.querySelector(row)?.checkVisibility() ?? false,
    `#compose_${field}`,
  );

async function showField(tab: Tab, field: Field): Promise<void> {
  const choice = `#headers-menu a[data-target="${field}"]`;
  // While the menu of the field before this one is closing, it would open and close again.
  await tab.waitFor('body:has(#headers-menu):not(:has(.popover))');
  await tab.click('#compose_to a[data-popup="headers-menu"]');
  await tab.waitFor(`.popover.show ${choice}`);
  // Asked to close while it is still opening, it stays open.
  await tab.evaluate(
    () =>
      Promise.all(
        document
          .querySelector('.popover')
          ?.getAnimations()
          .map(({ finished }) => finished.catch(() => undefined)) ?? [],
      ).then(() => undefined),
    null,
  );
  await tab.click(choice);
}

export async function writeSubject({ tab }: Place, subject: string): Promise<void> {
  await tab.click('#compose-subject');
  await tab.type(subject);
}

/** Chooses another sender in From, by its place in the list. */
export async function chooseSender({ tab }: Place, place: number): Promise<void> {
  const sender = `.select-menu li:nth-child(${place}) a`;
  await tab.click('#_from');
  await tab.waitFor(sender);
  await tab.click(sender);
}

export async function enterBody({ inside, selector }: Place): Promise<void> {
  await inside.click(selector);
}

/** Sends by the button. Roundcube goes back to the list by itself. */
export async function send({ tab }: Place): Promise<void> {
  await tab.click('.formbuttons button.send');
  await comesToList(tab);
}

/** Waits for the page to be whole: who leaves it before may wait for ever in Firefox, where the driver loses count. */
export async function comesToList(tab: Tab): Promise<void> {
  await tab.waitFor('#messagelist tbody tr');
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        if (document.readyState === 'complete') resolve();
        else window.addEventListener('load', () => resolve());
      }),
    null,
  );
}
