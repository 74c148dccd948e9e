import { speakWith } from '../words/say.ts';
import { browser } from './browser.ts';

/** From here on what we say comes from the browser's catalogue, in the reader's language. */
export function speak(): void {
  const { i18n } = browser;
  // Chrome names its own folder `en_GB` where the reader's language has none of ours.
  const language = i18n.getMessage('@@ui_locale').replace('_', '-');
  // Whatever English the reader's browser speaks, ours is British, and so are its dates.
  const spoken = language === '' || /^en\b/.test(language) ? 'en-GB' : language;
  speakWith((name, given) => i18n.getMessage(name, given), spoken);
}
