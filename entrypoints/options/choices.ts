import type { Settings } from '../../lib/council/settings.ts';
import type { About } from '../../lib/engine/messages.ts';
import type { Role, Trait } from '../../lib/lint/situation.ts';
import { element } from '../../lib/ui/element.ts';

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

export const roleChoices: readonly (Choice & { readonly value: Role })[] = [
  {
    value: 'officer',
    title: 'Officer',
    hint: 'You are employed by the council, at whatever level, or you are its clerk.',
  },
  {
    value: 'member',
    title: 'Member',
    hint: 'You are a councillor, a co-opted member or an elected mayor.',
  },
  {
    value: 'communications',
    title: 'Communications',
    hint: 'You write for the council to the press or the public. Officers’ clauses bind you too.',
  },
];

export const traitChoices: readonly (Choice & {
  readonly value: Trait;
  readonly for: readonly Role[];
})[] = [
  {
    value: 'senior',
    title: 'Senior officer',
    hint: 'Chief executive, director, assistant director or head of service.',
    for: ['officer', 'communications'],
  },
  {
    value: 'statutory',
    title: 'Statutory officer',
    hint: 'Head of paid service, monitoring officer, section 151 officer, or another post that the law names.',
    for: ['officer', 'communications'],
  },
  {
    value: 'politically-restricted',
    title: 'Politically restricted post',
    hint: 'Your contract says so, under the Local Government and Housing Act 1989. Press officers’ posts often are.',
    for: ['officer', 'communications'],
  },
  {
    value: 'junior',
    title: 'Junior officer',
    hint: 'You manage nobody. Some protocols protect junior officers from being approached directly.',
    for: ['officer', 'communications'],
  },
  {
    value: 'cabinet',
    title: 'Cabinet or lead member',
    hint: 'You hold a portfolio.',
    for: ['member'],
  },
  {
    value: 'board',
    title: 'Board member',
    hint: 'You sit on the board of a combined authority.',
    for: ['member'],
  },
  {
    value: 'chairman',
    title: 'Chairman or vice-chairman',
    hint: 'Of the council, or of one of its committees.',
    for: ['member'],
  },
  {
    value: 'group-leader',
    title: 'Leader of a political group',
    for: ['member'],
  },
];

/** The same author in another role, without the posts that only the old one had. */
export const as = (role: Role, author: Settings['author']): Settings['author'] => ({
  ...author,
  role,
  traits: author.traits.filter((trait) =>
    traitChoices.some((each) => each.value === trait && each.for.includes(role)),
  ),
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
