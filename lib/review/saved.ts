import * as z from 'zod/mini';

import { fileKinds, mostCharacters } from '../files/file.ts';
import { fields } from '../lint/draft.ts';
import { severities } from '../lint/finding.ts';
import { audiences, kinds, roles, traits } from '../lint/situation.ts';
import { say } from '../words/say.ts';
import { outcomes, type ReviewedFile } from './review.ts';

// Without this zod probes for `new Function`, which an extension's policy reports as a violation.
z.config({ jitless: true });

/** A saved review heavier than this is not opened. */
export const mostSaved = 60_000_000;

const line = z.string().check(z.maxLength(2000));
const prose = z.string().check(z.maxLength(20_000));
const place = z.number().check(z.int(), z.minimum(0), z.maximum(mostCharacters));

const clause = z.object({
  protocol: line,
  protocolTitle: line,
  protocolState: z.exactOptional(z.enum(['draft', 'guidance', 'overdue'])),
  protocolNote: z.exactOptional(prose),
  ref: line,
  displayRef: line,
  title: line,
  summary: prose,
  wording: z.exactOptional(prose),
  role: z.enum(['rule', 'law', 'route', 'background', 'model']),
});

const finding = z
  .object({
    start: place,
    end: place,
    rule: line,
    severity: z.enum(severities),
    message: prose,
    why: prose,
    advice: prose,
    suggestion: z.exactOptional(prose),
    clauses: z.array(clause).check(z.maxLength(50)),
    decision: z.object({ outcome: z.enum(outcomes), wording: prose, reason: prose, note: prose }),
  })
  .check(z.refine(({ start, end }) => start < end));

const mailbox = z.object({ name: line, address: line });
const recipient = z.extend(mailbox, { field: z.enum(fields) });

const file = z
  .object({
    name: line,
    kind: z.enum([...fileKinds, 'pasted']),
    text: z.string().check(z.maxLength(mostCharacters)),
    letterhead: z.object({
      subject: z.string().check(z.maxLength(10_000)),
      recipients: z.union([z.literal('unknown'), z.array(recipient).check(z.maxLength(10_000))]),
      from: z.exactOptional(mailbox),
    }),
    attachments: z.array(line).check(z.maxLength(1000)),
    chosen: z.object({
      author: z.object({
        role: z.enum(roles),
        traits: z.array(z.enum(traits)),
        post: line,
        name: line,
      }),
      kind: z.enum(kinds),
      audience: z.exactOptional(z.array(z.enum(audiences))),
      protocol: line,
      protocolTitle: line,
      date: z.iso.date(),
    }),
    audience: z.array(z.enum(audiences)),
    findings: z.array(finding).check(z.maxLength(20_000)),
    note: prose,
  })
  .check(z.refine(({ text, findings }) => findings.every(({ end }) => end <= text.length)));

const schema = z.object({
  format: z.literal('clausemark-review'),
  version: z.literal(1),
  files: z.array(file).check(z.maxLength(1000)),
});

/** The whole review as the text of a file that can be opened again. */
export const savedReview = (files: readonly ReviewedFile[]): string =>
  `${JSON.stringify({ format: 'clausemark-review', version: 1, files }, undefined, 2)}\n`;

/** What a saved review holds. Throws, in words for the person who gave it, where it is none. */
export function openReview(text: string): readonly ReviewedFile[] {
  if (text.length > mostSaved) throw new Error(say('reviewNotSaved'));
  const parsed = schema.safeParse(parse(text));
  if (!parsed.success) throw new Error(say('reviewNotSaved'));
  return parsed.data.files;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
