import { statusNote } from '../../lib/council/status-note.ts';
import type { BookClause, BookProtocol, RuleBook, Supported } from '../../lib/lint/rule-book.ts';
import { clauseAt, familyAt, protocolAt, ruleAt } from '../../lib/ui/book-links.ts';
import { bindingOf, partOfClause, ruleName } from '../../lib/ui/book-words.ts';
import { clauseWords } from '../../lib/ui/clause.ts';
import { element } from '../../lib/ui/element.ts';
import { say, sayCount } from '../../lib/words/say.ts';
import { type Group, plain, type View } from './entry.ts';
import { details } from './rules.ts';

interface Names {
  readonly familyTitle: (family: string) => string;
  readonly inForce: string | undefined;
  /** yyyy-mm-dd: decides whether a protocol is past its review. */
  readonly today: string;
}

/** The book by clause: each protocol under its headings, the one in force first. */
export function clausesView({ protocols }: RuleBook, names: Names): View {
  const { inForce } = names;
  const ordered = protocols.toSorted((a, b) => Number(b.id === inForce) - Number(a.id === inForce));
  const shelves = ordered.map((protocol) => shelfOf(protocol, names));
  return {
    nodes: shelves.map(({ node }) => node),
    entries: shelves.flatMap(({ entries }) => entries),
    groups: shelves.flatMap(({ groups }) => groups),
  };
}

function shelfOf(protocol: BookProtocol, names: Names) {
  const { id, title, status, clauses, isLaw } = protocol;
  const note = isLaw ? status.note : statusNote(status, names.today);
  const groups = [...Map.groupBy(clauses, ({ heading }) => heading)].map(
    ([heading, under]): Group => {
      const entries = under.map((clause) => ({
        at: clauseAt(id, clause.ref),
        element: clauseCard(protocol, clause, names),
        words: wordsOf(protocol, clause),
      }));
      const headed = element(
        'section',
        { class: 'group' },
        element('h4', { class: 'heading' }, heading.startsWith('(') ? say('bookOpening') : heading),
        ...entries.map((entry) => entry.element),
      );
      return { element: headed, entries };
    },
  );
  const tag = isLaw ? say('bookAlways') : id === names.inForce && say('bookInForce');
  const node = element(
    'section',
    { class: 'shelf', 'aria-labelledby': `protocol-${id}` },
    element('h3', { id: `protocol-${id}`, tabindex: '-1', 'data-at': protocolAt(id) }, title),
    tag !== false && element('p', {}, element('span', { class: 'tag' }, tag)),
    note !== undefined && element('p', { class: 'soft' }, note),
    ...groups.map((group) => group.element),
  );
  const entries = groups.flatMap((group) => group.entries);
  return { node, entries, groups: [...groups, { element: node, entries }] };
}

const wordsOf = ({ id, title: protocol }: BookProtocol, clause: BookClause): string => {
  const { ref, displayRef, heading, title, summary, wording = '', rules } = clause;
  const ids = rules.flatMap(({ family, all, rules: some }) => (all ? [family] : some));
  return plain(
    [id, protocol, displayRef, ref, heading, title, summary, wording, ...ids].join('\n'),
  );
};

const clauseCard = ({ id }: BookProtocol, clause: BookClause, names: Names): HTMLElement => {
  const { ref, displayRef, title, summary, wording, binds, rules, unchecked } = clause;
  const at = clauseAt(id, ref);
  return element(
    'article',
    { class: 'entry', 'aria-labelledby': at },
    element('p', { class: 'over' }, element('a', { class: 'soft id', href: `#${at}` }, displayRef)),
    element('h5', { id: at, tabindex: '-1', 'data-at': at }, title),
    ...clauseWords({ summary, ...(wording !== undefined && { wording }) }),
    element('p', { class: 'soft' }, bindingOf(binds)),
    ...(unchecked === undefined
      ? []
      : [element('p', {}, element('b', {}, say('bookUnchecked')), ' ', unchecked)]),
    ...rulesOf(rules, names),
  );
};

const rulesOf = (rules: readonly Supported[], { familyTitle }: Names): readonly HTMLElement[] =>
  [...Map.groupBy(rules, ({ as }) => as)].map(([as, families]) => {
    const count = families.reduce((sum, each) => sum + each.rules.length, 0);
    return details(say('bookPartRules', partOfClause(as), sayCount('bookRules', count)), () => [
      element(
        'dl',
        { class: 'cited' },
        ...families.flatMap(({ family, rules: ids, all }) => [
          element('dt', {}, element('a', { href: `#${familyAt(family)}` }, familyTitle(family))),
          element('dd', {}, ...(all ? [`${say('bookAll')} `] : []), ...ids.flatMap(ruleLink)),
        ]),
      ),
    ]);
  });

const ruleLink = (id: string, index: number): readonly (Node | string)[] => [
  ...(index > 0 ? [', '] : []),
  element('a', { href: `#${ruleAt(id)}` }, ruleName(id)),
];
