import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { Tab } from './drive/tab.ts';

/** What axe finds to be wrong with a page, rule by rule. The page is run as it stands, open parts and all. */
export async function violationsIn(tab: Pick<Tab, 'evaluate'>): Promise<readonly string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // A page of ours runs no script from text; what the driver itself runs is beyond its policy.
  const run = Object.assign(async (): Promise<Found> => ({ violations: [] }), {
    toString: () => `async () => { ${axe}; return axe.run(); }`,
  });
  const { violations } = await tab.evaluate(run, null);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
