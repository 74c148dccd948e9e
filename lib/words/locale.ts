import { english } from './english.ts';

/** The catalogue as a browser reads it from `_locales/en_GB/messages.json`. */
export const localeFile = (): string =>
  `${JSON.stringify(
    Object.fromEntries(Object.entries(english).map(([name, message]) => [name, { message }])),
    undefined,
    2,
  )}\n`;
