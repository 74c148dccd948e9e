import type { Draft } from '../lint/draft.ts';
import type { Audience, Kind } from '../lint/situation.ts';
import type { Span } from '../text/span.ts';

/** Where a span is drawn: live ranges where the browser has them, else rectangles in viewport coordinates. */
export type Place =
  { readonly ranges: readonly AbstractRange[] } | { readonly rects: readonly DOMRect[] };

/** Where an editor shows its words, when that is not the element that has the focus. */
export interface Surface {
  /** Scrolls, with the words in it. */
  readonly element: HTMLElement;
  /** Calls back when words may stand elsewhere while the text is the same, until the signal aborts. */
  readonly watch: (moved: () => void, signal: AbortSignal) => void;
  /** Whether the page tells where its words stand. Where it does not, findings are in the list and the side panel alone. */
  readonly isMarkable: () => boolean;
}

/** One place on the page where a draft is being written. */
export interface Editor {
  /** Id of the adapter that found it. */
  readonly adapter: string;
  /** The element that has the focus while writing; its document may be that of a same-origin frame. */
  readonly element: HTMLElement;
  readonly surface?: Surface;
  /** Settles when the text can be read, where the page has to be asked for it first. */
  readonly ready?: Promise<unknown>;
  /** The draft as it stands. Law: every word of the text is on the page, and the page says the same word there. */
  readonly read: () => Draft;
  /** What the host says about the kind of writing; omitted where it does not say. */
  readonly kind?: Kind;
  /** Audiences that the host itself makes certain (a public post); derived from recipients elsewhere. */
  readonly audience?: readonly Audience[];
  /**
   * Undefined when the span is no longer on the page. Spans are offsets into the text of the last `read()`. A place
   * whose live ranges still stand there is answered as it is.
   */
  readonly place: (span: Span, before?: Place) => Place | undefined;
  /**
   * Puts words in the place of a span of the last `read()`, through the editor's own input and undo, and leaves the focus
   * behind them. False when it could not: then nothing has changed. Omitted where an editor would not hold with it.
   */
  readonly apply?: (span: Span, words: string) => boolean;
  /** Where the caret stands in the text of the last `read()`, where the page says so and the selection does not. */
  readonly caret?: () => number | undefined;
  /** Calls back on every change of text, subject or recipients, until the signal aborts. Never polls. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void;
}

/** A message that someone has just told the page to send. */
export interface Departure {
  /** Its compose form: the same element for as long as the message is being written. */
  readonly compose: Element;
  /** What is sent of it, in the order of reading. */
  readonly editors: readonly Editor[];
  /** Lets it go as the page would have; false when there is nothing left to press. */
  readonly resume: () => boolean;
}

/** How to find the editors of one host. */
export interface Adapter {
  readonly id: string;
  /** Match patterns of the pages it may serve. */
  readonly matches: readonly string[];
  /** Selectors of fields of such pages in which nobody writes prose: recipients, for instance. */
  readonly ignores?: readonly string[];
  /** Told of every element that gets the focus, and of each frame it is in: what the page shows only now is remembered. */
  readonly notice?: (target: Element, signal: AbortSignal) => void;
  /** The editor that the event's target belongs to, if this adapter knows it. */
  readonly editorAt: (target: Element) => Editor | undefined;
  /**
   * The message that a press sends, if it does; omitted where nothing is sent. `last` is where somebody wrote last: a
   * button that stands in a menu does not say which message it sends.
   */
  readonly departureAt?: (press: Event, last: Element | undefined) => Departure | undefined;
}
