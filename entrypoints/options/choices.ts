import type { Settings } from '../../lib/council/settings.ts';
import type { About } from '../../lib/engine/messages.ts';
import { type Role, roles, type Trait } from '../../lib/lint/situation.ts';
import { element } from '../../lib/ui/element.ts';
import { sayOf } from '../../lib/words/say.ts';

interface Choice {
  readonly value: string;
  readonly title: string;
  readonly hint?: string;
}

export const protocolChoices = ({ protocols }: About): readonly Choice[] =>
  protocols.map(({ id, title, note }) => ({
    value: id,
    title,
    ...(note !== undefined && { hint: note }),
  }));

/** Which roles can hold which posts. */
const holders: Readonly<Record<Trait, readonly Role[]>> = {
  senior: ['officer', 'communications'],
  statutory: ['officer', 'communications'],
  'politically-restricted': ['officer', 'communications'],
  junior: ['officer', 'communications'],
  cabinet: ['member'],
  board: ['member'],
  chairman: ['member'],
  'group-leader': ['member'],
};

export const roleChoices = (): readonly Choice[] =>
  roles.map((role) => ({
    value: role,
    title: sayOf('role', role),
    hint: sayOf('roleHint', role),
  }));

/** The posts that someone in that role may hold. */
export const traitChoices = (role: Role): readonly Choice[] =>
  ordered
    .filter((trait) => holders[trait].includes(role))
    .map((trait) => ({
      value: trait,
      title: sayOf('trait', trait),
      hint: sayOf('traitHint', trait),
    }));

/** The most common first. */
const ordered = [
  'senior',
  'statutory',
  'politically-restricted',
  'junior',
  'cabinet',
  'board',
  'chairman',
  'group-leader',
] as const satisfies readonly Trait[];

/** The same author in another role, without the posts that only the old one had. */
export const as = (role: Role, author: Settings['author']): Settings['author'] => ({
  ...author,
  role,
  traits: author.traits.filter((trait) => holders[trait].includes(role)),
});

/** A radio button or a check box with its explanation. */
export function choice(
  type: 'radio' | 'checkbox',
  name: string,
  { value, title, hint }: Choice,
): HTMLElement {
  const id = `${name}-${value}`;
  return element(
    'label',
    { class: 'choice', for: id },
    element('input', {
      type,
      name,
      id,
      value,
      ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }),
    }),
    element(
      'span',
      {},
      element('b', {}, title),
      hint !== undefined && element('span', { class: 'hint', id: `${id}-hint` }, hint),
    ),
  );
}
