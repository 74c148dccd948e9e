import type { KeyInput } from 'puppeteer-core';

/** What the tests ask of a tab, in Playwright's Chromium and in puppeteer's Firefox alike. Keys are real keys. */
export interface Page {
  readonly goto: (url: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** A key, or keys held together. */
  readonly press: (...keys: readonly KeyInput[]) => Promise<void>;
  readonly choose: (selector: string, value: string) => Promise<void>;
  readonly waitFor: (selector: string) => Promise<void>;
  /** Waits until a JavaScript expression is truthy in the page's own world; answers its value. */
  readonly until: (expression: string) => Promise<unknown>;
  readonly evaluate: (expression: string) => Promise<unknown>;
}
