import { expect, test } from 'vitest';

import { tellJudging, watchJudging, watchStorage } from '../../lib/council/areas.ts';
import { readManaged } from '../../lib/council/managed.ts';
import { defaults, readSettings, type Settings, withRule } from '../../lib/council/settings.ts';
import {
  loadChosen,
  loadSettings,
  refreshManaged,
  saveSettings,
} from '../../lib/council/storage.ts';
import { memory } from './areas.ts';

const chosen: Settings = {
  version: 1,
  protocol: 'west-sussex-2020',
  author: { role: 'officer', traits: ['senior'], post: 'Head of Highways', name: 'Ifeoma Okafor' },
  ...defaults,
  domains: ['council.example'],
};

test('what was never saved is unset', () => {
  expect(readSettings(undefined)).toEqual({ state: 'unset' });
});

test.each([
  ['no object', 'west-sussex-2020'],
  ['no role', { ...chosen, author: {} }],
  ['an unknown role', { ...chosen, author: { ...chosen.author, role: 'mayoress' } }],
  ['no protocol', { ...chosen, protocol: '' }],
  ['a version of tomorrow', { ...chosen, version: 2 }],
])('settings with %s cannot be read', (_, saved) => {
  expect(readSettings(saved)).toEqual({ state: 'corrupt' });
});

test.each([
  [{ domains: 'council.example' }, { domains: [] }],
  [{ domains: ['<script>'] }, { domains: [] }],
  [{ off: [1, 2] }, { off: [] }],
  [{ advice: 'yes' }, { advice: true }],
  [
    { author: { ...chosen.author, traits: ['bold'] } },
    { author: { ...chosen.author, traits: [] } },
  ],
  [{ author: { role: 'member' } }, { author: { role: 'member', traits: [], post: '', name: '' } }],
])('what else is wrong falls back by itself: %o', (wrong, right) => {
  expect(readSettings({ ...chosen, ...wrong })).toEqual({
    state: 'set',
    settings: { ...chosen, ...right },
  });
});

test('a rule is turned off once, and on again', () => {
  const off = withRule(withRule(chosen, 'respect/insult', true), 'respect/insult', true);
  expect(off.off).toEqual(['respect/insult']);
  expect(withRule(off, 'respect/insult', false)).toEqual(chosen);
});

test('what is saved is read back', async () => {
  const areas = memory();
  await saveSettings(areas, chosen);
  expect(await loadSettings(areas)).toEqual({ state: 'set', settings: chosen });
});

test('what could not be read back is not saved', async () => {
  const areas = memory();
  const wrong = JSON.parse(JSON.stringify({ ...chosen, protocol: '' }));
  await expect(saveSettings(areas, wrong)).rejects.toThrow('protocol');
  expect(areas.kept).toEqual({});
});

test('the organisation stands above the person, and leaves what the person chose as it was', async () => {
  const areas = memory({ settings: chosen }, { protocol: 'town-council-2026', advice: false });
  await refreshManaged(areas);
  expect(await loadSettings(areas)).toEqual({
    state: 'set',
    settings: { ...chosen, protocol: 'town-council-2026', advice: false },
  });
  expect(await loadChosen(areas)).toEqual({ state: 'set', settings: chosen });
});

test('without a policy, as in Firefox where it rejects, the person decides alone', async () => {
  const areas = memory({ settings: chosen, policy: { protocol: 'town-council-2026' } });
  await refreshManaged(areas);
  expect(await loadSettings(areas)).toEqual({ state: 'set', settings: chosen });
});

test('one bad value of a policy loses only itself', () => {
  expect(readManaged({ protocol: 7, advice: false, domains: ['council.example'] })).toEqual({
    advice: false,
    domains: ['council.example'],
    lost: ['protocol'],
  });
  expect(readManaged('nonsense')).toEqual({});
});

test('changes of settings are told until the signal aborts', async () => {
  const areas = memory();
  const watching = new AbortController();
  let changes = 0;
  watchStorage(areas, () => (changes += 1), watching.signal);
  await saveSettings(areas, chosen);
  await areas.local.set({ salt: 'x' });
  expect(changes).toBe(1);
  watching.abort();
  await saveSettings(areas, chosen);
  expect(changes).toBe(1);
});

test('who asks the engine hears of a change, and again when the engine has heard of it', async () => {
  const areas = memory();
  const watching = new AbortController();
  let changes = 0;
  watchJudging(areas, () => (changes += 1), watching.signal);
  await saveSettings(areas, chosen);
  expect(changes).toBe(1);
  await tellJudging(areas.local);
  await tellJudging(areas.local);
  expect(changes).toBe(3);
  watching.abort();
});
