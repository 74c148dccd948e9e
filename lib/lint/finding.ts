import type { WordClass } from '../text/grammar.ts';
import { shifted, type Span } from '../text/span.ts';

export const severities = ['stop', 'warn', 'advise'] as const;
export type Severity = (typeof severities)[number];

/**
 * Why a clause is shown: `rule` it is engaged, `law` the same, but a provision of national law, `route` it says what
 * to do instead, `background` it explains, `model` another protocol's clause, shown as advice where nothing in force speaks.
 */
export type CitationRole = 'rule' | 'law' | 'route' | 'background' | 'model';

export interface Citation {
  readonly protocol: string;
  readonly ref: string;
  readonly role: CitationRole;
}

/** What the grammar must find for an uncertain finding to stand, or that the sentence must mean it. Offsets as the finding's. */
export interface Doubt extends Span {
  readonly is: WordClass | 'meant';
  readonly sentence: Span;
}

/** One result: this rule, at this span of the draft's text, citing these clauses. Plain data. */
export interface Finding extends Span {
  /** `family/name` */
  readonly rule: string;
  readonly family: string;
  readonly severity: Severity;
  /** Primary clause first; at most three in role `rule`. */
  readonly citations: readonly Citation[];
  /** Short facts that decided: the words, the target, the fact of the situation. */
  readonly evidence: readonly string[];
  /** Wording the writer may copy instead, where the rule can make one. */
  readonly suggestion?: string;
  /** No rule noticed it: the second reader did, and speaks as the rule. */
  readonly isRemark?: true;
  /** Not to be shown anew until the second pass has cleared it. */
  readonly doubt?: Doubt;
}

/** The finding `by` units further on, its doubt with it. */
export const moved = (finding: Finding, by: number): Finding => ({
  ...finding,
  ...shifted(finding, by),
  ...(finding.doubt && {
    doubt: {
      ...finding.doubt,
      ...shifted(finding.doubt, by),
      sentence: shifted(finding.doubt.sentence, by),
    },
  }),
});
