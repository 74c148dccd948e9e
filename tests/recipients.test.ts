import { expect, test } from 'vitest';

import { createChecker } from '../lib/lint/checker.ts';
import type { Draft } from '../lib/lint/draft.ts';
import { asDraft, miniatureOf } from '../lib/lint/example.ts';
import type { Rule } from '../lib/lint/rule.ts';
import { privateMailbox as confidentialMailbox } from '../rules/confidential-information/private-mailbox.ts';
import { mixedList } from '../rules/group-confidence/mixed-list.ts';
import { greeting } from '../rules/personal-data/greeting.ts';
import { openList } from '../rules/personal-data/open-list.ts';
import { privateMailbox } from '../rules/personal-data/private-mailbox.ts';
import { nationalLaw, protocols } from '../rules/protocols/index.ts';

const rules: readonly Rule[] = [openList, greeting, mixedList, privateMailbox, confidentialMailbox];
const checker = createChecker(rules, protocols, { law: nationalLaw });

const examples = rules.flatMap((rule) =>
  rule.flags.map((example) => [rule.id, asDraft(example).text, rule, example] as const),
);

const found = (rule: Rule, example: Rule['flags'][number], change: Partial<Draft>) => {
  const { draft, situation } = miniatureOf(rule, example);
  const { from: _, ...rest } = draft;
  return checker.lint(
    { ...rest, ...change },
    change.recipients === 'unknown' ? { ...situation, audience: ['unknown'] } : situation,
  );
};

test.each(examples)(
  '%s on %j: recipients and a sender that are unknown say nothing',
  (_, __, ...it) => {
    expect(found(...it, { recipients: 'unknown' })).toEqual([]);
  },
);

test.each(examples)('%s on %j: nor do those that are not given yet', (_, __, ...it) => {
  expect(found(...it, { recipients: [] })).toEqual([]);
});

test('a name alone is no private address, and a group that is not on file no other group', () => {
  const names = Array.from({ length: 12 }, (_, at) => ({
    name: `Cllr Resident ${at}`,
    address: '',
    field: 'to' as const,
  }));
  for (const rule of rules)
    for (const example of rule.flags)
      expect(found(rule, example, { recipients: names })).toEqual([]);
});

test('every protocol, or the law beside it, speaks to a list that shows private addresses', () => {
  const [example] = openList.flags;
  const spoken = protocols.map(({ id }) => {
    const { draft, situation } = miniatureOf(openList, example, id);
    return checker.lint(draft, situation).map(({ citations }) => citations[0]?.ref);
  });
  expect(spoken).toEqual([
    ['Appendix para 6'],
    ['UK GDPR art. 5'],
    ['UK GDPR art. 5'],
    ['UK GDPR art. 5'],
  ]);
});
