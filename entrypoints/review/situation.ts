import { isoDate } from '../../lib/council/today.ts';
import type { Settings } from '../../lib/council/settings.ts';
import type { About } from '../../lib/engine/messages.ts';
import { audiences, kinds, roles, traits } from '../../lib/lint/situation.ts';
import type { Chosen } from '../../lib/review/review.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { dayOf, sayOf } from '../../lib/words/say.ts';
import { traitChoices } from '../options/choices.ts';

/** Reads what the form says of the next document. */
export function createSituation({ protocols }: About, settings: Settings): () => Chosen {
  const role = part('#role', HTMLSelectElement);
  const kind = part('#kind', HTMLSelectElement);
  const protocol = part('#protocol', HTMLSelectElement);
  const date = part('#date', HTMLInputElement);
  const today = isoDate(new Date());

  role.append(...roles.map((each) => option(each, sayOf('role', each))));
  kind.append(...kinds.map((each) => option(each, capital(sayOf('kind', each)))));
  protocol.append(...protocols.map(({ id, title }) => option(id, title)));
  part('#audience div').append(
    ...audiences
      .filter((each) => each !== 'unknown')
      .map((each) => check('audience', each, capital(sayOf('reader', each)))),
  );
  role.value = settings.author.role;
  kind.value = 'letter';
  protocol.value = settings.protocol;
  date.value = today;

  const roleNow = () => roles.find((each) => each === role.value) ?? settings.author.role;
  const showTraits = () =>
    part('#traits div').replaceChildren(
      ...traitChoices(roleNow()).map(({ value, title }) => check('trait', value, title)),
    );
  role.addEventListener('change', showTraits);
  showTraits();
  // The field itself writes dates as the browser likes them.
  const sayDate = () => {
    part('#date-said').textContent = date.value === '' ? '' : dayOf(date.value);
  };
  date.addEventListener('input', sayDate);
  sayDate();
  part('#situation').addEventListener('submit', (event) => event.preventDefault());

  return () => {
    const held = checked('trait');
    const readers = checked('audience');
    const audience = audiences.filter((each) => readers.has(each));
    return {
      author: {
        role: roleNow(),
        traits: traits.filter((trait) => held.has(trait)),
        post: '',
        name: '',
      },
      kind: kinds.find((each) => each === kind.value) ?? 'note',
      ...(audience.length > 0 && { audience }),
      protocol: protocol.value,
      protocolTitle: protocols.find(({ id }) => id === protocol.value)?.title ?? protocol.value,
      date: date.value === '' ? today : date.value,
    };
  };
}

const option = (value: string, title: string): HTMLElement => element('option', { value }, title);

const check = (name: string, value: string, title: string): HTMLElement =>
  element(
    'label',
    { class: 'check' },
    element('input', { type: 'checkbox', name, value }),
    element('span', {}, title),
  );

const checked = (name: string): ReadonlySet<string> =>
  new Set(
    [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(
      ({ value }) => value,
    ),
  );

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
