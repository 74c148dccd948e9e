import { say } from '../words/say.ts';
import { element } from './element.ts';

/** Copies a text, and says so where it was pressed. */
export function copyButton(
  text: string,
  copied?: () => void,
  label: 'cardCopy' | 'panelCopy' = 'cardCopy',
): HTMLElement {
  const button = element('button', { type: 'button' }, say(label));
  const press = async () => {
    const done = await copy(text, button.ownerDocument);
    if (done) copied?.();
    button.textContent = say(done ? 'cardCopied' : 'cardNotCopied');
  };
  button.addEventListener('click', () => void press());
  return button;
}

async function copy(text: string, page: Document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, page);
  }
}

/** The only way on a page that is not served over https, or forbids its frames the clipboard. The focus stays put. */
function copyByCommand(text: string, page: Document): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = true;
  };
  page.addEventListener('copy', fill, { capture: true });
  page.execCommand('copy');
  page.removeEventListener('copy', fill, { capture: true });
  return isDone;
}
