import { testBuild } from '../browsers/build.ts';
import { launchChromium } from '../browsers/drive/chromium.ts';
import { testWebmail } from './suites/webmail.ts';

testWebmail(launchChromium, testBuild('chrome'));
