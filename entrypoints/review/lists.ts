import { summaryOf, wordsOf } from '../../lib/review/note.ts';
import type { Reviewed, ReviewedFile } from '../../lib/review/review.ts';
import { element } from '../../lib/ui/element.ts';
import { icon } from '../../lib/ui/icon.ts';
import { quoted, severityName } from '../../lib/ui/words.ts';
import { say, sayOf } from '../../lib/words/say.ts';
import { bringIntoSight } from './sight.ts';

interface FileActions {
  readonly open: (file: number) => void;
  readonly remove: (file: number) => void;
}

/** The files on the table, each with how far its review is. */
export const fileRows = (
  files: readonly ReviewedFile[],
  current: number,
  { open, remove }: FileActions,
): readonly HTMLElement[] =>
  files.map((file, number) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'row',
          id: `file-${number}`,
          'aria-current': number === current && 'true',
          click: () => open(number),
        },
        element('b', {}, file.name),
        element('span', {}, summaryOf(file.findings)),
      ),
      element(
        'button',
        {
          type: 'button',
          class: 'quiet',
          'aria-label': say('reviewRemove', file.name),
          click: () => remove(number),
        },
        icon('close'),
      ),
    ),
  );

export interface FindingList {
  readonly show: (file: ReviewedFile | undefined) => void;
  /** Tells what was decided, and which finding is looked at. */
  readonly mark: (findings: readonly Reviewed[], current: number) => void;
}

/** Every finding of a file in a line. Documents may have thousands: only what changed is touched. */
export function createFindingList(
  place: HTMLElement,
  look: (finding: number) => void,
): FindingList {
  let rows: readonly HTMLElement[] = [];
  let known: readonly Reviewed[] = [];
  let last = -1;

  return {
    show: (file) => {
      known = file?.findings ?? [];
      rows = known.map((finding, number) =>
        findingRow(finding, file?.text ?? '', () => look(number)),
      );
      last = -1;
      place.hidden = rows.length === 0;
      place.replaceChildren(element('ol', {}, ...rows.map((row) => element('li', {}, row))));
      if (file) place.setAttribute('aria-label', say('reviewFindingsLabel', file.name));
    },
    mark: (findings, current) => {
      for (const [number, finding] of findings.entries()) {
        const outcome = finding === known[number] ? null : rows[number]?.querySelector('.outcome');
        if (outcome) outcome.textContent = sayOf('reviewOutcome', finding.decision.outcome);
      }
      known = findings;
      if (current === last) return;
      rows[last]?.removeAttribute('aria-current');
      const row = rows[current];
      row?.setAttribute('aria-current', 'true');
      if (row) bringIntoSight(place, row);
      last = current;
    },
  };
}

const findingRow = (finding: Reviewed, text: string, click: () => void): HTMLElement => {
  const { severity, message, decision } = finding;
  return element(
    'button',
    { type: 'button', class: 'row', click },
    element('span', { class: `severity ${severity}` }, icon(severity), severityName(severity)),
    element('span', { class: 'words' }, quoted(wordsOf(finding, text), 50)),
    element('span', {}, message),
    element('span', { class: 'outcome' }, sayOf('reviewOutcome', decision.outcome)),
  );
};
