import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
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

const keyOf = {
  next: 'n',
  previous: 'p',
  accept: 'a',
  change: 'c',
  dismiss: 'd',
  reopen: 'u',
} as const satisfies Record<keyof KeyActions, string>;

const names = ['next', 'previous', 'accept', 'change', 'dismiss', 'reopen'] as const;

/** Listens to single keys while no field has the focus, unless they are switched off; and shows which they are. */
export function listenToKeys(actions: KeyActions): void {
  const single = part('#single-keys', HTMLInputElement);
  const help = part('#keys', HTMLDetailsElement);
  part('#keys dl').append(
    ...names.flatMap((name) => row(keyOf[name].toUpperCase(), meaningOf(name))),
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
    const name = names.find((each) => keyOf[each] === key.toLowerCase());
    if (name === undefined || part('#desk').hidden) return;
    event.preventDefault();
    actions[name]();
  });
}

const meaningOf = (name: keyof KeyActions): string => {
  switch (name) {
    case 'next':
      return say('reviewNext');
    case 'previous':
      return say('reviewPrevious');
    case 'accept':
      return say('reviewAccept');
    case 'change':
      return say('reviewChange');
    case 'dismiss':
      return say('reviewDismiss');
    case 'reopen':
      return say('reviewReopen');
  }
};

const row = (key: string, meaning: string): readonly HTMLElement[] => [
  element('dt', {}, element('kbd', {}, key)),
  element('dd', {}, meaning),
];

/** Where a letter is typed, or chooses something. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('textarea, select, input:not([type=checkbox], [type=radio])') ||
    target.isContentEditable);
