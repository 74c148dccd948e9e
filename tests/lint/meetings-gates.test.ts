import { expect, test } from 'vitest';

import { createChecker } from '../../lib/lint/checker.ts';
import type { Audience, Kind, Role } from '../../lib/lint/situation.ts';
import { coreFamilies } from '../../rules/families.ts';
import { rules } from '../../rules/index.ts';
import { protocols } from '../../rules/protocols/index.ts';

const checker = createChecker(rules, protocols, { models: coreFamilies });

interface Gate {
  readonly family: string;
  readonly role: Role;
  readonly to: Audience;
  readonly kind?: Kind;
  readonly text: string;
  readonly speaks: string;
  readonly silent: string;
}

const elections = [{ name: 'Local elections', notice: '2026-03-24', poll: '2026-05-07' }];

const findingsOf = ({ family, role, to, kind = 'email', text }: Gate, protocol: string) =>
  checker
    .lint(
      { text, subject: '', recipients: [] },
      {
        protocol,
        author: { role, post: '', name: '', traits: [] },
        kind,
        audience: [to],
        date: '2026-04-14',
        directory: [],
        decisions: [],
        elections,
      },
    )
    .filter((finding) => finding.family === family);

const gates: readonly Gate[] = [
  {
    family: 'pre-election',
    role: 'member',
    to: 'resident',
    text: 'I am holding a public meeting about the fire station on Thursday 23 April.',
    speaks: 'west-sussex-2020',
    silent: 'combined-authority',
  },
  {
    family: 'group-attendance',
    role: 'member',
    to: 'officer',
    text: "Could you come and talk to our constituency association's AGM about the Local Plan?",
    speaks: 'west-sussex-2020',
    silent: 'leicestershire-5c',
  },
  {
    family: 'group-attendance',
    role: 'officer',
    to: 'member',
    text: "I took the Conservative group through the figures. I won't be offering the same to Labour.",
    speaks: 'leicestershire-5c',
    silent: 'combined-authority',
  },
  {
    family: 'council-resources',
    role: 'member',
    to: 'officer',
    text: 'Could you run off 500 copies of our election leaflet on the printer?',
    speaks: 'combined-authority',
    silent: 'leicestershire-5c',
  },
  {
    family: 'council-resources',
    role: 'member',
    to: 'officer',
    text: 'Please tell me where I stand on my shop lease.',
    speaks: 'town-council-2026',
    silent: 'combined-authority',
  },
];

test.each(gates)('$speaks speaks where $silent is silent: $text', (gate) => {
  expect(findingsOf(gate, gate.speaks)).not.toEqual([]);
  expect(findingsOf(gate, gate.silent)).toEqual([]);
});
