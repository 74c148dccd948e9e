import { isoDate } from '../../lib/council/today.ts';
import type { Desk } from '../../lib/review/desk.ts';
import { noteInCsv } from '../../lib/review/note-csv.ts';
import { noteInDocx } from '../../lib/review/note-docx.ts';
import { noteInHtml } from '../../lib/review/note-html.ts';
import { noteInMarkdown } from '../../lib/review/note-markdown.ts';
import { type Block, noteOf } from '../../lib/review/note.ts';
import { savedReview } from '../../lib/review/saved.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { saveFile } from '../../lib/ui/save-file.ts';
import { say } from '../../lib/words/say.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The buttons that write the review note, and the one that saves the review itself. */
export function offerExports(desk: Desk): void {
  const today = () => isoDate(new Date());
  const note = () => noteOf(desk.files(), today());
  const write = (ending: string, type: string, content: () => BlobPart) => {
    offer(`${say('reviewFileName', today())}.${ending}`, type, content());
  };
  const press = (button: string, pressed: () => void) =>
    part(`#${button}`).addEventListener('click', pressed);

  press('docx', () => write('docx', docxType, () => noteInDocx(note())));
  press('html', () => write('html', 'text/html', () => noteInHtml(note())));
  press('markdown', () => write('md', 'text/markdown', () => noteInMarkdown(note())));
  press('csv', () => write('csv', 'text/csv', () => noteInCsv(desk.files())));
  press('save', () => {
    offer(`${say('reviewSavedName', today())}.json`, 'application/json', savedReview(desk.files()));
    desk.saved();
  });

  // Whoever prints the page by the browser's own menu gets the note too.
  addEventListener('beforeprint', () => part('#printed').replaceChildren(...note().map(shown)));
  addEventListener('afterprint', () => part('#printed').replaceChildren());
  press('print', () => print());
}

/** Hands the browser a file to save, from memory. */
function offer(name: string, type: string, content: BlobPart): void {
  saveFile(name, content, type);
  part('#written').textContent = say('reviewWritten', name);
}

function shown(block: Block): HTMLElement {
  switch (block.type) {
    case 'heading':
      return element(`h${block.level}`, {}, block.text);
    case 'quote':
      return element('blockquote', {}, block.text);
    case 'text':
      return element('p', {}, block.text);
    case 'facts':
      return element(
        'dl',
        {},
        ...block.facts.flatMap(([name, value]) => [
          element('dt', {}, name),
          element('dd', {}, value),
        ]),
      );
  }
}
