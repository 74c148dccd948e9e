import { type Severity, severities } from '../lint/finding.ts';
import type { Span } from '../text/span.ts';

/** Some words of a line, and which findings speak to them, by number. */
export interface Piece {
  readonly text: string;
  readonly findings: readonly number[];
  /** The gravest of them; undefined where there are none. */
  readonly severity: Severity | undefined;
}

type Marked = Span & { readonly severity: Severity };

/** A text line by line, each cut where a finding begins or ends. Findings come in order of place. */
export function piecesOf(text: string, findings: readonly Marked[]): readonly (readonly Piece[])[] {
  const numbered = findings.map((finding, number) => ({ ...finding, number }));
  let from = 0;
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    // Those that end before this line will not be seen again, nor will any before them.
    while (from < numbered.length && (numbered[from]?.end ?? 0) <= start) from++;
    const here: typeof numbered = [];
    for (let at = from; at < numbered.length; at++) {
      const finding = numbered[at];
      if (!finding || finding.start >= end) break;
      if (finding.end > start) here.push(finding);
    }
    const pieces = here.length > 0 ? cut(line, start, here) : [plain(line)];
    start = end + 1;
    return pieces;
  });
}

const plain = (text: string): Piece => ({ text, findings: [], severity: undefined });

function cut(
  line: string,
  offset: number,
  findings: readonly (Marked & { readonly number: number })[],
): readonly Piece[] {
  const inside = (at: number) => Math.min(Math.max(at - offset, 0), line.length);
  const edges = [
    ...new Set([
      0,
      line.length,
      ...findings.flatMap((each) => [inside(each.start), inside(each.end)]),
    ]),
  ].toSorted((a, b) => a - b);
  return edges.slice(1).map((end, at) => {
    const start = edges[at] ?? 0;
    const over = findings.filter((each) => inside(each.start) <= start && inside(each.end) >= end);
    return {
      text: line.slice(start, end),
      findings: over.map(({ number }) => number),
      severity: severities.find((severity) => over.some((each) => each.severity === severity)),
    };
  });
}
