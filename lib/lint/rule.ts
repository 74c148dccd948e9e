import type { WordClass } from '../text/grammar.ts';
import type { Span } from '../text/span.ts';
import type { Detector } from './detector.ts';
import type { Mailbox, Recipient } from './draft.ts';
import type { Facts } from './facts.ts';
import type { Severity } from './finding.ts';
import type {
  Audience,
  Decision,
  Election,
  Kind,
  Person,
  Place,
  Role,
  Trait,
} from './situation.ts';

/** A draft in miniature. What is left out is taken from the rule: its first role and audience. */
export interface ExampleDraft {
  /** In `flags`, the words to underline stand in [brackets]. */
  readonly text: string;
  readonly role?: Role;
  readonly traits?: readonly Trait[];
  readonly name?: string;
  readonly audience?: readonly Audience[];
  readonly kind?: Kind;
  readonly protocol?: string;
  readonly date?: string;
  readonly to?: readonly Recipient[];
  readonly from?: Mailbox;
  readonly directory?: readonly Person[];
  readonly decisions?: readonly Decision[];
  readonly elections?: readonly Election[];
  readonly places?: readonly Place[];
  /** In `passes`: reference of the exception clause without which the words would be flagged. */
  readonly excuse?: string;
}

export type Example = string | ExampleDraft;

/** One thing to notice. It knows no protocol: a protocol's clauses name the rules that they support. */
export interface Rule<Id extends string = string> {
  /** `family/name`, the path of its file. */
  readonly id: Id;
  readonly severity: Severity;
  /** What: names the problem, never the writer. One sentence. */
  readonly message: string;
  /** Why it matters. One sentence. */
  readonly why: string;
  /** What to write instead. One sentence. */
  readonly advice: string;
  /** Whose words it concerns; everybody's when omitted. A clause must bind the author besides. */
  readonly roles?: readonly Role[];
  /** Speaks only when one of these is among the readers. */
  readonly audiences?: readonly Audience[];
  readonly kinds?: readonly Kind[];
  /** Any other fact of the situation that must hold. */
  readonly when?: (facts: Facts) => boolean;
  readonly detect: readonly Detector[];
  /**
   * Wordings, in the language of lib/text/pattern-syntax.ts, that bring the words under an exception: where the protocol
   * in force has a clause that excepts this rule, and one of them stands in the sentence or beside it, the rule is silent.
   */
  readonly excused?: readonly string[];
  readonly flags: readonly Example[];
  readonly passes: readonly Example[];
}

/** Where a detector found something: offsets from the block's start. */
export interface Hit extends Span {
  /** A short fact that decided, for the card. */
  readonly evidence?: string;
  readonly severity?: Severity;
  readonly suggestion?: string;
  /** The verdict holds only if the grammar of the second pass agrees: the words are of that class. */
  readonly onlyIf?: Span & { readonly is: WordClass };
}

/** The family that a rule belongs to; a family is its own. */
export const familyOf = (id: string): string => id.replace(/\/.*/, '');
