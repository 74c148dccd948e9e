/** What the tests ask of a tab or a frame, in Playwright's Chromium and in puppeteer's Firefox alike. Keys are real keys. */
export interface Tab {
  readonly goto: (url: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** A key, or keys held together: `Control+Home`. */
  readonly press: (keys: string) => Promise<void>;
  readonly waitFor: (selector: string) => Promise<void>;
  /** Runs in the page's own world; what it is given and what it answers travels as JSON. */
  readonly evaluate: <Result, Argument>(
    run: (argument: Argument) => Result,
    argument: Argument,
  ) => Promise<Awaited<Result>>;
  /** The same tab, looking at what is inside a frame. */
  readonly frame: (selector: string) => Promise<Tab>;
  readonly screenshot: (path: string) => Promise<void>;
}

/** A browser, with the extension in it or without. */
export interface Browser {
  readonly tab: Tab;
  /** Saves settings as the extension's own page would. */
  readonly save: (settings: unknown) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Launch {
  /** The folder of an unpacked build; omitted: the browser as it is. */
  readonly extension?: string;
  /** The proxy for everything but loopback. */
  readonly proxy?: number;
  readonly headless?: boolean;
}

export const asExpression = (run: (argument: never) => unknown, argument: unknown): string =>
  `Promise.resolve((${run.toString()})(${JSON.stringify(argument)})).then((it) => JSON.stringify(it ?? null))`;
