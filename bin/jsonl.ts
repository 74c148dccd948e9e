/** The JSONL contract: one draft a line in, one answer a line out, in order. */
import { z } from 'zod';

import { type Draft, fields } from '../lib/lint/draft.ts';
import type { Finding } from '../lib/lint/finding.ts';
import {
  audiences,
  kinds,
  type Person,
  roles,
  type Situation,
  traits,
} from '../lib/lint/situation.ts';

const text = z.string();
const day = z.iso.date();
const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

const person = z.object({
  name: text,
  post: text.default(''),
  kind: z.enum(['officer', 'member']),
  grade: z
    .enum(['senior', 'junior'])
    .nullish()
    .transform((value) => value ?? undefined),
  service: optional,
  party: optional,
  group: optional,
  division: optional,
  roles: z
    .array(text)
    .nullish()
    .transform((value) => value ?? undefined),
  address: optional,
});

/** The situation of a draft, and what it says of itself beside its text. */
export const circumstances = z.object({
  protocol: text,
  author: z.object({
    role: z.enum(roles),
    post: text.default(''),
    name: text.default(''),
    traits: z.array(z.enum(traits)).default([]),
  }),
  kind: z.enum(kinds).default('email'),
  audience: z.array(z.enum(audiences)).default(['unknown']),
  to: z
    .union([
      z.literal('unknown'),
      z.array(
        z.object({
          name: text.default(''),
          address: text.default(''),
          field: z.enum(fields).default('to'),
        }),
      ),
    ])
    .default([]),
  from: z.object({ name: text.default(''), address: text.default('') }).nullish(),
  subject: text.default(''),
  date: day,
  directory: z.array(person).default([]),
  decisions: z
    .array(
      z.object({
        matter: text,
        keywords: z.array(text).default([]),
        status: z.enum(['pending', 'made']),
        body: text.default(''),
        date: text.default(''),
        reference: text.default(''),
      }),
    )
    .default([]),
  elections: z.array(z.object({ name: text.default(''), notice: day, poll: day })).default([]),
  places: z.array(z.object({ name: text, division: text })).default([]),
});

const line = circumstances.extend({ id: z.union([text, z.number()]), text });

type Circumstances = z.output<typeof circumstances>;

const withoutGaps = ({
  name,
  post,
  kind,
  grade,
  service,
  party,
  group,
  division,
  roles,
  address,
}: Circumstances['directory'][number]): Person => ({
  name,
  post,
  kind,
  ...(grade && { grade }),
  ...(service && { service }),
  ...(party && { party }),
  ...(group && { group }),
  ...(division && { division }),
  ...(roles && { roles }),
  ...(address && { address }),
});

export function situationOf({
  protocol,
  author,
  kind,
  audience,
  date,
  directory,
  decisions,
  elections,
  places,
}: Circumstances): Situation {
  return {
    protocol,
    author,
    kind,
    audience,
    date,
    directory: directory.map(withoutGaps),
    decisions,
    elections,
    places,
  };
}

export const draftOf = (written: string, { subject, to, from }: Circumstances): Draft => ({
  text: written,
  subject,
  recipients: to,
  ...(from && { from }),
});

export interface Answer {
  readonly id: string | number | null;
  readonly line?: number;
  readonly findings: readonly Pick<
    Finding,
    'rule' | 'family' | 'severity' | 'start' | 'end' | 'citations' | 'evidence'
  >[];
  readonly error?: string;
}

/** Both passes over one draft. */
export type Check = (draft: Draft, situation: Situation) => Promise<readonly Finding[]>;

export const brief = (value: unknown): string => {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
};

function wantedBy(issue: { readonly code: string; readonly message: string }): string {
  if ('values' in issue && Array.isArray(issue.values)) return `one of ${issue.values.join(', ')}`;
  return 'expected' in issue ? String(issue.expected) : issue.message;
}

/** What a schema wanted and what came, for every place where they differ. */
export function explain(error: z.ZodError, input: unknown): string {
  return error.issues
    .map(({ path, message, code, ...rest }) => {
      let got: unknown = input;
      for (const key of path)
        got = typeof got === 'object' && got !== null ? Reflect.get(got, key) : undefined;
      const wanted = wantedBy({ code, message, ...rest });
      return `expected ${wanted} in ${path.length > 0 ? path.join('.') : 'the line'}, got ${brief(got)}`;
    })
    .join('; ');
}

/** Answers one line; never throws for what the line says. */
export async function answer(
  source: string,
  number: number,
  check: Check,
  protocols: readonly string[],
): Promise<Answer> {
  let input: unknown;
  try {
    input = JSON.parse(source);
  } catch {
    return {
      id: null,
      line: number,
      findings: [],
      error: `expected a JSON object, got ${brief(source)}`,
    };
  }
  const given = typeof input === 'object' && input !== null ? Reflect.get(input, 'id') : undefined;
  const id = typeof given === 'string' || typeof given === 'number' ? given : null;
  const parsed = line.safeParse(input);
  if (!parsed.success)
    return { id, line: number, findings: [], error: explain(parsed.error, input) };
  const { data } = parsed;
  if (!protocols.includes(data.protocol))
    return {
      id,
      line: number,
      findings: [],
      error: `expected protocol to be one of ${protocols.join(', ')}, got ${brief(data.protocol)}`,
    };
  const findings = (await check(draftOf(data.text, data), situationOf(data))).map(
    ({ rule, family, severity, start, end, citations, evidence }) => ({
      rule,
      family,
      severity,
      start,
      end,
      citations,
      evidence,
    }),
  );
  return { id: data.id, findings };
}
