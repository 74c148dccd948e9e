export const fields = ['to', 'cc', 'bcc'] as const;
export type Field = (typeof fields)[number];

export interface Recipient {
  readonly name: string;
  /** Empty when the page shows a name but not its address. */
  readonly address: string;
  readonly field: Field;
}

/** What someone is writing, at one moment. */
export interface Draft {
  readonly text: string;
  readonly subject: string;
  /** `unknown` when the page has recipients that could not be read; `[]` when there are none. */
  readonly recipients: readonly Recipient[] | 'unknown';
}
