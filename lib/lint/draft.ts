export const fields = ['to', 'cc', 'bcc'] as const;
export type Field = (typeof fields)[number];

export interface Mailbox {
  readonly name: string;
  /** Empty when the page shows a name but not its address. */
  readonly address: string;
}

export interface Recipient extends Mailbox {
  readonly field: Field;
}

/** What someone is writing, at one moment. */
export interface Draft {
  readonly text: string;
  readonly subject: string;
  /** `unknown` when the page has recipients that could not be read; `[]` when there are none. */
  readonly recipients: readonly Recipient[] | 'unknown';
  /** The recipients are those last seen: the page has closed its list since. */
  readonly recalled?: true;
  /** From whom it will be sent; omitted where the page does not say. */
  readonly from?: Mailbox;
}

/** The facts of a draft beside its words. */
export type Letterhead = Omit<Draft, 'text'>;
