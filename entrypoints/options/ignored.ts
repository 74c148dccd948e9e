import { keys } from '../../lib/council/areas.ts';
import {
  clearIgnored,
  dropIgnored,
  type IgnoredEntry,
  readIgnored,
} from '../../lib/council/ignore-list.ts';
import { browser } from '../../lib/engine/browser.ts';
import type { About } from '../../lib/engine/messages.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { redraw } from '../../lib/ui/redraw.ts';
import { dayOf, say } from '../../lib/words/say.ts';
import { tell } from './store.ts';

const { local } = browser.storage;

/** Longer than anyone reads; the rest is a number. */
const mostShown = 200;

/** What was ignored, the latest first, each with the way back. */
export async function startIgnored({ rules }: About): Promise<void> {
  const ruleOf = ({ rule }: IgnoredEntry): string =>
    rules.find(({ id }) => id === rule)?.message ?? rule ?? say('optionsIgnoredUnknown');
  const dayIn = ({ day }: IgnoredEntry): string =>
    day === undefined ? say('optionsIgnoredOld') : say('optionsIgnoredOn', dayOf(day));

  const drop = (entry: IgnoredEntry) => async () => {
    await dropIgnored(local, entry);
    tell(say('optionsForgotten'));
    part('#ignored').focus();
  };
  const row = (entry: IgnoredEntry) =>
    element(
      'li',
      {},
      element(
        'span',
        {},
        ruleOf(entry),
        element('br'),
        element('span', { class: 'soft' }, dayIn(entry)),
      ),
      element(
        'button',
        {
          type: 'button',
          'aria-label': say('optionsShowAgainOf', ruleOf(entry), dayIn(entry)),
          click: () => void drop(entry)(),
        },
        say('optionsShowAgain'),
      ),
    );

  const show = async () => {
    const entries = (await readIgnored(local)).toReversed();
    const more = entries.length - mostShown;
    part('#ignored-none').hidden = entries.length > 0;
    part('#forget').hidden = entries.length === 0;
    part('#ignored-more').hidden = more <= 0;
    part('#ignored-more').textContent = more > 0 ? say('optionsIgnoredMore', more) : '';
    redraw(part('#ignored-list'), entries.slice(0, mostShown).map(row));
  };
  const forget = async () => {
    await clearIgnored(local);
    tell(say('optionsForgotten'));
    part('#ignored').focus();
  };
  part('#forget').addEventListener('click', () => void forget());
  browser.storage.onChanged.addListener((changes) => {
    if (keys.ignored in changes) void show();
  });
  await show();
}
