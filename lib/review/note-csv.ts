import { say, sayOf } from '../words/say.ts';
import { authorOf, citedOf, wordsOf } from './note.ts';
import type { ReviewedFile } from './review.ts';

/** One row for each finding, for a spreadsheet. */
export function noteInCsv(files: readonly ReviewedFile[]): string {
  const head = [
    say('noteFile'),
    say('noteWords'),
    say('noteSeverity'),
    say('noteMessage'),
    say('noteRule'),
    say('noteClauses'),
    say('noteClauseText'),
    say('noteDecision'),
    say('noteWording'),
    say('noteReason'),
    say('noteRemark'),
    say('noteAuthor'),
    say('noteKind'),
    say('noteAudience'),
    say('noteDate'),
    say('noteProtocol'),
  ];
  const rows = files.flatMap((file) =>
    file.findings.map((finding) => {
      const { chosen, audience, text, name } = file;
      const { severity, message, rule, clauses, decision } = finding;
      return [
        name,
        wordsOf(finding, text),
        sayOf('severity', severity),
        message,
        rule,
        clauses.map(citedOf).join('\n'),
        clauses.map(({ wording, summary }) => wording ?? summary).join('\n'),
        sayOf('reviewOutcome', decision.outcome),
        decision.outcome === 'changed' ? decision.wording : '',
        decision.outcome === 'dismissed' ? decision.reason : '',
        decision.note,
        authorOf(chosen.author),
        sayOf('kind', chosen.kind),
        audience.map((reader) => sayOf('reader', reader)).join(', '),
        chosen.date,
        chosen.protocolTitle,
      ];
    }),
  );
  // The mark tells spreadsheets that this is UTF-8.
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** In quotation marks; what a spreadsheet would take for a formula is made text by an apostrophe. */
export const cell = (value: string): string => {
  const guarded = /^[\s\uFEFF]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/.test(value)
    ? `'${value}`
    : value;
  return `"${guarded.replaceAll('"', '""')}"`;
};
