import { loadSettings } from '../../lib/council/storage.ts';
import { about } from '../../lib/engine/about.ts';
import { browser } from '../../lib/engine/browser.ts';
import { speak } from '../../lib/engine/speech.ts';
import { part } from '../../lib/ui/part.ts';
import { fillWords } from '../../lib/words/fill.ts';
import { createReview } from './review.ts';

speak();
fillWords(document);

const loaded = await loadSettings(browser.storage);
if (loaded.state === 'set') createReview(await about(), loaded.settings);
part('#ready').hidden = loaded.state !== 'set';
part('#unset').hidden = loaded.state === 'set';
part('#set-up').addEventListener('click', () => void browser.runtime.openOptionsPage());
