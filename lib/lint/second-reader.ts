/** A place for somebody who reads the draft beside the rules, later and in its own time. */
import { overlaps, type Span } from '../text/span.ts';
import type { Checker } from './checker.ts';
import type { Draft } from './draft.ts';
import { factsOf } from './facts.ts';
import type { Finding } from './finding.ts';
import { familyOf } from './rule.ts';
import type { Situation } from './situation.ts';

/** What was noticed, as the rule that should have. Offsets count in UTF-16 units from the draft's start. */
export interface Remark extends Span {
  /** `family/name` of a rule: its words go on the card, its clauses are cited. */
  readonly rule: string;
  /** A short fact that decided, for the card. */
  readonly evidence: string;
}

/** Reads a whole draft; may be slow, may be stopped, and may know nothing of protocols. */
export type SecondReader = (
  draft: Draft,
  situation: Situation,
  signal: AbortSignal,
) => Promise<readonly Remark[]>;

/**
 * The findings, and what the remarks add to them: cited, bound and silenced as the rules' own, in order of place. A remark
 * falls away where its rule has nothing to cite for this author, or is off, or where its family has spoken already.
 * Throws a RangeError when a remark names no rule or lies outside the text.
 */
export function withRemarks(
  findings: readonly Finding[],
  remarks: readonly Remark[],
  { checker, draft, situation }: { checker: Checker; draft: Draft; situation: Situation },
): Finding[] {
  const { rules } = checker.active(factsOf(draft, situation));
  const speaking = new Map([...rules].map(([rule, cited]) => [rule.id, cited] as const));
  const found = [...findings];
  for (const { rule, evidence, start, end } of remarks) {
    if (!checker.knows(rule)) throw new RangeError(`expected a rule, got ${JSON.stringify(rule)}`);
    if (start < 0 || end <= start || end > draft.text.length)
      throw new RangeError(
        `expected a span within the ${draft.text.length} units of the draft, got ${start} to ${end}`,
      );
    const cited = speaking.get(rule);
    const family = familyOf(rule);
    const isSaid = found.some(
      (other) => other.family === family && overlaps(other, { start, end }),
    );
    if (!cited || isSaid) continue;
    const { citations, severity } = cited;
    found.push({ rule, family, severity, start, end, citations, evidence: [evidence] });
  }
  return found.toSorted((a, b) => a.start - b.start);
}
