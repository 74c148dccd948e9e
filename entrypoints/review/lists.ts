import { summaryOf, wordsOf } from '../../lib/review/note.ts';
import type { ReviewedFile } from '../../lib/review/review.ts';
import { element } from '../../lib/ui/element.ts';
import { icon } from '../../lib/ui/icon.ts';
import { quoted, severityName } from '../../lib/ui/words.ts';
import { say, sayOf } from '../../lib/words/say.ts';

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

/** Every finding of a file in a line. */
export const findingRows = (
  { findings, text }: ReviewedFile,
  current: number,
  look: (finding: number) => void,
): HTMLElement =>
  element(
    'ol',
    {},
    ...findings.map((finding, number) => {
      const { severity, message, decision } = finding;
      return element(
        'li',
        {},
        element(
          'button',
          {
            type: 'button',
            class: 'row',
            'aria-current': number === current && 'true',
            click: () => look(number),
          },
          element(
            'span',
            { class: `severity ${severity}` },
            icon(severity),
            severityName(severity),
          ),
          element('span', { class: 'words' }, quoted(wordsOf(finding, text), 50)),
          element('span', {}, message),
          element('span', { class: 'outcome' }, sayOf('reviewOutcome', decision.outcome)),
        ),
      );
    }),
  );
