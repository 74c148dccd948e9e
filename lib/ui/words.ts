import type { Command, Keys, State } from '../engine/messages.ts';
import type { Verdict } from '../engine/verdict.ts';
import { type Severity, severities } from '../lint/finding.ts';

export const severityNames: Record<Severity, string> = {
  stop: 'Stop',
  warn: 'Warning',
  advise: 'Advice',
};

/** "1 finding", "3 findings". */
export const countOf = (count: number): string =>
  `${count === 0 ? 'No' : count} ${count === 1 ? 'finding' : 'findings'}`;

/** How an editor stands, in as few words as will do. */
export const standingOf = ({
  state,
  items,
}: {
  readonly state: State;
  readonly items: readonly unknown[];
}): string => (state === 'checked' && items.length > 0 ? countOf(items.length) : stateNames[state]);

const stateNames: Record<State, string> = {
  checking: 'Checking',
  checked: 'Checked',
  unset: 'Not set up',
  unreadable: 'Cannot be read here',
  silent: 'Not checked',
};

/** What a state means, for someone who asks. */
export const stateMeanings: Record<State, string> = {
  checking: 'This draft is being checked.',
  checked: 'Nothing in this draft engages the protocol, as far as wording can show.',
  unset: 'Nothing is checked until you choose your protocol and your role.',
  unreadable: 'The text of this field cannot be read, so it is not checked.',
  silent: 'The checker did not answer. It is asked again when you type.',
};

/** The gravest of them; undefined for none. */
export const gravest = (all: readonly Severity[]): Severity | undefined =>
  severities.find((severity) => all.includes(severity));

/** `officer-criticism` as a heading: "Officer criticism". */
export const familyName = (family: string): string =>
  `${family.charAt(0).toUpperCase()}${family.slice(1).replaceAll('-', ' ')}`;

/** The words that a span covers, short enough for a line. */
export function quoted(text: string, most = 80): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > most ? `“${words.slice(0, most - 1).trimEnd()}…”` : `“${words}”`;
}

/** The keys of a command as they stand on the keyboard: "Alt + .". */
export const keysOf = (keys: Keys, command: Command): string =>
  keys[command]
    .replace(/Period$/, '.')
    .replace(/Comma$/, ',')
    .replaceAll('+', ' + ');

/** What a screen reader is told; nothing as long as there has been nothing to tell. */
export function announcementOf({ state, items }: Verdict, hadSome: boolean): string {
  if (state === 'checked') return items.length > 0 || hadSome ? `${countOf(items.length)}.` : '';
  return state === 'checking' ? '' : `Clausemark: ${stateNames[state]}.`;
}

export const hintOf = (keys: Keys): string => `Press ${keysOf(keys, 'next-finding')} for the next.`;
