import { testBuild } from '../browsers/build.ts';
import { launchFirefox } from '../browsers/drive/firefox.ts';
import { testWebmail } from './suites/webmail.ts';

testWebmail(launchFirefox, testBuild('firefox'));
