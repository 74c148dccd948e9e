import { fillWords } from '../../lib/words/fill.ts';
import { say, sayCount } from '../../lib/words/say.ts';
import { speak } from '../../lib/engine/speech.ts';
import { loadSettings } from '../../lib/council/storage.ts';
import { isoDate } from '../../lib/council/today.ts';
import { askForBook } from '../../lib/engine/about.ts';
import { browser } from '../../lib/engine/browser.ts';
import { councilName } from '../../lib/ui/book-words.ts';
import { part } from '../../lib/ui/part.ts';
import { clausesView } from './clauses.ts';
import { filter } from './entry.ts';
import { rulesView } from './rules.ts';

speak();
fillWords(document);

const [book, settings] = await Promise.all([askForBook(), loadSettings(browser.storage)]);
const inForce = settings.state === 'set' ? settings.settings.protocol : undefined;

const councils = new Map(book.protocols.map((each) => [each.id, councilName(each)]));
const titles = new Map(book.families.map(({ id, title }) => [id, title]));
const views = {
  families: rulesView(book, {
    councilOf: (id) => councils.get(id) ?? id,
    isLaw: (id) => book.protocols.some((each) => each.isLaw && each.id === id),
    inForce,
  }),
  clauses: clausesView(book, {
    familyTitle: (id) => titles.get(id) ?? id,
    inForce,
    today: isoDate(new Date()),
  }),
};
type ViewName = keyof typeof views;
const names = ['families', 'clauses'] as const satisfies readonly ViewName[];
for (const name of names) part(`#${name}`).append(...views[name].nodes);

const find = part('#find', HTMLInputElement);
let shown: ViewName = 'families';

const tellCount = (left: Readonly<Record<ViewName, number>>) => {
  part('#count').textContent = say(
    find.value.trim() === '' ? 'bookCount' : 'bookFound',
    sayCount('bookRules', left.families),
    sayCount('bookClauseCount', left.clauses),
  );
  for (const name of names)
    part(`#to-${name} .matches`).textContent = say('bookMatches', left[name]);
  part('#none').hidden = left[shown] > 0;
};

const search = () =>
  tellCount({
    families: filter(views.families, find.value),
    clauses: filter(views.clauses, find.value),
  });

const show = (view: ViewName) => {
  shown = view;
  for (const name of names) {
    part(`#${name}`).hidden = name !== view;
    const link = part(`#to-${name}`);
    if (name === view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
};

/** Brings what the address names into view and gives it the focus, whatever the search had hidden. */
const follow = () => {
  const at = location.hash.slice(1);
  if (at === 'find') return;
  show(at.startsWith('clause') || at.startsWith('protocol') ? 'clauses' : 'families');
  const target = document.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`);
  if (target && target.closest('[hidden]')) find.value = '';
  search();
  const wanted = target ?? (at === shown ? part(`#${shown}-title`) : undefined);
  wanted?.focus();
  (wanted?.closest('article') ?? wanted)?.scrollIntoView();
};

find.addEventListener('input', search);
addEventListener('hashchange', follow);
follow();
