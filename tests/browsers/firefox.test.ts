import { describe } from 'vitest';

import { testBuild } from './build.ts';
import { launchFirefox } from './drive/firefox.ts';
import { sessionIn } from './session.ts';
import { testShared } from './suites/shared.ts';
import { testGranting } from './suites/sites.ts';
import { testTakeover } from './suites/update.ts';

const session = sessionIn(launchFirefox, testBuild('firefox'));

testShared(session);
describe('sites', () => {
  testGranting(session);
});
describe('update', () => {
  testTakeover(session);
});
