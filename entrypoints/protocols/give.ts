import { importing, type ProtocolDraft } from '../../lib/council/protocols/importing.ts';
import { type Known, readProtocol } from '../../lib/council/protocols/read.ts';
import { Unreadable } from '../../lib/files/file.ts';
import { readFile } from '../../lib/files/read-file.ts';
import type { Protocol } from '../../lib/lint/protocol.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { say } from '../../lib/words/say.ts';

interface Giving {
  readonly known: Known;
  readonly opened: (draft: ProtocolDraft) => void;
  /** A file that was saved here, or elsewhere, as JSON. */
  readonly openedSaved: (protocol: Protocol) => void;
}

interface Given {
  readonly text: string;
  /** By its name it is a protocol that was saved. */
  readonly isSaved: boolean;
}

/** Milliseconds that reading may keep the page waiting at a time. */
const turn = 24;

/** Takes a document by file, by dropping it or by pasting, and reads it in turns, so that it can be stopped. */
export function startGiving({ known, opened, openedSaved }: Giving): void {
  const file = part('#file', HTMLInputElement);
  const paste = part('#paste', HTMLTextAreaElement);
  const progress = part('#progress', HTMLProgressElement);
  const reading = part('#reading');
  let running = new AbortController();

  const tell = (problems: readonly string[]) => {
    const box = part('#problems');
    box.hidden = problems.length === 0;
    part('#problems ul').replaceChildren(...problems.map((each) => element('li', {}, each)));
    if (problems.length > 0) box.focus();
  };

  const show = (isRunning: boolean) => {
    progress.hidden = !isRunning;
    part('#stop').hidden = !isRunning;
    part('#read', HTMLButtonElement).disabled = isRunning;
  };

  const take = async ({ text, isSaved }: Given, signal: AbortSignal) => {
    if (isSaved || /^\s*\{/.test(text)) {
      const { protocol, problems } = readProtocol(text, known);
      if (protocol) openedSaved(protocol);
      else tell(problems);
      return;
    }
    const draft = await inTurns(importing(text, known.protocols), signal, (done) => {
      progress.value = done;
      if (Math.round(done * 100) % 25 === 0)
        reading.textContent = say('protocolsReadingPart', Math.round(done * 100));
    });
    if (draft === undefined) return;
    if (draft.clauses.length === 0) tell([say('protocolsNoClauses')]);
    else opened(draft);
  };

  const run = async (given: () => Promise<Given>) => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    tell([]);
    reading.textContent = say('protocolsReading');
    progress.value = 0;
    show(true);
    try {
      const taken = await given();
      if (!signal.aborted) await take(taken, signal);
      reading.textContent = signal.aborted ? say('protocolsStopped') : '';
    } catch (error) {
      reading.textContent = '';
      if (!(error instanceof Unreadable)) throw error;
      tell([error.message]);
    } finally {
      show(false);
    }
  };

  const textIn = async (given: File): Promise<Given> => {
    const bytes = new Uint8Array(await given.arrayBuffer());
    if (!/\.json$/i.test(given.name))
      return { text: (await readFile({ name: given.name, bytes })).text, isSaved: false };
    const text = new TextDecoder().decode(bytes);
    if (text.trim() === '') throw new Unreadable(say('filesEmpty'));
    return { text, isSaved: true };
  };

  const chosen = () => {
    const [given] = file.files ?? [];
    if (given) void run(() => textIn(given)).then(() => (file.value = ''));
  };
  file.addEventListener('change', chosen);
  part('#read').addEventListener('click', () => {
    if (paste.value.trim() === '') tell([say('protocolsEmpty')]);
    else void run(async () => ({ text: paste.value, isSaved: false }));
  });
  part('#stop').addEventListener('click', () => running.abort());
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const [given] = event.dataTransfer?.files ?? [];
    if (given) void run(() => textIn(given));
  });
  // somebody may have been quicker than the page
  chosen();
}

/** Runs steps a few at a time; undefined when it was stopped. */
async function inTurns<Result>(
  steps: Generator<number, Result, void>,
  signal: AbortSignal,
  shown: (done: number) => void,
): Promise<Result | undefined> {
  while (!signal.aborted) {
    const until = performance.now() + turn;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      shown(step.value);
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return undefined;
}
