import { testBuild } from './build.ts';
import { launchChromium } from './drive/chromium.ts';
import { sessionIn } from './session.ts';
import { testEditors } from './suites/editors.ts';

const session = sessionIn(launchChromium, testBuild('chrome'));

testEditors(session);
