/** What of WebDriver BiDi is used here. Puppeteer has the connection, but not in its types: its version is pinned. */
interface Connection {
  readonly send: (method: string, params: object) => Promise<{ readonly result: Evaluated }>;
  readonly on: (event: string, listener: (event: Opened) => void) => void;
}

interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
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

/** As WebDriver writes keys without a character. */
const codes: ReadonlyMap<string, string> = new Map([
  ['Tab', '\uE004'],
  ['Enter', '\uE007'],
  ['Control', '\uE009'],
  ['ArrowDown', '\uE015'],
  ['Delete', '\uE017'],
]);
