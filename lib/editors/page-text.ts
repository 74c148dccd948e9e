import { attachForGood } from './rewritten.ts';

/** What a page tells of its document. */
export interface Told {
  readonly text: string;
  /** Where the caret stands in it, where the page says so. */
  readonly caret?: number;
}

/** The text of a document that only the scripts of its page can tell, asked for anew whenever it may have changed. */
export interface PageText {
  /** Settles with the first answer, or when there has been none for long. */
  readonly ready: Promise<void>;
  /** As last told; undefined when the page does not tell. */
  readonly told: () => Told | undefined;
  /** Asks again; `changed` is called when the text is another. */
  readonly refresh: (changed: () => void) => void;
}

/** What a page is asked, and how it answers: names of events. Both carry strings, which pass between worlds. */
const asked = 'document-text-wanted';
const answered = 'document-text';

/** No page takes this long that means to answer. */
const patienceMs = 2000;

/** In the page's own world: answers with the text, or with nothing where there is none to be had. */
export function answerWith(read: () => Promise<Told | undefined>): void {
  const heard = (event: Event) => {
    if (!('detail' in event) || typeof event.detail !== 'string') return;
    const question = event.detail;
    const answer = (told?: Told) =>
      document.dispatchEvent(
        new CustomEvent(answered, { detail: JSON.stringify({ question, ...told }) }),
      );
    read().then(answer, () => answer());
  };
  attachForGood(
    document,
    () => document.addEventListener(asked, heard),
    new AbortController().signal,
  );
}

/** In our own world. One question at a time: what changes meanwhile is asked for in the next. */
export function pageText(page: Document): PageText {
  let told: Told | undefined;
  let isAsking = false;
  let waiting: (() => void) | undefined;

  const refresh = async (changed: () => void): Promise<void> => {
    if (isAsking) {
      waiting = changed;
      return;
    }
    isAsking = true;
    const before = told?.text;
    told = await ask(page);
    isAsking = false;
    if (told?.text !== before) changed();
    const next = waiting;
    waiting = undefined;
    if (next) await refresh(next);
  };
  return {
    ready: refresh(() => undefined),
    told: () => told,
    refresh: (changed) => void refresh(changed),
  };
}

let questions = 0;

async function ask(page: Document): Promise<Told | undefined> {
  const view = page.defaultView;
  if (!view) return undefined;
  questions += 1;
  const question = `${questions} ${Math.random()}`;
  const over = new AbortController();
  return new Promise((resolve) => {
    const settle = (told?: Told) => {
      clearTimeout(due);
      over.abort();
      resolve(told);
    };
    const due = setTimeout(settle, patienceMs, undefined);
    const heard = (event: Event) => {
      const answer = answerIn(event);
      if (answer?.question === question) settle(answer.told);
    };
    page.addEventListener(answered, heard, { signal: over.signal });
    page.dispatchEvent(new view.CustomEvent(asked, { detail: question }));
  });
}

function answerIn(
  event: Event,
): { readonly question: string; readonly told: Told | undefined } | undefined {
  if (!('detail' in event) || typeof event.detail !== 'string') return undefined;
  const answer = parsed(event.detail);
  if (typeof answer !== 'object' || answer === null || !('question' in answer)) return undefined;
  const { question } = answer;
  if (typeof question !== 'string') return undefined;
  if (!('text' in answer) || typeof answer.text !== 'string') return { question, told: undefined };
  const { text } = answer;
  const caret = 'caret' in answer && typeof answer.caret === 'number' ? answer.caret : undefined;
  return { question, told: { text, ...(caret !== undefined && { caret }) } };
}

/** Whatever scripts of the page may send under that name. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
