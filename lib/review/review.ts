import type { CitedClause, ShownFinding } from '../engine/messages.ts';
import type { FileKind } from '../files/file.ts';
import type { Letterhead } from '../lint/draft.ts';
import type { Severity } from '../lint/finding.ts';
import type { Audience, Author, Kind } from '../lint/situation.ts';
import type { Span } from '../text/span.ts';

export const outcomes = ['open', 'accepted', 'changed', 'dismissed'] as const;
export type Outcome = (typeof outcomes)[number];

/** What the reviewer made of a finding. What does not go with the outcome is empty. */
export interface Decision {
  readonly outcome: Outcome;
  /** What shall stand there instead. */
  readonly wording: string;
  /** Why the finding does not hold. */
  readonly reason: string;
  readonly note: string;
}

export const undecided: Decision = { outcome: 'open', wording: '', reason: '', note: '' };

/** A finding as the review keeps it: with every word that the note needs, so that it outlives the rules it came from. */
export interface Reviewed extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly advice: string;
  readonly suggestion?: string;
  readonly clauses: readonly CitedClause[];
  readonly decision: Decision;
}

/** What a person says a document is. Dates are ISO, yyyy-mm-dd. */
export interface Chosen {
  readonly author: Author;
  readonly kind: Kind;
  /** Omitted: whatever follows from the recipients and the kind. */
  readonly audience?: readonly Audience[];
  readonly protocol: string;
  readonly protocolTitle: string;
  readonly date: string;
}

/** One document under review. */
export interface ReviewedFile {
  readonly name: string;
  readonly kind: FileKind | 'pasted';
  readonly text: string;
  readonly letterhead: Pick<Letterhead, 'subject' | 'recipients' | 'from'>;
  /** Files that came with it and were not read. */
  readonly attachments: readonly string[];
  readonly chosen: Chosen;
  /** The readers it was judged for. */
  readonly audience: readonly Audience[];
  readonly findings: readonly Reviewed[];
  readonly note: string;
}

/** A finding from the engine, before anybody has decided anything. */
export const reviewed = ({ finding, ...shown }: ShownFinding): Reviewed => ({
  start: finding.start,
  end: finding.end,
  rule: finding.rule,
  severity: shown.severity,
  message: shown.message,
  why: shown.why,
  advice: shown.advice,
  ...(finding.suggestion !== undefined && { suggestion: finding.suggestion }),
  clauses: shown.clauses,
  decision: undecided,
});

/** New findings of the same text, with what was decided on those that were there before. */
export const carried = (
  findings: readonly Reviewed[],
  before: readonly Reviewed[],
): readonly Reviewed[] =>
  findings.map((finding) => {
    const known = before.find(
      ({ rule, start, end }) =>
        rule === finding.rule && start === finding.start && end === finding.end,
    );
    return known ? { ...finding, decision: known.decision } : finding;
  });

export const tallyOf = (
  findings: readonly Pick<Reviewed, 'decision'>[],
): Readonly<Record<Outcome, number>> => {
  const count = (outcome: Outcome) =>
    findings.filter(({ decision }) => decision.outcome === outcome).length;
  return {
    open: count('open'),
    accepted: count('accepted'),
    changed: count('changed'),
    dismissed: count('dismissed'),
  };
};
