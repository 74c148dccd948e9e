import type { Settings } from '../../lib/council/settings.ts';
import { withRule } from '../../lib/council/settings.ts';
import { type Severity, severities } from '../../lib/lint/finding.ts';
import type { BookFamily, BookRule, RuleBook } from '../../lib/lint/rule-book.ts';
import { ruleAt } from '../../lib/ui/book-links.ts';
import { ruleName } from '../../lib/ui/book-words.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { severityName } from '../../lib/ui/words.ts';
import { say, sayCount } from '../../lib/words/say.ts';
import { type Entry, filter, type Group, plain } from '../rule-book/entry.ts';
import type { Store } from './store.ts';

interface Row extends Entry {
  readonly show: (settings: Settings) => void;
}

interface Family extends Group {
  readonly element: HTMLDetailsElement;
  readonly entries: readonly Row[];
  readonly show: (settings: Settings) => void;
}

/** Every rule, by family: on or off, and how grave. */
export function startRules(store: Store, book: RuleBook): void {
  const families = book.families.map((family) => familyOf(family, store));
  const entries = families.flatMap((family) => family.entries);
  const find = part('#find', HTMLInputElement);
  part('#families').append(...families.map((family) => family.element));

  const tellCount = (left: number) => {
    const off = store.now()?.off.length ?? 0;
    part('#rules-count').textContent =
      left === 0
        ? say('optionsRulesNone')
        : say('optionsRulesCount', sayCount('bookRules', left), String(off));
  };
  const search = () => {
    const isAsked = find.value.trim() !== '';
    const left = filter({ nodes: [], entries, groups: families }, find.value);
    for (const family of families) family.element.open = isAsked && !family.element.hidden;
    tellCount(left);
  };
  find.addEventListener('input', search);
  store.watch((settings) => {
    for (const family of families) family.show(settings);
    tellCount(entries.filter((entry) => !entry.element.hidden).length);
  });
}

function familyOf({ title, rules }: BookFamily, store: Store): Family {
  const rows = rules.map((rule) => rowOf(rule, title, store));
  const count = element('span', { class: 'soft' });
  const ids = rules.map(({ id }) => id);
  const turnAll = (off: boolean) => () =>
    void store.change((settings) =>
      ids.reduce((changed, id) => withRule(changed, id, off), settings),
    );
  const all = [
    element('button', { type: 'button', click: turnAll(false) }, say('optionsAllOn')),
    element('button', { type: 'button', click: turnAll(true) }, say('optionsAllOff')),
  ];
  for (const button of all) button.disabled = store.isSettled('off');
  const list = element('ul', { class: 'rows' }, ...rows.map((row) => row.element));
  const shown = element(
    'details',
    { class: 'family' },
    element('summary', {}, element('b', {}, title), ' ', count),
    element('p', { class: 'beside', role: 'group', 'aria-label': title }, ...all),
    list,
  );
  return {
    element: shown,
    entries: rows,
    show: (settings) => {
      const off = ids.filter((id) => settings.off.includes(id)).length;
      const number = sayCount('bookRules', ids.length);
      count.textContent = off > 0 ? say('optionsFamilyCount', number, off) : number;
      for (const row of rows) row.show(settings);
    },
  };
}

function rowOf(rule: BookRule, family: string, store: Store): Row {
  const { id, message, why, advice, severity } = rule;
  const turn = () => void store.change((settings) => withRule(settings, id, !on.checked));
  const on = element('input', { type: 'checkbox', id: `on-${id}`, change: turn });
  on.disabled = store.isSettled('off');
  const choose = () => {
    const chosen = severities.find((each) => each === grave.value);
    void store.change((settings) => withSeverity(settings, id, chosen));
  };
  const grave = element(
    'select',
    { 'aria-label': say('optionsRuleSeverityOf', message), change: choose },
    element('option', { value: '' }, say('optionsRuleAsIs', severityName(severity))),
    ...severities.map((each) => element('option', { value: each }, severityName(each))),
  );
  grave.disabled = store.isSettled('severities');
  const cited = element('span', { class: 'soft' });
  const shown = element(
    'li',
    {},
    element('label', { for: on.id }, on, element('span', {}, message, element('br'), cited)),
    element(
      'span',
      { class: 'beside' },
      grave,
      element(
        'a',
        {
          href: `rule-book.html#${ruleAt(id)}`,
          target: '_blank',
          'aria-label': say('optionsRuleBookOf', message),
        },
        say('optionsRuleBook'),
      ),
    ),
  );
  const refs = rule.clauses.map(({ displayRef }) => displayRef);
  return {
    at: id,
    element: shown,
    words: plain([id, ruleName(id), family, message, why, advice, ...refs].join('\n')),
    show: (settings) => {
      on.checked = !settings.off.includes(id);
      grave.value = settings.severities[id] ?? '';
      cited.textContent = citedWords(rule, settings.protocol);
    },
  };
}

/** The clauses of the protocol in force that the rule engages. */
function citedWords({ clauses }: BookRule, inForce: string): string {
  const refs = clauses
    .filter(({ protocol, as }) => protocol === inForce && as === 'rule')
    .map(({ displayRef }) => displayRef);
  return refs.length > 0
    ? say('optionsRuleClauses', [...new Set(refs)].join(', '))
    : say('optionsRuleNoClause');
}

function withSeverity(settings: Settings, rule: string, severity: Severity | undefined): Settings {
  const { [rule]: _, ...others } = settings.severities;
  return { ...settings, severities: severity ? { ...others, [rule]: severity } : others };
}
