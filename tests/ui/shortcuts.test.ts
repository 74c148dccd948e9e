// @vitest-environment jsdom
import { expect, test } from 'vitest';

import type { Keys } from '../../lib/engine/messages.ts';
import { suggested } from '../../lib/ui/keys.ts';
import { commandOf, keysInUse } from '../../lib/ui/shortcuts.ts';
import { keysOf } from '../../lib/ui/words.ts';

const none: Keys = {
  'next-finding': '',
  'previous-finding': '',
  'list-findings': '',
  'open-panel': '',
};
const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);

test('where the browser gave no keys, those that the manifest suggests are used', () => {
  expect(keysInUse(undefined)).toEqual(suggested);
  expect(keysInUse(none)).toEqual(suggested);
});

test('keys that a person chose take the place of those suggested', () => {
  const keys = keysInUse({ ...none, 'next-finding': 'Ctrl+Shift+F8' });
  expect(commandOf(press({ key: 'F8', code: 'F8', ctrlKey: true, shiftKey: true }), keys)).toBe(
    'next-finding',
  );
  expect(commandOf(press({ key: '.', code: 'Period', altKey: true }), keys)).toBeUndefined();
});

test('keys as a Mac writes them are understood', () => {
  expect(keysInUse({ ...none, 'next-finding': '⌃⇧.' })['next-finding']).toBe(
    'MacCtrl+Shift+Period',
  );
});

test.each([
  [{ key: '.', code: 'Period', altKey: true }, 'next-finding'],
  [{ key: ',', code: 'Comma', altKey: true }, 'previous-finding'],
  [{ key: '>', code: 'Period', altKey: true, shiftKey: true }, 'list-findings'],
  [{ key: '.', code: 'Comma', altKey: true }, 'next-finding'],
  [{ key: '.', code: 'Period' }, undefined],
  [{ key: '.', code: 'Period', altKey: true, ctrlKey: true }, undefined],
  [{ key: '.', code: 'Period', altKey: true, metaKey: true }, undefined],
  [{ key: '.', code: 'Period', altKey: true, isComposing: true }, undefined],
  [{ key: 'x', code: 'KeyX', altKey: true }, undefined],
])('%o asks for %s', (init, command) => {
  expect(commandOf(press(init), suggested)).toBe(command);
});

test('keys are told as they stand on the keyboard', () => {
  expect(keysOf(suggested, 'list-findings')).toBe('Alt + Shift + .');
});
