import { registerHooks } from 'node:module';

import { prepared } from './prepared.ts';

/** Gives whatever is imported from here on the patterns as the build has them, read beforehand. */
export function usePreparedPatterns(): void {
  registerHooks({
    load: (url, context, next) =>
      url.endsWith('/lib/text/prepared.ts')
        ? {
            format: 'module',
            shortCircuit: true,
            source: `export const prepared = ${JSON.stringify(prepared())};`,
          }
        : next(url, context),
  });
}
