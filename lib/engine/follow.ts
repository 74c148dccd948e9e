import type { Editor } from '../editors/editor.ts';
import type { Draft } from '../lint/draft.ts';
import { changeBetween } from '../text/remap.ts';
import type { Client } from './client.ts';
import { isSame, itemsOf, moved } from './items.ts';
import { type Circumstances, mostText, type Reply, type Request, trial } from './messages.ts';
import type { Followed, Heard, Item, Verdict } from './verdict.ts';

interface Options extends Heard {
  readonly client: Client;
  readonly signal: AbortSignal;
  /** The draft is one to try us with, and not counted. */
  readonly isTrial?: boolean;
}

/** How long the keys must rest before the engine is asked, and how long someone who types on may keep it waiting. */
const quietMs = 60;
const longestMs = 240;
/** The second look waits for a real pause: it takes the engine as long as many keys. */
const pauseMs = 400;
/** After how long an engine that did not answer is asked again by ourselves: its process may just have been ending. */
const againMs = [500, 2000, 8000] as const;

/** Asks the engine about a draft at every change, one question at a time, and keeps its findings in their place. */
export function follow(
  editor: Editor,
  { client, told, changed, signal, isTrial }: Options,
): Followed {
  const id = `${isTrial ? trial : ''}${opaqueId()}`;
  let verdict: Verdict = { state: 'checking', text: '', items: [] };
  /** What the engine was last told. */
  let base: { version: number; text: string; circumstances: string } | undefined;
  let version = 0;
  /** The version that the last findings were of. */
  let judged = 0;
  let hidden: readonly Item[] = [];
  let wishes: readonly { readonly item: Item; readonly ignored: boolean }[] = [];
  let asking = false;
  let behind = false;
  /** An edit took findings away; were it undone the engine would still have them. */
  let dropped = false;
  /** The engine has more to look at. */
  let unsure = false;
  let due: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let lost: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  /** How often in a row there was no answer. */
  let silences = 0;
  /** On a paused site nothing of the draft goes to the engine, until the settings change. */
  let isPaused = false;

  const tell = (next: Partial<Verdict>) => {
    verdict = { ...verdict, ...next };
    if (!signal.aborted) told(verdict);
  };

  const read = (): Draft | undefined => {
    try {
      return editor.read();
    } catch {
      return undefined;
    }
  };

  const catchUp = ({ text }: Draft, isFinal = true): Verdict => {
    const change = changeBetween(verdict.text, text);
    if (change) {
      const items = moved(verdict.items, change);
      const isLoss = items.length < verdict.items.length;
      // Halfway through an edit words may be gone that are there again before anything is painted.
      if (isLoss && !isFinal) return { ...verdict, text, items };
      dropped ||= isLoss;
      verdict = { ...verdict, text, items };
      hidden = moved(hidden, change);
      wishes = wishes.flatMap(({ item, ignored }) =>
        moved([item], change).map((there) => ({ item: there, ignored })),
      );
    }
    return verdict;
  };

  const schedule = () => {
    if (signal.aborted || isPaused) return;
    const now = performance.now();
    if (due === undefined) since = now;
    clearTimeout(due);
    due = setTimeout(look, Math.max(0, Math.min(quietMs, since + longestMs - now)));
  };

  const settle = (at: number) => {
    if (at === version && !asking && due === undefined)
      void ask({ type: 'settle', editor: id, version }, verdict.text);
  };

  const look = () => {
    clearTimeout(due);
    clearTimeout(later);
    due = undefined;
    behind = asking;
    if (asking || signal.aborted) return;
    const draft = read();
    if (!draft) {
      base = undefined;
      tell({ state: 'unreadable', text: '', items: [] });
      return;
    }
    if (draft.text.length > mostText) {
      base = undefined;
      tell({ state: 'too-long', text: '', items: [] });
      return;
    }
    catchUp(draft);
    const question = changeOf(draft) ?? wishOf();
    if (question) void ask(question, draft.text);
    else if (unsure) later = setTimeout(settle, pauseMs, version);
  };

  /** What the engine does not know yet; undefined when it knows it all. */
  const changeOf = ({ text, ...letterhead }: Draft): Request | undefined => {
    const { kind, audience } = editor;
    const circumstances: Circumstances = {
      ...letterhead,
      ...(kind && { kind }),
      ...(audience && { audience }),
    };
    const spelled = JSON.stringify(circumstances);
    if (base?.text === text && base.circumstances === spelled && !dropped) return undefined;
    version += 1;
    const told = base;
    base = { version, text, circumstances: spelled };
    if (!told) return { type: 'check', editor: id, version, text, circumstances };
    return {
      type: 'edit',
      editor: id,
      version,
      base: told.version,
      edit: changeBetween(told.text, text) ?? { start: 0, removed: 0, inserted: '' },
      ...(told.circumstances !== spelled && { circumstances }),
    };
  };

  const wishOf = (): Request | undefined => {
    const [wish] = wishes;
    if (!wish) return undefined;
    const { item, ignored } = wish;
    const { rule } = item.shown.finding;
    const span = { start: item.start, end: item.end };
    return { type: 'ignore', editor: id, version, rule, span, ignored };
  };

  const ask = async (request: Request, text: string) => {
    asking = true;
    const reply = await client.ask(request).catch(() => undefined);
    asking = false;
    if (signal.aborted) return;
    if (request.type === 'ignore' && reply?.type !== 'again') wishes = wishes.slice(1);
    hear(reply, text);
  };

  const hear = (reply: Reply | undefined, text: string) => {
    if (reply?.type === 'again') {
      base = undefined;
      look();
      return;
    }
    if (reply?.type === 'findings') {
      silences = 0;
      judged = reply.version;
      ({ unsure } = reply);
      const now = read();
      if (now) {
        const { items: before } = catchUp(now);
        const fresh = itemsOf(reply.findings, before, changeBetween(text, now.text));
        dropped = fresh.length < reply.findings.length;
        // What is in doubt stays if it stood there, and does not come before it is cleared.
        const items = fresh.filter(
          (item) => !item.shown.finding.doubt || before.some(({ id }) => id === item.id),
        );
        const kept = items.filter((item) => !hidden.some((other) => isSame(item, other)));
        tell({ state: 'checked', items: kept, look: reply.look });
      }
      if (behind || now?.text !== text) schedule();
      else if (wishes.length > 0) look();
      else if (unsure) later = setTimeout(settle, pauseMs, version);
      return;
    }
    base = undefined;
    isPaused = reply?.type === 'paused';
    const said = reply?.type === 'unset' || reply?.type === 'paused' ? reply.type : 'silent';
    if (said === 'silent') askLater();
    tell({ state: said, items: [] });
  };

  const askLater = () => {
    const wait = againMs[silences];
    if (wait === undefined) return;
    silences += 1;
    later = setTimeout(look, wait);
  };

  const edited = () => {
    if (signal.aborted) return;
    schedule();
    // Two edits far apart, taken for one, would take with them all that stands between.
    const draft = read();
    if (!draft) return;
    const now = catchUp(draft, false);
    if (now.text !== verdict.text) lost ??= setTimeout(accept);
    changed(now);
  };
  const accept = () => {
    lost = undefined;
    const draft = signal.aborted ? undefined : read();
    if (draft) changed(catchUp(draft));
  };
  editor.watch(edited, signal);
  client.watch(() => {
    isPaused = false;
    base = undefined;
    schedule();
  }, signal);
  const close = () => {
    clearTimeout(due);
    clearTimeout(later);
    clearTimeout(lost);
    client.ask({ type: 'close', editor: id }).catch(() => undefined);
  };
  signal.addEventListener('abort', close, { once: true });
  if (editor.ready) void editor.ready.then(look);
  else look();

  return {
    verdict: () => verdict,
    judged: () => {
      const isTold = base?.text === verdict.text && judged === version && !dropped;
      return isTold && read()?.text === verdict.text ? verdict : undefined;
    },
    refresh: () => {
      const draft = read();
      return draft ? catchUp(draft, false) : verdict;
    },
    ignore: (item, ignored) => {
      const there = hidden.find((other) => other.id === item.id) ?? item;
      hidden = hidden.filter((other) => other.id !== item.id);
      if (ignored) hidden = [...hidden, there];
      wishes = [...wishes, { item: there, ignored }];
      tell({ items: verdict.items.filter((other) => !ignored || other.id !== item.id) });
      look();
    },
    turnOff: (rule, off) => {
      const isOther = (item: Item) => item.shown.finding.rule !== rule;
      if (off) tell({ items: verdict.items.filter(isOther) });
      client.ask({ type: 'off', rule, off }).catch(() => tell({ state: 'silent' }));
    },
    count: (rule, outcome) => {
      client.ask({ type: 'outcome', editor: id, rule, outcome }).catch(() => undefined);
    },
  };
}

const opaqueId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
