import { expect, test } from 'vitest';

import { createChecker } from '../lib/lint/checker.ts';
import { roles } from '../lib/lint/situation.ts';
import { openSession } from '../lib/lint/session.ts';
import { english } from '../lib/words/english.ts';
import { coreFamilies } from '../rules/families.ts';
import { rules } from '../rules/index.ts';
import { nationalLaw, protocols } from '../rules/protocols/index.ts';

const checker = createChecker(rules, protocols, {
  off: new Set(),
  severities: {},
  models: coreFamilies,
  law: nationalLaw,
});

test.each(protocols.flatMap(({ id }) => roles.map((role) => [id, role] as const)))(
  'what there is to try is marked under %s for %s',
  (protocol, role) => {
    const text = english.optionsTryText;
    const author = { role, traits: [], name: '', post: '' };
    const situation = {
      protocol,
      author,
      kind: 'note',
      audience: ['unknown'],
      date: '2026-11-22',
      directory: [],
      decisions: [],
      elections: [],
    } as const;
    const findings = openSession(checker, situation, {
      text,
      subject: '',
      recipients: [],
    }).findings();
    expect(findings.length).toBeGreaterThan(2);
  },
);
