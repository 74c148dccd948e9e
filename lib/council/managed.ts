import * as z from 'zod/mini';

import { domain, type Settings } from './settings.ts';

/** What an organisation may settle for everyone. Each key stands alone, so one bad value loses only itself. */
const managedSchema = z.object({
  protocol: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(100))), undefined),
  domains: z.catch(z.optional(z.array(domain)), undefined),
  advice: z.catch(z.optional(z.boolean()), undefined),
});

export interface Managed {
  readonly protocol?: string;
  readonly domains?: readonly string[];
  readonly advice?: boolean;
}

export function readManaged(policy: unknown): Managed {
  const { success, data } = managedSchema.safeParse(policy);
  if (!success) return {};
  const { protocol, domains, advice } = data;
  return {
    ...(protocol !== undefined && { protocol }),
    ...(domains !== undefined && { domains }),
    ...(advice !== undefined && { advice }),
  };
}

/** What the organisation has settled stands above what the person chose. */
export const governed = (settings: Settings, managed: Managed): Settings => ({
  ...settings,
  ...managed,
});
