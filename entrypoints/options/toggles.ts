import { guards, type Settings, underlines } from '../../lib/council/settings.ts';
import { part } from '../../lib/ui/part.ts';
import { say, sayOf } from '../../lib/words/say.ts';
import { choice } from './choices.ts';
import type { Store } from './store.ts';

const switches = [
  'advice',
  'meaning',
  'quiet',
  'counts',
] as const satisfies readonly (keyof Settings)[];

/** The settings that are a yes or no, or one of a few. */
export function startToggles(store: Store): void {
  for (const key of switches) {
    const box = part(`[data-setting="${key}"]`, HTMLInputElement);
    box.disabled = store.isSettled(key);
    if (box.disabled) box.closest('label')?.append(settledNote(box));
    box.addEventListener(
      'change',
      () => void store.change((settings) => ({ ...settings, [key]: box.checked })),
    );
    store.watch((settings) => (box.checked = settings[key]));
  }

  const fewOf = (
    key: 'underline' | 'guard',
    place: string,
    choices: readonly Parameters<typeof choice>[2][],
    changed: (settings: Settings, value: string) => Settings,
  ) => {
    const boxes = choices.map((each) => choice('radio', key, each));
    part(`${place} .choices`).append(...boxes);
    const radios = [...document.querySelectorAll<HTMLInputElement>(`input[name="${key}"]`)];
    for (const radio of radios) {
      radio.disabled = store.isSettled(key);
      radio.addEventListener(
        'change',
        () => void store.change((settings) => changed(settings, radio.value)),
      );
    }
    store.watch((settings) => {
      for (const radio of radios) radio.checked = radio.value === settings[key];
    });
  };

  fewOf(
    'underline',
    '#underlines',
    underlines.map((value) => ({
      value,
      title: sayOf('underline', value),
      hint: sayOf('underlineHint', value),
    })),
    (settings, value) => ({
      ...settings,
      underline: underlines.find((each) => each === value) ?? settings.underline,
    }),
  );
  fewOf(
    'guard',
    '#guards',
    guards.map((value) => ({ value, title: sayOf('guard', value) })),
    (settings, value) => ({
      ...settings,
      guard: guards.find((each) => each === value) ?? settings.guard,
    }),
  );
}

function settledNote(box: HTMLInputElement): HTMLElement {
  const note = document.createElement('span');
  note.className = 'settled';
  note.id = `${box.id}-settled`;
  note.textContent = say('optionsSettled');
  box.setAttribute(
    'aria-describedby',
    `${box.getAttribute('aria-describedby') ?? ''} ${note.id}`.trim(),
  );
  return note;
}
