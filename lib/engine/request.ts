import * as z from 'zod/mini';

import { fields } from '../lint/draft.ts';
import { audiences, kinds, roles, traits } from '../lint/situation.ts';
import { mostText, type Request } from './messages.ts';

const count = z.number().check(z.int(), z.minimum(0));
const short = z.string().check(z.maxLength(200));
const line = z.string().check(z.maxLength(2000));
const text = z.string().check(z.maxLength(mostText));

const mailbox = z.object({ name: line, address: line });
const recipient = z.extend(mailbox, { field: z.enum(fields) });

const circumstances = z.object({
  subject: z.string().check(z.maxLength(10_000)),
  recipients: z.union([z.literal('unknown'), z.array(recipient).check(z.maxLength(10_000))]),
  recalled: z.exactOptional(z.literal(true)),
  from: z.exactOptional(mailbox),
  kind: z.exactOptional(z.enum(kinds)),
  audience: z.exactOptional(z.array(z.enum(audiences))),
});

const schema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('check'), editor: short, version: count, text, circumstances }),
  z.object({
    type: z.literal('edit'),
    editor: short,
    version: count,
    base: count,
    edit: z.object({ start: count, removed: count, inserted: text }),
    circumstances: z.exactOptional(circumstances),
  }),
  z.object({
    type: z.literal('ignore'),
    editor: short,
    version: count,
    rule: short,
    span: z.object({ start: count, end: count }),
    ignored: z.boolean(),
  }),
  z.object({ type: z.literal('settle'), editor: short, version: count }),
  z.object({ type: z.literal('off'), rule: short, off: z.boolean() }),
  z.object({
    type: z.literal('outcome'),
    editor: short,
    rule: short,
    outcome: z.enum(['used', 'copied', 'sent', 'back']),
  }),
  z.object({
    type: z.literal('review'),
    text,
    circumstances,
    author: z.object({
      role: z.enum(roles),
      traits: z.array(z.enum(traits)),
      post: line,
      name: line,
    }),
    protocol: short,
    date: z.iso.date(),
  }),
  z.object({ type: z.literal('close'), editor: short }),
  z.object({
    type: z.literal('sending'),
    drafts: z.array(z.object({ text, circumstances })).check(z.maxLength(20)),
  }),
  z.object({ type: z.literal('guard') }),
  z.object({ type: z.literal('keys') }),
  z.object({ type: z.literal('settings') }),
  z.object({ type: z.literal('about') }),
  z.object({ type: z.literal('rule-book') }),
]);

/** The request in a message; undefined for a message that is none. */
export const requestIn = (message: unknown): Request | undefined => schema.safeParse(message).data;
