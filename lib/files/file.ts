/** What a person dropped or chose: its name as given, and its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const fileKinds = ['docx', 'eml', 'html', 'pdf', 'txt'] as const;
export type FileKind = (typeof fileKinds)[number];

/**
 * A file as text. Lines end with `\n`, and an empty line stands between paragraphs: a paragraph, a list item with its
 * number or bullet before it, a paragraph of a table cell. A line break that somebody made within a paragraph is kept.
 * A `.txt` file is as it was written.
 */
export interface ReadFile {
  readonly kind: FileKind;
  readonly text: string;
  /** Where the lines begin that the file itself marks as headings, in order; omitted where it marks none. */
  readonly headings?: readonly number[];
  /** What the headers of a message say; omitted for any other file. */
  readonly headers?: MessageHeaders;
  /** Names of the files that came with a message; omitted where none did. They are not read. */
  readonly attachments?: readonly string[];
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

/** A file heavier than this is not opened. */
export const mostBytes = 50_000_000;

/** A text longer than this is no draft and no protocol: about 300,000 words. */
export const mostCharacters = 2_000_000;
