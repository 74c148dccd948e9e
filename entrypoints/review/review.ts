import type { Settings } from '../../lib/council/settings.ts';
import type { About } from '../../lib/engine/messages.ts';
import { createDesk, type DeskChange } from '../../lib/review/desk.ts';
import { factsOf, summaryOf, wordsOf } from '../../lib/review/note.ts';
import { type Outcome, tallyOf } from '../../lib/review/review.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { redraw } from '../../lib/ui/redraw.ts';
import { say } from '../../lib/words/say.ts';
import { judged } from './check.ts';
import { offerExports } from './export.ts';
import { findingView } from './finding-view.ts';
import { reasonOf } from './intake.ts';
import { listenToKeys } from './keys.ts';
import { createFindingList, fileRows } from './lists.ts';
import { createSituation } from './situation.ts';
import { takeFiles } from './take-files.ts';
import { createTextView } from './text-view.ts';

/** The page at work. */
export function createReview(known: About, settings: Settings): void {
  const chosen = createSituation(known, settings);
  const desk = createDesk((what) => show(what));
  const text = createTextView(part('#text'), (finding) => desk.look(finding));
  const list = createFindingList(part('#all'), (finding) => desk.look(finding));
  const pane = part('#finding');
  const note = part('#note', HTMLTextAreaElement);

  const show = (what: DeskChange) => {
    const file = desk.file();
    part('#desk').hidden = !file;
    if (what === 'files') {
      text.show(file);
      list.show(file);
      note.value = file?.note ?? '';
      part('#about dl').replaceChildren(
        ...(file ? factsOf(file) : []).flatMap(([name, value]) => [
          element('dt', {}, name),
          element('dd', {}, value),
        ]),
      );
    }
    if (what !== 'decision') showFinding();
    if (what !== 'place') showFiles();
    text.mark(file?.findings ?? [], desk.findingNumber());
    list.mark(file?.findings ?? [], desk.findingNumber());
    part('#summary').textContent = file
      ? say('reviewSummary', file.name, summaryOf(file.findings))
      : '';
  };

  const showFinding = () => {
    const [file, finding, number] = [desk.file(), desk.finding(), desk.findingNumber()];
    const kept = pane.contains(document.activeElement) ? document.activeElement?.id : undefined;
    if (!file || !finding) {
      pane.replaceChildren(element('p', {}, say('reviewClean')));
      return;
    }
    const words = wordsOf(finding, file.text);
    const total = file.findings.length;
    pane.replaceChildren(
      ...findingView(
        { finding, words, number, total },
        { decide: desk.decide, step: (by) => desk.step(by) },
      ),
    );
    pane.scrollTop = 0;
    if (kept !== undefined) (document.getElementById(kept) ?? part('#message')).focus();
    part('#place').textContent = say('reviewStanding', number + 1, total, finding.message);
  };

  const files = part('#file-list ul');
  const showFiles = () =>
    redraw(files, fileRows(desk.files(), desk.fileNumber(), { open: desk.open, remove }));

  const remove = (number: number) => {
    const file = desk.files()[number];
    if (!file) return;
    const isTouched = tallyOf(file.findings).open < file.findings.length || file.note !== '';
    if (isTouched && !confirm(say('reviewRemoveSure', file.name))) return;
    const buttons = () => [...files.querySelectorAll('button')];
    const had = buttons().findIndex((button) => button === document.activeElement);
    desk.remove(number);
    if (had >= 0) buttons()[Math.min(had, buttons().length - 1)]?.focus();
    part('#status').textContent = say('reviewRemoved', file.name);
  };

  const decide = (outcome: Outcome, field?: string) => {
    if (!desk.finding()) return;
    part(`#outcome-${outcome}`, HTMLInputElement).click();
    if (field !== undefined) part(`#${field}`).focus();
    else desk.step(1, true);
  };
  listenToKeys({
    next: () => desk.step(1),
    previous: () => desk.step(-1),
    accept: () => decide('accepted'),
    change: () => decide('changed', 'wording'),
    dismiss: () => decide('dismissed', 'reason'),
    reopen: () => {
      part('#outcome-open', HTMLInputElement).click();
    },
  });

  takeFiles(chosen, desk);
  offerExports(desk);
  note.addEventListener('input', () => desk.annotate(note.value));

  const recheck = async () => {
    const file = desk.file();
    if (!file) return;
    const { name } = file.chosen.author;
    const now = chosen();
    try {
      desk.replace(await judged(file, { ...now, author: { ...now.author, name } }, file));
      part('#written').textContent = say('reviewRechecked', part('#summary').textContent);
    } catch (error) {
      part('#written').textContent = say('reviewFailed', reasonOf(error));
    }
  };
  part('#recheck').addEventListener('click', () => void recheck());

  addEventListener('beforeunload', (event) => {
    if (desk.isUnsaved()) event.preventDefault();
  });
}
