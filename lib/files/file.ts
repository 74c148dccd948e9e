/** What a person dropped or chose: its name as given, and its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const fileKinds = ['docx', 'eml', 'html', 'pdf', 'txt'] as const;
export type FileKind = (typeof fileKinds)[number];

/** A file as text. Lines end with `\n`; a paragraph is one line, a table cell is one, a list item begins with its number or bullet. */
export interface ReadFile {
  readonly kind: FileKind;
  readonly text: string;
  /** What the headers of a message say; omitted for any other file. */
  readonly headers?: MessageHeaders;
}

export interface MessageHeaders {
  readonly subject: string;
  readonly from: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  /** ISO, yyyy-mm-dd; omitted where the message has none. */
  readonly date?: string;
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** Why a file could not be read, in words for the person who gave it: what was expected and what came. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
