import type { Report } from '../../lib/engine/messages.ts';
import { type Severity, severities } from '../../lib/lint/finding.ts';
import { element } from '../../lib/ui/element.ts';
import { icon } from '../../lib/ui/icon.ts';
import { part } from '../../lib/ui/part.ts';
import { meaningOf } from '../../lib/ui/words.ts';
import { say, sayCount } from '../../lib/words/say.ts';

/** How this page stands, by what its frames have said so far. */
export function showStanding(reports: readonly Report[]): void {
  const findings = reports.flatMap((report) => report.findings);
  const [first] = reports;
  part('#state').textContent = first ? wordsFor(first, findings) : say('popupNobody');
  part('#list').hidden = findings.length === 0;
  const counts = severities
    .map((severity) => ({ severity, count: findings.filter((each) => each === severity).length }))
    .filter(({ count }) => count > 0);
  part('#counts').hidden = counts.length === 0;
  part('#counts').replaceChildren(...counts.map(countIn));
}

const wordsFor = ({ state }: Report, findings: readonly Severity[]): string =>
  findings.length > 0 ? sayCount('findingsHere', findings.length) : meaningOf(state);

const countIn = ({ severity, count }: { severity: Severity; count: number }): HTMLElement =>
  element('span', { class: severity }, icon(severity), sayCount(`popupCount_${severity}`, count));
