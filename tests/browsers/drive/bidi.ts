interface Connection {
  readonly send: (method: string, params: object) => Promise<unknown>;
  readonly on: (event: string, listener: (params: { readonly url: string }) => void) => void;
}

/** Puppeteer has the connection, but not in its types: its version is pinned. */
const hasConnection = (browser: object): browser is { readonly connection: Connection } =>
  'connection' in browser;

function connectionOf(browser: object): Connection {
  if (!hasConnection(browser)) throw new Error('expected a browser driven by WebDriver BiDi');
  return browser.connection;
}

/** Waits until some tab has gone to a page; of one of the extension's, nothing is heard beyond that. */
export const whenOpened = (browser: object, url: string): Promise<void> =>
  new Promise((resolve) => {
    connectionOf(browser).on('browsingContext.navigationCommitted', (opened) => {
      if (opened.url === url) resolve();
    });
  });

/** Runs an expression in a tab of its own, in pages that puppeteer itself cannot go to. */
export async function evaluateInNewTab(
  browser: object,
  { url, expression }: { readonly url: string; readonly expression: string },
): Promise<void> {
  const connection = connectionOf(browser);
  const context = contextIn(await connection.send('browsingContext.create', { type: 'tab' }));
  await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (JSON.stringify(answer).includes('"exception"')) throw new Error(JSON.stringify(answer));
  await connection.send('browsingContext.close', { context });
}

function contextIn(answer: unknown): string {
  const context = /"context":"([^"]+)"/.exec(JSON.stringify(answer))?.[1];
  if (context === undefined) throw new Error(`expected a context, got ${JSON.stringify(answer)}`);
  return context;
}
