import { expect, test } from 'vitest';

import { changedSettings, settingsFile, settingsIn } from '../../lib/council/settings-file.ts';
import { hostIn } from '../../lib/council/settings.ts';
import { settings } from '../ui/council.ts';

const ids = ['example-2026', 'other'];
const read = (change: object) =>
  settingsIn(JSON.stringify({ ...JSON.parse(settingsFile(settings)), ...change }), ids);

test('what was exported is imported, whole', () => {
  expect(settingsIn(settingsFile(settings), ids)).toEqual(settings);
});

test('what a file leaves out is as at first', () => {
  const { protocol, author } = settings;
  const file = { format: 'clausemark-settings', version: 1, protocol, author };
  expect(settingsIn(JSON.stringify(file), ids)).toEqual({ ...settings, domains: [] });
});

test.each([
  [{ guard: 'always' }, 'Before a message is sent: expected off, stop or warn; got "always".'],
  [
    { protocol: 'x' },
    'Protocol in force: expected a protocol that is here, one of example-2026 or other; got "x".',
  ],
  [
    { protocol: undefined },
    'Protocol in force: expected a protocol that is here, one of example-2026 or other; there is nothing.',
  ],
  [
    { domains: ['not a domain'] },
    'Email domains: expected a list of domains like council.gov.uk, at most 50; got ["not a domain"].',
  ],
  [
    { author: { role: 'king' } },
    'Who writes: expected a role of officer, member or communications, posts, a name and a post; got {"role":"king"}.',
  ],
  [
    { severities: { 'a/b': 'grave' } },
    'How grave rules are: expected rules like family/name, each with stop, warn or advise; got {"a/b":"grave"}.',
  ],
  [{ colour: 'red' }, 'Expected no setting but those that there are; “colour” is none.'],
  [
    { version: 2 },
    'Expected a file that was exported from these settings; this one says “2” of itself.',
  ],
])('%j is refused in words', (change, words) => {
  expect(read(change)).toEqual([words]);
});

test.each([[''], ['[]'], ['null'], ['{"format"'], ['"x"']])('%s is no file of settings', (text) => {
  expect(settingsIn(text, ids)).toEqual([
    expect.stringMatching(/^Expected a file that was exported/),
  ]);
});

test('a prototype in a file is only an unknown setting', () => {
  const file = settingsFile(settings).replace('{', '{"__proto__": {"counts": false},');
  expect(settingsIn(file, ids)).toEqual([expect.stringContaining('“__proto__”')]);
});

test('a file too large is not looked into', () => {
  expect(settingsIn(' '.repeat(1_200_000), ids)).toEqual([
    'Expected a file of settings, at most 1000 kB; this one has 1200 kB.',
  ]);
});

test('what an import would change is told by setting', () => {
  expect(changedSettings(settings, { ...settings, quiet: true, paused: ['a.example'] })).toEqual([
    'quiet',
    'paused',
  ]);
});

test.each([
  ['mail.example.org', 'mail.example.org'],
  [' HTTPS://Mail.Example.org/inbox?x=1 ', 'mail.example.org'],
  ['localhost:8080', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['mail', undefined],
  ['', undefined],
  ['two words', undefined],
  ['data:text/plain,x', undefined],
])('the site in “%s” is %s', (typed, host) => {
  expect(hostIn(typed)).toBe(host);
});
