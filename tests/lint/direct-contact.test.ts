import { expect, test } from 'vitest';

import { createChecker } from '../../lib/lint/checker.ts';
import { miniatureOf } from '../../lib/lint/example.ts';
import type { Audience, Role, Trait } from '../../lib/lint/situation.ts';
import { rules } from '../../rules/index.ts';
import { protocols, type ProtocolId } from '../../rules/protocols/index.ts';

const checker = createChecker(
  rules.filter(({ id }) => id.startsWith('proper-channel/')),
  protocols,
);

function found(
  protocol: ProtocolId,
  text: string,
  audience: Audience,
  role: Role = 'member',
  traits: readonly Trait[] = [],
): readonly string[] {
  const example = { text, role, traits, kind: 'email', audience: [audience] } as const;
  const { draft, situation } = miniatureOf({}, example, protocol);
  return checker.lint(draft, situation).map(({ rule }) => rule);
}

const request = 'Could you send me the passenger numbers for route 12 by tomorrow?';

test('a plain request to a junior officer is noticed where requests go through Chief Officers, and only there', () => {
  expect(found('combined-authority', request, 'junior-officer')).toEqual([
    'proper-channel/junior-request',
  ]);
  for (const elsewhere of ['west-sussex-2020', 'leicestershire-5c', 'town-council-2026'] as const)
    expect(found(elsewhere, request, 'junior-officer'), elsewhere).toEqual([]);
});

test('nor where the reader is a chief officer, or not known to be none', () => {
  expect(found('combined-authority', request, 'senior-officer')).toEqual([]);
  expect(found('combined-authority', request, 'officer')).toEqual([]);
});

const complaint = 'This is a formal complaint about Ms Hart. I have not spoken to her about it.';

test('a complaint before a talk is noticed where the talk, or another way, comes first', () => {
  for (const first of ['west-sussex-2020', 'combined-authority', 'town-council-2026'] as const)
    expect(found(first, complaint, 'senior-officer'), first).toContain(
      'proper-channel/formal-first',
    );
  expect(found('leicestershire-5c', complaint, 'senior-officer')).toEqual([]);
});
