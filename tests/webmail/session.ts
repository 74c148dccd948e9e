import { afterAll, beforeAll, expect } from 'vitest';

import type { Settings } from '../../lib/council/settings.ts';
import type { Role } from '../../lib/lint/situation.ts';
import { type Browser, type Launch, save } from '../browsers/drive/tab.ts';
import { buildWall } from '../browsers/drive/wall.ts';
import { settingsOf } from '../browsers/expected.ts';
import { heard, listen } from '../browsers/heard.ts';
import type { Place } from '../browsers/look.ts';
import type { Account } from './lab/accounts.ts';
import type { Mail } from './lab/sink.ts';
import { type Lab, startLab } from './lab/start.ts';
import { type Answered, compose, logIn } from './roundcube.ts';

/** One account's webmail in one browser. */
export interface Session {
  readonly account: Account;
  /** Opens a new message, or an answer to one of the inbox. */
  readonly compose: (answered?: Answered) => Promise<Place>;
  readonly writeAs: (role: Role, change?: Partial<Settings>) => Promise<void>;
  /** What was last read of a draft beside its body. */
  readonly circumstances: () => Promise<unknown>;
  /** The next message that was sent, from whatever session. */
  readonly nextMail: () => Promise<Mail>;
}

interface Options {
  readonly launch: (options: Launch) => Promise<Browser>;
  /** Omitted: the browser as it is. */
  readonly extension?: string;
  readonly account: Account;
}

/** One webmail for all tests of a file. */
export function labIn(): () => Lab {
  let lab: Lab;
  let stop = async () => {};
  beforeAll(async () => {
    lab = await startLab();
    ({ stop } = lab);
  });
  afterAll(() => stop());
  return () => lab;
}

/** One browser for all tests of a block, behind a wall that must have stopped nothing in the end. */
export function sessionIn(lab: () => Lab, { launch, extension, account }: Options): Session {
  let browser: Browser;
  let close = async () => {};

  beforeAll(async () => {
    const wall = await buildWall();
    browser = await launch({ proxy: wall.port, ...(extension !== undefined && { extension }) });
    close = async () => {
      await browser.close();
      wall.close();
      expect(wall.stopped()).toEqual([]);
    };
    await logIn(browser.tab, lab().url, account);
    if (extension !== undefined) await listen(browser);
  });
  afterAll(() => close());

  return {
    account,
    compose: (answered) =>
      compose(browser.tab, lab().url, { account, ...(answered && { answered }) }),
    writeAs: (role, change) => save(browser, { ...settingsOf(role), ...change }),
    circumstances: () => heard(browser),
    nextMail: () => lab().nextMail(),
  };
}
