import type { Unresolved } from '../engine/verdict.ts';
import { say, sayCount } from '../words/say.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import type { Stage } from './stage.ts';
import { quoted, severityName } from './words.ts';

/** `anyway`, or the finding to go back to. */
export type Choice = 'anyway' | Unresolved;

/** The second press of a double click is no answer to what the first has opened. */
const tooSoonMs = 400;

/** Shows once what a message says that is unresolved, and settles with the person's choice. */
export function askBeforeSending(
  stage: Stage,
  over: Element,
  unresolved: readonly Unresolved[],
): Promise<Choice> {
  const [first] = unresolved;
  if (!first) return Promise.resolve('anyway');
  const life = new AbortController();
  stage.activate(over, life.signal, () => undefined);

  return new Promise((resolve) => {
    let opened = 0;
    const choose = (choice: Choice) => (event: Event) => {
      const isMouse = event instanceof PointerEvent && event.detail > 0;
      if (isMouse && event.timeStamp - opened < tooSoonMs) return;
      dialog.close();
      dialog.remove();
      life.abort();
      resolve(choice);
    };
    const row = (each: Unresolved) =>
      element(
        'li',
        {},
        element(
          'button',
          { type: 'button', class: 'row', click: choose(each) },
          element(
            'span',
            { class: `severity ${each.shown.severity}` },
            icon(each.shown.severity),
            severityName(each.shown.severity),
          ),
          element('span', { class: 'words' }, quoted(each.words, 60)),
          element('span', { class: 'message' }, each.shown.message),
          element('span', { class: 'reference' }, referenceOf(each)),
        ),
      );
    const dialog = element(
      'dialog',
      { class: 'panel send', 'aria-labelledby': 'send-title', 'aria-describedby': 'send-lead' },
      element(
        'header',
        { role: 'none' },
        element('h2', { id: 'send-title', tabindex: '-1', autofocus: true }, say('sendTitle')),
      ),
      element(
        'div',
        { class: 'body' },
        element('p', { id: 'send-lead' }, sayCount('sendLead', unresolved.length)),
        element('ol', { class: 'rows' }, ...unresolved.map(row)),
      ),
      element(
        'footer',
        { role: 'none' },
        element('button', { type: 'button', class: 'main', click: choose(first) }, say('sendBack')),
        element('button', { type: 'button', click: choose('anyway') }, say('sendAnyway')),
      ),
    );
    // Escape, as the browser hears it.
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      choose(first)(event);
    });
    stage.root.append(dialog);
    dialog.showModal();
    opened = performance.now();
  });
}

/** The first clause, as it is referred to, and whose it is. */
function referenceOf({ shown }: Unresolved): string {
  const [clause] = shown.clauses;
  return clause ? `${clause.displayRef}, ${clause.protocolTitle}` : '';
}
