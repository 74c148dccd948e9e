import { roles } from '../../lib/council/protocols/role.ts';
import type { Row } from '../../lib/council/protocols/rows.ts';
import { severities } from '../../lib/lint/finding.ts';
import { partOfClause, ruleName } from '../../lib/ui/book-words.ts';
import { element } from '../../lib/ui/element.ts';
import { severityName } from '../../lib/ui/words.ts';
import { listed, say, sayOf } from '../../lib/words/say.ts';
import { families } from '../../rules/families.ts';

interface Editing {
  readonly index: number;
  /** Ids of all rules. */
  readonly rules: readonly string[];
  readonly changed: (row: Row) => void;
  readonly removed: () => void;
}

/** What a clause supports of one family: the rules, the part it plays, how grave. */
export function rowEditor(row: Row, { index, rules, changed, removed }: Editing): HTMLElement {
  const own = rules.filter((rule) => rule.startsWith(`${row.family}/`));
  // what a person chose is sure
  const set = (change: Partial<Row>) => changed({ ...row, ...change, confidence: 1 });
  const severity = row.severity ?? '';
  return element(
    'div',
    { class: 'row', role: 'group', 'aria-label': familyTitle(row.family) },
    choice(`family-${index}`, say('protocolsFamily'), {
      options: families.map(({ id, title }) => [id, title]),
      chosen: row.family,
      changed: (family) => {
        const { audience: _, kind: __, binds: ___, ...plain } = row;
        changed({ ...plain, family, rules: [], confidence: 1 });
      },
    }),
    choice(`part-${index}`, say('protocolsPart'), {
      options: roles.map((role) => [role, partOfClause(role)]),
      chosen: row.as,
      changed: (value) => set({ as: roles.find((role) => role === value) ?? row.as }),
    }),
    choice(`severity-${index}`, say('protocolsSeverity'), {
      options: [
        ['', say('protocolsSeverityOwn')],
        ...severities.map((each) => [each, severityName(each)] as const),
      ],
      chosen: severity,
      changed: (value) => {
        const { severity: _, ...rest } = row;
        const chosen = severities.find((each) => each === value);
        changed({ ...rest, ...(chosen && { severity: chosen }), confidence: 1 });
      },
    }),
    element('p', { class: 'soft' }, [howSure(row.confidence), ...conditions(row)].join(' ')),
    ruleBoxes(row, own, set),
    element(
      'button',
      { type: 'button', id: `remove-${index}`, click: removed },
      say('protocolsRemove'),
    ),
  );
}

const familyTitle = (family: string): string =>
  families.find(({ id }) => id === family)?.title ?? family;

const howSure = (confidence: number): string => {
  const percent = Math.round(confidence * 100);
  if (confidence >= 1) return say('protocolsSure');
  return say(confidence >= 0.7 ? 'protocolsLikely' : 'protocolsPossible', percent);
};

const conditions = ({ audience, kind }: Row): readonly string[] => [
  ...(audience
    ? [say('protocolsOnlyReaders', listed(audience.map((each) => sayOf('reader', each))))]
    : []),
  ...(kind ? [say('protocolsOnlyKinds', listed(kind.map((each) => sayOf('kind', each))))] : []),
];

interface Choosing {
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly chosen: string;
  readonly changed: (value: string) => void;
}

function choice(id: string, words: string, { options, chosen, changed }: Choosing): HTMLElement {
  const select = element(
    'select',
    { id, change: () => changed(select.value) },
    ...options.map(([value, name]) => element('option', { value }, name)),
  );
  select.value = chosen;
  return element('div', { class: 'field' }, element('label', { for: id }, words), select);
}

/** All rules of the family, or some; none ticked is all. */
function ruleBoxes(
  { rules, family }: Row,
  own: readonly string[],
  set: (change: Partial<Row>) => void,
): HTMLElement {
  const some = rules.length > 0;
  const told = some
    ? say('protocolsSomeRules', rules.length, own.length)
    : say('protocolsAllRules');
  const made = element(
    'details',
    {
      toggle: () => {
        if (made.open) openFamily = family;
        else if (openFamily === family) openFamily = '';
      },
    },
    element('summary', { id: `rules-${family}` }, told),
    element(
      'div',
      { class: 'ticks' },
      ...own.map((rule) => {
        const box = element('input', {
          type: 'checkbox',
          id: `rule-${family}-${rule.slice(family.length + 1)}`,
          checked: !some || rules.includes(rule),
          change: () => {
            const before = some ? rules : own;
            const now = own.filter((each) => (each === rule ? box.checked : before.includes(each)));
            set({ rules: now.length === own.length ? [] : now });
          },
        });
        return element('label', {}, box, element('span', {}, ruleName(rule)));
      }),
    ),
  );
  made.open = openFamily === family;
  return made;
}

/** Of the family whose rules are being ticked off; each tick shows the clause anew. */
let openFamily = '';
