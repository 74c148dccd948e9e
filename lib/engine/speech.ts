import { speakWith } from '../words/say.ts';
import { browser } from './browser.ts';

/** From here on what we say comes from the browser's catalogue, in the reader's language. */
export function speak(): void {
  const { i18n } = browser;
  // Chrome names its own folder `en_GB` where the reader's language has none of ours.
  const language = i18n.getMessage('@@ui_locale').replace('_', '-');
  speakWith((name, given) => i18n.getMessage(name, given), language || 'en-GB');
}
