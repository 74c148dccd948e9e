import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { say } from '../../lib/words/say.ts';
import { tell } from './store.ts';

/** What keeps a part of the form from being saved, and where. */
export interface Problem {
  readonly field: string;
  readonly words: string;
}

/** Says above the form and at each field what is missing; and takes there whoever asked for the form to be saved. */
export function showProblems(problems: readonly Problem[], isAsked: boolean): void {
  for (const old of document.querySelectorAll<HTMLElement>('#form p.problem')) old.hidden = true;
  for (const old of document.querySelectorAll('#form [aria-invalid]'))
    old.removeAttribute('aria-invalid');
  const summary = part('#problems');
  summary.hidden = problems.length === 0;
  if (problems.length === 0) return;

  for (const { field, words } of problems) {
    const place = part(`#${field}`);
    place.setAttribute('aria-invalid', 'true');
    const line = part(`#${field}-problem`);
    line.textContent = words;
    line.hidden = false;
    describe(place, line.id);
  }
  part('#problems ul').replaceChildren(
    ...problems.map(({ field, words }) =>
      element(
        'li',
        {},
        element('a', { href: `#${field}`, click: (event) => goTo(field, event) }, words),
      ),
    ),
  );
  if (isAsked) summary.focus();
  tell(say('optionsUnsaved', problems.map(({ words }) => words).join(' ')));
}

/** The field itself, or the first answer of a question. */
function goTo(field: string, event: Event): void {
  event.preventDefault();
  const place = part(`#${field}`);
  const target = place.querySelector('input') ?? place;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}

function describe(place: HTMLElement, id: string): void {
  const ids = new Set((place.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  place.setAttribute('aria-describedby', [...ids.add(id)].join(' '));
}
