import { keys } from '../../lib/council/areas.ts';
import {
  byRule,
  daysBefore,
  daysBetween,
  shownByDay,
  sumOf,
} from '../../lib/council/count-summary.ts';
import {
  clearCounts,
  csvOf,
  mostDays,
  outcomes,
  readCounts,
  type Tally,
} from '../../lib/council/counts.ts';
import { loadManaged, loadSettings } from '../../lib/council/storage.ts';
import { isoDate } from '../../lib/council/today.ts';
import { about } from '../../lib/engine/about.ts';
import { browser } from '../../lib/engine/browser.ts';
import { speak } from '../../lib/engine/speech.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { saveFile } from '../../lib/ui/save-file.ts';
import { fillWords } from '../../lib/words/fill.ts';
import { dayOf, say, sayOf } from '../../lib/words/say.ts';
import { columns } from './chart.ts';

speak();
fillWords(document);

const { storage } = browser;
const today = isoDate(new Date());
const [known, settings, managed] = await Promise.all([
  about(),
  loadSettings(storage),
  loadManaged(storage),
]);
const nameOf = (rule: string): string => known.rules.find(({ id }) => id === rule)?.message ?? rule;

part('#lead').textContent = say('countsLead', mostDays);
const isOn = settings.state !== 'set' || settings.settings.counts;
const isSettled = Object.hasOwn(managed, 'counts');
part('#off').hidden = isOn || isSettled;
part('#settled').hidden = isOn || !isSettled;

const period = part('#period', HTMLSelectElement);
period.append(
  ...[30, 90, 365].map((days) =>
    element('option', { value: String(days) }, say('countsDays', days)),
  ),
  element('option', { value: '' }, say('countsAll')),
);

let all: readonly Tally[] = [];

const show = () => {
  part('#none').hidden = all.length > 0;
  part('#all').hidden = all.length === 0;
  const [oldest] = all;
  const first = period.value === '' ? oldest?.day : daysBefore(today, Number(period.value) - 1);
  const tallies = all.filter(({ day }) => first === undefined || day >= first);
  const days = shownByDay(tallies, daysBetween(first ?? today, today));
  part('#summary').textContent = say(
    'countsSummary',
    sumOf(tallies, 'shown'),
    sumOf(tallies, 'resolved'),
  );
  showDays(days);
  showOutcomes(tallies);
  showRules(tallies);
};

const showDays = (days: ReturnType<typeof shownByDay>) => {
  const most = Math.max(0, ...days.map(({ count }) => count));
  const words = say('countsByDayText', dayOf(days[0]?.day ?? today), dayOf(today), most);
  const bars = days.map(({ day, count }) => ({ name: dayOf(day), value: count }));
  part('#days .chart').replaceChildren(
    columns(bars, words),
    element('p', { class: 'soft' }, words),
  );
  part('#days table').replaceChildren(
    headed([say('countsDay'), sayOf('outcome', 'shown')]),
    element(
      'tbody',
      {},
      ...days
        .filter(({ count }) => count > 0)
        .map(({ day, count }) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, dayOf(day)),
            element('td', {}, String(count)),
          ),
        ),
    ),
  );
};

const showOutcomes = (tallies: readonly Tally[]) => {
  const most = Math.max(1, ...outcomes.map((outcome) => sumOf(tallies, outcome)));
  part('#outcomes .chart').replaceChildren(
    element(
      'dl',
      { class: 'bars' },
      ...outcomes.flatMap((outcome) => {
        const count = sumOf(tallies, outcome);
        const bar = element('span', { class: 'bar' });
        bar.style.inlineSize = `${(100 * count) / most}%`;
        return [
          element('dt', {}, sayOf('outcome', outcome)),
          element('dd', {}, bar, element('span', {}, String(count))),
        ];
      }),
    ),
  );
};

const showRules = (tallies: readonly Tally[]) => {
  part('#rules table').replaceChildren(
    headed([say('countsRule'), ...outcomes.map((outcome) => sayOf('outcome', outcome))]),
    element(
      'tbody',
      {},
      ...byRule(tallies).map(({ rule, tallies: own }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, nameOf(rule)),
          ...outcomes.map((outcome) => element('td', {}, String(sumOf(own, outcome)))),
        ),
      ),
    ),
  );
};

const headed = (names: readonly string[]): HTMLElement =>
  element(
    'thead',
    {},
    element('tr', {}, ...names.map((name) => element('th', { scope: 'col' }, name))),
  );

const load = async () => {
  all = await readCounts(storage.local);
  show();
};
period.addEventListener('change', show);
part('#export').addEventListener('click', () =>
  saveFile(`clausemark-counts-${today}.csv`, csvOf(all), 'text/csv'),
);

const ask = part('#ask', HTMLDialogElement);
part('#clear').addEventListener('click', () => {
  ask.returnValue = '';
  ask.showModal();
});
const clear = async () => {
  await clearCounts(storage.local);
  await load();
  part('#done').textContent = say('countsCleared');
  part('#done').focus();
};
ask.addEventListener('close', () => {
  if (ask.returnValue === 'clear') void clear();
});
storage.onChanged.addListener((changes) => {
  if (keys.counts in changes) void load();
});
await load();
