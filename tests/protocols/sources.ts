import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

import type { ProtocolId } from '../../rules/protocols/index.ts';

/** The councils' own documents are theirs: they are read where they lie beside the project, and never kept in it. */
const folder = new URL('../../../shared/protocols/', import.meta.url);

export const hasSources = existsSync(new URL('clauses.jsonl', folder));

/** A clause of a council's document: its reference, its roles by family, and the lines it stands on. */
export interface SourceClause {
  readonly protocol: ProtocolId;
  readonly ref: string;
  readonly binds: readonly string[];
  readonly roles: Readonly<Record<string, string>>;
  readonly file: string;
  readonly lines: readonly [number, number];
}

const row = z.object({
  protocol: z.enum([
    'west-sussex-2020',
    'combined-authority',
    'leicestershire-5c',
    'town-council-2026',
  ]),
  ref: z.string(),
  binds: z.array(z.string()),
  cite_role: z.record(z.string(), z.string()),
  source: z.object({ file: z.string(), lines: z.tuple([z.number(), z.number()]) }),
});

/** All clauses in their order; none where the documents are not at hand. */
export function sourceClauses(): readonly SourceClause[] {
  if (!hasSources) return [];
  return readFileSync(new URL('clauses.jsonl', folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)))
    .map(({ cite_role: roles, source, ...rest }) => ({ ...rest, roles, ...source }));
}

export const sourceText = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
