import type { Read } from '../council/settings.ts';
import { say } from '../words/say.ts';
import { browser } from './browser.ts';

/** A mark on the toolbar button for as long as the settings wait for someone. */
export async function showWhetherSet({ state }: Read): Promise<void> {
  const isSet = state === 'set';
  await browser.action.setBadgeText({ text: isSet ? '' : '!' });
  await browser.action.setBadgeBackgroundColor({ color: '#8a4b00' });
  await browser.action.setTitle({ title: say(isSet ? 'toolbarSet' : 'toolbarUnset') });
}
