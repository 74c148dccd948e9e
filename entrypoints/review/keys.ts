import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import type { Message } from '../../lib/words/english.ts';
import { say } from '../../lib/words/say.ts';

/** What the single keys do. */
export interface KeyActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly accept: () => void;
  readonly change: () => void;
  readonly dismiss: () => void;
  readonly reopen: () => void;
}

/** The key of each deed, and what it is called. */
const deeds = [
  { name: 'next', key: 'n', words: 'reviewNext' },
  { name: 'previous', key: 'p', words: 'reviewPrevious' },
  { name: 'accept', key: 'a', words: 'reviewAccept' },
  { name: 'change', key: 'c', words: 'reviewChange' },
  { name: 'dismiss', key: 'd', words: 'reviewDismiss' },
  { name: 'reopen', key: 'u', words: 'reviewReopen' },
] as const satisfies readonly {
  readonly name: keyof KeyActions;
  readonly key: string;
  readonly words: Message;
}[];

/** Listens to single keys while no field has the focus, unless they are switched off; and shows which they are. */
export function listenToKeys(actions: KeyActions): void {
  const single = part('#single-keys', HTMLInputElement);
  const help = part('#keys', HTMLDetailsElement);
  part('#keys dl').append(
    ...deeds.flatMap(({ key, words }) => row(key.toUpperCase(), say(words))),
    ...row('?', say('reviewKeysHelp')),
  );
  document.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    if (!single.checked || altKey || ctrlKey || metaKey || isWriting(target)) return;
    if (key === '?') {
      help.open = true;
      help.querySelector('summary')?.focus();
      return;
    }
    const deed = deeds.find((each) => each.key === key.toLowerCase());
    if (!deed || part('#desk').hidden) return;
    event.preventDefault();
    actions[deed.name]();
  });
}

const row = (key: string, meaning: string): readonly HTMLElement[] => [
  element('dt', {}, element('kbd', {}, key)),
  element('dd', {}, meaning),
];

/** Where a letter is typed, or chooses something. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('textarea, select, input:not([type=checkbox], [type=radio])') ||
    target.isContentEditable);
