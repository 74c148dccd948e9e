import type { Known } from '../../lib/council/protocols/read.ts';
import { families } from '../../rules/families.ts';
import { rules } from '../../rules/index.ts';
import { protocols } from '../../rules/protocols/index.ts';

export const known: Known = {
  protocols,
  rules: new Set([...rules, ...families].map(({ id }) => id)),
};
