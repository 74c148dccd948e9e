import type { CitedClause } from '../engine/messages.ts';
import { say } from '../words/say.ts';
import { clauseBlock } from './clause.ts';

interface CitedPart {
  readonly part: 'clauses' | 'routes' | 'background';
  readonly title: string;
  readonly blocks: readonly HTMLElement[];
}

/** The clauses of a finding by what they are there for, under a title each; the first is shown whole. */
export function citedParts(clauses: readonly CitedClause[]): readonly CitedPart[] {
  const engaged = clauses.filter(({ role }) => role !== 'route' && role !== 'background');
  const routes = clauses.filter(({ role }) => role === 'route');
  const background = clauses.filter(({ role }) => role === 'background');
  const first = engaged[0] ?? routes[0];
  const blocksOf = (some: readonly CitedClause[]) =>
    some.map((clause) => clauseBlock(clause, clause === first));
  const parts: readonly CitedPart[] = [
    { part: 'clauses', title: citedAs(engaged), blocks: blocksOf(engaged) },
    { part: 'routes', title: say('cardRoutes'), blocks: blocksOf(routes) },
    { part: 'background', title: say('cardBackground'), blocks: blocksOf(background) },
  ];
  return parts.filter(({ blocks }) => blocks.length > 0);
}

/** Says what the clauses are before they are read. */
function citedAs(clauses: readonly CitedClause[]): string {
  if (clauses.every(({ role }) => role === 'model')) return say('cardModels');
  if (clauses.every(({ role }) => role === 'law')) return say('cardLaw');
  return say(clauses.length > 1 ? 'cardClauses' : 'cardClause');
}
