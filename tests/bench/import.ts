/** Prints how well the clauses of a protocol that nobody knows are matched with families, roles and people. */
import { stdout } from 'node:process';

import { leaveOneOut } from '../protocols/leave-one-out.ts';
import { hasSources } from '../protocols/sources.ts';

const kinds = ['triples', 'families', 'rules', 'binds'] as const;
const names = ['clause x family x role', 'clause x family', 'those in role rule', 'clause x bound'];
const shown = (value: number): string => value.toFixed(2);

if (!hasSources)
  stdout.write('The councils’ own documents are not at hand: ../shared/protocols.\n');
else {
  const { each, all } = leaveOneOut();
  const rows = [
    ...each,
    { id: 'all', clauses: each.reduce((sum, one) => sum + one.clauses, 0), ...all },
  ];
  stdout.write('Left out, and proposed from the other three: precision / recall\n\n');
  stdout.write(
    `| left out | clauses | ${names.join(' | ')} |\n| --- | --- | ${names.map(() => '---').join(' | ')} |\n`,
  );
  for (const row of rows)
    stdout.write(
      `| ${row.id} | ${row.clauses} | ${kinds.map((kind) => `${shown(row[kind].precision)} / ${shown(row[kind].recall)}`).join(' | ')} |\n`,
    );
}
