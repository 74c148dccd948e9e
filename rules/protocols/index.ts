import { combinedAuthority } from './combined-authority.ts';
import { leicestershire5c } from './leicestershire-5c.ts';
export { nationalLaw } from './national-law.ts';
import { townCouncil2026 } from './town-council-2026.ts';
import { westSussex2020 } from './west-sussex-2020.ts';

export const protocols = [
  westSussex2020,
  combinedAuthority,
  leicestershire5c,
  townCouncil2026,
] as const;

export type ProtocolId = (typeof protocols)[number]['id'];

/** A clause reference of one protocol, so that a wrong one does not compile. */
export type ClauseRef<Id extends ProtocolId> = Extract<
  (typeof protocols)[number],
  { readonly id: Id }
>['clauses'][number]['ref'];
