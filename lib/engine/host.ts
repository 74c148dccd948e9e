import type { Registers } from '../council/registers.ts';
import type { Settings, Read } from '../council/settings.ts';
import { situationOf } from '../council/situation.ts';
import { type Checker, createChecker } from '../lint/checker.ts';
import type { Finding } from '../lint/finding.ts';
import type { Protocol } from '../lint/protocol.ts';
import { type Family, ruleBook } from '../lint/rule-book.ts';
import type { Rule } from '../lint/rule.ts';
import type { SecondReader } from '../lint/second-reader.ts';
import { openSession, type Session } from '../lint/session.ts';
import { keepLatest } from '../text/latest.ts';
import type { Counting } from './counting.ts';
import { createDoubts, type Doubts } from './doubts.ts';
import type { Ignored } from './ignored.ts';
import { holds } from './holds.ts';
import type { Circumstances, Guard, Keys, Leaving, Look, Reply, Request } from './messages.ts';
import { requestIn } from './request.ts';
import { reviewIn } from './review.ts';
import { type Wording, wordingOf } from './shown.ts';

export interface Council {
  readonly families: readonly Family[];
  readonly rules: readonly Rule[];
  /** Those that are shipped, with what the council has imported of its own. */
  readonly protocols: () => Promise<readonly Protocol[]>;
  /** In force beside whichever protocol is. */
  readonly law: Protocol;
  /** Families whose advice may rest on another protocol's clause where the one in force is silent. */
  readonly models: readonly string[];
  readonly settings: () => Promise<Read>;
  readonly registers: () => Promise<Registers>;
  readonly turnOff: (rule: string, off: boolean) => Promise<void>;
  /** Whether the organisation has settled which rules are off; omitted where there is none. */
  readonly areRulesSettled?: () => Promise<boolean>;
  readonly ignored: Ignored;
  /** Reads beside the rules; omitted, or nobody, where the rules read alone. */
  readonly reader?: () => Promise<SecondReader | undefined>;
  /** Omitted where nothing is counted. */
  readonly counting?: Counting;
  readonly keys: () => Promise<Keys>;
  readonly openSettings: () => Promise<void>;
  /** The local date, yyyy-mm-dd. */
  readonly today: () => string;
}

export interface Host {
  /** The reply to a message from one of our own frames; undefined for a message that is no request. */
  readonly answer: (message: unknown) => Promise<Reply> | undefined;
  /** Settings have changed: what was judged by the old ones is forgotten. */
  readonly reset: () => void;
}

/** One editor's draft, as last heard. All of it can be rebuilt from a `check`. */
interface Open {
  readonly version: number;
  readonly circumstances: Circumstances;
  readonly session: Session;
  readonly doubts: Doubts;
  readonly because: string;
  readonly wording: Wording;
  readonly areRulesSettled: boolean;
  readonly look: Look;
  /** The day it was judged for: the situation of a draft left open overnight is another. */
  readonly today: string;
}

interface Prepared {
  readonly settings: Settings;
  readonly registers: Registers;
  readonly checker: Checker;
  readonly wording: Wording;
  readonly areRulesSettled: boolean;
  readonly reader: SecondReader | undefined;
}

/** More editors than anyone writes in at once; the one longest unheard of goes first. */
const mostOpen = 32;

/** The engine: it answers, and remembers nothing that it could not be told again. */
export function createHost(council: Council): Host {
  const everyProtocol = async () => [...(await council.protocols()), council.law];
  const wordingNow = async () => wordingOf(council.rules, await everyProtocol(), council.families);
  const opens = new Map<string, Open>();
  let ready: Promise<Prepared | undefined> | undefined;

  const prepare = async (): Promise<Prepared | undefined> => {
    const [read, registers, protocols, areRulesSettled = false] = await Promise.all([
      council.settings(),
      council.registers(),
      council.protocols(),
      council.areRulesSettled?.(),
    ]);
    if (read.state !== 'set') return undefined;
    const { settings } = read;
    const options = {
      off: new Set(settings.off),
      severities: settings.severities,
      models: settings.advice ? council.models : [],
      law: council.law,
    };
    return {
      settings,
      registers,
      checker: createChecker(council.rules, protocols, options),
      wording: wordingOf(council.rules, [...protocols, council.law], council.families),
      areRulesSettled,
      reader: settings.meaning ? await council.reader?.() : undefined,
    };
  };

  const reset = () => {
    ready = undefined;
    opens.clear();
    council.counting?.rebase();
  };

  /** Asks again when settings changed in the meantime. */
  const prepared = async (): Promise<Prepared | undefined> => {
    const mine = (ready ??= prepare());
    const made = await mine.catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
    return mine === ready ? made : prepared();
  };

  const keep = (editor: string, open: Open): Open => keepLatest(opens, editor, open, mostOpen);

  const open = async (
    request: Pick<Open, 'version' | 'circumstances'> & { readonly text: string },
    before?: readonly Finding[],
  ) => {
    const { version, circumstances, text } = request;
    const made = await prepared();
    if (!made) return undefined;
    const today = council.today();
    const { situation, because } = situationOf(made, circumstances, today);
    const { checker, wording, areRulesSettled, reader } = made;
    const { quiet, underline } = made.settings;
    const look: Look = { quiet, underline };
    const session = openSession(checker, situation, { ...circumstances, text });
    return {
      version,
      circumstances,
      session,
      doubts: createDoubts({ session, situation, reader, before }),
      because,
      wording,
      areRulesSettled,
      look,
      today,
    };
  };

  /** What nobody ignores, in words. */
  const shownOf = async ({ session, because, wording, today, doubts, areRulesSettled }: Open) => {
    const text = session.text();
    const settled = areRulesSettled && ({ settled: true } as const);
    const { findings: now, unsure } = doubts.shown();
    const shown = async (finding: Finding) =>
      (await council.ignored.has(text, finding))
        ? []
        : [{ ...wording.shown(finding, because, today), ...settled }];
    return { findings: (await Promise.all(now.map(shown))).flat(), unsure };
  };

  const findings = async (editor: string, open: Open): Promise<Reply> => {
    const { version, session, look, doubts } = open;
    await doubts.glance();
    const shown = await shownOf(open);
    const said = shown.findings.filter(({ finding }) => !finding.doubt);
    const rules = said.map(({ finding }) => finding.rule);
    council.counting?.seen(editor, rules, session.text().trim() === '');
    return { type: 'findings', version, ...shown, look };
  };

  const check = async (request: Extract<Request, { type: 'check' }>): Promise<Reply> => {
    const opened = await open(request);
    return opened ? findings(request.editor, keep(request.editor, opened)) : { type: 'unset' };
  };

  const edit = async (request: Extract<Request, { type: 'edit' }>): Promise<Reply> => {
    const { editor, version, base, edit: change, circumstances } = request;
    const known = opens.get(editor);
    if (!known || known.version !== base || known.today !== council.today())
      return { type: 'again' };
    const { session, doubts } = known;
    if (change.start + change.removed > session.text().length) return { type: 'again' };
    if (change.removed > 0 || change.inserted !== '') {
      session.edit(change);
      doubts.edited(change);
    }
    if (!circumstances) return findings(editor, keep(editor, { ...known, version }));
    const opened = await open({ version, circumstances, text: session.text() }, doubts.remarked());
    return opened ? findings(editor, keep(editor, opened)) : { type: 'unset' };
  };

  const settle = async (request: Extract<Request, { type: 'settle' }>): Promise<Reply> => {
    const known = opens.get(request.editor);
    if (known?.version !== request.version) return { type: 'again' };
    await known.doubts.settle();
    return findings(request.editor, known);
  };

  /** Nobody asks again about a draft that has left, so doubts are settled at once. */
  const unresolved = async ({ text, circumstances }: Leaving, guard: Guard) => {
    const opened = guard === 'off' ? undefined : await open({ version: 0, circumstances, text });
    if (!opened) return [];
    await opened.doubts.settle(true);
    const shown = await shownOf(opened);
    return shown.findings.filter(
      ({ severity, finding }) => !finding.doubt && holds(guard, severity),
    );
  };

  const guardNow = async (): Promise<Guard> => (await prepared())?.settings.guard ?? 'off';

  const sending = async (drafts: readonly Leaving[]): Promise<Reply> => {
    const guard = await guardNow();
    const each = drafts.map((draft) => unresolved(draft, guard));
    return { type: 'unresolved', findings: await Promise.all(each) };
  };

  const ignore = async (request: Extract<Request, { type: 'ignore' }>): Promise<Reply> => {
    const known = opens.get(request.editor);
    if (known?.version !== request.version) return { type: 'again' };
    const { editor, rule, span, ignored } = request;
    await council.ignored.set(known.session.text(), { rule, ...span }, ignored);
    council.counting?.done({ editor, rule, outcome: 'ignored', undone: !ignored });
    return findings(editor, known);
  };

  const reply = async (request: Request): Promise<Reply> => {
    switch (request.type) {
      case 'check':
        return check(request);
      case 'edit':
        return edit(request);
      case 'ignore':
        return ignore(request);
      case 'settle':
        return settle(request);
      case 'off':
        await council.turnOff(request.rule, request.off);
        reset();
        council.counting?.done({ ...request, editor: '', outcome: 'off', undone: !request.off });
        return { type: 'done' };
      case 'outcome':
        council.counting?.done(request);
        return { type: 'done' };
      case 'review': {
        const made = await prepared();
        return made ? reviewIn(made, request) : { type: 'unset' };
      }
      case 'close':
        opens.delete(request.editor);
        return { type: 'done' };
      case 'sending':
        return sending(request.drafts);
      case 'guard':
        return { type: 'guard', guard: await guardNow() };
      case 'keys':
        return { type: 'keys', keys: await council.keys() };
      case 'settings':
        await council.openSettings();
        return { type: 'done' };
      case 'about':
        return { type: 'about', ...(await wordingNow()).about(council.today()) };
      case 'rule-book':
        return {
          type: 'rule-book',
          book: ruleBook({ ...council, protocols: await everyProtocol() }),
        };
    }
  };

  /** What failed once may have left a session half done: it is built anew. */
  const failed = (request: Request, error: unknown): Reply => {
    if ('editor' in request) opens.delete(request.editor);
    return { type: 'error', message: error instanceof Error ? error.message : String(error) };
  };

  return {
    answer: (message) => {
      const request = requestIn(message);
      return request && reply(request).catch((error: unknown) => failed(request, error));
    },
    reset,
  };
}
