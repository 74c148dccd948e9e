import { piecesOf } from '../../lib/review/pieces.ts';
import type { Reviewed, ReviewedFile } from '../../lib/review/review.ts';
import { element } from '../../lib/ui/element.ts';
import { say } from '../../lib/words/say.ts';
import { bringIntoSight } from './sight.ts';

export interface TextView {
  readonly show: (file: ReviewedFile | undefined) => void;
  /** Marks which findings are decided, and brings the one that is looked at into sight. */
  readonly mark: (findings: readonly Reviewed[], current: number) => void;
}

/** The text of a file with its findings marked. A mark that is pressed calls back with the number of its finding. */
export function createTextView(place: HTMLElement, pressed: (finding: number) => void): TextView {
  let marks = new Map<number, HTMLElement[]>();
  let known: readonly Reviewed[] = [];
  let last = -1;

  place.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest('mark') : null;
    const [number] = mark?.dataset['findings']?.split(' ') ?? [];
    if (number !== undefined) pressed(Number(number));
  });

  return {
    show: (file) => {
      marks = new Map();
      known = [];
      last = -1;
      const lines = file ? piecesOf(file.text, file.findings) : [];
      const paragraphs = lines
        .filter((line) => line.some(({ text }) => text.trim() !== ''))
        .map((line) =>
          element(
            'p',
            {},
            ...line.map(({ text, findings, severity }) => {
              if (!severity) return text;
              const mark = element(
                'mark',
                { class: severity, 'data-findings': findings.join(' ') },
                text,
              );
              for (const number of findings)
                marks.set(number, [...(marks.get(number) ?? []), mark]);
              return mark;
            }),
          ),
        );
      place.replaceChildren(...paragraphs);
      place.scrollTop = 0;
      if (file) place.setAttribute('aria-label', say('reviewTextLabel', file.name));
    },
    mark: (findings, current) => {
      for (const [number, finding] of findings.entries()) {
        if (finding === known[number]) continue;
        const isDecided = finding.decision.outcome !== 'open';
        for (const mark of marks.get(number) ?? []) mark.classList.toggle('decided', isDecided);
      }
      known = findings;
      if (current === last) return;
      for (const mark of marks.get(last) ?? []) mark.classList.remove('current');
      const now = marks.get(current) ?? [];
      for (const mark of now) mark.classList.add('current');
      if (now[0]) bringIntoSight(place, now[0]);
      last = current;
    },
  };
}
