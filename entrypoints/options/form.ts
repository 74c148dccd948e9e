import type { Managed } from '../../lib/council/managed.ts';
import { defaults, domain, settingsSchema, type Settings } from '../../lib/council/settings.ts';
import type { About } from '../../lib/engine/messages.ts';
import { type Role, roles } from '../../lib/lint/situation.ts';
import { part } from '../../lib/ui/part.ts';
import { say } from '../../lib/words/say.ts';
import { choice, protocolChoices, roleChoices, traitChoices } from './choices.ts';

/** What keeps the form from being saved, and where. */
export interface Problem {
  readonly field: string;
  readonly words: string;
}

export interface Form {
  readonly fill: (settings: Settings) => void;
  /** What was chosen; or what is missing. */
  readonly read: (before: Partial<Settings>) => Settings | readonly Problem[];
}

/** The questions of the settings page. What the organisation has settled cannot be changed. */
export function createForm(form: HTMLFormElement, about: About, managed: Managed): Form {
  const protocolBox = part('#protocols .choices');
  const traitBox = part('#traits .choices');
  protocolBox.append(...protocolChoices(about).map((each) => choice('radio', 'protocol', each)));
  part('#roles .choices').append(...roleChoices().map((each) => choice('radio', 'role', each)));

  const role = (): Role | undefined => roles.find((each) => each === checked(form, 'role')[0]);
  const showTraits = () => {
    const kept = new Set(checked(form, 'trait'));
    const chosen = role();
    const mine = chosen ? traitChoices(chosen) : [];
    traitBox.replaceChildren(...mine.map((each) => choice('checkbox', 'trait', each)));
    check(form, 'trait', [...kept]);
    part('#traits').hidden = mine.length === 0;
  };
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'role') showTraits();
  });

  const name = part('#name', HTMLInputElement);
  const post = part('#post', HTMLInputElement);
  const domains = part('#domains', HTMLTextAreaElement);
  const advice = part('#advice', HTMLInputElement);

  settle(managed);

  return {
    fill: (settings) => {
      check(form, 'protocol', [settings.protocol]);
      check(form, 'role', [settings.author.role]);
      showTraits();
      check(form, 'trait', settings.author.traits);
      name.value = settings.author.name;
      post.value = settings.author.post;
      domains.value = settings.domains.join('\n');
      advice.checked = settings.advice;
    },
    read: (before) => {
      const [protocol] = checked(form, 'protocol');
      const given = domains.value
        .split(/[\s,;]+/)
        .map((each) => each.replace(/^.*@/, ''))
        .filter((each) => each !== '');
      const wrong = given.filter((each) => !domain.safeParse(each).success);
      const problems = [
        protocol === undefined && {
          field: 'protocols',
          words: say('optionsNeedProtocol'),
        },
        role() === undefined && { field: 'roles', words: say('optionsNeedRole') },
        wrong.length > 0 && {
          field: 'domains',
          words: say('optionsWrongDomain', wrong.join(', ')),
        },
      ].filter((problem) => problem !== false);
      if (problems.length > 0) return problems;
      return settingsSchema.parse({
        ...defaults,
        ...before,
        version: 1,
        protocol,
        author: {
          role: role(),
          traits: checked(form, 'trait'),
          name: name.value,
          post: post.value,
        },
        domains: given,
        advice: advice.checked,
      });
    },
  };
}

function settle({ protocol, domains, advice }: Managed): void {
  if (protocol !== undefined) {
    part('#protocol-settled').hidden = false;
    for (const input of document.querySelectorAll<HTMLInputElement>('[name=protocol]')) {
      input.checked = input.value === protocol;
      input.disabled = true;
    }
  }
  if (domains !== undefined) {
    const box = part('#domains', HTMLTextAreaElement);
    box.value = domains.join('\n');
    box.disabled = true;
  }
  if (advice !== undefined) {
    const box = part('#advice', HTMLInputElement);
    box.checked = advice;
    box.disabled = true;
  }
}

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
