/** Who has a mailbox in the lab. Roundcube keeps per account whether it writes plain text or HTML. */
export const accounts = [
  { name: 'Robin Marsh', address: 'plain@council.example', html: false },
  { name: 'Robin Marsh', address: 'html@council.example', html: true },
] as const;

export type Account = (typeof accounts)[number];

/** A second sender of every account, to choose in From. */
export const alias = { name: 'Planning Office', address: 'planning@council.example' } as const;

export const password = 'secret';
