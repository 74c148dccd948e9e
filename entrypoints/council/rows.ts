import { folded } from '../../lib/council/registers/register.ts';
import { element } from '../../lib/ui/element.ts';
import { redraw } from '../../lib/ui/redraw.ts';
import { say, sayCount } from '../../lib/words/say.ts';
import type { Column } from './view.ts';

interface Acts<Entry> {
  readonly edit: (entry: Entry) => void;
  readonly remove: (entry: Entry) => void;
}

export interface Rows<Entry> {
  readonly element: HTMLElement;
  /** Shows other entries, on the same page of the list as far as there is one; without acts they can only be read. */
  readonly show: (entries: readonly Entry[], acts: Acts<Entry> | undefined) => void;
}

const onPage = 50;

/** A table that is searched and turned page by page, however long it is. `id` tells it from others on the page. */
export function createRows<Entry>(id: string, columns: readonly Column<Entry>[]): Rows<Entry> {
  let entries: readonly Entry[] = [];
  let words: readonly string[] = [];
  let acts: Acts<Entry> | undefined;
  let page = 0;

  const find = element('input', { type: 'search', id: `${id}-find`, autocomplete: 'off' });
  const count = element('p', { role: 'status', class: 'count' });
  const body = element('tbody', { role: 'rowgroup' });
  const heads = [...columns.map(({ title }) => title), say('councilActions')].map((title) =>
    element('th', { scope: 'col', role: 'columnheader' }, title),
  );
  const table = element(
    'table',
    { role: 'table', 'aria-labelledby': `${id}-title` },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...heads)),
    body,
  );
  const where = element('span', { class: 'where' });
  const previous = element(
    'button',
    { type: 'button', click: () => turn(-1) },
    say('councilPrevious'),
  );
  const next = element('button', { type: 'button', click: () => turn(1) }, say('councilNext'));
  const pages = element(
    'nav',
    { class: 'pages', 'aria-label': say('councilPages') },
    previous,
    where,
    next,
  );
  const search = element(
    'search',
    {},
    element('label', { for: `${id}-find` }, say('councilFind')),
    find,
  );

  const row = (entry: Entry): HTMLElement => {
    const [name = ''] = columns.map(({ text }) => text(entry));
    const button = (label: string, named: string, act: () => void) =>
      element('button', { type: 'button', class: 'link', 'aria-label': named, click: act }, label);
    return element(
      'tr',
      { role: 'row' },
      ...columns.map(({ title, text }, at) =>
        element(
          at === 0 ? 'th' : 'td',
          {
            role: at === 0 ? 'rowheader' : 'cell',
            ...(at === 0 && { scope: 'row' }),
            'data-title': title,
          },
          text(entry),
        ),
      ),
      acts &&
        element(
          'td',
          { role: 'cell', class: 'acts' },
          button(say('councilEdit'), say('councilEditNamed', name), () => acts?.edit(entry)),
          button(say('councilRemove'), say('councilRemoveNamed', name), () => acts?.remove(entry)),
        ),
    );
  };

  const render = () => {
    const wanted = folded(find.value).split(' ').filter(Boolean);
    const found = entries.filter((_, at) => wanted.every((word) => words[at]?.includes(word)));
    page = Math.max(0, Math.min(page, Math.ceil(found.length / onPage) - 1));
    const from = page * onPage;
    const to = Math.min(from + onPage, found.length);
    redraw(body, found.slice(from, to).map(row));
    table.hidden = found.length === 0;
    heads.at(-1)!.hidden = acts === undefined;
    search.hidden = entries.length === 0;
    pages.hidden = found.length <= onPage;
    previous.disabled = page === 0;
    next.disabled = to >= found.length;
    where.textContent = say('councilRows', from + 1, to, found.length);
    count.textContent = told(found.length, entries.length, wanted.length > 0);
  };
  const turn = (by: number) => {
    page += by;
    render();
    table.scrollIntoView();
    const other = by > 0 ? previous : next;
    if ((by > 0 ? next : previous).disabled) other.focus();
  };
  find.addEventListener('input', () => {
    page = 0;
    render();
  });

  return {
    element: element('div', { class: 'rows' }, search, count, table, pages),
    show: (now, may) => {
      entries = now;
      acts = may;
      words = now.map((entry) => folded(columns.map(({ text }) => text(entry)).join(' ')));
      render();
    },
  };
}

function told(found: number, all: number, isSearched: boolean): string {
  if (all === 0) return say('councilNone');
  if (!isSearched) return sayCount('councilEntries', all);
  return found === 0 ? say('councilNoMatch') : sayCount('councilFound', found, String(all));
}
