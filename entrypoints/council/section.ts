import { sizeProblem } from '../../lib/council/registers/decode.ts';
import { asCsv } from '../../lib/council/registers/export.ts';
import type { Registers } from '../../lib/council/registers.ts';
import { element } from '../../lib/ui/element.ts';
import { saveFile } from '../../lib/ui/save-file.ts';
import { say, sayCount, sayOf } from '../../lib/words/say.ts';
import { askForEntry } from './entry-form.ts';
import { previewOf } from './preview.ts';
import { createRows } from './rows.ts';
import type { View } from './view.ts';

/** Where the registers are kept; what the organisation gave is not among what is kept here. */
export interface Kept {
  readonly load: () => Promise<Registers>;
  readonly save: (registers: Registers) => Promise<void>;
}

export interface Section {
  readonly element: HTMLElement;
  /** Shows the list. `isSettled`: it is the organisation's. */
  readonly show: (registers: Registers, isSettled: boolean) => void;
  /** Says what else is known beside the list. */
  readonly note: (notes: readonly string[]) => void;
}

/** One list: looked through, imported, written by hand, exported. */
export function createSection<Entry, Field extends string>(
  view: View<Entry, Field>,
  { load, save }: Kept,
): Section {
  const { register } = view;
  const id = register.name;
  let entries: readonly Entry[] = [];

  const status = element('p', { role: 'status' });
  const undo = element(
    'button',
    { type: 'button', class: 'link', hidden: true },
    say('councilUndo'),
  );
  const alert = element('p', { role: 'alert', class: 'problem' });
  const preview = element('div', { class: 'import' });
  const title = element('h2', { id: `${id}-title`, tabindex: '-1' }, sayOf('councilTitle', id));
  const rows = createRows(id, view.columns);
  let forgotten: readonly Entry[] = [];

  const tell = (words: string, before?: readonly Entry[]) => {
    status.textContent = words;
    alert.textContent = '';
    undo.hidden = before === undefined;
    forgotten = before ?? [];
  };
  /** Keeps these entries and says so, or says why not. */
  const keep = async (now: readonly Entry[], words: string, isUndoable = true): Promise<void> => {
    const before = entries;
    try {
      await save(register.put(await load(), now));
      tell(words, isUndoable ? before : undefined);
    } catch (error) {
      alert.textContent = say(
        'councilNotSaved',
        error instanceof Error ? error.message : String(error),
      );
      throw error;
    }
  };
  const saved = (now: readonly Entry[]): string => sayCount('councilSaved', now.length);
  const attempt = (kept: Promise<void>) => void kept.catch(() => undefined);
  undo.addEventListener('click', () => {
    attempt(keep(forgotten, say('councilUndone'), false));
    title.focus();
  });

  const closePreview = (words: string | undefined) => {
    preview.replaceChildren();
    if (words !== undefined) tell(words);
    choose.focus();
  };
  const open = async (file: File): Promise<void> => {
    tell('');
    const problem = sizeProblem(file.size);
    if (problem !== undefined) {
      alert.textContent = `${problem} ${say('councilNotRead', file.name)}`;
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    preview.replaceChildren(
      previewOf(
        { view, name: file.name, bytes, before: entries },
        {
          accept: (after) => attempt(keep(after, saved(after)).then(() => closePreview(undefined))),
          cancel: () => closePreview(say('councilCancelled')),
        },
      ),
    );
    preview.querySelector('h3')?.focus();
  };
  const input = element('input', {
    type: 'file',
    id: `${id}-file`,
    accept: '.csv,.tsv,.txt,.xml,.json,text/csv,text/xml,application/xml,application/json',
    hidden: true,
    change: () => {
      const [file] = input.files ?? [];
      if (file) void open(file);
      input.value = '';
    },
  });
  const choose = element(
    'button',
    { type: 'button', class: 'main', 'aria-describedby': `${id}-hint`, click: () => input.click() },
    say('councilImport'),
  );
  const add = element(
    'button',
    {
      type: 'button',
      click: () =>
        askForEntry(view, undefined, (made) => {
          const now = [...entries, ...made];
          return keep(now, saved(now));
        }),
    },
    say('councilAdd'),
  );
  const clear = element(
    'button',
    { type: 'button', click: () => attempt(keep([], say('councilCleared'))) },
    say('councilClear'),
  );
  const take = element(
    'button',
    { type: 'button', click: () => saveFile(`${id}.csv`, asCsv(register, entries), 'text/csv') },
    say('councilExport'),
  );
  const settled = element('p', { class: 'notice' }, say('councilSettled'));
  const beside = element('div', { class: 'beside' });
  const changing = element(
    'div',
    { class: 'changing' },
    element('p', { class: 'soft', id: `${id}-hint` }, sayOf('councilFile', id)),
    element('div', { class: 'bar' }, choose, add, input),
  );
  const nameOf = (entry: Entry): string => view.columns[0]?.text(entry) ?? '';

  const section = element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    title,
    element('p', { class: 'soft' }, sayOf('councilLead', id)),
    settled,
    beside,
    changing,
    preview,
    element('div', { class: 'told' }, status, undo),
    alert,
    rows.element,
    element('div', { class: 'bar' }, take, clear),
  );
  section.addEventListener('dragover', (event) => event.preventDefault());
  section.addEventListener('drop', (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file && !changing.hidden) void open(file);
  });

  return {
    element: section,
    note: (notes) => beside.replaceChildren(...notes.map((each) => element('p', {}, each))),
    show: (registers, isSettled) => {
      entries = register.of(registers);
      settled.hidden = !isSettled;
      changing.hidden = isSettled;
      clear.hidden = isSettled || entries.length === 0;
      take.hidden = entries.length === 0;
      rows.show(
        entries,
        isSettled
          ? undefined
          : {
              edit: (entry) =>
                askForEntry(view, entry, (made) => {
                  const now = entries.flatMap((each) => (each === entry ? made : [each]));
                  return keep(now, saved(now));
                }),
              remove: (entry) => {
                const now = entries.filter((each) => each !== entry);
                attempt(keep(now, say('councilRemoved', nameOf(entry))));
                title.focus();
              },
            },
      );
    },
  };
}
