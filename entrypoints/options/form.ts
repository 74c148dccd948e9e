import { domain, settingsSchema, type Settings } from '../../lib/council/settings.ts';
import type { About } from '../../lib/engine/messages.ts';
import { type Role, roles, traits } from '../../lib/lint/situation.ts';
import { part } from '../../lib/ui/part.ts';
import { say } from '../../lib/words/say.ts';
import { choice, protocolChoices, roleChoices, traitChoices } from './choices.ts';
import { type Problem, showProblems } from './problems.ts';
import type { Store } from './store.ts';

/** As many as the settings hold. */
const mostDomains = 50;

/** Who writes, and under which protocol. At first both are asked for together; from then on each change is saved. */
export function startForm(store: Store, about: About): void {
  const form = part('#form', HTMLFormElement);
  const traitBox = part('#traits .choices');
  part('#protocols .choices').append(
    ...protocolChoices(about).map((each) => choice('radio', 'protocol', each)),
  );
  part('#roles .choices').append(...roleChoices().map((each) => choice('radio', 'role', each)));
  const name = part('#name', HTMLInputElement);
  const post = part('#post', HTMLInputElement);
  const domains = part('#domains', HTMLTextAreaElement);

  const role = (): Role | undefined => roles.find((each) => each === checked(form, 'role')[0]);
  const showTraits = () => {
    const kept = checked(form, 'trait');
    const chosen = role();
    const mine = chosen ? traitChoices(chosen) : [];
    traitBox.replaceChildren(...mine.map((each) => choice('checkbox', 'trait', each)));
    check(form, 'trait', kept);
    part('#traits').hidden = mine.length === 0;
  };

  const fill = (settings: Settings) => {
    const { protocol, author } = settings;
    check(form, 'protocol', [protocol]);
    check(form, 'role', [author.role]);
    if (!isSame(checked(form, 'trait'), author.traits) || traitBox.childElementCount === 0) {
      showTraits();
      check(form, 'trait', author.traits);
    }
    name.value = author.name;
    post.value = author.post;
    if (!isSame(domainsIn(domains.value), settings.domains) && !isBeingMended(domains))
      domains.value = settings.domains.join('\n');
  };

  const problems = (): readonly Problem[] => {
    const given = domainsIn(domains.value);
    const wrong = given.filter((each) => !domain.safeParse(each).success);
    return [
      checked(form, 'protocol').length === 0 && {
        field: 'protocols',
        words: say('optionsNeedProtocol'),
      },
      role() === undefined && { field: 'roles', words: say('optionsNeedRole') },
      wrong.length > 0 && {
        field: 'domains',
        words: say('optionsWrongDomain', wrong.join(', ')),
      },
      given.length > mostDomains && {
        field: 'domains',
        words: say('optionsManyDomains', mostDomains, given.length),
      },
    ].filter((problem) => problem !== false);
  };

  /** What the form says, as far as it can be saved. */
  const applied = (before: Settings): Settings => {
    const given = domainsIn(domains.value);
    const areGood =
      given.length <= mostDomains && given.every((each) => domain.safeParse(each).success);
    return settingsSchema.parse({
      ...before,
      ...(!store.isSettled('protocol') && {
        protocol: checked(form, 'protocol')[0] ?? before.protocol,
      }),
      author: authorIn(),
      ...(areGood && !store.isSettled('domains') && { domains: given }),
    });
  };
  const authorIn = (): Settings['author'] => ({
    role: role() ?? 'officer',
    traits: traits.filter((trait) => checked(form, 'trait').includes(trait)),
    name: name.value,
    post: post.value,
  });

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'role') showTraits();
    if (!store.chosen()) return;
    showProblems(problems(), false);
    void store.change(applied);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const missing = problems();
    showProblems(missing, true);
    if (missing.length > 0) return;
    if (store.chosen()) void store.change(applied);
    else void store.begin({ protocol: checked(form, 'protocol')[0] ?? '', author: authorIn() });
  });

  settle(store, domains);
  store.watch(fill);
}

function settle({ managed }: Store, domains: HTMLTextAreaElement): void {
  if (managed.protocol !== undefined)
    for (const input of document.querySelectorAll<HTMLInputElement>('[name=protocol]')) {
      input.checked = input.value === managed.protocol;
      input.disabled = true;
    }
  if (managed.domains !== undefined) {
    domains.value = managed.domains.join('\n');
    domains.disabled = true;
  }
}

const domainsIn = (words: string): readonly string[] =>
  words
    .split(/[\s,;]+/)
    .map((each) => each.replace(/^.*@/, '').toLowerCase())
    .filter((each) => each !== '');

/** Words that could not be saved stay for the writer to mend. */
const isBeingMended = (field: HTMLElement): boolean => field.ariaInvalid === 'true';

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

const inputs = (form: HTMLFormElement, name: string) => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];

const checked = (form: HTMLFormElement, name: string): readonly string[] =>
  inputs(form, name)
    .filter((input) => input.checked)
    .map((input) => input.value);

function check(form: HTMLFormElement, name: string, values: readonly string[]): void {
  for (const input of inputs(form, name)) input.checked = values.includes(input.value);
}
