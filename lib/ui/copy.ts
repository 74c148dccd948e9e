import { element } from './element.ts';

/** Copies the wording, and says so where it was pressed. */
export function copyButton(text: string): HTMLElement {
  const button = element('button', { type: 'button' }, 'Copy suggested wording');
  const press = async () => {
    const done = await copy(text, button);
    button.textContent = done ? 'Copied' : 'Could not copy: select the words';
  };
  button.addEventListener('click', () => void press());
  return button;
}

async function copy(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, near);
  }
}

/** A page that is not served over https, or forbids the clipboard to its frames, leaves only this way. */
function copyBySelection(text: string, near: HTMLElement): boolean {
  const field = element('textarea', { class: 'unseen', readonly: true, 'aria-hidden': 'true' });
  field.value = text;
  near.after(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  near.focus({ preventScroll: true });
  return done;
}
