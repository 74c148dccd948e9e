import type { Report } from '../../lib/engine/messages.ts';
import { type Severity, severities } from '../../lib/lint/finding.ts';
import { element } from '../../lib/ui/element.ts';
import { icon } from '../../lib/ui/icon.ts';
import { part } from '../../lib/ui/part.ts';
import { stateMeanings, standingOf } from '../../lib/ui/words.ts';

/** How this page stands, by what its frames have said so far. */
export function showStanding(reports: readonly Report[]): void {
  const findings = reports.flatMap((report) => report.findings);
  const [first] = reports;
  part('#state').textContent = first
    ? wordsFor(first, findings)
    : 'No draft is being written on this page.';
  part('#list').hidden = findings.length === 0;
  const counts = severities
    .map((severity) => ({ severity, count: findings.filter((each) => each === severity).length }))
    .filter(({ count }) => count > 0);
  part('#counts').hidden = counts.length === 0;
  part('#counts').replaceChildren(...counts.map(countIn));
}

const wordsFor = ({ state }: Report, findings: readonly Severity[]): string =>
  findings.length > 0
    ? `${standingOf({ state: 'checked', items: findings })} in this draft`
    : stateMeanings[state];

const countIn = ({ severity, count }: { severity: Severity; count: number }): HTMLElement =>
  element(
    'span',
    { class: severity },
    icon(severity),
    `${count} ${countNames[severity]}${severity === 'warn' && count > 1 ? 's' : ''}`,
  );

const countNames: Record<Severity, string> = {
  stop: 'to stop for',
  warn: 'warning',
  advise: 'to consider',
};
