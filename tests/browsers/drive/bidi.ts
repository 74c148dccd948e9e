import type { Sight } from './tab.ts';

/** What of WebDriver BiDi is used here. Puppeteer has the connection, but not in its types: its version is pinned. */
interface Connection {
  readonly send: (method: string, params: object) => Promise<{ readonly result: Evaluated }>;
  readonly on: (event: string, listener: (event: Opened) => void) => void;
}

interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
  readonly contexts?: readonly { readonly context: string }[];
}

interface Opened {
  readonly context: string;
  readonly url: string;
}

const hasConnection = (browser: object): browser is { readonly connection: Connection } =>
  'connection' in browser;

function connectionOf(browser: object): Connection {
  if (!hasConnection(browser)) throw new Error('expected a browser driven by WebDriver BiDi');
  return browser.connection;
}

/** Waits until some tab has gone to a page and answers with that tab; of an extension's page, nothing is heard beyond that. */
export const whenOpened = (browser: object, url: string): Promise<string> =>
  new Promise((resolve) => {
    connectionOf(browser).on('browsingContext.navigationCommitted', (opened) => {
      if (opened.url === url) resolve(opened.context);
    });
  });

/** Runs an expression in a tab with a page that puppeteer itself cannot go to. */
export async function evaluateIn(
  browser: object,
  context: string,
  expression: string,
): Promise<unknown> {
  const { result } = await connectionOf(browser).send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((it) => JSON.stringify(it ?? null))`,
    target: { context },
    awaitPromise: true,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result?.value ?? 'null');
}

/** Puts a tab in front: one behind another neither paints nor hears keys. */
export const showIn = async (browser: object, context: string): Promise<void> =>
  void (await connectionOf(browser).send('browsingContext.activate', { context }));

/** Closes a tab; it is gone when this settles. */
export const closeIn = async (browser: object, context: string): Promise<void> =>
  void (await connectionOf(browser).send('browsingContext.close', { context }));

/** Holds keys down together, in order, and lets them go, in a tab with such a page. */
export async function pressIn(
  browser: object,
  context: string,
  keys: readonly string[],
): Promise<void> {
  const values = keys.map((key) => codes.get(key) ?? key);
  const actions = [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  await connectionOf(browser).send('input.performActions', {
    context,
    actions: [{ type: 'key', id: 'keyboard', actions }],
  });
}

/** Lets somebody see such a page in another way; what is no matter of one tab holds for the whole browser. */
export async function seeIn(browser: object, context: string, sight: Sight): Promise<void> {
  const { width = 1280, height = 900, dark, forced, calm } = sight;
  const connection = connectionOf(browser);
  await connection.send('browsingContext.setViewport', { context, viewport: { width, height } });
  const preferences = {
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.prefersReducedMotion': calm ? 1 : 0,
    'browser.display.document_color_use': forced ? 2 : 1,
  };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = result.contexts ?? [];
  if (!window) throw new Error('expected a window of the browser itself');
  const set = Object.entries(preferences).map(
    ([name, value]) => `Services.prefs.setIntPref('${name}', ${value});`,
  );
  await connection.send('script.evaluate', {
    expression: set.join(''),
    target: { context: window.context },
    awaitPromise: false,
  });
}

/** As WebDriver writes keys without a character. */
const codes: ReadonlyMap<string, string> = new Map([
  ['Tab', '\uE004'],
  ['Enter', '\uE007'],
  ['Control', '\uE009'],
  ['ArrowDown', '\uE015'],
  ['Delete', '\uE017'],
  ['Escape', '\uE00C'],
  ['Shift', '\uE008'],
  ['Alt', '\uE00A'],
  ['ArrowDown', '\uE015'],
  ['ArrowUp', '\uE013'],
  ['End', '\uE010'],
  ['Space', ' '],
]);
