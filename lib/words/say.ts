import { type Counted, english, type Message } from './english.ts';

/** Finds a message in the reader's language, filled in; empty where that language has none. */
type LookUp = (name: string, given: string[]) => string;

let lookUp: LookUp = () => '';
let language = 'en-GB';

/** Each entry point calls this first, with `browser.i18n`; until then, and outside a browser, English is spoken. */
export function speakWith(found: LookUp, spoken: string): void {
  lookUp = found;
  language = spoken;
}

/** The language of what is said, as for `lang` and `Intl`. */
export const spokenLanguage = (): string => language;

/** A message in the reader's language, with what is put in for `$1`, `$2` … */
export function say(message: Message, ...given: readonly (string | number)[]): string {
  const words = given.map(String);
  return lookUp(message, words) || filled(english[message], words);
}

/** A value as it stands in the name of a message: `press-release` is `press_release` there. */
type InName<Value extends string> = Value extends `${infer Head}-${infer Rest}`
  ? `${Head}_${InName<Rest>}`
  : Value;

/** The message of one of several values: `sayOf('kind', 'press-release')` says `kind_press_release`. */
export function sayOf<Stem extends string, Value extends string>(
  stem: Stem,
  value: Value & (`${Stem}_${InName<Value>}` extends Message ? unknown : never),
): string {
  return say(messageOf(`${stem}_${value.replaceAll('-', '_')}`));
}

/** The message of that name; throws where there is none. */
export function messageOf(name: string): Message {
  if (isMessage(name)) return name;
  throw new Error(`expected the name of a message, got ${name}`);
}

const isMessage = (name: string): name is Message => Object.hasOwn(english, name);

/** "officers, members and the mayor", or with "or". */
export const listed = (
  names: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(language, { type }).format(names);

/** "23 March 2026" for `2026-03-23`, "March 2026" for `2026-03`, "2026" for `2026`. */
export const dayOf = (date: string): string =>
  new Intl.DateTimeFormat(language, {
    ...(date.length > 7 && { day: 'numeric' }),
    ...(date.length > 4 && { month: 'long' }),
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date));

/** The form of a message that goes with a number, which stands for `$1`. */
export function sayCount(stem: Counted, count: number, ...given: readonly string[]): string {
  const words = [String(count), ...given];
  const form = `${stem}_${pluralOf(count, language)}`;
  return lookUp(form, words) || lookUp(`${stem}_other`, words) || inEnglish(stem, count, words);
}

/** Dear to find out, and the same at every key. */
const plurals = new Map<string, Intl.LDMLPluralRule>();
function pluralOf(count: number, tongue: string): Intl.LDMLPluralRule {
  const asked = `${tongue} ${count}`;
  const known = plurals.get(asked) ?? new Intl.PluralRules(tongue).select(count);
  plurals.set(asked, known);
  return known;
}

function inEnglish(stem: Counted, count: number, words: readonly string[]): string {
  const form = pluralOf(count, 'en-GB');
  const texts: Readonly<Record<string, string>> = english;
  return filled(texts[`${stem}_${form}`] ?? texts[`${stem}_other`] ?? '', words);
}

const filled = (text: string, given: readonly string[]): string =>
  text.replaceAll(/\$(\$|[1-9])/g, (_, sign: string) =>
    sign === '$' ? '$' : (given[Number(sign) - 1] ?? ''),
  );
