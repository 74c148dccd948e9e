import type { Tab } from './drive/tab.ts';

/** A page that sends messages, and keeps those that arrive. */
export interface Sender {
  readonly page: string;
  readonly frame?: string;
  readonly editor: string;
  readonly button: string;
  /** Every way to send there, by name. */
  readonly ways: Readonly<Record<string, (tab: Tab) => Promise<void>>>;
}

const byMouse = (button: string) => (tab: Tab) => tab.click(button);
const byKey = (button: string, key: string) => async (tab: Tab) => {
  await tab.evaluate((it) => document.querySelector<HTMLElement>(it)?.focus(), button);
  await tab.press(key);
};
const byKeys = (editor: string, keys: string, frame?: string) => async (tab: Tab) => {
  const inside = frame === undefined ? tab : await tab.frame(frame);
  await inside.click(editor);
  await tab.press(keys);
};
const buttonWays = (button: string) => ({
  mouse: byMouse(button),
  Enter: byKey(button, 'Enter'),
  Space: byKey(button, ' '),
});

const roundcube = { button: 'button.send', ways: buttonWays('button.send') };
const gmail = { editor: '#first [g_editable]', button: '#first .IZ [role="button"]' };
const outlook = { editor: '#editorParent_1 > div', button: '#message > button' };

export const senders: Readonly<Record<string, Sender>> = {
  'a form with a text field': {
    page: '/send/index.html',
    editor: '#composebody',
    ...roundcube,
  },
  'a form with a frame': {
    page: '/send/index.html?html',
    frame: 'iframe',
    editor: 'body',
    ...roundcube,
  },
  Gmail: {
    page: 'https://mail.google.com/send.html',
    ...gmail,
    ways: {
      ...buttonWays(gmail.button),
      'Ctrl+Enter': byKeys(gmail.editor, 'Control+Enter'),
      'its menu': byMouse('[selector="scheduledSend"]'),
    },
  },
  Outlook: {
    page: 'https://outlook.office.com/send.html',
    ...outlook,
    ways: {
      ...buttonWays(outlook.button),
      'Ctrl+Enter': byKeys(outlook.editor, 'Control+Enter'),
      'Alt+S': byKeys(outlook.editor, 'Alt+s'),
    },
  },
};

const yahoo = {
  editor: '#new [data-test-id="rte"]',
  button: '#new [data-test-id="compose-send-button"]',
};
const proton = {
  frame: '#new iframe',
  editor: '#rooster-editor',
  button: '#new [data-testid="composer:send-button"]',
};
const zimbra = {
  frame: '[id="zv__COMPOSE-1"] iframe',
  editor: 'body[contenteditable="true"]',
  button: '#zb__COMPOSE-1__SEND_MENU',
};

/** Hosts whose buttons and keys are no others in kind. */
export const furtherSenders: Readonly<Record<string, Sender>> = {
  Yahoo: {
    page: 'https://mail.yahoo.com/',
    ...yahoo,
    ways: { ...buttonWays(yahoo.button), 'Ctrl+Enter': byKeys(yahoo.editor, 'Control+Enter') },
  },
  Proton: {
    page: 'https://mail.proton.me/',
    ...proton,
    ways: {
      ...buttonWays(proton.button),
      'Ctrl+Enter': byKeys(proton.editor, 'Control+Enter', proton.frame),
    },
  },
  SOGo: {
    page: '/sogo/',
    editor: '.ck-editor__editable',
    button: '.md-button',
    ways: buttonWays('.md-button'),
  },
  Zimbra: {
    page: '/zimbra/',
    ...zimbra,
    ways: {
      ...buttonWays(zimbra.button),
      'Ctrl+Enter': byKeys(zimbra.editor, 'Control+Enter', zimbra.frame),
    },
  },
};

/** Puts a new message into the page, as the page itself does. */
export const begin = (tab: Tab, text: string, compose?: string): Promise<void> =>
  tab.evaluate(
    ([words, where]) => {
      const run: unknown = Reflect.get(window, 'begin');
      if (typeof run === 'function') run(words, ...(where === null ? [] : [where]));
    },
    [text, compose ?? null] as const,
  );

export interface Arrived {
  /** What arrived. */
  readonly texts: readonly string[];
  /** How often the page was told to send. */
  readonly told: number;
}

export const arrived = async (tab: Tab): Promise<Arrived> => {
  const { sent, told } = await tab.evaluate(
    () => ({
      sent: JSON.stringify(Reflect.get(window, 'sent')),
      told: Reflect.get(window, 'told'),
    }),
    null,
  );
  const messages: unknown = JSON.parse(sent);
  if (!Array.isArray(messages)) throw new Error(`expected messages, got ${sent}`);
  return { texts: messages.map(({ text }) => String(text).trim()), told: Number(told) };
};

/** The words that the dialog before a message leaves lists; undefined while there is none. */
export const asked = async (tab: Tab): Promise<readonly string[] | undefined> =>
  (await tab.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('[popover="manual"]')) {
      const dialog = shadowRoot?.querySelector('dialog[open]');
      if (dialog) return [...dialog.querySelectorAll('.words')].map((it) => it.textContent);
    }
    return null;
  }, null)) ?? undefined;

/** Presses a button of the dialog with the keyboard: the first goes back, the last sends. */
export async function choose(tab: Tab, choice: 'back' | 'anyway'): Promise<void> {
  await tab.evaluate((which) => {
    for (const { shadowRoot } of document.querySelectorAll('[popover="manual"]')) {
      const buttons = shadowRoot?.querySelectorAll<HTMLElement>('dialog footer button') ?? [];
      (which === 'back' ? buttons[0] : [...buttons].at(-1))?.focus();
    }
  }, choice);
  await tab.press('Enter');
}

/** What is said of a message that was held: its heading. */
export const noted = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const roots = [...document.querySelectorAll('[popover="manual"]')];
    return roots.map((it) => it.shadowRoot?.querySelector('.note h2')?.textContent ?? '').join('');
  }, null);
