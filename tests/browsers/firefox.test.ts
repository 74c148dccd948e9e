import { testBuild } from './build.ts';
import { launchFirefox } from './drive/firefox.ts';
import { sessionIn } from './session.ts';
import { testEditors } from './suites/editors.ts';

const session = sessionIn(launchFirefox, testBuild('firefox'));

testEditors(session);
