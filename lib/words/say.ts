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

/** The form of a message that goes with a number, which stands for `$1`. */
export function sayCount(stem: Counted, count: number, ...given: readonly string[]): string {
  const words = [String(count), ...given];
  const form = `${stem}_${new Intl.PluralRules(language).select(count)}`;
  return lookUp(form, words) || lookUp(`${stem}_other`, words) || inEnglish(stem, count, words);
}

function inEnglish(stem: Counted, count: number, words: readonly string[]): string {
  const form = new Intl.PluralRules('en-GB').select(count);
  const texts: Readonly<Record<string, string>> = english;
  return filled(texts[`${stem}_${form}`] ?? texts[`${stem}_other`] ?? '', words);
}

const filled = (text: string, given: readonly string[]): string =>
  text.replaceAll(/\$(\$|[1-9])/g, (_, sign: string) =>
    sign === '$' ? '$' : (given[Number(sign) - 1] ?? ''),
  );
