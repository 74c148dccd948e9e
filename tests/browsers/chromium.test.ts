import { describe } from 'vitest';

import { testBuild } from './build.ts';
import { launchChromium } from './drive/chromium.ts';
import { sessionIn } from './session.ts';
import { testShared } from './suites/shared.ts';
import { testBrowserPage } from './suites/sites.ts';
import { testOrphan } from './suites/update.ts';

const session = sessionIn(launchChromium, testBuild('chrome'));

testShared(session);
describe('sites', () => {
  testBrowserPage(session);
});
describe('update', () => {
  testOrphan(session);
});
