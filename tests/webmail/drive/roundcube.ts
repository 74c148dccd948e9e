import { password, type Account } from '../lab/accounts.ts';
import type { Page } from './page.ts';

type Field = 'to' | 'cc' | 'bcc';

const list = '#messagelist tbody tr';
const body = { plain: '#composebody', html: '#composebody_ifr' } as const;

export async function logIn(page: Page, url: string, account: Account): Promise<void> {
  await page.goto(url);
  await page.click('#rcmloginuser');
  await page.type(account.address);
  await page.click('#rcmloginpwd');
  await page.type(password);
  await page.press('Enter');
  await page.waitFor(list);
}

/** Opens a new message, or what the query asks for, and waits until it can be written in. */
export async function compose(page: Page, url: string, query = ''): Promise<void> {
  await page.goto(`${url}?_task=mail&_action=compose${query}`);
  await page.until(
    `document.querySelector('[name=_is_html]')?.value === '0' || window.tinymce?.activeEditor?.initialized`,
  );
}

/** Types an address and ends it as a writer does. Cc and Bcc are asked for in the menu first. */
export async function addRecipient(page: Page, field: Field, recipient: string): Promise<void> {
  const input = `#_${field} + ul.recipient-input input`;
  if (field !== 'to') {
    // While the menu of a field before this one is closing, it would open and close again.
    await page.until(
      'document.querySelector("#headers-menu") && !document.querySelector(".popover")',
    );
    await page.click('#compose_to a[data-popup="headers-menu"]');
    await page.waitFor(`#headers-menu a[data-target="${field}"]`);
    await page.click(`#headers-menu a[data-target="${field}"]`);
    await page.waitFor(input);
  }
  await page.click(input);
  await page.type(recipient);
  await page.press('Enter');
}

export async function writeSubject(page: Page, subject: string): Promise<void> {
  await page.click('#compose-subject');
  await page.type(subject);
}

export async function enterBody(page: Page, { html }: Account): Promise<void> {
  await page.click(html ? body.html : body.plain);
}

/** Sends by the button. Roundcube goes back to the list by itself. */
export async function send(page: Page): Promise<void> {
  await page.click('.formbuttons button.send');
  await page.waitFor(list);
}
