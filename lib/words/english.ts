import { book } from './english/book.ts';
import { card } from './english/card.ts';
import { choices } from './english/choices.ts';
import { commands } from './english/commands.ts';
import { council } from './english/council.ts';
import { files } from './english/files.ts';
import { counts } from './english/counts.ts';
import { findings } from './english/findings.ts';
import { managed } from './english/managed.ts';
import { options } from './english/options.ts';
import { panel } from './english/panel.ts';
import { popup } from './english/popup.ts';
import { protocols } from './english/protocols.ts';
import { registers } from './english/registers.ts';
import { review } from './english/review.ts';
import { send } from './english/send.ts';
import { situations } from './english/situations.ts';

/**
 * Everything the interface says, in British English: one file for each place that speaks. Names are those of
 * `browser.i18n`; `$1` to `$9` stand for what is put in, `$$` for a dollar. A name that ends in `_one`, `_other` or
 * another plural category of `Intl.PluralRules` is a form of one message. The build writes them to
 * `_locales/en_GB/messages.json`, which is also what a translator starts from.
 */
export const english = {
  ...book,
  ...card,
  ...choices,
  ...commands,
  ...council,
  ...files,
  ...counts,
  ...findings,
  ...managed,
  ...options,
  ...panel,
  ...popup,
  ...protocols,
  ...registers,
  ...review,
  ...send,
  ...situations,
} as const;

export type Message = keyof typeof english;

/** The messages that come in plural forms, by the part of the name before the form. */
export type Counted = {
  [Name in Message]: Name extends `${infer Stem}_other` ? Stem : never;
}[Message];
