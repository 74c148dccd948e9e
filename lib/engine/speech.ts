import { speakWith } from '../words/say.ts';
import { browser } from './browser.ts';

/** From here on what we say comes from the browser's catalogue, in the reader's language. */
export function speak(): void {
  const { i18n } = browser;
  // Chrome names its own folder `en_GB` where the reader's language has none of ours.
  const language = i18n.getMessage('@@ui_locale').replace('_', '-');
  // Whatever English the reader's browser speaks, ours is British, and so are its dates.
  const spoken = language === '' || /^en\b/.test(language) ? 'en-GB' : language;
  speakWith(
    remembered((name, given) => i18n.getMessage(name, given)),
    spoken,
  );
}

/** More than a page says; Chrome takes a third of a millisecond to find one, and the badge speaks at every key. */
const most = 200;

function remembered(find: (name: string, given: string[]) => string) {
  const found = new Map<string, string>();
  return (name: string, given: string[]): string => {
    const key = [name, ...given].join('\n');
    const words = found.get(key) ?? find(name, given);
    if (found.size >= most) found.clear();
    found.set(key, words);
    return words;
  };
}
