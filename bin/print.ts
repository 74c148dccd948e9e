import type { Wording } from '../lib/engine/shown.ts';
import type { CitationRole, Finding } from '../lib/lint/finding.ts';

interface Source {
  readonly file: string;
  readonly text: string;
  /** yyyy-mm-dd: decides whether a protocol is past its review. */
  readonly today: string;
  readonly wording: Wording;
}

const cites: Readonly<Record<CitationRole, string>> = {
  rule: 'engages',
  law: 'engages the law',
  route: 'do instead',
  background: 'see also',
  model: 'compare',
};

/** Line and column of an offset, both from 1; columns count UTF-16 units. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** As a compiler prints: place, severity, message and rule; the words; the clauses; what to write instead. */
export function asText(finding: Finding, { file, text, today, wording }: Source): string {
  const { line, column } = placeOf(text, finding.start);
  const { message, advice, clauses } = wording.shown(finding, '', today);
  const quote = text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  const engaged = clauses.map(
    ({ protocolTitle, protocolNote, displayRef, title, role }) =>
      `    ${cites[role]}: ${protocolTitle}${protocolNote ? ` (${protocolNote})` : ''}, ${displayRef}: ${title}\n`,
  );
  return `${file}:${line}:${column}: ${finding.severity}: ${message} [${finding.rule}]\n    “${quote}”\n${engaged.join('')}    instead: ${advice}\n`;
}

/** One line of JSON: the finding, its place, its words and those of the cards. */
export function asJson(finding: Finding, { file, text, today, wording }: Source): string {
  const { message, why, advice, clauses } = wording.shown(finding, '', today);
  const quote = text.slice(finding.start, finding.end);
  return `${JSON.stringify({ file, ...placeOf(text, finding.start), ...finding, quote, message, why, advice, clauses })}\n`;
}
