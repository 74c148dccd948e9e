import type { Settings } from '../../../lib/council/settings.ts';

/** What the tests ask of a tab or a frame, in Playwright's Chromium and in puppeteer's Firefox alike. Keys are real keys. */
export interface Tab {
  readonly goto: (url: string) => Promise<void>;
  /** Puts it in front, as whoever goes back to it does. */
  readonly show: () => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  /** Moves the mouse to a point of the page's viewport. */
  readonly point: (x: number, y: number) => Promise<void>;
  readonly clickAt: (x: number, y: number) => Promise<void>;
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

/** How somebody sees a page: what is left out is as in most browsers. */
export interface Sight {
  /** CSS pixels: 640 is a window of 1280 at twice its size. */
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** The system chooses the colours. */
  readonly forced?: boolean;
  /** Nothing moves. */
  readonly calm?: boolean;
}

/** A tab with a page of the extension, which puppeteer's Firefox lets nobody go to. */
export type OwnTab = Pick<Tab, 'type' | 'press' | 'evaluate'> & {
  readonly see: (sight: Sight) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A browser, with the extension in it or without. */
export interface Browser {
  readonly tab: Tab;
  /** Opens one of the extension's own pages in a tab of its own: `rule-book.html`. */
  readonly own: (page: string) => Promise<OwnTab>;
  /** Runs an expression in the settings page, which the extension opens at first. */
  readonly inSettings: (expression: string) => Promise<unknown>;
  /** Keeps the engine from answering for so long. */
  readonly stall: (ms: number) => Promise<void>;
  /** Ends the background, as a browser may at any time; Firefox ends it for nobody but itself, and there nothing happens. */
  readonly endWorker: () => Promise<void>;
  /** Takes the extension from under its scripts: Firefox puts another there as an update does, Chromium none. */
  readonly replace: () => Promise<void>;
  /** The folder where files arrive that a page gives to keep. */
  readonly downloads: string;
  readonly close: () => Promise<void>;
  /** Settles when the browser is gone, by us or by whoever sits in front of it. */
  readonly closed: Promise<void>;
}

export const save = async ({ inSettings }: Browser, settings: Settings): Promise<void> =>
  void (await inSettings(`chrome.storage.local.set(${JSON.stringify({ settings })})`));

export interface Launch {
  /** The folder of an unpacked build; omitted: the browser as it is. */
  readonly extension?: string;
  /** The proxy for everything but loopback. */
  readonly proxy?: number;
  readonly headless?: boolean;
  /** Hosts that the browser closes to extensions: Firefox alone has a setting for it. */
  readonly closed?: readonly string[];
  /** The home of the person who uses the browser; omitted: ours. */
  readonly home?: string;
}

/** An expression after which nothing else is done for so long; timers of a tab in the background would wait. */
export const busyFor = (ms: number): string =>
  `(({ port1, port2 }) => {
    port1.onmessage = () => { for (const end = Date.now() + ${ms}; Date.now() < end; ); };
    port2.postMessage(0);
  })(new MessageChannel())`;

export const asExpression = (run: (argument: never) => unknown, argument: unknown): string =>
  `Promise.resolve((${run.toString()})(${JSON.stringify(argument)})).then((it) => JSON.stringify(it ?? null))`;

/** Asks again while the page that is asked is just loading anew: one of ours does when what it shows has changed elsewhere. */
export async function untilLoaded<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let left = 100; ; left--) {
    try {
      return await ask();
    } catch (error) {
      const isLoading = /context was destroyed|is not defined|no such frame/i.test(String(error));
      if (!isLoading || left === 0) throw error;
      await new Promise((later) => setTimeout(later, 50));
    }
  }
}
