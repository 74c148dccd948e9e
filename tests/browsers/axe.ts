import axe, { type AxeResults } from 'axe-core';

import type { Tab } from './drive/tab.ts';

/** What depends on how a page is seen: colours and sizes. */
export const seenRules = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What axe finds wrong with a page as it stands, each with the places it is found at. */
export async function violationsIn(
  page: Pick<Tab, 'evaluate'>,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  return spelled(await resultsOf(page, rules));
}

/** What axe finds wrong within shadow roots: in a page of somebody else's, with what is ours. */
export async function violationsOfOurs(page: Pick<Tab, 'evaluate'>): Promise<readonly string[]> {
  const results = await resultsOf(page, []);
  const ours = results.map((each) => ({
    ...each,
    nodes: each.nodes.filter(({ target }) => target.some((place) => Array.isArray(place))),
  }));
  return spelled(ours.filter(({ nodes }) => nodes.length > 0));
}

type Violations = AxeResults['violations'];

async function resultsOf(
  page: Pick<Tab, 'evaluate'>,
  rules: readonly string[],
): Promise<Violations> {
  const { violations }: Pick<AxeResults, 'violations'> = await page.evaluate(checked, [...rules]);
  return violations;
}

const spelled = (violations: Violations): readonly string[] =>
  violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ target, failureSummary }) => `${target.flat().join(' ')} (${failureSummary})`).join('; ')}`,
  );

/** WCAG 2.2 AA, and what axe calls good practice. Its own source goes along as text: a page's policy lets none be evaluated. */
const checked = Object.assign((runOnly: string[]) => axe.run({ runOnly }), {
  toString: () => `(rules) => {
    ${axe.source};
    const only = rules.length > 0 ? { runOnly: rules } : {};
    return axe.run({ resultTypes: ['violations'], ...only }).then(({ violations }) => ({ violations }));
  }`,
});
