import { describe } from 'vitest';

import { testBuild } from './build.ts';
import { launchFirefox } from './drive/firefox.ts';
import { sessionIn } from './session.ts';
import { testEditors } from './suites/editors.ts';
import { testElsewhere } from './suites/elsewhere.ts';
import { testMirror } from './suites/mirror.ts';
import { testRuleBook } from './suites/rule-book.ts';
import { testTakeover } from './suites/update.ts';
import { testWebmails } from './suites/webmails.ts';

const session = sessionIn(launchFirefox, testBuild('firefox'));

describe('editors', () => {
  testEditors(session);
});
describe('fields', () => {
  testMirror(session);
});
describe('webmails', () => {
  testWebmails(session);
});
describe('elsewhere', () => {
  testElsewhere(session);
});
describe('rule book', () => {
  testRuleBook(session);
});
describe('update', () => {
  testTakeover(session);
});
