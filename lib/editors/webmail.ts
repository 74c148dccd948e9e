import {
  type Compose,
  composeOf,
  readCompose,
  rememberRecipients,
  watchCompose,
} from './compose.ts';
import { departures, type Sending } from './departure.ts';
import type { Adapter, Editor } from './editor.ts';
import { plainEditor } from './page.ts';
import { isField, writableAt } from './writable.ts';

/** A webmail, as the selectors of its compose form; alternatives are ranked, the newest page first. */
export interface Webmail extends Compose {
  readonly id: string;
  /** Omitted: under any address, recognised by its compose form. */
  readonly matches?: readonly string[];
  /** Quoted messages and signatures in the body. */
  readonly skip: readonly string[];
  /** Fields of the compose in which nobody writes prose. */
  readonly ignores: readonly string[];
  /** Omitted: nothing is known of how it sends, and no message is held. */
  readonly send?: Sending;
}

/** An adapter for one webmail. It reads what it is sure of; the rest is unknown. */
export const webmail = (table: Webmail): Adapter => ({
  id: table.id,
  matches: table.matches ?? ['*://*/*'],
  ignores: table.ignores,
  notice: (target, signal) => rememberRecipients(target, table, signal),
  editorAt: (target) => editorIn(table, target),
  ...(table.send && { departureAt: departures(table, table.send, (it) => editorIn(table, it)) }),
});

function editorIn(table: Webmail, target: Element): Editor | undefined {
  const element = writableAt(target);
  if (!element || !(table.matches || composeOf(element, table))) return undefined;
  if (element.matches(table.body.join()))
    return inCompose(plainEditor(element, table.skip.join()), table, 'body');
  return isField(element) && element.matches(table.subject.join())
    ? inCompose(plainEditor(element), table, 'subject')
    : undefined;
}

/** A subject line is a draft of its own, to the same recipients. */
const inCompose = (editor: Editor, table: Webmail, part: 'body' | 'subject'): Editor => ({
  ...editor,
  adapter: table.id,
  kind: 'email',
  read: () => {
    const letterhead = readCompose(editor.element, table);
    return {
      ...letterhead,
      subject: part === 'body' ? letterhead.subject : '',
      text: editor.read().text,
    };
  },
  watch: (changed, signal) => {
    editor.watch(changed, signal);
    watchCompose(editor.element, table, { changed, signal });
  },
});
