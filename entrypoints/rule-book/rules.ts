import type { BookExample, BookRule, Cites, Part, RuleBook } from '../../lib/lint/rule-book.ts';
import { clauseAt, familyAt, ruleAt } from '../../lib/ui/book-links.ts';
import { concernOf, partName, ruleName, settingOf } from '../../lib/ui/book-words.ts';
import { element } from '../../lib/ui/element.ts';
import { icon } from '../../lib/ui/icon.ts';
import { severityName } from '../../lib/ui/words.ts';
import { say, sayCount } from '../../lib/words/say.ts';
import { type Group, plain, type View } from './entry.ts';

export interface Names {
  readonly councilOf: (protocol: string) => string;
  /** The protocol in force, if one is chosen. */
  readonly inForce: string | undefined;
  /** Whether it is in force beside any other. */
  readonly isLaw: (protocol: string) => boolean;
}

/** The book by family: each rule with its words, its clauses and its examples. */
export function rulesView({ families }: RuleBook, names: Names): View {
  const groups = families.map(({ id, title, definition, rules }): Group => {
    const entries = rules.map((rule) => ({
      at: ruleAt(rule.id),
      element: ruleCard(rule, names),
      words: wordsOf(rule, title),
    }));
    return {
      element: element(
        'section',
        { class: 'group', 'aria-labelledby': `family-${id}` },
        element('h3', { id: `family-${id}`, tabindex: '-1', 'data-at': familyAt(id) }, title),
        element('p', { class: 'soft' }, definition),
        ...entries.map((entry) => entry.element),
      ),
      entries,
    };
  });
  return {
    nodes: groups.map((group) => group.element),
    entries: groups.flatMap((group) => group.entries),
    groups,
  };
}

const wordsOf = ({ id, message, why, advice, clauses }: BookRule, family: string): string =>
  plain([id, ruleName(id), family, message, why, advice, ...clauses.map(refOf)].join('\n'));

const refOf = ({ displayRef }: Cites): string => displayRef;

const ruleCard = (rule: BookRule, names: Names): HTMLElement => {
  const { id, severity, message, why, advice, flags, passes } = rule;
  return element(
    'article',
    { class: 'entry', 'aria-labelledby': `rule-${id}` },
    element(
      'p',
      { class: 'over' },
      element('span', { class: `severity ${severity}` }, icon(severity), severityName(severity)),
      element('a', { class: 'soft id', href: `#${ruleAt(id)}` }, id),
    ),
    element('h4', { id: `rule-${id}`, tabindex: '-1', 'data-at': ruleAt(id) }, message),
    element('p', {}, why),
    element('p', {}, element('b', {}, say('bookInstead')), ' ', advice),
    element('p', { class: 'soft' }, concernOf(rule)),
    ...clausesOf(rule, names),
    examplesOf(sayCount('bookFlags', flags.length), flags, names),
    examplesOf(sayCount('bookPasses', passes.length), passes, names),
  );
};

/** The clauses of the protocol in force and of the law; those of other protocols on demand. */
function clausesOf({ clauses }: BookRule, { councilOf, inForce, isLaw }: Names): readonly Node[] {
  const by = [...Map.groupBy(clauses, ({ protocol }) => protocol)];
  const isNear = ([protocol]: (typeof by)[number]): boolean =>
    inForce === undefined || protocol === inForce || isLaw(protocol);
  const near = by
    .filter(isNear)
    .toSorted(([a], [b]) => Number(b === inForce) - Number(a === inForce));
  const others = by.filter((each) => !isNear(each));
  const list = (some: typeof by) =>
    element(
      'dl',
      { class: 'cited' },
      ...some.flatMap(([protocol, cites]) => [
        element('dt', {}, councilOf(protocol)),
        ...citesInWords(cites),
      ]),
    );
  const isSilent = inForce !== undefined && clauses.every(({ protocol }) => protocol !== inForce);
  return [
    isSilent && element('p', { class: 'soft' }, say('bookSilent')),
    near.length > 0 && list(near),
    others.length > 0 && details(sayCount('bookOthers', others.length), () => [list(others)]),
  ].filter((node) => node !== false);
}

const citesInWords = (cites: readonly Cites[]): readonly HTMLElement[] =>
  [...Map.groupBy(cites, ({ as }): Part => as)].map(([as, same]) =>
    element(
      'dd',
      {},
      `${partName(as)} `,
      ...same.flatMap(({ protocol, ref, displayRef }, index) => [
        index > 0 && ', ',
        element('a', { href: `#${clauseAt(protocol, ref)}` }, displayRef),
      ]),
    ),
  );

const examplesOf = (title: string, examples: readonly BookExample[], names: Names): HTMLElement =>
  details(title, () => [
    element('ul', { class: 'examples' }, ...examples.map((example) => exampleItem(example, names))),
  ]);

function exampleItem(example: BookExample, { councilOf }: Names): HTMLElement {
  const setting = settingOf(example, councilOf);
  return element(
    'li',
    {},
    element(
      'q',
      {},
      ...example.pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
    ),
    setting !== '' && element('span', { class: 'soft' }, setting),
  );
}

/** Filled when it is opened for the first time: hundreds of them stand on the page. */
export function details(title: string, fill: () => readonly Node[]): HTMLElement {
  const made = element('details', {}, element('summary', {}, title));
  made.addEventListener('toggle', () => made.append(...fill()), { once: true });
  return made;
}
