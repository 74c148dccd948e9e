import type { About } from '../engine/messages.ts';
import { say } from '../words/say.ts';
import { element } from './element.ts';
import { familyName } from './words.ts';

/** The rules that are turned off, each with the way back. A rule that is no more is told by its id. */
export function offRules(
  off: readonly string[],
  { rules }: Pick<About, 'rules'>,
  turnOn: (rule: string) => void,
): readonly HTMLElement[] {
  return off.map((id) => {
    const [family = id] = id.split('/');
    const message = rules.find((rule) => rule.id === id)?.message ?? id;
    return element(
      'li',
      {},
      element('span', {}, element('b', {}, familyName(family)), element('br'), message),
      element(
        'button',
        {
          type: 'button',
          'aria-label': say('optionsTurnOnNamed', message),
          click: () => turnOn(id),
        },
        say('optionsTurnOn'),
      ),
    );
  });
}
