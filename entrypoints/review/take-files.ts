import type { Desk } from '../../lib/review/desk.ts';
import type { Chosen, ReviewedFile } from '../../lib/review/review.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { say, sayCount } from '../../lib/words/say.ts';
import { type Problem, reasonOf, takeIn, takePasted } from './intake.ts';

/** The ways in: files dropped or chosen, and a text that is pasted. */
export function takeFiles(chosen: () => Chosen, desk: Desk): void {
  const input = part('#files', HTMLInputElement);
  const pasted = part('#pasted', HTMLTextAreaElement);
  const status = part('#status');
  const bar = part('#bar', HTMLProgressElement);
  let running: AbortController | undefined;
  let texts = 0;

  const showProblems = (problems: readonly Problem[]) => {
    part('#problems').hidden = problems.length === 0;
    part('#problems ul').replaceChildren(
      ...problems.map(({ name, reason }) => element('li', {}, say('reviewProblem', name, reason))),
    );
  };

  const busy = (count: number) => {
    bar.max = Math.max(count, 1);
    bar.value = 0;
    part('#progress').hidden = count === 0;
    for (const id of ['#choose', '#paste button']) part(id, HTMLButtonElement).disabled = count > 0;
  };

  const take = async (files: readonly File[]) => {
    if (files.length === 0 || running) return;
    running = new AbortController();
    const { signal } = running;
    const added: ReviewedFile[] = [];
    const problems: Problem[] = [];
    showProblems([]);
    busy(files.length);
    await takeIn(files, {
      chosen: chosen(),
      signal,
      begin: (number, name) => {
        bar.value = number;
        status.textContent = say('reviewReading', number + 1, files.length, name);
      },
      added: (more) => added.push(...more),
      failed: (problem) => problems.push(problem),
    });
    running = undefined;
    busy(0);
    showProblems(problems);
    desk.add(added);
    if (added.length > 0) part('#desk').scrollIntoView();
    status.textContent = signal.aborted
      ? say('reviewCancelled')
      : sayCount('reviewDone', added.length);
  };

  const check = async () => {
    showProblems([]);
    const name = say('reviewPasted', texts + 1);
    try {
      desk.add([await takePasted(pasted.value, name, chosen())]);
      texts += 1;
      pasted.value = '';
      status.textContent = sayCount('reviewDone', 1);
      part('#desk').scrollIntoView();
    } catch (error) {
      status.textContent = '';
      showProblems([{ name, reason: reasonOf(error) }]);
    }
  };

  part('#choose').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    void take([...(input.files ?? [])]);
    input.value = '';
  });
  part('#cancel').addEventListener('click', () => running?.abort());
  part('#paste').addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });

  // Anywhere on the page: a file that misses the frame must not replace the page.
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    part('#drop').classList.add('over');
  });
  document.addEventListener('dragleave', () => part('#drop').classList.remove('over'));
  document.addEventListener('drop', (event) => {
    part('#drop').classList.remove('over');
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void take(files);
  });
}
