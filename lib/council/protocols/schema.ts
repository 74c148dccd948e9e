import * as z from 'zod/mini';

import { severities } from '../../lint/finding.ts';
import type { Protocol } from '../../lint/protocol.ts';
import { audiences, kinds } from '../../lint/situation.ts';
import { boundNames } from './names.ts';
import { roles } from './role.ts';

// Without this zod probes for `new Function`, which an extension's policy reports as a violation.
z.config({ jitless: true });

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));
const words = z.string().check(z.maxLength(20_000));
const ref = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const rule = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/));
/** A day, or a month where no more is known. */
const date = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/));

const bound = z.enum(boundNames);

const supports = z.strictObject({
  rule,
  as: z.enum(roles),
  binds: z.exactOptional(z.array(bound).check(z.maxLength(30))),
  audience: z.exactOptional(z.array(z.enum(audiences)).check(z.maxLength(20))),
  kind: z.exactOptional(z.array(z.enum(kinds)).check(z.maxLength(20))),
  severity: z.exactOptional(z.enum(severities)),
});

const clause = z.strictObject({
  ref,
  displayRef: ref,
  heading: z.string().check(z.maxLength(500)),
  title: z.string().check(z.maxLength(500)),
  summary: z.string().check(z.maxLength(2000)),
  wording: z.exactOptional(words),
  binds: z.array(bound).check(z.minLength(1), z.maxLength(30)),
  supports: z.array(supports).check(z.maxLength(100)),
  unchecked: z.exactOptional(z.string().check(z.maxLength(1000))),
});

const status = z.strictObject({
  council: line,
  version: z.string().check(z.trim(), z.maxLength(200)),
  state: z.enum(['draft', 'adopted', 'guidance']),
  adopted: z.exactOptional(date),
  review: z.exactOptional(date),
  minute: z.exactOptional(z.string().check(z.trim(), z.maxLength(200))),
  note: z.exactOptional(z.string().check(z.maxLength(1000))),
  history: z.exactOptional(
    z
      .array(z.strictObject({ date, minute: z.string().check(z.maxLength(200)), what: words }))
      .check(z.maxLength(100)),
  ),
});

/** A council's protocol as one file: its clauses, what they support, and its own words. */
export const protocolSchema = z.strictObject({
  format: z.literal('clausemark-protocol'),
  version: z.literal(1),
  protocol: z.strictObject({
    /** A shipped protocol's, to give its clauses their wording; or `own-…`. */
    id: z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    title: line,
    status,
    clauses: z.array(clause).check(z.minLength(1), z.maxLength(3000)),
  }),
});

export type ProtocolFile = z.infer<typeof protocolSchema>;

/** A protocol as a file holds it. */
export const asFile = ({ id, title, status, clauses }: Protocol) => ({
  format: 'clausemark-protocol',
  version: 1,
  protocol: { id, title, status, clauses },
});
