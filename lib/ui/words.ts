import type { Command, Keys, State } from '../engine/messages.ts';
import type { Verdict } from '../engine/verdict.ts';
import { type Severity, severities } from '../lint/finding.ts';
import { say, sayCount, sayOf } from '../words/say.ts';

export const severityName = (severity: Severity): string => sayOf('severity', severity);

/** "1 finding", "3 findings". */
export const countOf = (count: number): string =>
  count === 0 ? say('noFindings') : sayCount('findings', count);

/** How an editor stands, in as few words as will do. */
export const standingOf = ({
  state,
  items,
}: {
  readonly state: State;
  readonly items: readonly unknown[];
}): string =>
  state === 'checked' && items.length > 0 ? countOf(items.length) : sayOf('state', state);

/** What a state means, for someone who asks. */
export const meaningOf = (state: State): string => sayOf('stateMeans', state);

/** The gravest of them; undefined for none. */
export const gravest = (all: readonly Severity[]): Severity | undefined =>
  severities.find((severity) => all.includes(severity));

/** `officer-criticism` as a heading: "Officer criticism". */
export const familyName = (family: string): string =>
  `${family.charAt(0).toUpperCase()}${family.slice(1).replaceAll('-', ' ')}`;

/** The words that a span covers, short enough for a line. */
export function quoted(text: string, most = 80): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return say('quoted', words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words);
}

/** The keys of a command as they stand on the keyboard: "Alt + .". */
export const keysOf = (keys: Keys, command: Command): string =>
  keys[command]
    .replace(/Period$/, '.')
    .replace(/Comma$/, ',')
    .replaceAll('+', ' + ');

/** What a screen reader is told; nothing as long as there has been nothing to tell. */
export function announcementOf({ state, items }: Verdict, hadSome: boolean): string {
  if (state === 'checked')
    return items.length > 0 || hadSome ? say('announcedCount', countOf(items.length)) : '';
  return state === 'checking' ? '' : say('announcedState', sayOf('state', state));
}

export const hintOf = (keys: Keys): string => say('announcedHint', keysOf(keys, 'next-finding'));
