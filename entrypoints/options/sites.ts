import { hostIn } from '../../lib/council/settings.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { redraw } from '../../lib/ui/redraw.ts';
import { say } from '../../lib/words/say.ts';
import type { Store } from './store.ts';

/** The sites on which nothing is checked. */
export function startSites(store: Store): void {
  const list = part('#paused');
  const field = part('#site', HTMLInputElement);
  const problem = part('#site-problem');
  const isSettled = store.isSettled('paused');
  part('#pause').hidden = isSettled;

  const resume = (site: string) => () => {
    void store
      .change((settings) => ({
        ...settings,
        paused: settings.paused.filter((other) => other !== site),
      }))
      .then(() => field.focus());
  };
  const row = (site: string) =>
    element(
      'li',
      {},
      element('span', {}, site),
      !isSettled &&
        element(
          'button',
          { type: 'button', 'aria-label': say('optionsResumeOf', site), click: resume(site) },
          say('optionsResume'),
        ),
    );

  part('#pause').addEventListener('submit', (event) => {
    event.preventDefault();
    const site = hostIn(field.value);
    problem.hidden = site !== undefined;
    problem.textContent = site === undefined ? say('optionsWrongSite', field.value.trim()) : '';
    field.setAttribute('aria-invalid', String(site === undefined));
    field.focus();
    if (site === undefined) return;
    field.value = '';
    void store.change((settings) => ({
      ...settings,
      paused: [...new Set([...settings.paused, site])].toSorted(),
    }));
  });
  store.watch(({ paused }) => {
    part('#paused-none').hidden = paused.length > 0;
    redraw(list, paused.map(row));
  });
}
