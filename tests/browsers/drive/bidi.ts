interface Connection {
  readonly send: (method: string, params: object) => Promise<unknown>;
}

/** Puppeteer has the connection, but not in its types: its version is pinned. */
const hasConnection = (browser: object): browser is { readonly connection: Connection } =>
  'connection' in browser;

/** Runs an expression in a tab of its own, in pages that puppeteer itself cannot go to. */
export async function evaluateInNewTab(
  browser: object,
  { url, expression }: { readonly url: string; readonly expression: string },
): Promise<void> {
  if (!hasConnection(browser)) throw new Error('expected a browser driven by WebDriver BiDi');
  const { connection } = browser;
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
