import type { Editor } from '../editors/editor.ts';
import type { Span } from '../text/span.ts';
import type { Look, Request, ShownFinding, State } from './messages.ts';

/** A finding where it stands in the draft now. */
export interface Item extends Span {
  /** Stays the same for as long as the finding does, whatever is typed around it. */
  readonly id: string;
  readonly shown: ShownFinding;
}

/** What is known of one editor's draft. */
export interface Verdict {
  readonly state: State;
  /** The text that the items' offsets count in. */
  readonly text: string;
  readonly items: readonly Item[];
  /** Omitted as long as the engine has not said. */
  readonly look?: Look;
}

type Counted = Extract<Request, { type: 'outcome' }>['outcome'];
/** A finding that stands in the way of a message being sent. */
export interface Unresolved {
  readonly editor: Editor;
  readonly shown: ShownFinding;
  /** The flagged words, and the text that they stand in. */
  readonly words: string;
  readonly text: string;
}

/** What a follower of a draft calls back with. */
export interface Heard {
  readonly told: (verdict: Verdict) => void;
  /** The page has changed, and nothing of it has been painted yet: what was known, moved along. */
  readonly changed: (verdict: Verdict) => void;
}

/** One editor's draft, followed as it is being written. */
export interface Followed {
  readonly verdict: () => Verdict;
  /** The verdict, if the engine has judged the draft as it stands. */
  readonly judged: () => Verdict | undefined;
  /** Reads the page again and moves the findings along, without asking the engine. */
  readonly refresh: () => Verdict;
  readonly ignore: (item: Item, ignored: boolean) => void;
  readonly turnOff: (rule: string, off: boolean) => void;
  /** What became of a finding of that rule, for the counts. */
  readonly count: (rule: string, outcome: Counted) => void;
}
