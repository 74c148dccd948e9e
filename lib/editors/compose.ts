import {
  type Draft,
  type Field,
  type Letterhead,
  type Mailbox,
  type Recipient,
  fields,
} from '../lint/draft.ts';
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
  /** What says who sends it; the first that does so counts. */
  readonly from?: readonly Said[];
}

/** How recipients are shown. */
export interface Shown {
  readonly where: Partial<Readonly<Record<Field, string>>>;
  readonly who: Who;
}

/** An element, and whom it names. */
export interface Said {
  readonly where: string;
  readonly who: Who;
}

type Who = (element: Element) => readonly Mailbox[];

/** The same selector for each of To, Cc and Bcc. */
export const inEach = (selector: (field: Field) => string): Shown['where'] => ({
  to: selector('to'),
  cc: selector('cc'),
  bcc: selector('bcc'),
});

/** What the compose that an element belongs to says beside its words. */
export function readCompose(element: Element, table: Compose): Letterhead {
  const compose = composeOf(element, table);
  if (!compose) return { subject: '', recipients: 'unknown' };
  const from = senderIn(compose, table);
  return {
    subject: subjectIn(compose, table),
    ...recipientsIn(compose, table),
    ...(from && { from }),
  };
}

/** Calls back when the letterhead may have changed, until the signal aborts. */
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
const telling = ['data-hovercard-id', 'email', 'aria-label', 'title', 'value'];

/** Remembers, from before anything is written in it, whom a compose names whose wells may close. */
export function rememberRecipients(element: Element, table: Compose, signal: AbortSignal): void {
  const compose = table.summary === undefined ? undefined : composeOf(element, table);
  if (!compose || remembered.has(compose)) return;
  remembered.set(compose, 'unknown');
  const changed = () => void recipientsIn(compose, table);
  watchCompose(element, table, { changed, signal });
  changed();
}

/** What each compose said while its wells stood open. */
const remembered = new WeakMap<Element, Draft['recipients']>();

/** Undefined when what encloses the element encloses another compose, too. */
export function composeOf(
  element: Element,
  { compose, body }: Pick<Compose, 'compose' | 'body'>,
): Element | undefined {
  const found = compose.map((selector) => closestAcross(element, selector)).find(Boolean);
  const bodies = [...(found?.querySelectorAll(body.join()) ?? [])].filter(
    (each) => each === element || each.checkVisibility(),
  );
  return bodies.length <= 1 ? found : undefined;
}

function subjectIn(compose: Element, { subject }: Compose): string {
  const found = subject.map((selector) => compose.querySelector(selector)).find(Boolean);
  return found && isField(found) ? found.value : '';
}

const senderIn = (compose: Element, { from = [] }: Compose): Mailbox | undefined =>
  from
    .flatMap(({ where, who }) => [...compose.querySelectorAll(where)].flatMap(who))
    .find(({ address }) => address.includes('@'));

function recipientsIn(
  compose: Element,
  table: Compose,
): Pick<Letterhead, 'recipients' | 'recalled'> {
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
  const recipients = [...found.values()];
  if (recipients.length === 0 && isClosed(compose, table)) {
    const earlier = remembered.get(compose) ?? 'unknown';
    return { recipients: earlier, ...(earlier !== 'unknown' && { recalled: true }) };
  }
  if (table.summary !== undefined) remembered.set(compose, recipients);
  return { recipients };
}

/** Nothing found then does not mean none. */
function isClosed(compose: Element, { summary, wells }: Compose): boolean {
  const row = summary === undefined ? undefined : compose.querySelector(summary);
  return (row && row.textContent.trim() !== '') || !compose.querySelector(wells.join());
}
