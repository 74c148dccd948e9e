import { type Managed, managedKeys } from '../../lib/council/managed.ts';
import { element } from '../../lib/ui/element.ts';
import { listed, say, sayOf } from '../../lib/words/say.ts';

/** What the organisation's policy settles here, and what of it did not arrive. */
export function policyNotes(managed: Managed): readonly HTMLElement[] {
  const { policyVersion, lost = [] } = managed;
  const settled = managedKeys.filter(
    (key) => key !== 'policyVersion' && key !== 'policyKeys' && managed[key] !== undefined,
  );
  if (settled.length === 0 && lost.length === 0 && policyVersion === undefined) return [];
  const names = settled.map((key) => sayOf('managed', key));
  return [
    element(
      'p',
      {},
      policyVersion === undefined
        ? say('councilPolicyInForce')
        : say('councilPolicyVersion', policyVersion),
    ),
    names.length > 0 ? element('p', {}, say('councilPolicySettles', listed(names))) : undefined,
    lost.length > 0
      ? element('p', { class: 'problem' }, say('councilPolicyLost', listed(lost)))
      : undefined,
  ].filter((note) => note !== undefined);
}
