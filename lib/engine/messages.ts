import type { Settings } from '../council/settings.ts';
import type { Letterhead } from '../lint/draft.ts';
import type { Finding, Severity } from '../lint/finding.ts';
import type { RuleBook } from '../lint/rule-book.ts';
import type { Audience, Author, Kind } from '../lint/situation.ts';
import type { Span } from '../text/span.ts';

/** Beyond this no text is taken for a draft: about 300,000 words. */
export const mostText = 2_000_000;

/** One change of a text: `removed` UTF-16 units at `start` gave way to `inserted`. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** What the host knows of the draft beside its words. */
export interface Circumstances extends Letterhead {
  readonly kind?: Kind;
  readonly audience?: readonly Audience[];
}

/** A draft as it stands when its message is sent. */
export interface Leaving {
  readonly text: string;
  readonly circumstances: Circumstances;
}

/** From which severity on a message that is being sent is held once. */
export type Guard = 'off' | 'stop' | 'warn';

/**
 * Content script to background. `version` counts the states of one editor's text, `editor` is unique per frame and load.
 * `settle` asks for the sentences that took a second look; `ignore` speaks of a finding of that version; `off` of a rule, everywhere; `settings` opens the settings page.
 * `sending` asks what is unresolved in drafts that are about to leave together, `guard` from which severity on that holds them.
 */
export type Request =
  | {
      readonly type: 'check';
      readonly editor: string;
      readonly version: number;
      readonly text: string;
      readonly circumstances: Circumstances;
    }
  | {
      readonly type: 'edit';
      readonly editor: string;
      readonly version: number;
      readonly base: number;
      readonly edit: Edit;
      readonly circumstances?: Circumstances;
    }
  | {
      readonly type: 'ignore';
      readonly editor: string;
      readonly version: number;
      readonly rule: string;
      readonly span: Span;
      readonly ignored: boolean;
    }
  | { readonly type: 'settle'; readonly editor: string; readonly version: number }
  | { readonly type: 'off'; readonly rule: string; readonly off: boolean }
  /** To be counted, if counts are kept. */
  | {
      readonly type: 'outcome';
      readonly editor: string;
      readonly rule: string;
      readonly outcome: 'used' | 'copied' | 'sent' | 'back';
    }
  /** A whole document, in a situation that a person chose: who wrote it, for whom, and when (yyyy-mm-dd). */
  | {
      readonly type: 'review';
      readonly text: string;
      readonly circumstances: Circumstances;
      readonly author: Author;
      readonly protocol: string;
      readonly date: string;
    }
  | { readonly type: 'close'; readonly editor: string }
  | { readonly type: 'sending'; readonly drafts: readonly Leaving[] }
  | { readonly type: 'guard' }
  | { readonly type: 'keys' }
  | { readonly type: 'settings' }
  | { readonly type: 'about' }
  | { readonly type: 'rule-book' };

/** A clause, ready to show. */
export interface CitedClause {
  readonly protocol: string;
  readonly protocolTitle: string;
  /** What to know before leaning on the protocol, in a word and in full; omitted when there is nothing to say. */
  readonly protocolState?: 'draft' | 'guidance' | 'overdue';
  readonly protocolNote?: string;
  readonly ref: string;
  readonly displayRef: string;
  readonly title: string;
  readonly summary: string;
  /** The council's own words, where its document has been imported. */
  readonly wording?: string;
  readonly role: Finding['citations'][number]['role'];
}

/** A finding with every word the card shows. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly advice: string;
  readonly clauses: readonly CitedClause[];
  /** Why this draft: author, audience, what was derived from what. */
  readonly because: string;
  /** The organisation has settled which rules are off: nobody turns this one off here. */
  readonly settled?: true;
}

export const commands = [
  'next-finding',
  'previous-finding',
  'list-findings',
  'open-panel',
] as const;
export type Command = (typeof commands)[number];

/** The keys the browser has given to each command, as it writes them (`Alt+Period`); empty where it gave none. */
export type Keys = Readonly<Record<Command, string>>;

/** What can be chosen: the protocols there are, and the rules by name. */
export interface About {
  readonly protocols: readonly {
    readonly id: string;
    readonly title: string;
    readonly council: string;
    readonly note?: string;
  }[];
  readonly rules: readonly { readonly id: string; readonly message: string }[];
}

/** How the name of an editor begins in which somebody only tries us: what becomes of its findings is not counted. */
export const trial = 'trial-';

/** How findings are to be marked in the page, if at all. */
export type Look = Pick<Settings, 'quiet' | 'underline'>;

/** Background to content script. `again`: the worker lost the base text; send it whole. `unset`: first run is not done. */
export type Reply =
  | {
      readonly type: 'findings';
      readonly version: number;
      readonly findings: readonly ShownFinding[];
      /** Some sentence takes a second look, too slow for the way of a key: ask again with `settle`. */
      readonly unsure: boolean;
      readonly look: Look;
    }
  /** Every finding of a document, and the readers it was judged for. */
  | {
      readonly type: 'reviewed';
      readonly findings: readonly ShownFinding[];
      readonly audience: readonly Audience[];
    }
  | { readonly type: 'again' }
  | { readonly type: 'unset' }
  /** Nothing is checked on this site, until the settings change. */
  | { readonly type: 'paused' }
  | { readonly type: 'done' }
  /** Draft by draft. */
  | { readonly type: 'unresolved'; readonly findings: readonly (readonly ShownFinding[])[] }
  | { readonly type: 'guard'; readonly guard: Guard }
  | { readonly type: 'keys'; readonly keys: Keys }
  | ({ readonly type: 'about' } & About)
  | { readonly type: 'rule-book'; readonly book: RuleBook }
  | { readonly type: 'error'; readonly message: string };

/** To the content scripts of a tab: a key the browser caught, or the popup asking how things stand. */
export type Call =
  /** `here` whatever has the focus: the popup, which had it, is about to close. */
  | { readonly type: 'command'; readonly command: Command; readonly here?: true }
  | { readonly type: 'report' }
  /** The side panel asks to be told of the draft, for as long as it is open. */
  | { readonly type: 'panel' }
  /** Somebody writes a message in some frame: the button that sends it may stand in one around it. */
  | { readonly type: 'around' }
  /** The person has taken these sites back, by match pattern: a frame of theirs ends. */
  | { readonly type: 'left'; readonly patterns: readonly string[] }
  /** Open the card of the finding of a rule at a place of the draft that is being written. */
  | { readonly type: 'show'; readonly rule: string; readonly start: number; readonly end: number };

/** How an editor stands: `unreadable` its text could not be read, `too-long` it is no draft, `silent` the engine did not answer. */
export type State =
  'checking' | 'checked' | 'unset' | 'paused' | 'unreadable' | 'too-long' | 'silent';

/** From a frame with an editor, to whoever asked for a report. */
export interface Report {
  readonly type: 'standing';
  readonly state: State;
  readonly findings: readonly Severity[];
}

/** A draft as the side panel shows it. */
export interface Told {
  readonly state: State;
  /** False where the page does not tell where the words stand. */
  readonly marked: boolean;
  /** When it was last entered, as `Date.now()` counts. */
  readonly entered: number;
  readonly findings: readonly ToldFinding[];
}

export interface ToldFinding {
  /** As an item's: the same for as long as the finding stays. */
  readonly id: string;
  readonly words: string;
  readonly shown: ShownFinding;
}

/** From the side panel to the frame whose draft it shows. */
export type Wish =
  | { readonly type: 'jump'; readonly id: string }
  | { readonly type: 'ignore'; readonly id: string; readonly ignored: boolean }
  | { readonly type: 'off'; readonly rule: string; readonly off: boolean };
