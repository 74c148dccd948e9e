import { attachForGood } from './rewritten.ts';

/** The text of a document that only the scripts of its page can tell, asked for anew whenever it may have changed. */
export interface PageText {
  /** Settles with the first answer, or when there has been none for long. */
  readonly ready: Promise<void>;
  /** As last told; undefined when the page does not tell. */
  readonly text: () => string | undefined;
  /** Asks again; `told` is called when the answer is another. */
  readonly refresh: (told: () => void) => void;
}

/** What a page is asked, and how it answers: names of events. Both carry strings, which pass between worlds. */
const asked = 'document-text-wanted';
const answered = 'document-text';

/** No page takes this long that means to answer. */
const patienceMs = 2000;

/** In the page's own world: answers with the text, or with undefined where there is none to be had. */
export function answerWith(read: () => Promise<string | undefined>): void {
  const heard = (event: Event) => {
    if (!('detail' in event) || typeof event.detail !== 'string') return;
    const question = event.detail;
    const answer = (text: string | undefined) =>
      document.dispatchEvent(
        new CustomEvent(answered, { detail: JSON.stringify({ question, text }) }),
      );
    read().then(answer, () => answer(undefined));
  };
  attachForGood(
    document,
    () => document.addEventListener(asked, heard),
    new AbortController().signal,
  );
}

/** In our own world. One question at a time: what changes meanwhile is asked for in the next. */
export function pageText(page: Document): PageText {
  let text: string | undefined;
  let isAsking = false;
  let waiting: (() => void) | undefined;

  const refresh = async (told: () => void): Promise<void> => {
    if (isAsking) {
      waiting = told;
      return;
    }
    isAsking = true;
    const before = text;
    text = await ask(page);
    isAsking = false;
    if (text !== before) told();
    const next = waiting;
    waiting = undefined;
    if (next) await refresh(next);
  };
  return {
    ready: refresh(() => undefined),
    text: () => text,
    refresh: (told) => void refresh(told),
  };
}

let questions = 0;

async function ask(page: Document): Promise<string | undefined> {
  const view = page.defaultView;
  if (!view) return undefined;
  questions += 1;
  const question = `${questions} ${Math.random()}`;
  const over = new AbortController();
  return new Promise((resolve) => {
    const settle = (text: string | undefined) => {
      clearTimeout(due);
      over.abort();
      resolve(text);
    };
    const due = setTimeout(settle, patienceMs, undefined);
    const heard = (event: Event) => {
      const answer = answerIn(event);
      if (answer?.question === question) settle(answer.text);
    };
    page.addEventListener(answered, heard, { signal: over.signal });
    page.dispatchEvent(new view.CustomEvent(asked, { detail: question }));
  });
}

function answerIn(
  event: Event,
): { readonly question: string; readonly text: string | undefined } | undefined {
  if (!('detail' in event) || typeof event.detail !== 'string') return undefined;
  const answer: unknown = JSON.parse(event.detail);
  if (typeof answer !== 'object' || answer === null || !('question' in answer)) return undefined;
  const { question } = answer;
  const text = 'text' in answer && typeof answer.text === 'string' ? answer.text : undefined;
  return typeof question === 'string' ? { question, text } : undefined;
}
