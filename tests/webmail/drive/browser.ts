import type { Page } from './page.ts';

export interface Browser {
  readonly page: Page;
  readonly close: () => Promise<void>;
}
