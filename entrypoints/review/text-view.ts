import { piecesOf } from '../../lib/review/pieces.ts';
import type { Reviewed, ReviewedFile } from '../../lib/review/review.ts';
import { element } from '../../lib/ui/element.ts';
import { say } from '../../lib/words/say.ts';

export interface TextView {
  readonly show: (file: ReviewedFile | undefined) => void;
  /** Marks which findings are decided, and brings the one that is looked at into sight. */
  readonly mark: (findings: readonly Reviewed[], current: number, isMoved: boolean) => void;
}

/** The text of a file with its findings marked. A mark that is pressed calls back with the number of its finding. */
export function createTextView(place: HTMLElement, pressed: (finding: number) => void): TextView {
  let marks = new Map<number, HTMLElement[]>();

  place.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest('mark') : null;
    const [number] = mark?.dataset['findings']?.split(' ') ?? [];
    if (number !== undefined) pressed(Number(number));
  });

  return {
    show: (file) => {
      marks = new Map();
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
    mark: (findings, current, isMoved) => {
      for (const [number, own] of marks)
        for (const mark of own) {
          mark.classList.toggle('decided', findings[number]?.decision.outcome !== 'open');
          mark.classList.remove('current');
        }
      const now = marks.get(current) ?? [];
      for (const mark of now) mark.classList.add('current');
      if (isMoved && now[0]) bringIntoSight(place, now[0]);
    },
  };
}

/** Scrolls the text alone: the page stays where its reader left it. */
function bringIntoSight(place: HTMLElement, mark: HTMLElement): void {
  const frame = place.getBoundingClientRect();
  const { top, bottom } = mark.getBoundingClientRect();
  if (top >= frame.top + 24 && bottom <= frame.bottom - 24) return;
  place.scrollTop += top - frame.top - place.clientHeight / 3;
}
