import { type Draft, type Field, type Recipient, fields } from '../lint/draft.ts';
import { closestAcross } from './enclosing.ts';
import { isField } from './writable.ts';

/** Where a webmail keeps what it knows of one message. */
export interface Compose {
  /** Encloses everything of one compose, and of no other. */
  readonly compose: readonly string[];
  readonly body: readonly string[];
  readonly subject: readonly string[];
  /** Where recipients are entered. Where none of these is found, no recipients found does not mean none. */
  readonly wells: readonly string[];
  /** A row that stands for all recipients while the wells are closed. */
  readonly summary?: string;
  /** Every generation of the page; all are read, and each person counts once. */
  readonly recipients: readonly Shown[];
}

/** How recipients are shown, and what an element that shows some says of them. */
export interface Shown {
  readonly where: Partial<Readonly<Record<Field, string>>>;
  readonly who: (element: Element) => readonly Omit<Recipient, 'field'>[];
}

/** The same selector for each of To, Cc and Bcc. */
export const inEach = (selector: (field: Field) => string): Shown['where'] => ({
  to: selector('to'),
  cc: selector('cc'),
  bcc: selector('bcc'),
});

/** Subject and recipients of the compose that an element belongs to. */
export function readCompose(element: Element, table: Compose): Omit<Draft, 'text'> {
  const compose = composeOf(element, table);
  return compose
    ? { subject: subjectIn(compose, table), recipients: recipientsIn(compose, table) }
    : { subject: '', recipients: 'unknown' };
}

/** Calls back when subject or recipients may have changed, until the signal aborts. */
export function watchCompose(
  element: Element,
  table: Compose,
  { changed, signal }: { readonly changed: () => void; readonly signal: AbortSignal },
): void {
  const compose = composeOf(element, table);
  if (!compose) return;
  const observer = new MutationObserver(changed);
  observer.observe(compose, { childList: true, subtree: true, attributeFilter: telling });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  // What is still being typed stands in inputs.
  for (const type of ['input', 'change']) compose.addEventListener(type, changed, { signal });
}

/** Attributes in which pages keep addresses. */
const telling = ['data-hovercard-id', 'email', 'aria-label', 'value'];

/** Undefined when what encloses the element encloses another compose, too. */
function composeOf(element: Element, { compose, body }: Compose): Element | undefined {
  const found = compose.map((selector) => closestAcross(element, selector)).find(Boolean);
  return found && found.querySelectorAll(body.join()).length <= 1 ? found : undefined;
}

function subjectIn(compose: Element, { subject }: Compose): string {
  const found = subject.map((selector) => compose.querySelector(selector)).find(Boolean);
  return found && isField(found) ? found.value : '';
}

function recipientsIn(compose: Element, table: Compose): Draft['recipients'] {
  const found = new Map<string, Recipient>();
  for (const { where, who } of table.recipients) {
    for (const field of fields) {
      for (const element of where[field] ? compose.querySelectorAll(where[field]) : []) {
        for (const person of who(element)) {
          const key = (person.address || person.name).toLowerCase();
          if (!found.has(key)) found.set(key, { ...person, field });
        }
      }
    }
  }
  if (found.size > 0) return [...found.values()];
  const summary = table.summary && compose.querySelector(table.summary);
  if (summary && summary.textContent.trim() !== '') return 'unknown';
  return compose.querySelector(table.wells.join()) ? [] : 'unknown';
}
